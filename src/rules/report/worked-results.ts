import type { Fact } from "../../report/indicator-facts";
import { wordsOf } from "../../report/words";
import { isPercent } from "../../tables/prints";
import { readPeriod } from "../../tables/read-period";
import type { Table } from "../../tables/table";
import type { Relation } from "../define";
import { equal } from "./same-figure";

/** "Persentase Capaian Investasi | 69,58%" in a table that reckons step by step is the figure of the indicator of that name. */
export function* workedResults(tables: readonly Table[], facts: readonly Fact[]): Iterable<Relation<"worked">> {
  for (const table of tables) {
    if (table.kind !== "umum" && table.kind !== "anggaran") continue;
    for (const { cells, label } of table.rows) {
      const numbers = cells.filter(({ number }) => number);
      const [cell] = numbers;
      const words = wordsOf(label);
      if (!cell || numbers.length !== 1 || !isPercent(cell) || words.length < 3 || words[0] !== "persentase") continue;
      const named = facts.filter(({ row }) => words.every((word) => row.words.includes(word)));
      const first = named[0];
      if (!first || !named.every(({ indicator }) => indicator === first.indicator)) continue;
      const fact =
        named.find(({ quantity }) => quantity === "realisasi") ??
        named.find((each) => each.quantity === "capaian" && isOfWhole(each));
      if (!fact || !isPercent(fact.cell) || !isOfTime(fact, label, table)) continue;
      yield {
        message: "worked",
        severity: words.length === fact.row.words.length ? "salah" : "periksa",
        name: `${label} di ${table.sheet} ${cell.ref}`,
        data: { name: fact.row.nameCell.text, place: `${table.sheet} ${cell.ref}`, other: cell.text },
        ...equal(fact.cell, cell),
      };
    }
  }
}

/** With a target of 100% and no realisasi printed, the achievement is the figure itself. */
function isOfWhole({ row }: Fact): boolean {
  const of = (role: string) =>
    row.positions.flatMap((position) =>
      row.table.columns[position]?.role === role ? (row.row.cells[position] ?? []) : [],
    );
  const [target] = of("target");
  const isWhole = target?.number?.times(isPercent(target) ? 100 : 1).eq(100) ?? false;
  return isWhole && of("realisasi").every(({ number }) => !number);
}

/** "Persentase capaian investasi tahun 2023" is none of 2024. */
function isOfTime({ year, quarter }: Fact, label: string, table: Table): boolean {
  const own = readPeriod(label);
  const itsYear = own.year ?? table.period.year;
  return (!itsYear || !year || itsYear === year) && (!own.quarter || !quarter || own.quarter === quarter);
}
