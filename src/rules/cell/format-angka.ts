import type { NumberReading } from "../../numbers/reading";
import { printLike } from "../../tables/print-like";
import type { Column, Row, Table, TableCell } from "../../tables/table";
import { defineRule, type RuleContext } from "../define";
import { holdsFigureRole } from "./figure-columns";

/** How figures are written: malformed ones first, then those that differ from the rest of their column. */
export default defineRule({
  id: "format-angka",
  summary: "Angka harus terbaca, dan ditulis seperti angka lain di kolomnya.",
  basis: "Penulisan angka: titik untuk ribuan, koma untuk desimal",
  messages: {
    malformed: "{column}: {why}.",
    english: "{column}: {cells} ditulis dengan titik desimal, sedangkan angka lain memakai koma.",
    indonesian: "{column}: {cells} ditulis dengan koma desimal, sedangkan angka lain memakai titik.",
    thousands: "{column}: {cells} tanpa tanda ribuan, sedangkan angka lain memakainya.",
    decimals: "{column}: {cells} tidak ditulis dengan {decimals} angka desimal seperti angka lain.",
  },

  *check(table, context) {
    if (table.kind === "skala" || table.kind === "teks" || table.kind === "rencana-aksi") return;
    for (const [position, column] of table.columns.entries()) {
      if (!holdsFigureRole(column)) continue;
      const cells = table.rows.flatMap((row) => (isCompared(row) ? (row.cells[position] ?? []) : []));
      for (const cell of cells) {
        if (cell.reading.kind === "malformed") {
          const data = { column: column.header, why: cell.reading.why.replace(/\.$/, "") };
          yield { message: "malformed", severity: "periksa", cell, data };
        }
      }
      yield* oddOnes(table, column, cells.filter(isWritten), context);
    }
  },
});

/** Figures that stand for the same sort of thing; a mean or a class under them is written its own way. */
function isCompared({ kind }: Row): boolean {
  return kind === "data" || kind === "total" || kind === "subtotal";
}

interface Written extends TableCell {
  readonly reading: NumberReading;
}

function isWritten(cell: TableCell): cell is Written {
  return cell.reading.kind === "number" && !cell.typed;
}

/** Fewer figures than these show no habit. */
const leastForHabit = 5;

function* oddOnes(table: Table, column: Column, cells: readonly Written[], context: RuleContext) {
  if (cells.length < leastForHabit) return;
  const found: { message: "english" | "indonesian" | "thousands" | "decimals"; odd: Written[]; decimals?: number }[] =
    [];
  const english = cells.filter(({ reading }) => reading.decimalMark === ".");
  const indonesian = cells.filter(({ reading }) => reading.decimalMark === ",");
  if (isFew(english, indonesian)) found.push({ message: "english", odd: english });
  if (isFew(indonesian, english)) found.push({ message: "indonesian", odd: indonesian });

  const isLarge = ({ number }: TableCell) => number?.abs().gte(1000) ?? false;
  const bare = cells.filter((cell) => isLarge(cell) && !cell.reading.thousandsMark);
  const grouping = table.rows
    .flatMap((row) => row.cells)
    .filter(isWritten)
    .filter(({ reading }) => reading.thousandsMark);
  if (isFew(bare, grouping)) found.push({ message: "thousands", odd: bare });

  const plain = cells.filter(({ number }) => !number?.isZero());
  const odd = plain.filter(({ reading }) => reading.decimals < twoDecimals);
  const usual = plain.filter(({ reading }) => reading.decimals === twoDecimals);
  if (isOfOneUnit(table, column) && usual.length >= 5 && usual.length > odd.length * 2) {
    if (odd.length > 0 && usual.length + odd.length === plain.length)
      found.push({ message: "decimals", odd, decimals: twoDecimals });
  }

  for (const {
    message,
    odd: [cell, ...others],
    decimals,
  } of found) {
    if (!cell) continue;
    const all = [cell, ...others];
    yield {
      message,
      severity: "saran" as const,
      cell,
      data: { cells: listed(all), ...(decimals !== undefined && { decimals }) },
      related: others.map((other) => ({ sheet: context.tableOf(other).sheet, cell: other.ref })),
      ...(message === "thousands" && cell.number && { expected: grouped(cell, table), fix: true }),
    };
  }
}

function isFew(odd: readonly Written[], usual: readonly Written[]): boolean {
  return odd.length > 0 && usual.length >= 3 && odd.length * 3 <= usual.length + odd.length;
}

/** Amounts of money are written with two decimals or none; areas and indices with those they have. */
const twoDecimals = 2;

function isOfOneUnit({ columns }: Table, { unit }: Column): boolean {
  return unit !== undefined && unit !== "%" && !columns.some(({ role }) => role === "satuan" || role === "indikator");
}

function listed(cells: readonly TableCell[]): string {
  const texts = cells.slice(0, 3).map(({ text, ref }) => `${text} (${ref})`);
  return cells.length > 3 ? `${texts.join(", ")} dan ${cells.length - 3} lainnya` : texts.join(", ");
}

/** The same figure with the thousands marks of its column. */
function grouped(cell: Written, table: Table): string {
  const model = table.rows
    .flatMap(({ cells }) => cells)
    .find(({ column, reading }) => column === cell.column && reading.kind === "number" && reading.thousandsMark);
  if (!cell.number || model?.reading.kind !== "number") return cell.text;
  const { thousandsMark } = model.reading;
  return printLike({ ...cell, reading: { ...cell.reading, ...(thousandsMark && { thousandsMark }) } }, cell.number);
}
