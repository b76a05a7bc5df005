import type { Decimal } from "../../numbers/decimal";
import type { Forms } from "../../report/same-form";
import { readPeriod } from "../../tables/read-period";
import type { Table, TableCell } from "../../tables/table";
import { budgetStageOf } from "../../words/money";
import type { Relation } from "../define";

interface Total {
  readonly cell: TableCell;
  readonly table: Table;
  readonly quantity: "anggaran" | "realisasi";
  readonly year: number | undefined;
}

/** The program table and the belanja table of one budget have the same totals. */
export function* budgetTotals(tables: readonly Table[], forms: Forms): Iterable<Relation<"total">> {
  const totals = tables.flatMap(totalsOf);
  for (const [index, total] of totals.entries()) {
    const reference = totals.slice(0, index).find((other) => isSame(other, total, forms));
    if (!reference?.cell.number) continue;
    yield {
      message: "total",
      severity: "periksa",
      name: `jumlah ${total.quantity} di ${reference.table.sheet} ${reference.cell.ref}`,
      result: total.cell,
      operands: [reference.cell],
      data: {
        quantity: total.quantity,
        place: `${reference.table.sheet} ${reference.cell.ref}`,
        other: reference.cell.text,
      },
      compute: (values) => values(reference.cell),
      solve: (_, values) => values(total.cell),
    };
  }
}

function totalsOf(table: Table): Total[] {
  if (table.kind !== "anggaran" && table.kind !== "program-kegiatan") return [];
  const row = table.rows.findLast(({ kind }) => kind === "total");
  if (!row) return [];
  const of = (role: "pagu" | "realisasi") =>
    table.columns.flatMap((column, position) =>
      column.role === role && isRupiah(column.unit, table) ? (row.cells[position] ?? []) : [],
    );
  const [pagu, ...otherPagu] = of("pagu");
  const [realisasi, ...otherRealisasi] = of("realisasi");
  const found: Total[] = [];
  const year = table.period.year;
  // Before and after a revision, or by quarter: not one total.
  if (pagu && otherPagu.length === 0) found.push({ cell: pagu, table, quantity: "anggaran", year });
  if (realisasi && otherRealisasi.length === 0) found.push({ cell: realisasi, table, quantity: "realisasi", year });
  return found.filter(({ cell }) => cell.number && !cell.number.isZero());
}

function isRupiah(unit: string | undefined, { kind }: Table): boolean {
  return unit === "Rp" || (unit === undefined && kind === "anggaran");
}

function isSame(one: Total, other: Total, forms: Forms): boolean {
  if (one.quantity !== other.quantity || one.table === other.table) return false;
  if (one.year !== undefined && other.year !== undefined && one.year !== other.year) return false;
  if (stageOf(one.table) !== stageOf(other.table) || isOtherQuarter(one.table, other.table)) return false;
  // One form filled in for each quarter or unit has totals of its own each time.
  if (forms.isSame(one.table, other.table)) return digitsOf(one.cell) === digitsOf(other.cell);
  return isSlip(digitsOf(one.cell), digitsOf(other.cell)) || isRowLess(one, other) || isRowLess(other, one);
}

/** Totals further apart than a slip of hand are of different budgets. */
function isSlip(one: string, other: string): boolean {
  if (one === other) return true;
  const apart = [...one].flatMap((digit, at) => (digit === other[at] ? [] : [at]));
  const [first = 0, second = 0] = apart;
  const isSwap = apart.length === 2 && one[first] === other[second] && one[second] === other[first];
  return one.length === other.length && (apart.length === 1 || isSwap);
}

function digitsOf({ number }: TableCell): string {
  return (number as Decimal).toFixed();
}

function stageOf({ title, sheet }: Table) {
  return budgetStageOf(`${title} ${sheet}`);
}

function isOtherQuarter(one: Table, other: Table): boolean {
  const [mine, its] = [one, other].map((table) => table.period.quarter ?? readPeriod(table.sheet).quarter);
  return mine !== its;
}

/** The one total lacks just one of its table's rows. */
function isRowLess(one: Total, other: Total): boolean {
  const gap = (other.cell.number as Decimal).minus(one.cell.number as Decimal);
  return one.table.rows.some(({ cells }) =>
    cells.some((cell) => cell.column === one.cell.column && cell !== one.cell && cell.number?.eq(gap)),
  );
}
