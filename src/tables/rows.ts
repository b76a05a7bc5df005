import type { Reading } from "../numbers/reading";
import type { Role } from "../words/roles";
import { isNote, isTotalLabel } from "../words/rows";
import { signature } from "../words/totals";
import { codeBefore, codeIn, isPlainNumber, parentsOf } from "./codes";
import type { Grid } from "./grid";
import { measureOf, type Shape, shapeOf } from "./label-columns";
import { depthsOfNumbers, readLevels } from "./levels";
import { tellRowKinds } from "./row-kinds";
import type { Column, Row, RowKind, TableCell } from "./table";

/** A row before it is told what it is among the others. */
export interface DraftRow {
  readonly index: number;
  readonly cells: readonly TableCell[];
  readonly number: string;
  /** The filled number and code columns. */
  readonly codes: readonly string[];
  readonly label: string;
  readonly measure?: Role;
  readonly bold: boolean;
  readonly indent: number;
  readonly hasFigures: boolean;
  readonly isLoneText: boolean;
  readonly isEmpty: boolean;
  readonly spreadsLabel: boolean;
}

/** The rows of a table: what each is, its label and level. Notes under the table are left out. */
export function readRows(
  grid: Grid,
  columns: readonly Column[],
  bodyRows: readonly number[],
  cells: readonly (readonly TableCell[])[],
  title: string,
): Row[] {
  const shape = shapeOf(columns, cells);
  const drafts = named(bodyRows.map((row, at) => draftRow(grid, row, cells[at] ?? [], columns, shape)));
  const signed = signaturesFrom(drafts, shape);
  const last = drafts.slice(0, signed).findLastIndex(({ isLoneText }) => !isLoneText);
  // Under figures a text alone is a note; a table of words ends with its last words.
  const until = shape.figures.length > 0 ? last + 1 : signed;
  const kept = drafts.slice(0, until).filter((draft) => !draft.isEmpty && !(draft.isLoneText && isNote(draft.label)));
  const kinds = tellRowKinds(kept, shape, columns, title);
  const levels = tellLevels(kept, kinds);
  const parents = parentsOf(
    kept.map(({ codes, measure }, at) => ({
      codes,
      level: levels[at] ?? 0,
      isInTree: !measure && (kinds[at] === "data" || (kinds[at] === "group" && codes.length > 0)),
      closes: kinds[at] !== "data" && !(kinds[at] === "group" && codes.length > 0),
    })),
  );
  const sections = countSections(kinds);
  const hidden = new Set(grid.sheet.hiddenRows ?? []);
  return kept.map((draft, at) => {
    const parent = parents[at];
    return {
      index: draft.index,
      kind: kinds[at] ?? "data",
      level: draft.measure ? 0 : (levels[at] ?? 0),
      label: draft.label,
      ...(draft.measure && { measure: draft.measure }),
      code: draft.codes.findLast((code) => codeIn(code) !== "") ?? draft.codes.at(-1) ?? "",
      ...(parent !== undefined && { parent }),
      section: sections[at] ?? 0,
      hidden: hidden.has(draft.index),
      cells: draft.cells,
    };
  });
}

/** Where signatures begin under the figures; the end of the rows where nobody signs. */
function signaturesFrom(drafts: readonly DraftRow[], { figures }: Shape): number {
  const lastFigures = drafts.findLastIndex(({ hasFigures }) => hasFigures);
  if (figures.length === 0 || lastFigures < 0) return drafts.length;
  const at = drafts.findIndex(
    ({ cells }, index) => index > lastFigures && cells.some(({ text }) => text !== "" && signature.opens(text)),
  );
  return at < 0 ? drafts.length : at;
}

/** "Realisasi" and "Capaian" under "Target" are of the indicator that the first of them names. */
function named(drafts: readonly DraftRow[]): DraftRow[] {
  let name = "";
  return drafts.map((draft) => {
    if (!draft.measure) return draft;
    const isNamed = draft.label !== "" && measureOf(draft.label) === undefined;
    if (isNamed) name = draft.label;
    return { ...draft, label: isNamed ? draft.label : name };
  });
}

/** A new section begins with a heading, and after a total or a balance. */
function countSections(kinds: readonly RowKind[]): number[] {
  let section = 0;
  return kinds.map((kind, at) => {
    const before = kinds[at - 1];
    const closed = before === "total" || before === "subtotal" || before === "summary";
    const closes = kind === "total" || kind === "subtotal" || kind === "summary";
    if (at > 0 && ((kind === "group" && before !== "group") || (closed && !closes && kind !== "group"))) section++;
    return section;
  });
}

function draftRow(
  grid: Grid,
  row: number,
  cells: readonly TableCell[],
  columns: readonly Column[],
  shape: Shape,
): DraftRow {
  const keys = shape.number === undefined ? [] : [shape.number, ...shape.codes];
  const texts = keys.map((position) => cells[position]?.text ?? "").filter((text) => text !== "");
  const number = shape.number === undefined ? "" : (cells[shape.number]?.text ?? "");
  const joined = texts.join(".");
  const label = labelOf(cells, shape, number);
  const filled = cells.filter(({ text }) => text !== "");
  // A formula that was not calculated yet will hold a figure.
  const figures = shape.figures.filter((position) => isFigure(cells[position]?.reading) || cells[position]?.formula);
  const labelCell = cells.find(({ text }) => text === label);
  const source = labelCell && grid.cell(row, labelCell.column);
  const merge = labelCell && grid.mergeAt(row, labelCell.column);
  const others = filled.filter((cell) => cell.text !== label && cell.text !== number);
  const measure = shape.measure === undefined ? undefined : measureOf(cells[shape.measure]?.text ?? "");
  const numbering = isNumbering(joined) ? joined : isNumbering(number) ? number : (texts.find(isNumbering) ?? "");
  return {
    index: row,
    cells,
    number: numbering,
    codes: codesOf(texts, label),
    label,
    ...(measure && { measure }),
    bold: source?.bold ?? false,
    indent: source?.indent ?? Math.floor((/^ */.exec(source?.text ?? "")?.[0].length ?? 0) / 2),
    hasFigures: figures.length > 0,
    isLoneText: filled.length > 0 && figures.length === 0 && others.length === 0 && columns.length > 1,
    isEmpty: filled.length === 0,
    spreadsLabel: merge !== undefined && merge.right > merge.left,
  };
}

/** Codes as they stand in their columns; a code split over the columns ("2 | 12 | 01") is one code. */
function codesOf(texts: readonly string[], label: string): string[] {
  if (texts.length === 0) return [codeBefore(label)].filter((code) => code !== "");
  if (texts.length > 1 && texts.every((text) => isPlainNumber(text) || /^[\dXx.]{1,5}$/.test(text))) {
    return [texts.join(".").replace(/\.$/, "")];
  }
  return texts.flatMap((text) => codeIn(text) || (isPlainNumber(text) ? text.replace(/[().]/g, "") : []));
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
      position < firstFigure && position !== number && text !== "" && reading.kind === "text" && !isUnitCell(text),
  );
  return before?.text ?? (isNumbering(numberText) ? "" : numberText);
}

/** "%" in the column of units is no name. */
function isUnitCell(text: string): boolean {
  return /^[^\p{L}]+$/u.test(text);
}

function isNumbering(text: string): boolean {
  return /^\(?([\dA-Za-z]{1,4}|[\d.]+|[\d.]+[a-z]?)[.)]*$/.test(text) && !isTotalLabel(text);
}

export function isFigure(reading: Reading | undefined): boolean {
  return (
    reading?.kind === "number" ||
    reading?.kind === "range" ||
    reading?.kind === "malformed" ||
    reading?.kind === "error"
  );
}

/** Levels among the figure rows; a heading that has no figures stands outside of them. */
function tellLevels(drafts: readonly DraftRow[], kinds: readonly RowKind[]): number[] {
  const positions = drafts.flatMap((_, at) => (kinds[at] === "data" ? [at] : []));
  const bySigns = readLevels(positions.flatMap((at) => drafts[at] ?? []));
  const levels = bySigns.some((level) => level > 0) ? bySigns : levelsByRestart(drafts, kinds, positions);
  const result = drafts.map(() => 0);
  for (const [index, at] of positions.entries()) result[at] = levels[index] ?? 0;
  return result;
}

/** Numbers that begin again at 1 below a row, between two headings or totals. */
function levelsByRestart(
  drafts: readonly DraftRow[],
  kinds: readonly RowKind[],
  positions: readonly number[],
): number[] {
  const runs: number[][] = [];
  for (const [index, at] of positions.entries()) {
    const before = positions[index - 1];
    const isApart = before === undefined || kinds.slice(before + 1, at).some((kind) => kind !== "data");
    if (isApart) runs.push([]);
    runs.at(-1)?.push(at);
  }
  return runs.flatMap((run) => depthsOfNumbers(run.map((at) => drafts[at]?.number ?? "")));
}
