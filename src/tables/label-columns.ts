import { roleOf } from "../words/header-roles";
import { times } from "../words/naming";
import { program } from "../words/plan";
import { contentOfRole, type Role } from "../words/roles";
import type { Column, TableCell } from "./table";

/** Which columns say what a row is, number it, and hold its figures; positions, not sheet columns. */
export interface Shape {
  readonly number: number | undefined;
  /** Columns beside it that go on with its code: 2 | 12 | 01 | 2.01. */
  readonly codes: readonly number[];
  /** The one that names the row best comes last. */
  readonly labels: readonly number[];
  readonly figures: readonly number[];
  /** The column that says "Target", "Realisasi", "Capaian" of each row, where those stand below each other. */
  readonly measure?: number;
}

type Cells = readonly (readonly TableCell[])[];

export function shapeOf(columns: readonly Column[], cells: Cells): Shape {
  const positions = columns.map((_, position) => position);
  const keys = positions.filter((position) => columns[position]?.role === "nomor");
  const [number, ...codes] = keys;
  const others = positions.filter((position) => !keys.includes(position));
  const figures = others.filter(
    (position) =>
      contentOfRole[columns[position]?.role ?? "lain"] !== "label" &&
      holdsFigures(cells, position) &&
      !holdsYears(cells, position),
  );
  const words = others.filter((position) => !figures.includes(position));
  const isLabel = (position: number) => contentOfRole[columns[position]?.role ?? "lain"] === "label";
  const isNamed = (position: number) => isLabel(position) && cells.some((row) => row[position]?.text);
  const found = words.find((position) => holdsMeasures(cells, position));
  // Names of their own beside them: else "Target" and "Realisasi" are what the rows are called.
  const measure = words.some((position) => position !== found && isNamed(position)) ? found : undefined;
  const shape = { number, codes, figures, ...(measure !== undefined && { measure }) };
  const byRole = words.filter((position) => position !== measure && isLabel(position));
  if (byRole.length > 0) return { ...shape, labels: rankLabels(columns, cells, byRole) };
  return { ...shape, labels: words.slice(0, 1) };
}

const measures: ReadonlySet<Role> = new Set(["target", "realisasi", "capaian", "pagu", "serapan"]);

/** "Target", "Realisasi", "Persentase Capaian", "T", "R", "C": what the figures of a row are. */
export function measureOf(text: string): Role | undefined {
  const letter = /^\(?([TRC])\)?$/.exec(text.trim())?.[1];
  if (letter) return letter === "T" ? "target" : letter === "R" ? "realisasi" : "capaian";
  const role = text.length <= 30 ? roleOf(text) : undefined;
  return role !== undefined && measures.has(role) ? role : undefined;
}

/** Target and realisasi over and over, and nothing else. */
function holdsMeasures(cells: Cells, position: number): boolean {
  const texts = cells.flatMap((row) => row[position]?.text || []);
  const found = texts.map(measureOf);
  return found.includes("target") && found.includes("realisasi") && found.every((role) => role !== undefined);
}

/**
 * A program's name says more than the indicator beside it, an indicator more than its sasaran, and of two columns that
 * are filled in the same rows the one that tells more rows apart: the desa, not its kecamatan.
 */
function rankLabels(columns: readonly Column[], cells: Cells, labels: readonly number[]): number[] {
  const isProgram = (position: number) => {
    const { header = "", role } = columns[position] ?? {};
    return role !== "indikator" && program.isIn(header);
  };
  const spread = new Map(labels.map((position) => [position, distinctTexts(cells, position)]));
  const rank = (position: number) => {
    // "Nama Barang | Tahun Perolehan": a time names a row only where nothing else does.
    if (times.isIn(columns[position]?.header ?? "") && labels.length > 1) return -1;
    return isProgram(position) ? 1 : 0;
  };
  return [...labels].sort((one, other) => {
    if (rank(one) !== rank(other)) return rank(one) - rank(other);
    const [mine, its] = [spread.get(one), spread.get(other)];
    if (!mine || !its || !areFilledTogether(cells, one, other)) return one - other;
    const named = Number(columns[one]?.role === "indikator") - Number(columns[other]?.role === "indikator");
    return mine - its || named || one - other;
  });
}

function distinctTexts(cells: Cells, position: number): number {
  return new Set(cells.flatMap((row) => row[position]?.text || [])).size;
}

function areFilledTogether(cells: Cells, one: number, other: number): boolean {
  const filled = cells.filter((row) => row[one]?.text || row[other]?.text);
  const both = filled.filter((row) => row[one]?.text && row[other]?.text);
  return both.length * 4 >= filled.length * 3;
}

/** Most of what stands in the column is a figure. */
export function holdsFigures(cells: Cells, position: number): boolean {
  let figures = 0;
  let words = 0;
  for (const row of cells) {
    const kind = row[position]?.reading.kind;
    if (kind === "number" || kind === "range" || kind === "malformed" || kind === "error") figures++;
    if (kind === "text") words++;
  }
  return figures > 0 && figures >= words;
}

/** Years name rows; they are no figures. */
export function holdsYears(cells: Cells, position: number): boolean {
  let years = 0;
  for (const row of cells) {
    const text = row[position]?.text;
    if (!text) continue;
    if (!/^(19|20)\d\d[*)]*$/.test(text)) return false;
    years++;
  }
  return years >= 2;
}
