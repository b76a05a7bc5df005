import { readText } from "../numbers/read";
import type { NumberReading, Reading } from "../numbers/reading";
import type { Role } from "../words/roles";
import type { Column, TableCell } from "./table";

/** Columns that count something; there a figure with any unit behind it is a figure. */
const counting: ReadonlySet<Role> = new Set(["target", "realisasi", "pagu", "besaran", "jumlah"]);

/** "2.672 Ekor", "28,73 kg/pohon", "3 Milyar Kendaraan Kilometer": digits, then words. */
const figureWithWords = /^([-+(<>≥≤=\s]*[\d.,]*\d\)?)\s*(\(?[\p{L}%][\p{L}\d²³/%.\s()-]{0,59})$/u;
/** More words than this are a sentence that begins with a number, unless target and realisasi share them. */
const mostWords = 3;

/**
 * Reads figures with a unit that no list knows, where their column counts something: a few words behind the figure,
 * or any words that another figure of the row or the column has behind it too.
 */
export function readUnits(columns: readonly Column[], readings: readonly (readonly Reading[])[]): Reading[][] {
  const positions = columns.flatMap(({ role }, position) => (counting.has(role) ? [position] : []));
  return readings.map((row) => {
    if (!positions.some((position) => row[position]?.kind === "text")) return [...row];
    const found = new Map(positions.map((position) => [position, split(row[position])]));
    return row.map((reading, position) => {
      const own = found.get(position);
      if (!own) return reading;
      const isShared = positions.some((other) => other !== position && found.get(other)?.unit === own.unit);
      const isShort = own.unit.split(/\s+/).length <= mostWords;
      return isShort || isShared ? { ...own.figure, unit: own.words } : reading;
    });
  });
}

interface Found {
  readonly figure: NumberReading;
  readonly words: string;
  readonly unit: string;
}

function split(reading: Reading | undefined): Found | undefined {
  if (reading?.kind !== "text" || reading.text.length > 80) return undefined;
  const [, digits, words] = figureWithWords.exec(reading.text.trim()) ?? [];
  const figure = digits === undefined ? undefined : readText(digits);
  if (figure?.kind !== "number" || words === undefined) return undefined;
  return { figure, words: words.trim(), unit: words.trim().toLowerCase().replace(/\.$/, "") };
}

/** Cells in a column of figures that begin with a figure but were not understood: their rows cannot be checked. */
export function unreadFigures(columns: readonly Column[], rows: readonly { readonly cells: readonly TableCell[] }[]) {
  const positions = columns.flatMap(({ role }, position) =>
    counting.has(role) || role === "capaian" ? [position] : [],
  );
  return rows.flatMap(({ cells }) =>
    positions.flatMap((position) => {
      const cell = cells[position];
      return cell && cell.reading.kind === "text" && /^[-+(<>≥≤=\s]*\d/.test(cell.text) ? [cell] : [];
    }),
  );
}
