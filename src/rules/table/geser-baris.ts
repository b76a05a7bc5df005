import type { Decimal } from "../../numbers/decimal";
import { toDouble } from "../../numbers/to-double";
import { printScale, prints, printsDouble } from "../../tables/prints";
import type { Column, Row, Table, TableCell } from "../../tables/table";
import { defineRule, type Problem } from "../define";
import { hasRole, relatedColumns } from "./related-columns";

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
  readonly part: TableCell;
  readonly whole: TableCell;
  /** Of its own row, as the result's value; nearly. */
  readonly rough: number;
}

/** The results of the data rows that have all of their figures, in the table's order. */
function readSteps(table: Table, position: number, column: Column): Step[] {
  const isOfMoney = column.role === "serapan" || column.isMoney;
  const [partAt] = relatedColumns(
    table,
    position,
    (other) => hasRole("realisasi")(other) && other.isMoney === isOfMoney,
  );
  const [wholeAt] = relatedColumns(
    table,
    position,
    (other) => hasRole("target", "pagu")(other) && other.isMoney === isOfMoney,
  );
  if (partAt === undefined || wholeAt === undefined) return [];
  return table.rows.flatMap((row) => step(row, position, partAt, wholeAt) ?? []);
}

function step({ kind, cells }: Row, position: number, partAt: number, wholeAt: number): Step | undefined {
  const [result, part, whole] = [cells[position], cells[partAt], cells[wholeAt]];
  if (kind !== "data" || !result?.number || !part?.number || !whole?.number || whole.number.isZero()) return undefined;
  const rough = (toDouble(part.number) * printScale(part)) / (toDouble(whole.number) * printScale(whole));
  return { result, part, whole, rough: printScale(result) === 1 ? rough * 100 : rough };
}

function exactOf({ result, part, whole }: Step): Decimal {
  const [of, to] = [part, whole].map((cell) => (cell.number as Decimal).times(printScale(cell))) as [Decimal, Decimal];
  const ratio = of.div(to);
  return printScale(result) === 1 ? ratio.times(100) : ratio;
}

/** Whether the result is that of this step, its own or a neighbour's. */
function isOf(result: TableCell, step: Step): boolean {
  return printsDouble(result, step.rough, result.number as Decimal) ?? prints(result, exactOf(step));
}

function* shiftedRuns(steps: readonly Step[], side: 1 | -1, column: Column): Iterable<Problem<"shifted">> {
  let run: Step[] = [];
  for (const [at, each] of [...steps, undefined].entries()) {
    const neighbour = steps[at + side];
    if (each && neighbour && !isOf(each.result, each) && isOf(each.result, neighbour)) {
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
        expected: exactOf(first),
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
