import { Decimal } from "../../numbers/decimal";
import type { Column, Row, Table, TableCell } from "../../tables/table";
import { defineRule } from "../define";
import { fromPoints, mayPrint, points, stepOf } from "./may-print";

const hundred = new Decimal(100);

/** No regulation defines the regional figure; these are in use. Points in, points out; none where it divides by zero. */
const conventions: readonly ((capaian: Decimal, serapan: Decimal) => Decimal | undefined)[] = [
  (capaian, serapan) => capaian.minus(serapan),
  (_, serapan) => hundred.minus(serapan),
  (capaian, serapan) => ratio(capaian, serapan),
  (capaian, serapan) => ratio(serapan, capaian),
  (capaian, serapan) => ratio(capaian.minus(serapan), capaian),
];
type Convention = (typeof conventions)[number];

export default defineRule({
  id: "efisiensi",
  summary: "Tingkat efisiensi harus sesuai dengan capaian kinerja dan penyerapan anggaran.",
  basis: "Efisiensi = capaian kinerja − penyerapan anggaran (atau cara hitung lain yang dipakai seluruh tabel)",
  messages: {
    differs:
      "Efisiensi {label}: tertulis {actual}, sedangkan dari capaian {capaian} dan serapan {serapan} seharusnya {expected}.",
  },

  *relate(table) {
    for (const [position, column] of table.columns.entries()) {
      if (column.role !== "efisiensi") continue;
      const triples = readTriples(table, position);
      const usual = usualConvention(triples);
      // An office's own reckoning, which no row shares with those we know.
      if (!triples.some((triple) => conventions.some((convention) => holds(triple, convention)))) continue;
      for (const { result, capaian, serapan } of triples) {
        const allowed = usual ? [usual] : conventions;
        const by = (convention: Convention, values: (cell: TableCell) => Decimal) =>
          convention(points(capaian, values(capaian)), points(serapan, values(serapan)));
        yield {
          message: "differs",
          name: `efisiensi ${result.ref}`,
          result,
          operands: [capaian, serapan],
          data: { capaian: capaian.text, serapan: serapan.text },
          compute: (values) => {
            const value = by(usual ?? selisih, values);
            return value && fromPoints(result, value);
          },
          accepts: (values) =>
            allowed.some((convention) => {
              const value = by(convention, values);
              return value !== undefined && fits(result, values(result), value, [capaian, serapan]);
            }),
        };
      }
    }
  },
});

const selisih: Convention = (capaian, serapan) => capaian.minus(serapan);

interface Triple {
  readonly result: TableCell;
  readonly capaian: TableCell;
  readonly serapan: TableCell;
}

function readTriples(table: Table, position: number): Triple[] {
  const before = table.columns.slice(0, position);
  const capaianAt = before.findLastIndex((column) => column.role === "capaian" && !isMoney(column));
  const serapanAt = before.findLastIndex(
    (column) => column.role === "serapan" || (column.role === "capaian" && isMoney(column)),
  );
  if (capaianAt < 0 || serapanAt < 0) return [];
  return table.rows.flatMap((row) => triple(row, position, capaianAt, serapanAt) ?? []);
}

function isMoney({ unit, path }: Column): boolean {
  return /^rp$|rupiah/i.test(unit ?? "") || /anggaran|keuangan|\brp\b/i.test(path.at(-1) ?? "");
}

function triple({ cells }: Row, position: number, capaianAt: number, serapanAt: number): Triple | undefined {
  const [result, capaian, serapan] = [cells[position], cells[capaianAt], cells[serapanAt]];
  if (!result?.number || !capaian?.number || !serapan?.number) return undefined;
  return { result, capaian, serapan };
}

/** The one way of reckoning that most rows share, if there is one. */
function usualConvention(triples: readonly Triple[]): Convention | undefined {
  const counts = conventions.map((convention) => ({
    convention,
    rows: triples.filter((triple) => holds(triple, convention)).length,
  }));
  const most = Math.max(...counts.map(({ rows }) => rows));
  const leaders = counts.filter(({ rows }) => rows === most);
  // Half is enough where the rest share none: a table of two rows, one of them wrong.
  return most * 2 >= triples.length && leaders.length === 1 ? leaders[0]?.convention : undefined;
}

function holds({ result, capaian, serapan }: Triple, convention: Convention): boolean {
  if (!result.number || !capaian.number || !serapan.number) return false;
  const value = convention(points(capaian, capaian.number), points(serapan, serapan.number));
  return value !== undefined && fits(result, result.number, value, [capaian, serapan]);
}

/** Operands were rounded or cut off before they were printed, so the last digit may be one off. */
function fits(cell: TableCell, printed: Decimal, value: Decimal, operands: readonly TableCell[]): boolean {
  const slack = operands.reduce((sum, operand) => sum.plus(points(operand, stepOf(operand)).div(2)), new Decimal(0));
  const low = fromPoints(cell, value.minus(slack));
  const high = fromPoints(cell, value.plus(slack));
  return mayPrint(cell, printed, low, high);
}

function ratio(part: Decimal, whole: Decimal): Decimal | undefined {
  return whole.isZero() ? undefined : part.div(whole).times(hundred);
}
