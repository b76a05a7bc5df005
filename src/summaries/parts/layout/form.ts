import type { ListPlan, PlanCell, SheetPlan, StyleName, ValidationPlan } from "../../../contract/plan";
import { columnLetters } from "../../../tables/address";
import { defineSummary, type Summary, type SummaryInput } from "../../define";
import { type FormPeriod, formPeriod } from "./form-period";

/** A column of an empty table: filled in by the user, or worked out by a formula. */
export interface FormColumn {
  readonly title: string;
  readonly width: number;
  readonly style?: StyleName;
  readonly format?: string;
  /** Of the total row, where it is another. */
  readonly totalFormat?: string;
  /** Words to choose from. */
  readonly list?: readonly string[];
  /** Counted in the satuan that stands in its row. */
  readonly inSatuan?: boolean;
  /** Without "="; {row} is the row's number. Shows nothing while a cell in `needs` is empty. */
  readonly formula?: string;
  /** Letters of the columns that the formula cannot do without. */
  readonly needs?: string;
  /** Formula of the total row; {first} and {last} are the rows it goes over. */
  readonly total?: string;
}

/** What stands in a row beforehand; a column that is left out is as its column says. */
export interface FormRow {
  readonly cells: Readonly<Record<number, FormCell>>;
  readonly style?: "group" | "total";
}

export type FormCell =
  | string
  /** `value` is what it gives while the table is empty; nothing, unless told. */
  | { readonly formula: string; readonly format?: string; readonly value?: number }
  | { readonly number: number; readonly format?: string }
  | { readonly input: StyleName; readonly format?: string; readonly list?: readonly string[] };

interface Form {
  readonly id: string;
  /** As users choose it: "Kecamatan/OPD: Realisasi anggaran". */
  readonly name: string;
  readonly sheetName: string;
  readonly description: string;
  readonly order: number;
  readonly title: string | ((period: FormPeriod) => string);
  readonly columns: readonly FormColumn[] | ((period: FormPeriod) => readonly FormColumn[]);
  /** What one copy of it is of; a year unless said. */
  readonly span?: "tahun" | "triwulan";
  /** So many empty rows, or rows with something in them. */
  readonly rows: number | readonly FormRow[];
  readonly totalLabel?: string;
  /** Letter of the column with the satuan, where figures are counted in it. */
  readonly satuanColumn?: string;
  readonly notes?: readonly string[];
}

const titleRow = 0;
const headerRow = 2;

/** An empty table to fill in, as the checker and the summaries recognise it. */
export function defineForm(form: Form): Summary {
  return defineSummary({
    id: form.id,
    name: form.name,
    description: form.description,
    order: form.order,
    build: (input) => planOf(form, formPeriod(input, form.span ?? "tahun"), rowsAsked(input)),
  });
}

/** No table of a report is longer, and more would only be in the way. */
const mostRows = 500;

function rowsAsked({ asked }: SummaryInput): number | undefined {
  const rows = Number.parseInt(asked?.baris ?? "", 10);
  return rows > 0 ? Math.min(rows, mostRows) : undefined;
}

function planOf(form: Form, period: FormPeriod, asked: number | undefined): SheetPlan {
  const columns = typeof form.columns === "function" ? form.columns(period) : form.columns;
  const title = typeof form.title === "function" ? form.title(period) : form.title;
  const given: readonly FormRow[] =
    typeof form.rows === "number"
      ? Array.from({ length: asked ?? form.rows }, (): FormRow => ({ cells: {} }))
      : form.rows;
  const first = headerRow + 2;
  const last = first + given.length - 1;
  const lists: ListPlan[] = [];
  const body = given.map((row, index) => {
    const number = first + index;
    return columns.map((column, at) => {
      const choice = choicesIn(row, column, at);
      if (choice) lists.push({ range: `${columnLetters(at)}${number}`, values: choice });
      return cellOf(row, column, at, number);
    });
  });
  const rows: (PlanCell | undefined)[][] = [
    [{ content: { kind: "text", text: title }, style: "title" }],
    period.kantor === "" ? [] : [{ content: { kind: "text", text: period.kantor }, style: "subtitle" }],
    columns.map((column) => ({ content: { kind: "text", text: column.title }, style: "header" })),
    ...body,
  ];
  if (form.totalLabel) rows.push(totalRow(columns, form.totalLabel, first, last));
  const notes = form.notes ?? [];
  if (notes.length > 0) rows.push([]);
  for (const note of notes) rows.push([{ content: { kind: "text", text: note }, style: "note" }]);
  const right = columnLetters(columns.length - 1);
  return {
    id: form.id,
    name: form.sheetName,
    widths: columns.map(({ width }) => width),
    rows,
    merges: notes.map(
      (_, index) => `A${rows.length - notes.length + index + 1}:${right}${rows.length - notes.length + index + 1}`,
    ),
    freeze: { rows: headerRow + 1, columns: 0 },
    landscape: true,
    printArea: `A${titleRow + 1}:${right}${rows.length}`,
    printTitleRows: [headerRow + 1, headerRow + 1],
    charts: [],
    conditions: [],
    lists: joined(lists),
    validations: joinedValidations(validationsOf(form, columns, given)),
  };
}

function choicesIn(row: FormRow, column: FormColumn, at: number): readonly string[] | undefined {
  const given = row.cells[at];
  if (typeof given === "object" && "input" in given) return given.list;
  return given === undefined && !row.style ? column.list : undefined;
}

function cellOf(row: FormRow, column: FormColumn, at: number, number: number): PlanCell | undefined {
  const given = row.cells[at];
  const style = row.style === "group" ? "group" : undefined;
  if (typeof given === "string") {
    return { content: { kind: "text", text: given }, style: row.style ?? column.style ?? "wrap" };
  }
  if (given && "input" in given) return { content: { kind: "blank", format: given.format }, style: given.input };
  if (given && "number" in given) {
    return { content: { kind: "number", number: given.number, format: given.format }, style: style ?? "number" };
  }
  if (given) {
    const look = style ?? (row.style ? "total-number" : (column.style ?? "number"));
    return formulaCell(given.formula, number, look, given.format ?? column.format, given.value);
  }
  if (row.style) return { content: { kind: "blank" }, style: row.style };
  if (column.formula) {
    const guarded = column.needs ? whenFilled(column.needs, column.formula) : column.formula;
    return formulaCell(guarded, number, column.style ?? "number", column.format);
  }
  return { content: { kind: "blank", format: column.format }, style: "input" };
}

/** Under a percentage the figure is typed with its sign; under an amount it is typed alone. */
function validationsOf(form: Form, columns: readonly FormColumn[], rows: readonly FormRow[]): ValidationPlan[] {
  return columns.flatMap((column, at) =>
    rows.flatMap((row, index): ValidationPlan[] => {
      const given = row.cells[at];
      const isInput = typeof given === "object" && "input" in given;
      if (column.formula || (given !== undefined && !isInput) || row.style) return [];
      const format = isInput ? given.format : column.format;
      const cell = `${columnLetters(at)}${headerRow + 2 + index}`;
      const satuan = form.satuanColumn && `${form.satuanColumn}${headerRow + 2 + index}`;
      if (format?.includes("%")) return [{ range: cell, formula: `${cell}<=${mostShare}`, message: percentMessage }];
      if (satuan && column.inSatuan) {
        return [{ range: cell, formula: `OR(${satuan}<>"%",${cell}<=${mostShare})`, message: percentMessage }];
      }
      return format === undefined || format === "General"
        ? []
        : [{ range: cell, formula: `ISNUMBER(${cell})`, message: numberMessage }];
    }),
  );
}

/** 1000%: no share is as large, so the figure lacks its sign. */
const mostShare = 10;
const percentMessage = "Satuannya persen: tulis dengan tanda %, misalnya 88,65%.";
const numberMessage = "Tulis angkanya saja, misalnya 403.788.000 tanpa Rp dan ,-.";

function formulaCell(
  formula: string,
  row: number,
  style: StyleName,
  format: string | undefined,
  value: number | "" = "",
): PlanCell {
  const written = `=${formula.replaceAll("{row}", String(row))}`;
  return { content: { kind: "formula", formula: written, value, format }, style };
}

/** `columns`: "DE" for the cells D and E of the row. */
export function whenFilled(columns: string, formula: string): string {
  const empty = [...columns].map((letter) => `${letter}{row}=""`);
  return `IF(${empty.length > 1 ? `OR(${empty.join(",")})` : empty[0]},"",${formula})`;
}

function totalRow(columns: readonly FormColumn[], label: string, first: number, last: number): PlanCell[] {
  const labelAt = columns.findIndex(({ style }) => style === "wrap");
  return columns.map((column, at): PlanCell => {
    if (at === labelAt) return { content: { kind: "text", text: label }, style: "total" };
    if (!column.total) return { content: { kind: "blank" }, style: "total" };
    const formula = column.total
      .replaceAll("{first}", String(first))
      .replaceAll("{last}", String(last))
      .replaceAll("{row}", String(last + 1));
    const style = column.style === "percent" ? "total-percent" : "total-number";
    return {
      content: { kind: "formula", formula: `=${formula}`, value: "", format: column.totalFormat ?? column.format },
      style,
    };
  });
}

/** Validations of one kind in rows that follow each other become one: their addresses go along. */
function joinedValidations(validations: readonly ValidationPlan[]): readonly ValidationPlan[] {
  const byKind = new Map<string, ValidationPlan[]>();
  for (const validation of validations) {
    const row = validation.range.replace(/\D/g, "");
    const key = `${validation.range.replace(/\d+/, "")}|${validation.formula.replaceAll(new RegExp(`(?<=[A-Z])${row}\\b`, "g"), "")}`;
    byKind.set(key, [...(byKind.get(key) ?? []), validation]);
  }
  return [...byKind.values()].flatMap((group) =>
    runsOf(group.map(({ range }) => range)).flatMap((range) => {
      const first = group.find((each) => each.range === range.split(":")[0]);
      return first ? [{ ...first, range }] : [];
    }),
  );
}

/** Lists of the same words in rows that follow each other become one. */
function joined(lists: readonly ListPlan[]): readonly ListPlan[] {
  const byWords = new Map<string, { values: readonly string[]; cells: string[] }>();
  for (const { range, values } of lists) {
    const key = `${range.replace(/\d+/g, "")}|${values.join("|")}`;
    const known = byWords.get(key);
    if (known) known.cells.push(range);
    else byWords.set(key, { values, cells: [range] });
  }
  return [...byWords.values()].flatMap(({ values, cells }) => runsOf(cells).map((range) => ({ range, values })));
}

function runsOf(cells: readonly string[]): readonly string[] {
  const runs: string[][] = [];
  const rowOf = (cell: string) => Number(cell.replace(/\D/g, ""));
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run && rowOf(cell) === rowOf(run.at(-1) ?? "") + 1) run.push(cell);
    else runs.push([cell]);
  }
  return runs.map((run) => (run.length > 1 ? `${run[0]}:${run.at(-1)}` : (run[0] ?? "")));
}
