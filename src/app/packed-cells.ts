import type { CellContent, CellWrite } from "../contract/plan";
import { fromA1, toA1 } from "../tables/address";
import { isRecord, isText } from "./parse-memory";
import { formulaAt, relativeFormula } from "./relative-formula";

/** A cell that was written: the write that puts it back, and what it was given. */
export interface WrittenCell {
  readonly back: CellWrite;
  readonly after: CellContent;
}

/** Cells one below the other that changed alike: one formula for all, or a value each. */
export interface PackedRun {
  readonly sheet: string;
  /** The first cell. */
  readonly cell: string;
  readonly count: number;
  readonly before: Packed;
  readonly after: Packed;
  /** Of cells that only their host can put back. */
  readonly kept?: readonly string[];
}

type Packed = PackedFormula | PackedValues;

interface PackedFormula {
  readonly formula: string;
  readonly format?: string;
  /** What each gave, where a host puts results back as well. */
  readonly results?: readonly (number | string)[];
}

interface PackedValues {
  /** "" is a blank cell. */
  readonly values: readonly (number | string)[];
  readonly format?: string;
}

/** Thousands of cells in a few kilobytes where formulas were filled down. */
export function packCells(cells: readonly WrittenCell[]): PackedRun[] {
  const placed = cells
    .map((written) => ({ ...written, ...fromA1(written.back.cell) }))
    .sort(
      (one, other) => compare(one.back.sheet, other.back.sheet) || one.column - other.column || one.row - other.row,
    );
  const runs: Run[] = [];
  for (const { back, after, row, column } of placed) {
    const run = runs.at(-1);
    const [was, is] = [packed(back.content, { row, column }), packed(after, { row, column })];
    const follows = run?.sheet === back.sheet && run.column === column && run.row + run.count === row;
    const isAlike = run && was.like === run.before.like && is.like === run.after.like;
    if (run && follows && isAlike && (run.kept === undefined) === (back.kept === undefined)) {
      run.count += 1;
      run.before.values.push(...was.values);
      run.after.values.push(...is.values);
      if (back.kept !== undefined) run.kept?.push(back.kept);
    } else {
      const { sheet, cell, kept } = back;
      runs.push({
        sheet,
        cell,
        row,
        column,
        count: 1,
        before: was,
        after: is,
        kept: kept === undefined ? kept : [kept],
      });
    }
  }
  return runs.map(({ sheet, cell, count, before, after, kept }) => ({
    sheet,
    cell,
    count,
    before: closed(before),
    after: closed(after),
    ...(kept && { kept }),
  }));
}

export function unpackCells(runs: readonly PackedRun[]): WrittenCell[] {
  return runs.flatMap(({ sheet, cell, count, before, after, kept }) => {
    const first = fromA1(cell);
    return Array.from({ length: count }, (_, index) => {
      const at = { row: first.row + index, column: first.column };
      const whole = kept?.[index];
      const content = unpacked(before, index, at);
      return {
        back: { sheet, cell: toA1(at.row, at.column), content, ...(whole !== undefined && { kept: whole }) },
        after: unpacked(after, index, at),
      };
    });
  });
}

interface Run {
  readonly sheet: string;
  readonly cell: string;
  readonly row: number;
  readonly column: number;
  count: number;
  readonly before: Open;
  readonly after: Open;
  readonly kept: string[] | undefined;
}

/** A run that may still grow: by cells that are like it. */
interface Open {
  readonly like: string;
  readonly formula: string | undefined;
  readonly format: string | undefined;
  readonly values: (number | string)[];
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function packed(content: CellContent, at: Place): Open {
  const formula = content.kind === "formula" ? relativeFormula(content.formula, at) : undefined;
  const values = valuesOf(content);
  return { like: JSON.stringify([formula, content.format, values.length]), formula, format: content.format, values };
}

function valuesOf(content: CellContent): (number | string)[] {
  switch (content.kind) {
    case "blank":
      return [""];
    case "text":
      return [content.text];
    case "number":
      return [content.number];
    case "formula":
      return content.value === undefined ? [] : [content.value];
  }
}

function closed({ formula, format, values }: Open): Packed {
  const look = format === undefined ? {} : { format };
  if (formula === undefined) return { values, ...look };
  return { formula, ...look, ...(values.length > 0 && { results: values }) };
}

function unpacked(content: Packed, index: number, at: Place): CellContent {
  const look = content.format === undefined ? {} : { format: content.format };
  if ("formula" in content) {
    const value = content.results?.[index];
    const formula = formulaAt(content.formula, at);
    return { kind: "formula", formula, ...look, ...(value !== undefined && { value }) };
  }
  const value = content.values[index] ?? "";
  if (typeof value === "number") return { kind: "number", number: value, ...look };
  return value === "" ? { kind: "blank", ...look } : { kind: "text", text: value, ...look };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** A run as `packCells` made it: the document that carried it may have been damaged. */
export function isPackedRun(value: unknown): value is PackedRun {
  if (!isRecord(value)) return false;
  const { sheet, cell, count, before, after, kept } = value;
  const isPlace = isText(sheet, cell) && /^[A-Z]{1,3}[1-9]\d{0,6}$/.test(String(cell));
  if (!isPlace || typeof count !== "number" || !Number.isInteger(count) || count < 1 || count > mostRows) return false;
  return isPacked(before, count) && isPacked(after, count) && (kept === undefined || isListOf(kept, count, ["string"]));
}

const mostRows = 1_048_576;

function isPacked(value: unknown, count: number): value is Packed {
  if (!isRecord(value) || !(value.format === undefined || isText(value.format))) return false;
  const { formula, results, values } = value;
  if (formula === undefined) return isListOf(values, count, ["number", "string"]);
  return isText(formula) && (results === undefined || isListOf(results, count, ["number", "string"]));
}

function isListOf(value: unknown, count: number, types: readonly string[]): boolean {
  return Array.isArray(value) && value.length === count && value.every((each) => types.includes(typeof each));
}
