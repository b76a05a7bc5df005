import { Decimal } from "../numbers/decimal";
import { prints } from "../tables/prints";
import { figureOf, type ShareStyle, shareOf, shareStyleOf } from "../tables/shares";
import type { Column, Table, TableCell } from "../tables/table";
import { cellAt, isFilled, latestColumn, textAt } from "./columns";
import { wordsOf } from "./words";

export type CaraEfisiensi = "selisih" | "sisa";

/** What a sasaran reached beside what it spent. */
export interface EfisiensiLine {
  readonly table: Table;
  readonly sasaran: string;
  readonly indikator: string;
  /** The indicator, or the sasaran where none is named. */
  readonly name: string;
  readonly words: readonly string[];
  readonly capaian: TableCell;
  readonly serapan: TableCell;
  /** Both as fractions. */
  readonly reached: Decimal;
  readonly spent: Decimal;
  readonly takaran: { readonly capaian: ShareStyle; readonly serapan: ShareStyle };
  readonly printed: TableCell | undefined;
}

export interface Efisiensi {
  readonly lines: readonly EfisiensiLine[];
  /** The way that gives the printed figures; the difference where neither does. */
  readonly cara: CaraEfisiensi;
}

export function efisiensiOf(tables: readonly Table[]): Efisiensi {
  const lines = tables.filter(({ kind }) => kind === "efisiensi").flatMap(linesOf);
  return { lines, cara: !fits(lines, "selisih") && fits(lines, "sisa") ? "sisa" : "selisih" };
}

/** Efficiency as a fraction: what was reached, or all, less what was spent. */
export function efisiensi({ reached, spent }: EfisiensiLine, cara: CaraEfisiensi): Decimal {
  return (cara === "selisih" ? reached : new Decimal(1)).minus(spent);
}

function fits(lines: readonly EfisiensiLine[], cara: CaraEfisiensi): boolean {
  return lines.every((line) => {
    const { printed, table } = line;
    const column = latestColumn(table, "efisiensi");
    if (!isFilled(printed) || !column) return true;
    return prints(printed, figureOf(efisiensi(line, cara), printed, styleOf(table, column)));
  });
}

function styleOf({ columns, rows }: Table, column: Column): ShareStyle {
  return shareStyleOf(column, columns.indexOf(column), rows);
}

function linesOf(table: Table): readonly EfisiensiLine[] {
  const [capaian, serapan, hasil] = (["capaian", "serapan", "efisiensi"] as const).map((role) =>
    latestColumn(table, role),
  );
  if (!capaian || !serapan) return [];
  const takaran = { capaian: styleOf(table, capaian), serapan: styleOf(table, serapan) };
  return table.rows
    .filter(({ kind }) => kind === "data")
    .flatMap((row) => {
      const [reached, spent] = [cellAt(table, row, capaian), cellAt(table, row, serapan)];
      const [goal, cost] = [reached && shareOf(reached, takaran.capaian), spent && shareOf(spent, takaran.serapan)];
      if (!reached || !spent || !goal || !cost) return [];
      const indikator = textAt(table, row, latestColumn(table, "indikator"));
      const sasaran = textAt(table, row, latestColumn(table, "sasaran")) || row.label.trim();
      const name = indikator || sasaran;
      return [
        {
          table,
          sasaran,
          indikator,
          name,
          words: wordsOf(name),
          capaian: reached,
          serapan: spent,
          reached: goal,
          spent: cost,
          takaran,
          printed: cellAt(table, row, hasil),
        },
      ];
    });
}
