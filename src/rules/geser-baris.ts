import type { Decimal } from "../numbers/decimal";
import { printScale, prints } from "../tables/prints";
import type { Column, Row, Table, TableCell } from "../tables/table";
import { defineRule, type Problem } from "./define";
import { hasRole, isMoney, relatedColumns } from "./related-columns";

/** Fewer rows may agree with their neighbours by chance. */
const shortestRun = 3;

export default defineRule({
  id: "geser-baris",
  summary: "Hasil hitungan berdiri di baris yang dihitungnya.",
  basis: "Persentase sebuah baris dihitung dari realisasi dan target (atau pagu) baris itu",
  messages: {
    shifted:
      "{column}: {count} angka, {from} sampai {to}, masing-masing milik baris di {side}nya; {from} tertulis {actual}, seharusnya {expected}.",
  },

  *check(table): Iterable<Problem<"shifted">> {
    for (const [position, column] of table.columns.entries()) {
      if (column.role !== "capaian" && column.role !== "serapan") continue;
      const steps = readSteps(table, position, column);
      for (const side of [1, -1] as const) yield* shiftedRuns(steps, side, column);
    }
  },
});

interface Step {
  readonly result: TableCell;
  /** Of its own row, as the result's value. */
  readonly exact: Decimal;
}

/** The results of the data rows that have all of their figures, in the table's order. */
function readSteps(table: Table, position: number, column: Column): Step[] {
  const isOfMoney = column.role === "serapan" || isMoney(column);
  const [partAt] = relatedColumns(
    table,
    position,
    (other) => hasRole("realisasi")(other) && isMoney(other) === isOfMoney,
  );
  const [wholeAt] = relatedColumns(
    table,
    position,
    (other) => hasRole("target", "pagu")(other) && isMoney(other) === isOfMoney,
  );
  if (partAt === undefined || wholeAt === undefined) return [];
  return table.rows.flatMap((row) => step(row, position, partAt, wholeAt) ?? []);
}

function step({ kind, cells }: Row, position: number, partAt: number, wholeAt: number): Step | undefined {
  const [result, part, whole] = [cells[position], cells[partAt], cells[wholeAt]];
  if (kind !== "data" || !result?.number || !part?.number || !whole?.number || whole.number.isZero()) return undefined;
  const ratio = part.number.times(printScale(part)).div(whole.number.times(printScale(whole)));
  return { result, exact: printScale(result) === 1 ? ratio.times(100) : ratio };
}

function* shiftedRuns(steps: readonly Step[], side: 1 | -1, column: Column): Iterable<Problem<"shifted">> {
  let run: Step[] = [];
  for (const [at, each] of [...steps, undefined].entries()) {
    const neighbour = steps[at + side];
    if (each && neighbour && !prints(each.result, each.exact) && prints(each.result, neighbour.exact)) {
      run.push(each);
      continue;
    }
    const [first] = run;
    const last = run.at(-1);
    const isVaried = new Set(run.map(({ result }) => result.text)).size > 1;
    if (first && last && run.length >= shortestRun && isVaried) {
      const cells = run.map(({ result }) => result);
      yield {
        message: "shifted",
        cell: first.result,
        expected: first.exact,
        data: {
          column: column.header,
          count: run.length,
          from: first.result,
          to: last.result,
          side: side === 1 ? "bawah" : "atas",
        },
        related: cells.slice(1),
        explains: cells,
        diagnosis: {
          cause: "geser-baris",
          message: `Angka ${first.result.ref} sampai ${last.result.ref} bergeser satu baris ke ${side === 1 ? "atas" : "bawah"}.`,
        },
      };
    }
    run = [];
  }
}
