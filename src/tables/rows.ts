import type { SheetCell } from "../contract/snapshot";
import { sum } from "../numbers/decimal";
import { readCell } from "../numbers/read";
import type { Reading } from "../numbers/reading";
import { toA1 } from "./address";
import type { Grid } from "./grid";
import { readLevels } from "./levels";
import { isYear } from "./read-period";
import { resolveMarks } from "./resolve-marks";
import { endsMonths, isMeanLabel, isNote, isSubtotalLabel, isSummaryLabel, isTotalLabel } from "./row-kinds";
import type { Column, Row, RowKind, TableCell } from "./table";

/** The cells of a table's body, figures read with their column. */
export function readCells(grid: Grid, columns: readonly Column[], bodyRows: readonly number[]): TableCell[][] {
  const letters = columns.map(({ index }) => toA1(0, index).slice(0, -1));
  const raw = bodyRows.map((row) => columns.map(({ index }) => readShort(grid.cell(row, index))));
  const readings = resolveMarks(raw);
  return bodyRows.map((row, at) =>
    columns.map(({ index }, column) => {
      const cell = grid.cell(row, index);
      const reading: Reading = readings[at]?.[column] ?? { kind: "blank" };
      return {
        row,
        column: index,
        ref: `${letters[column]}${row + 1}`,
        text: cell?.text.trim() ?? "",
        reading,
        ...(reading.kind === "number" && { number: reading.value }),
        ...(cell?.formula && { formula: cell.formula }),
        ...(cell?.format && { format: cell.format }),
        typed: cell?.number !== undefined,
      };
    }),
  );
}

/** No figure takes up a paragraph. */
const longestFigure = 80;

function readShort(cell: SheetCell | undefined): Reading {
  if (cell && cell.number === undefined && cell.text.length > longestFigure) return { kind: "text", text: cell.text };
  return readCell(cell);
}

/** The rows of a table: what each is, its label and level. Notes under the table are left out. */
export function readRows(
  grid: Grid,
  columns: readonly Column[],
  bodyRows: readonly number[],
  cells: readonly (readonly TableCell[])[],
): Row[] {
  const shape = shapeOf(columns, cells);
  const drafts = bodyRows.map((row, at) => draftRow(grid, row, cells[at] ?? [], columns, shape));
  const last = drafts.findLastIndex(({ isLoneText }) => !isLoneText);
  // Under figures a text alone is a note; a table of words ends with its last words.
  const until = shape.figures.length > 0 ? last + 1 : drafts.length;
  const kept = drafts.slice(0, until).filter((draft) => !draft.isEmpty && !(draft.isLoneText && isNote(draft.label)));
  const kinds = tellKinds(kept, shape);
  const levels = tellLevels(kept, kinds);
  const hidden = new Set(grid.sheet.hiddenRows ?? []);
  return kept.map((draft, at) => ({
    index: draft.index,
    kind: kinds[at] ?? "data",
    level: levels[at] ?? 0,
    label: draft.label,
    hidden: hidden.has(draft.index),
    cells: draft.cells,
  }));
}

interface Shape {
  /** Positions, not sheet columns. */
  readonly number: number | undefined;
  /** Columns beside it that go on with its code: 2 | 12 | 01 | 2.01. */
  readonly codes: readonly number[];
  readonly labels: readonly number[];
  readonly figures: readonly number[];
}

interface Draft {
  readonly index: number;
  readonly cells: readonly TableCell[];
  readonly number: string;
  readonly label: string;
  readonly bold: boolean;
  readonly indent: number;
  readonly hasFigures: boolean;
  readonly isLoneText: boolean;
  readonly isEmpty: boolean;
  readonly spreadsLabel: boolean;
}

const labelRoles = new Set(["sasaran", "indikator", "uraian"]);

function shapeOf(columns: readonly Column[], cells: readonly (readonly TableCell[])[]): Shape {
  const positions = columns.map((_, position) => position);
  const number = positions.find((position) => columns[position]?.role === "nomor");
  const codes = positions.filter((position) => position !== number && columns[position]?.role === "nomor");
  const figures = positions.filter(
    (position) =>
      position !== number && !codes.includes(position) && holdsFigures(cells, position) && !holdsYears(cells, position),
  );
  const byRole = positions.filter(
    (position) => labelRoles.has(columns[position]?.role ?? "") && !figures.includes(position),
  );
  const words = positions.filter(
    (position) => position !== number && !codes.includes(position) && !figures.includes(position),
  );
  // A program's name says more than the indicator beside it; an indicator says more than its sasaran.
  const isProgram = (header: string) => /\b(program|kegiatan)\b/i.test(header) && !/indikator/i.test(header);
  const ranked = byRole.filter((position) => isProgram(columns[position]?.header ?? ""));
  const labels = ranked.length > 0 ? [...byRole.filter((position) => !ranked.includes(position)), ...ranked] : byRole;
  return { number, codes, figures, labels: labels.length > 0 ? labels : words.slice(0, 1) };
}

/** Most of what stands in the column is a figure. */
export function holdsFigures(cells: readonly (readonly TableCell[])[], position: number): boolean {
  let figures = 0;
  let words = 0;
  for (const row of cells) {
    const kind = row[position]?.reading.kind;
    if (kind === "number" || kind === "range" || kind === "malformed") figures++;
    if (kind === "text") words++;
  }
  return figures > 0 && figures >= words;
}

/** Years name rows; they are no figures. */
export function holdsYears(cells: readonly (readonly TableCell[])[], position: number): boolean {
  let years = 0;
  for (const row of cells) {
    const text = row[position]?.text;
    if (!text) continue;
    if (!isYear(text)) return false;
    years++;
  }
  return years >= 2;
}

function draftRow(
  grid: Grid,
  row: number,
  cells: readonly TableCell[],
  columns: readonly Column[],
  shape: Shape,
): Draft {
  const number = shape.number === undefined ? "" : (cells[shape.number]?.text ?? "");
  const code = [number, ...shape.codes.map((position) => cells[position]?.text ?? "")].filter(Boolean).join(".");
  const label = labelOf(cells, shape, number);
  const filled = cells.filter(({ text }) => text !== "");
  const figures = shape.figures.filter((position) => isFigure(cells[position]?.reading));
  const labelCell = cells.find(({ text }) => text === label);
  const source = labelCell && grid.cell(row, labelCell.column);
  const merge = labelCell && grid.mergeAt(row, labelCell.column);
  const others = filled.filter((cell) => cell.text !== label && cell.text !== number);
  return {
    index: row,
    cells,
    number: isNumbering(code) ? code : isNumbering(number) ? number : "",
    label,
    bold: source?.bold ?? false,
    indent: source?.indent ?? Math.floor((/^ */.exec(source?.text ?? "")?.[0].length ?? 0) / 2),
    hasFigures: figures.length > 0,
    isLoneText: filled.length > 0 && figures.length === 0 && others.length === 0 && columns.length > 1,
    isEmpty: filled.length === 0,
    spreadsLabel: merge !== undefined && merge.right > merge.left,
  };
}

/** The innermost label column that is filled; a total's word may stand in the number column. */
function labelOf(cells: readonly TableCell[], { labels, figures, number }: Shape, numberText: string): string {
  const texts = labels.map((position) => cells[position]?.text ?? "");
  const own = texts.findLast((text) => text !== "");
  if (numberText !== "" && !isNumbering(numberText) && (!own || isTotalLabel(numberText))) return numberText;
  if (own) return own;
  const firstFigure = figures[0] ?? cells.length;
  const before = cells.find(
    ({ text, reading }, position) =>
      position < firstFigure && position !== number && text !== "" && reading.kind === "text",
  );
  return before?.text ?? (isNumbering(numberText) ? "" : numberText);
}

function isNumbering(text: string): boolean {
  return /^\(?([\dA-Za-z]{1,4}|[\d.]+|[\d.]+[a-z]?)[.)]*$/.test(text) && !isTotalLabel(text);
}

function isFigure(reading: Reading | undefined): boolean {
  return reading?.kind === "number" || reading?.kind === "range" || reading?.kind === "malformed";
}

function tellKinds(drafts: readonly Draft[], shape: Shape): RowKind[] {
  const isNumbered = drafts.filter(({ number }) => number !== "").length * 2 >= drafts.length;
  const kinds = drafts.map((draft, at): RowKind => {
    const { label, number, hasFigures, isLoneText, spreadsLabel } = draft;
    const opensTotal = number === "" && /^((grand |sub ?)?(jumlah|total|jml)\b|[Σ∑])/i.test(label);
    if (opensTotal && isSubtotalLabel(label) && hasFigures) return "subtotal";
    if (opensTotal && isTotalLabel(label)) return hasFigures || at > 0 ? "total" : "group";
    if (isSummaryLabel(label) && number === "" && at >= 2 && (isNumbered || spreadsLabel || isMean(label)))
      return "summary";
    // "Jumlah Dokumen": a total where the figures above add up to it, else an item like the others.
    if (opensTotal && hasFigures && at >= 2 && addsUp(drafts.slice(0, at), draft, shape)) return "total";
    if (hasFigures && endsMonths(label, drafts[at - 1]?.label ?? "")) return "subtotal";
    if (isCounted(drafts, at)) return "data";
    if (!hasFigures && isLoneText && at < drafts.length - 1) return "group";
    if (!hasFigures && shape.figures.length > 0 && isHeading(draft, drafts[at + 1])) return "group";
    return "data";
  });
  const last = kinds.lastIndexOf("total");
  return kinds.map((kind, at) => {
    if (kind === "total" && at < last && kinds.slice(at + 1, last).includes("data"))
      return at === 0 ? "total" : "subtotal";
    const draft = drafts[at];
    const isAfter = last > 0 && at > last && kind === "data" && draft?.number === "";
    return isAfter && (isSummaryLabel(draft?.label ?? "") || !draft?.hasFigures) ? "summary" : kind;
  });
}

/** "2" between "1" and "3": a row like the others, left empty. */
function isCounted(drafts: readonly Draft[], at: number): boolean {
  const countAt = (index: number) => Number(/^\(?(\d{1,3})[.)]?$/.exec(drafts[index]?.number ?? "")?.[1] ?? Number.NaN);
  const own = countAt(at);
  return countAt(at - 1) === own - 1 && countAt(at + 1) === own + 1;
}

/** A mean or a class sums up even where rows are not numbered. */
function isMean(label: string): boolean {
  return isMeanLabel(label) || /^(kategori|predikat|mutu)/i.test(label);
}

/** A row of words over rows of figures, as a sasaran over its indicators. */
function isHeading(draft: Draft, next: Draft | undefined): boolean {
  return draft.spreadsLabel && next !== undefined;
}

/** The rows above, or only those that stand for themselves, add up to this one in some column. */
function addsUp(above: readonly Draft[], total: Draft, { figures }: Shape): boolean {
  const isDetail = ({ label }: Draft) => /^\s*[-–•]/.test(label);
  const isNumbered = ({ number }: Draft) => number !== "";
  const isLettered = ({ number }: Draft) => /^([A-Z]|[IVX]+)[.)]?$/.test(number);
  const tests = [() => true, (row: Draft) => !isDetail(row), isNumbered, isLettered, ({ bold }: Draft) => bold];
  const choices = tests.map((test) => above.filter(test));
  return figures.some((position) => {
    const value = total.cells[position]?.number;
    if (value === undefined || value.isZero()) return false;
    return choices.some((rows) => {
      const parts = rows.flatMap(({ cells }) => cells[position]?.number ?? []);
      return parts.length >= 2 && sum(parts).eq(value);
    });
  });
}

/** Levels among the figure rows; a heading that has no figures stands outside of them. */
function tellLevels(drafts: readonly Draft[], kinds: readonly RowKind[]): number[] {
  const positions = drafts.flatMap((_, at) => (kinds[at] === "data" ? [at] : []));
  const levels = readLevels(positions.flatMap((at) => drafts[at] ?? []));
  const result = drafts.map(() => 0);
  for (const [index, at] of positions.entries()) result[at] = levels[index] ?? 0;
  return result;
}
