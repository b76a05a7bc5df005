import { readFileSync } from "node:fs";
import type { Cause, Finding } from "../../src/contract/finding";
import type { SheetCell, Workbook } from "../../src/contract/snapshot";
import { Decimal } from "../../src/numbers/decimal";
import { cellAt, nameOf, type Spot, spotsOf, withCells } from "./cells";
import { isAlarm, place } from "./check";
import { fixturePath } from "./fixture";
import { printedOf, reprint, valueIn, withDigits } from "./printed";

/** What hand and keyboard do to a figure, and the diagnoses that name it. */
export const changes = {
  "satu angka": ["salah-ketik"],
  "dua angka tertukar": ["angka-tertukar"],
  "kali sepuluh": ["geser-desimal"],
  "bagi sepuluh": ["geser-desimal"],
  "nilai tetangga": ["salin-baris-lain", "salin-kolom-lain", "salin-tahun-lalu"],
  "baris terakhir tertinggal": ["baris-tertinggal"],
} as const satisfies Record<string, readonly Cause[]>;
export type Change = keyof typeof changes;

export interface Mutation {
  readonly change: Change;
  readonly place: string;
  readonly cell: SheetCell;
  /** Where a finding counts: the changed cell and the results it takes part in. */
  readonly watched: ReadonlySet<string>;
}

interface Relation {
  readonly kind: "jumlah-kolom" | "jumlah-baris" | "rasio";
  readonly sheet: string;
  readonly operands: string;
  readonly results: string;
}

interface Corrections {
  /** Cells of the audited report as they should have been. */
  readonly cells: Record<string, string>;
  readonly relations: readonly Relation[];
}

export function readCorrections(slug: string): Corrections {
  return JSON.parse(readFileSync(fixturePath(`${slug}.corrections.json`), "utf8")) as Corrections;
}

export function corrected(workbook: Workbook, { cells }: Corrections): Workbook {
  return withCells(workbook, new Map(Object.entries(cells).map(([where, text]) => [where, { text }])));
}

/** A seeded sequence of numbers in [0, 1), so that a run can be repeated. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** So many of them, drawn without putting back, in their own order. */
export function sample<T>(all: readonly T[], size: number, random: () => number): T[] {
  const drawn = all.map((one, index) => ({ one, index, lot: random() })).sort((a, b) => a.lot - b.lot);
  return drawn
    .slice(0, size)
    .sort((a, b) => a.index - b.index)
    .map(({ one }) => one);
}

export function mutations(workbook: Workbook, relations: readonly Relation[], random: () => number): Mutation[] {
  const cells = involvements(relations);
  return [...cells.values()].flatMap((involved) => [
    ...changesOf(workbook, involved, cells, random),
    ...involved.totals.flatMap((relation) => lastRowDropped(workbook, involved, relation)),
  ]);
}

interface Involved {
  readonly spot: Spot;
  readonly watched: Set<string>;
  /** Sums of which this cell is the result. */
  readonly totals: Relation[];
  inSum: boolean;
}

function involvements(relations: readonly Relation[]): Map<string, Involved> {
  const cells = new Map<string, Involved>();
  for (const relation of relations) {
    const results = spotsOf(relation.sheet, relation.results);
    for (const spot of [...spotsOf(relation.sheet, relation.operands), ...results]) {
      const known = cells.get(nameOf(spot));
      const involved = known ?? { spot, watched: new Set([nameOf(spot)]), totals: [], inSum: false };
      cells.set(nameOf(spot), involved);
      for (const result of ownResults(relation, spot, results)) involved.watched.add(nameOf(result));
      if (relation.kind !== "rasio") involved.inSum = true;
      if (relation.kind === "jumlah-kolom" && results.some((result) => nameOf(result) === nameOf(spot)))
        involved.totals.push(relation);
    }
  }
  return cells;
}

/** The results a cell has a part in: those of its column, of its row, or all where the table stands upright. */
function ownResults({ kind }: Relation, spot: Spot, results: readonly Spot[]): readonly Spot[] {
  if (kind === "jumlah-kolom") return results.filter(({ column }) => column === spot.column);
  const sameRow = results.filter(({ row }) => row === spot.row);
  return sameRow.length > 0 ? sameRow : results;
}

function changesOf(
  workbook: Workbook,
  { spot, watched, inSum }: Involved,
  cells: ReadonlyMap<string, Involved>,
  random: () => number,
): Mutation[] {
  const cell = cellAt(workbook, spot);
  const printed = cell && printedOf(cell.text);
  if (!cell || !printed) return [];
  const { digits } = printed;
  const value = valueIn(printed);
  const found: Mutation[] = [];
  const add = (change: Change, changed: SheetCell | undefined) => {
    if (!changed || changed.text === cell.text) return;
    found.push({ change, place: nameOf(spot), cell: changed, watched });
  };

  // The far digits of a large figure do not show in a percentage, so there only the leading ones are changed.
  const first = digits.search(/[1-9]/);
  const reach = inSum ? digits.length : Math.min(digits.length, Math.max(first, 0) + 3);
  const at = Math.floor(random() * reach);
  const old = Number(digits[at]);
  const fresh = (old + 1 + Math.floor(random() * 9)) % 10;
  if (fresh !== 0 || at > 0)
    add("satu angka", withDigits(cell, printed, digits.slice(0, at) + fresh + digits.slice(at + 1)));

  const pairs = [...digits.slice(0, reach - 1)].flatMap((digit, index) =>
    digit !== digits[index + 1] && !(index === 0 && digits[1] === "0") ? [index] : [],
  );
  const pair = pairs[Math.floor(random() * pairs.length)];
  if (pair !== undefined)
    add(
      "dua angka tertukar",
      withDigits(cell, printed, digits.slice(0, pair) + digits[pair + 1] + digits[pair] + digits.slice(pair + 2)),
    );

  if (!value.isZero()) {
    add("kali sepuluh", reprint(cell, printed, value.mul(10)));
    add("bagi sepuluh", reprint(cell, printed, value.div(10)));
  }
  add("nilai tetangga", neighbour(workbook, spot, cell, value, cells));
  return found;
}

/** The figure of the row below, else of the row above, where that is one of the table's own. */
function neighbour(
  workbook: Workbook,
  spot: Spot,
  cell: SheetCell,
  value: Decimal,
  cells: ReadonlyMap<string, Involved>,
): SheetCell | undefined {
  for (const row of [spot.row + 1, spot.row - 1]) {
    if (!cells.has(nameOf({ ...spot, row }))) continue;
    const other = cellAt(workbook, { ...spot, row });
    const printed = other && printedOf(other.text);
    if (other && printed && !valueIn(printed).eq(value)) return { ...cell, text: other.text, ...numberOf(other) };
  }
  return undefined;
}

const numberOf = ({ number }: SheetCell) => (number === undefined ? {} : { number });

function lastRowDropped(workbook: Workbook, { spot, watched }: Involved, relation: Relation): Mutation[] {
  const cell = cellAt(workbook, spot);
  const total = cell && printedOf(cell.text);
  const rows = spotsOf(relation.sheet, relation.operands).filter(({ column }) => column === spot.column);
  const last = rows.at(-1);
  const dropped = printedOf((last && cellAt(workbook, last)?.text) ?? "");
  if (!cell || !total || !dropped || rows.length < 2 || valueIn(dropped).isZero()) return [];
  const left = Decimal.max(valueIn(total).minus(valueIn(dropped)), 0);
  return [{ change: "baris terakhir tertinggal", place: nameOf(spot), cell: reprint(cell, total, left), watched }];
}

export interface Outcome {
  readonly mutation: Mutation;
  readonly noticed: boolean;
  /** The cause named for it, if any. */
  readonly cause?: Cause;
  readonly right: boolean;
}

export function outcome(mutation: Mutation, findings: readonly Finding[]): Outcome {
  const seen = findings.filter(isAlarm).filter((finding) => concerns(finding, mutation));
  const causes = seen.flatMap(({ diagnosis }) => diagnosis?.cause ?? []);
  const right = causes.find((cause) => (changes[mutation.change] as readonly Cause[]).includes(cause));
  const cause = right ?? causes[0];
  return { mutation, noticed: seen.length > 0, ...(cause ? { cause } : {}), right: right !== undefined };
}

function concerns(finding: Finding, { place: changed, watched }: Mutation): boolean {
  if (watched.has(place(finding))) return true;
  return finding.related.some(({ sheet, cell }) => `${sheet}!${cell}` === changed);
}

export function mutated(workbook: Workbook, { place: where, cell }: Mutation): Workbook {
  return withCells(workbook, new Map([[where, cell]]));
}
