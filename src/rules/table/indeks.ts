import { type Decimal, sum } from "../../numbers/decimal";
import { printedDecimals } from "../../tables/prints";
import type { Column, Row, Table, TableCell } from "../../tables/table";
import { defineRule, type Relation, type Values } from "../define";
import { mayPrint, stepOf } from "./may-print";

/** A weight may be points or a fraction, and so may what it weighs. */
const scales = [1, 100, 0.01] as const;

/** A figure times its weight is its part of the index. */
export default defineRule({
  id: "indeks",
  summary: "Bagian indeks harus sama dengan nilai dikali bobotnya.",
  basis: "Nilai tertimbang = nilai × bobot",
  messages: {
    differs: "{label}: {column} tertulis {actual}, sedangkan {nilai} × bobot {bobot} adalah {expected}.",
    total: "{label}: tertulis {actual}, sedangkan {count} bagiannya berjumlah {expected}.",
  },

  *relate(table): Iterable<Relation<"differs" | "total">> {
    // The index of unsur has conventions of its own, which the rule ikm knows.
    if (table.kind === "skm-unsur" || table.kind === "skm-responden") return;
    const bobotAt = table.columns.findIndex(({ role }) => role === "bobot");
    if (bobotAt < 0) return;
    for (const [position, column] of table.columns.entries()) {
      if (position <= bobotAt || !isProduct(column)) continue;
      const product = readProduct(table, bobotAt, position);
      if (!product) continue;
      for (const { result, nilai, bobot, label } of product.rows) {
        yield {
          message: "differs",
          name: `nilai × bobot ${result.ref}`,
          result,
          operands: [nilai, bobot],
          data: { label, nilai: nilai.text, bobot: bobot.text },
          compute: (values) => values(nilai).times(values(bobot)).times(product.scale),
          accepts: (values) => fits(result, nilai, bobot, product.scale, values),
        };
      }
      const result = table.rows.findLast(({ kind }) => kind === "total")?.cells[position];
      if (result?.number) yield totalOf(result, product);
    }
  },
});

/** The parts add up, each rounded or not before they were added. */
function totalOf(result: TableCell, { rows, scale }: Product): Relation<"total"> {
  const parts = rows.map((row) => row.result);
  const exact = (values: Values) =>
    sum(rows.map(({ nilai, bobot }) => values(nilai).times(values(bobot)).times(scale)));
  return {
    message: "total",
    name: `jumlah ${result.ref}`,
    result,
    operands: parts,
    data: { label: "Jumlah", count: parts.length },
    compute: (values) => sum(parts.map(values)),
    accepts: (values) => {
      const slack = sum(parts.map(stepOf)).div(2);
      const added = sum(parts.map(values));
      return (
        mayPrint(result, values(result), added.minus(slack), added.plus(slack)) ||
        mayPrint(result, values(result), exact(values), exact(values))
      );
    },
  };
}

function isProduct({ header }: Column): boolean {
  return /indeks|index|tertimbang|terbobot|skor|nilai|hasil|×|bobot/i.test(header);
}

interface Factors {
  readonly result: TableCell;
  readonly nilai: TableCell;
  readonly bobot: TableCell;
  readonly label: string;
}

interface Product {
  readonly rows: readonly Factors[];
  readonly scale: number;
}

/** The column that is weighed and the scale, where most rows agree; the nearest column to the weight first. */
function readProduct(table: Table, bobotAt: number, resultAt: number): Product | undefined {
  const positions = table.columns
    .map((_, position) => position)
    .filter((position) => position < resultAt && position !== bobotAt && table.columns[position]?.role !== "nomor");
  const nearest = positions.sort((one, other) => Math.abs(one - bobotAt) - Math.abs(other - bobotAt));
  for (const nilaiAt of nearest) {
    const rows = table.rows.flatMap((row) => factors(row, nilaiAt, bobotAt, resultAt) ?? []);
    for (const scale of scales) {
      const holding = rows.filter(({ result, nilai, bobot }) => fits(result, nilai, bobot, scale, printed)).length;
      if (rows.length >= 2 && holding * 2 > rows.length) return { rows, scale };
    }
  }
  return undefined;
}

function factors(row: Row, nilaiAt: number, bobotAt: number, resultAt: number): Factors | undefined {
  const [nilai, bobot, result] = [row.cells[nilaiAt], row.cells[bobotAt], row.cells[resultAt]];
  if (row.kind !== "data" || !nilai?.number || !bobot?.number || !result?.number) return undefined;
  return { nilai, bobot, result, label: row.label };
}

const printed: Values = ({ number }) => number as Decimal;

/** What is weighed was rounded before it was printed; a whole number is what it is. */
function fits(result: TableCell, nilai: TableCell, bobot: TableCell, scale: number, values: Values): boolean {
  const weight = values(bobot).times(scale);
  const slack = printedDecimals(nilai) > 0 ? stepOf(nilai).div(2) : stepOf(nilai).times(0);
  const [low, high] = [values(nilai).minus(slack).times(weight), values(nilai).plus(slack).times(weight)];
  return mayPrint(result, values(result), low, high);
}
