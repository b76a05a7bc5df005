import type { Arah } from "../core/capaian";
import type { Convention, ConventionRow } from "../evidence/convention";
import type { Decimal } from "../numbers/decimal";
import type { ShareStyle } from "../tables/shares";
import type { Column, Row, Table } from "../tables/table";

/** What the table's weighed laws chose for a column of achievements. */
export interface ChosenCapaian {
  readonly realisasi: Column | undefined;
  readonly target: Column | undefined;
  readonly takaran: ShareStyle;
  readonly batas: Decimal | undefined;
  /** Whether the rows left no doubt, so that the absence of a cap says something. */
  readonly isCertain: boolean;
  arahOf(row: Row): Arah | undefined;
}

export function chosenCapaian(
  table: Table,
  column: Column,
  conventions: readonly Convention[],
): ChosenCapaian | undefined {
  const convention = conventions.find(
    ({ law, sheet, tableRange, result }) =>
      law === "capaian" && sheet === table.sheet && tableRange === table.range && result === column.index,
  );
  if (!convention) return undefined;
  const at = (index: number | undefined) => table.columns.find((each) => each.index === index);
  const rows = new Map<number, ConventionRow>(convention.rows.map((row) => [row.row, row]));
  return {
    realisasi: at(convention.operands.realisasi),
    target: at(convention.operands.target),
    takaran: convention.scale === "poin" ? "points" : "fractions",
    batas: convention.batas,
    isCertain: convention.isCertain,
    arahOf: ({ index }) => rows.get(index)?.arah,
  };
}
