import type { Argument } from "../../../catalogue/define";
import type { Finding } from "../../../contract/finding";
import type { ChartPlan, ConditionPlan, ListPlan, PlanCell, SheetPlan, StyleName } from "../../../contract/plan";
import { contestWords, gravest } from "../../../report/verdicts";
import { columnLetters, parseRange, toA1, toRange } from "../../../tables/address";
import type { SummaryInput } from "../../define";
import { type Expression, own } from "../formulas/expression";
import { blank, formula, text } from "./cells";
import { dateInWords } from "./date-in-words";
import { Pages } from "./pages";

export interface Heading {
  /** As the header shows it. */
  readonly title: string;
  /** In characters. */
  readonly width: number;
}

interface ChartOptions {
  readonly type: ChartPlan["type"];
  readonly title: string;
  readonly percent: boolean;
  /** Rows of the sheet that the chart takes. */
  readonly height?: number;
  /** First and last column that it covers; all that is printed unless given. */
  readonly columns?: readonly [number, number];
}

/** A column of figures for a chart, beside what is printed. */
interface ChartSeries {
  readonly name: string;
  /** Nothing where there is no figure: a gap in a line. */
  readonly values: readonly (Expression | undefined)[];
  readonly line?: boolean;
}

/** Beyond what any summary prints, and the same in every check: by it a user's notes find their rows again. */
export const keyColumn = 25;
const firstChartColumn = 27;

/**
 * Puts a summary sheet together from top to bottom: title, date of the check, header, rows, charts, notes; the columns
 * for charts and keys stand to the right of what is printed.
 */
export class SheetBuilder {
  private readonly rows: (PlanCell | undefined)[][] = [];
  private readonly merges: string[] = [];
  private readonly charts: ChartPlan[] = [];
  private readonly conditions: ConditionPlan[] = [];
  private readonly lists: ListPlan[] = [];
  private readonly outline: { row: number; level: number }[] = [];
  private readonly noteLines: string[] = [];
  private headerRow = 0;
  private printedRows = 0;
  private readonly pages: Pages;
  private chartColumn = firstChartColumn;
  private readonly keys: { row: number; key: string }[] = [];
  /** What stands to the right of the printed columns. */
  private readonly aside: { row: number; column: number; cell: PlanCell }[] = [];
  private frozenFigures = 0;
  /** Findings that contest a figure of the sheet, in the order in which they were met. */
  private readonly contesting = new Set<Finding>();
  /** Heading of the rows that follow. */
  private block = "";

  constructor(
    private readonly sheet: { readonly id: string; readonly name: string },
    private readonly headings: readonly Heading[],
    private readonly input: Pick<SummaryInput, "workbook" | "today" | "native" | "verdicts">,
  ) {
    this.pages = new Pages(headings.map(({ width }) => width));
  }

  /** Title and, under it, what it was made from and when. */
  title(title: string, subtitle = ""): this {
    const { workbook, today } = this.input;
    this.line(title, "title");
    this.line([subtitle, workbook.name, `diperiksa ${dateInWords(today)}`].filter(Boolean).join(" · "), "subtitle");
    this.rows.push([]);
    return this;
  }

  /** The header that stays in view and is printed on every page. */
  header(): this {
    this.headerRow = this.rows.length;
    this.rows.push(this.headings.map(({ title }) => text(title, "header")));
    return this;
  }

  /** A header of another block on the same sheet. */
  subheader(titles: readonly string[]): this {
    this.rows.push(titles.map((title) => text(title, "header")));
    return this;
  }

  /** The row that the next call of `row` makes, 0-based. */
  get nextRow(): number {
    return this.rows.length;
  }

  /** `key` names the row for the user's notes: it stays the same from one check to the next. */
  row(
    cells: readonly (PlanCell | undefined)[],
    options: { readonly key?: string; readonly level?: number } = {},
  ): number {
    const row = this.rows.length;
    const padding = Array.from({ length: Math.max(0, this.headings.length - cells.length) }, () => undefined);
    this.rows.push([...cells, ...padding].map((cell) => cell ?? text("")));
    this.keys.push({ row, key: options.key ?? this.keyOf(cells) });
    if (options.level) this.outline.push({ row, level: options.level });
    this.keepHeadingWithRow(row);
    return row;
  }

  /** A total or a mean has no name of its own beside what it says and the block that it stands in. */
  private keyOf(cells: readonly (PlanCell | undefined)[]): string {
    const words = cells.flatMap((cell) => (cell?.content.kind === "text" ? [cell.content.text] : []));
    return [this.block, ...words.slice(0, 2)].join(" · ");
  }

  /** Joins the cells of a row from one column to another. */
  merge(row: number, from: number, to: number): this {
    this.merges.push(`${toA1(row, from)}:${toA1(row, to)}`);
    return this;
  }

  gap(): this {
    this.rows.push([]);
    return this;
  }

  /** A line across the printed columns. */
  line(words: string, style: StyleName): this {
    const row = this.rows.length;
    const last = this.headings.length - 1;
    const others = style === "group" ? this.headings.slice(1).map(() => text("", "group")) : [];
    this.rows.push([text(words, style), ...others]);
    if (style === "group") this.block = words;
    if (last > 0 && style !== "title") this.merges.push(`${toA1(row, 0)}:${toA1(row, last)}`);
    return this;
  }

  /** Said once, under the table. */
  note(words: string): this {
    if (!this.noteLines.includes(words)) this.noteLines.push(words);
    return this;
  }

  /** A live formula in the language that was asked for. */
  formula(expression: Expression, style: StyleName, format?: string): PlanCell {
    const cell = formula(expression, this.input.native, style, format);
    if (cell.content.kind !== "formula" && expression.native === undefined) this.frozenFigures += 1;
    return cell;
  }

  /** A figure that is, or rests on, these cells of the user's: marked where a finding contests one of them. */
  judged(cell: PlanCell, sheet: string, cells: readonly ({ readonly ref: string } | undefined)[]): PlanCell {
    return this.contested(cell, this.input.verdicts.onAny(sheet, cells));
  }

  /** The same where the findings are known. */
  contested(cell: PlanCell, findings: readonly Finding[]): PlanCell {
    const finding = gravest(findings);
    if (!finding) return cell;
    for (const each of findings) this.contesting.add(each);
    return { ...cell, style: "contested", contested: { expected: finding.expected, message: contestWords(finding) } };
  }

  /** A cell of this sheet, for a formula on it. */
  at(row: number, column: number, value: Argument): Expression {
    return own(toA1(row, column), value);
  }

  /** A part of a column of this sheet, for a formula on it. */
  range(column: number, from: number, to: number, values: readonly Argument[]): Expression {
    return own(
      `${toA1(from, column)}:${toA1(to, column)}`,
      values.map((value) => [scalar(value)]),
    );
  }

  lights(range: string, bands: ConditionPlan["bands"]): this {
    this.conditions.push({ range, bands });
    return this;
  }

  list(range: string, values: readonly string[]): this {
    this.lists.push({ range, values });
    return this;
  }

  /** Under what stands so far; its figures go to columns of their own, since a chart needs them side by side. */
  chart(options: ChartOptions, categories: readonly (string | Expression)[], series: readonly ChartSeries[]): this {
    if (categories.length === 0) return this;
    const { height = 17, columns = [0, this.headings.length - 1] } = options;
    this.startPageFor(height);
    const first = this.rows.length + 1;
    const column = this.chartColumn;
    const top = this.headerRow;
    this.setAside(top, column, text("Data grafik", "note"));
    for (const [index, { name }] of series.entries()) this.setAside(top, column + 1 + index, text(name, "note"));
    categories.forEach((category, index) => {
      const row = top + 1 + index;
      this.setAside(
        row,
        column,
        typeof category === "string" ? text(category, "note") : this.formula(category, "note"),
      );
      series.forEach(({ values }, which) => {
        const value = values[index];
        if (value)
          this.setAside(row, column + 1 + which, this.formula(value, "note", options.percent ? "0.00%" : "#,##0.00"));
      });
    });
    const last = top + categories.length;
    const range = (at: number) => `${toA1(top + 1, at)}:${toA1(last, at)}`;
    this.charts.push({
      type: options.type,
      title: options.title,
      categories: range(column),
      series: series.map(({ name, line }, index) => ({ name, values: range(column + 1 + index), line })),
      percent: options.percent,
      from: toA1(first, columns[0]),
      to: toA1(first + height - 1, columns[1]),
    });
    this.chartColumn += series.length + 2;
    this.printedRows = Math.max(this.printedRows, first + height);
    return this;
  }

  /** Begins a page where a chart would be cut in two. */
  private startPageFor(height: number): void {
    if (this.rows.length < this.printedRows) return;
    // A row of a sheet without text is 15 points high.
    if (this.pages.isCut(this.rows, this.rows.length, height * 15)) this.pages.begin(this.rows.length);
  }

  /** Moves below the charts placed so far. */
  belowCharts(): this {
    while (this.rows.length < this.printedRows) this.rows.push([]);
    return this;
  }

  /** The finished sheet. `notes` are the columns that a user fills in, if there are any. */
  plan(notes?: number | readonly number[]): SheetPlan {
    this.belowCharts();
    this.rows.push([]);
    const firstNote = this.rows.length;
    if (this.frozenFigures > 0) {
      this.note(
        `${this.frozenFigures} sel berisi angka pada tanggal pemeriksaan, bukan rumus: fungsi Lakin di sel itu tidak punya padanan bawaan.`,
      );
    }
    // A sheet with a column for remarks says it beside the figure.
    const isRemarked = this.headings.some(({ title }) => title === "Keterangan");
    if (this.contesting.size > 0) this.line(contestedNote, "note");
    for (const finding of isRemarked ? [] : this.contesting)
      this.line(`${finding.sheet}!${finding.cell}: ${contestWords(finding)}`, "note");
    for (const words of this.noteLines) this.line(words, "note");
    this.keepNotesWithRows(firstNote);
    const lastColumn = this.headings.length - 1;
    const printArea = `A1:${columnLetters(lastColumn)}${this.rows.length}`;
    for (const { row, key } of this.keys) this.setAside(row, keyColumn, text(key, "note"));
    const firstKey = this.keys[0]?.row;
    return {
      id: this.sheet.id,
      name: this.sheet.name,
      widths: this.headings.map(({ width }) => width),
      rows: this.rowsWithAside(),
      merges: this.merges,
      freeze: { rows: this.headerRow + 1, columns: 0 },
      landscape: true,
      printArea,
      // Over a page of charts or notes a repeated header would stand over nothing.
      ...(this.isLongTable() && { printTitleRows: [this.headerRow + 1, this.headerRow + 1] }),
      pageStarts: this.pages.starts,
      outline: this.outline,
      charts: this.charts,
      conditions: this.conditions.flatMap((condition) => this.withoutContested(condition)),
      lists: this.lists,
      notes:
        notes !== undefined && firstKey !== undefined
          ? { columns: typeof notes === "number" ? [notes] : notes, keyColumn, firstRow: firstKey }
          : undefined,
    };
  }

  /** Whether the rows under the header go on over the first page. */
  private isLongTable(): boolean {
    const last = this.keys.at(-1)?.row ?? this.headerRow;
    if (this.pages.starts.some((start) => start <= last + 1)) return true;
    return this.pages.heightOf(this.rows.slice(0, last + 1)) > this.pages.height;
  }

  /** Under a header that every page repeats the notes do not stand alone: the last rows come with them. */
  private keepNotesWithRows(firstNote: number): void {
    const last = this.keys.at(-1)?.row ?? this.headerRow;
    if (!this.isLongTable() || last < this.pages.start + rowsWithNotes || firstNote > last + rowsWithNotes) return;
    const notes = this.pages.heightOf(this.rows.slice(firstNote));
    if (this.pages.isCut(this.rows, firstNote, notes)) this.pages.begin(last + 1 - rowsWithNotes);
  }

  /** A heading goes to the next page with its first row. */
  private keepHeadingWithRow(row: number): void {
    let first = row;
    while (this.rows[first - 1]?.[0]?.style === "group") first -= 1;
    if (first === row || first <= this.pages.start) return;
    if (this.pages.isAtEnd(this.rows, first, this.pages.heightOf(this.rows.slice(first)))) this.pages.begin(first);
  }

  /** The empty cell of the notes column. */
  notesCell(): PlanCell {
    return blank("input");
  }

  /** A figure that a finding contests is never coloured as good, nor as bad. */
  private withoutContested({ range, bands }: ConditionPlan): ConditionPlan[] {
    const { top, bottom, left, right } = parseRange(range);
    const isContested = (row: number) =>
      this.rows[row]?.slice(left, right + 1).some((cell) => cell?.style === "contested");
    const parts: ConditionPlan[] = [];
    let from = top;
    for (let row = top; row <= bottom + 1; row += 1) {
      if (row <= bottom && !isContested(row)) continue;
      if (row > from) parts.push({ range: toRange({ top: from, bottom: row - 1, left, right }), bands });
      from = row + 1;
    }
    return parts;
  }

  private setAside(row: number, column: number, cell: PlanCell): void {
    this.aside.push({ row, column, cell });
  }

  private rowsWithAside(): (PlanCell | undefined)[][] {
    const rows = this.rows.map((row) => [...row]);
    for (const { row, column, cell } of this.aside) {
      while (rows.length <= row) rows.push([]);
      const cells = rows[row] ?? [];
      while (cells.length <= column) cells.push(undefined);
      cells[column] = cell;
    }
    return rows;
  }
}

const contestedNote =
  "Angka miring berlatar jingga diragukan pemeriksaan; temuannya disebut di sampingnya atau di bawah ini.";

/** Rows that go to the last page along with the notes. */
const rowsWithNotes = 3;

function scalar(value: Argument) {
  if (Array.isArray(value)) throw new Error("A range within a range.");
  return value as Exclude<Argument, readonly unknown[]>;
}
