import type { Decimal } from "../../numbers/decimal";
import { isPercent } from "../../tables/prints";
import type { Column, Row, Table, TableCell } from "../../tables/table";
import { defineRule, type Values } from "../define";
import { fromPoints, mayPrint, stepOf } from "./may-print";

export default defineRule({
  id: "kemajuan",
  summary: "Tingkat kemajuan harus sama dengan realisasi terakhir dibagi target akhir rencana.",
  basis: "Tingkat kemajuan = realisasi tahun berjalan / target akhir rencana strategis",
  messages: {
    differs:
      "Tingkat kemajuan {label}: tertulis {actual}, sedangkan realisasi {realisasi} terhadap target akhir {target} adalah {expected}.",
  },

  *relate(table) {
    for (const [position, column] of table.columns.entries()) {
      if (column.role !== "kemajuan") continue;
      const realisasiAt = lastOf(table, "realisasi", position);
      const targetAt = endTarget(table, position);
      if (realisasiAt === undefined || targetAt === undefined) continue;
      const rows = table.rows.flatMap((row) => progress(row, position, realisasiAt, targetAt) ?? []);
      const holding = rows.filter((row) => fits(row, printed)).length;
      // An office's own reckoning, from where the plan began for one, holds in no row.
      if (holding === 0 && rows.length > 1) continue;
      for (const row of rows) {
        const { result, realisasi, target, label } = row;
        yield {
          message: "differs",
          ...(holding === 0 && { severity: "periksa" as const }),
          name: `tingkat kemajuan ${result.ref}`,
          result,
          operands: [realisasi, target],
          data: { label, realisasi: realisasi.text, target: target.text },
          compute: (values) => {
            const ratio = straight(values(realisasi), values(target));
            return ratio && fromPoints(result, ratio.times(100));
          },
          accepts: (values) => fits(row, values),
        };
      }
    }
  },
});

interface Progress {
  readonly result: TableCell;
  readonly realisasi: TableCell;
  readonly target: TableCell;
  readonly label: string;
}

function progress({ cells, label }: Row, at: number, realisasiAt: number, targetAt: number): Progress | undefined {
  const [result, realisasi, target] = [cells[at], cells[realisasiAt], cells[targetAt]];
  if (!result?.number || !realisasi?.number || !target?.number || target.number.isZero()) return undefined;
  return isPercent(realisasi) === isPercent(target) ? { result, realisasi, target, label } : undefined;
}

const printed: Values = ({ number }) => number as Decimal;

function fits({ result, realisasi, target }: Progress, values: Values): boolean {
  return directions.some((direction) => {
    const exact = direction(values(realisasi), values(target));
    if (!exact) return false;
    // The realisasi was rounded before it was printed.
    const step = stepOf(realisasi);
    const slack = exact
      .times(step.div(values(realisasi).abs().plus(step)))
      .div(2)
      .abs();
    const [low, high] = [exact.minus(slack), exact.plus(slack)].map((each) => fromPoints(result, each.times(100)));
    return low !== undefined && high !== undefined && mayPrint(result, values(result), low, high);
  });
}

/** Higher is better, lower is better in its two ways of reckoning. */
type Direction = (realisasi: Decimal, target: Decimal) => Decimal | undefined;
const straight: Direction = (realisasi, target) => (target.isZero() ? undefined : realisasi.div(target));
const directions: readonly Direction[] = [
  straight,
  (realisasi, target) => (target.isZero() ? undefined : target.times(2).minus(realisasi).div(target)),
  (realisasi, target) => (realisasi.isZero() ? undefined : target.div(realisasi)),
];

/** The column of this role with the latest year that has figures. */
function lastOf(table: Table, role: Column["role"], before: number): number | undefined {
  const columns = table.columns.flatMap((column, position) =>
    column.role === role && position < before ? [{ column, position }] : [],
  );
  const filled = columns.filter(({ position }) => table.rows.some(({ cells }) => cells[position]?.number));
  return filled.toSorted((one, other) => (one.column.period.year ?? 0) - (other.column.period.year ?? 0)).at(-1)
    ?.position;
}

/** "Target akhir Renstra", else the target of the latest year. */
function endTarget(table: Table, before: number): number | undefined {
  const named = table.columns.findLastIndex(
    ({ role, header }, position) =>
      role === "target" && position < before && /akhir|renstra|rpjm|jangka menengah/i.test(header),
  );
  return named >= 0 ? named : lastOf(table, "target", before);
}
