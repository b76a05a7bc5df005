import type { Decimal } from "../numbers/decimal";
import type { Column, Table, TableCell } from "../tables/table";
import { defineRule } from "./define";
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
      for (const { cells, label } of table.rows) {
        const [result, realisasi, target] = [cells[position], cells[realisasiAt], cells[targetAt]];
        if (!result?.number || !realisasi?.number || !target?.number || target.number.isZero()) continue;
        const isSign = (cell: TableCell) => cell.reading.kind === "number" && cell.reading.percent;
        if (isSign(realisasi) !== isSign(target)) continue;
        const percent = 100;
        yield {
          message: "differs",
          name: `tingkat kemajuan ${result.ref}`,
          result,
          operands: [realisasi, target],
          data: { label, realisasi: realisasi.text, target: target.text },
          compute: (values) => fromPoints(result, values(realisasi).div(values(target)).times(percent)),
          accepts: (values) =>
            directions.some((direction) => {
              const exact = direction(values(realisasi), values(target));
              if (!exact) return false;
              // Operands were rounded before they were printed.
              const slack = exact
                .times(stepOf(realisasi).div(values(realisasi).abs().plus(stepOf(realisasi))))
                .div(2)
                .abs();
              const [low, high] = [exact.minus(slack), exact.plus(slack)].map((each) =>
                fromPoints(result, each.times(percent)),
              );
              return low !== undefined && high !== undefined && mayPrint(result, values(result), low, high);
            }),
        };
      }
    }
  },
});

/** Higher is better, lower is better in its two ways of reckoning. */
const directions: readonly ((realisasi: Decimal, target: Decimal) => Decimal | undefined)[] = [
  (realisasi, target) => (target.isZero() ? undefined : realisasi.div(target)),
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
