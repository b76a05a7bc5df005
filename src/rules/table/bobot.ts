import { Decimal, sum } from "../../numbers/decimal";
import { shareOfWords, wordsOf } from "../../report/words";
import type { Row, Table, TableCell } from "../../tables/table";
import { defineRule, type Problem, type RuleContext } from "../define";
import { stepOf } from "./may-print";

const one = new Decimal(1);
const hundred = new Decimal(100);

/** Sums nearer than this to 100% are weights that miss it; others (50, 100, 120) are scores. */
const nearness = new Decimal("0.15");

/** Labels with this share of words in common mean the same variable. */
const sameLabel = 0.6;

export default defineRule({
  id: "bobot",
  summary: "Bobot berjumlah 100% dan sama dengan bobot pada definisinya.",
  basis: "Bobot sebuah nilai gabungan berjumlah 100% dan mengikuti definisi indikatornya",
  messages: {
    whole: "Bobot tabel ini berjumlah {sum}, bukan 100%.",
    definition: "Bobot yang dipakai {used}, sedangkan menurut definisi pada {place} adalah {defined}.",
  },

  *check(table, context): Iterable<Problem<"whole" | "definition">> {
    if (table.kind === "skala") return;
    for (const [position, { role }] of table.columns.entries()) {
      if (role !== "bobot") continue;
      const rows = weighted(table, position);
      const cells = rows.map(({ cell }) => cell);
      const last = cells.at(-1);
      if (!last || cells.length < 2) continue;

      const missed = missedWhole(cells);
      if (missed) {
        yield { message: "whole", severity: "periksa", cell: last, data: { sum: missed }, related: cells.slice(0, -1) };
      }
      const definition = definitionOf(table, rows, context);
      const first = rows.find((row, at) => !same(row.cell, definition?.weights[at]));
      const right = first && definition?.weights[rows.indexOf(first)];
      if (!definition || !first || !right) continue;
      yield {
        message: "definition",
        cell: first.cell,
        expected: inUnitsOf(cells, right),
        data: {
          used: cells.map(({ text }) => text).join(" / "),
          defined: definition.weights.map(({ text }) => text).join(" / "),
          place: `${definition.table.title || definition.table.sheet} (${definition.table.range})`,
        },
        related: [
          ...cells.filter((cell) => cell !== first.cell),
          ...definition.weights,
          ...resultsOf(table, rows, position),
        ],
        diagnosis: {
          cause: "salah-konvensi",
          message: "Perhitungan tabel ini memakai bobot lain daripada bobot pada definisi indikatornya.",
        },
      };
    }
  },
});

interface Weighted {
  readonly row: Row;
  readonly cell: TableCell;
}

/** The outermost rows that have a weight; a component's parts divide its own weight. */
function weighted({ rows }: Table, position: number): Weighted[] {
  const filled = rows.flatMap((row) => {
    const cell = row.cells[position];
    return row.kind === "data" && cell?.number ? [{ row, cell }] : [];
  });
  const outer = Math.min(...filled.map(({ row }) => row.level));
  return filled.filter(({ row }) => row.level === outer);
}

/** The sum as it reads, where it is near 100% and cannot be it. */
function missedWhole(cells: readonly TableCell[]): string | undefined {
  const total = sum(cells.flatMap(({ number }) => number ?? []));
  const whole = wholeOf(cells);
  const slack = sum(cells.map(stepOf));
  const distance = total.minus(whole).abs();
  if (distance.lte(slack) || distance.gt(whole.times(nearness))) return undefined;
  return `${total.div(whole).times(hundred).toDecimalPlaces(2).toString().replace(".", ",")}%`;
}

/** 1 where weights are fractions or print a percent sign, 100 where they are points. */
function wholeOf(cells: readonly TableCell[]): Decimal {
  return cells.every(({ number }) => number?.lte(one)) ? one : hundred;
}

interface Definition {
  readonly table: Table;
  readonly weights: readonly TableCell[];
}

/** A list of weights elsewhere in the report whose labels are those of these rows, each once. */
function definitionOf(table: Table, rows: readonly Weighted[], { tables }: RuleContext): Definition | undefined {
  for (const other of tables) {
    const position = other.columns.findIndex(({ role }) => role === "bobot");
    if (other === table || position < 0 || other.kind !== "skala") continue;
    const defined = weighted(other, position);
    if (defined.length !== rows.length || missedWhole(defined.map(({ cell }) => cell))) continue;
    const weights = rows.map(({ row }) => defined.filter((each) => means(row.label, each.row.label)));
    if (weights.every((found) => found.length === 1))
      return { table: other, weights: weights.flatMap(([found]) => found?.cell ?? []) };
  }
  return undefined;
}

function means(label: string, other: string): boolean {
  return shareOfWords(wordsOf(label), wordsOf(other)) >= sameLabel;
}

function same(cell: TableCell, other: TableCell | undefined): boolean {
  if (!cell.number || !other?.number) return true;
  return fractionOf(cell).eq(fractionOf(other));
}

function fractionOf({ number, reading }: TableCell): Decimal {
  const value = number ?? one;
  const isFraction = (reading.kind === "number" && reading.percent) || value.lte(one);
  return isFraction ? value : value.div(hundred);
}

function inUnitsOf(cells: readonly TableCell[], weight: TableCell): Decimal {
  return fractionOf(weight).times(wholeOf(cells));
}

/** The cells of the total row that rest on these weights. */
function resultsOf(table: Table, rows: readonly Weighted[], position: number): TableCell[] {
  const after = Math.max(...rows.map(({ row }) => row.index));
  return table.rows
    .filter(({ kind, index }) => kind !== "data" && index > after)
    .flatMap(({ cells }) => cells.slice(position + 1).filter(({ number }) => number));
}
