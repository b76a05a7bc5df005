import { Decimal } from "../../numbers/decimal";
import { prints } from "../../tables/prints";
import type { Row, Table, TableCell } from "../../tables/table";
import { additivityOf } from "./additive";

/** A row and the rows it is made up of. */
export interface Family {
  readonly parent: Row;
  readonly children: readonly Row[];
}

/**
 * Parents and their details: as numbering, capitals, bold type and indents tell them or, where these tell nothing
 * that adds up, as the amounts themselves do.
 */
export function familiesOf(table: Table): Family[] {
  const bySigns = familiesBySigns(table.rows);
  const money = moneyPositions(table);
  if (money.length === 0 || fitOf(bySigns, money) >= 0.6) return bySigns;
  const bySums = familiesBySums(table.rows, money);
  return isTelling(bySums, money) ? bySums : bySigns;
}

/** Each row with the rows one level below it that follow before the next row of its own level. */
function familiesBySigns(rows: readonly Row[]): Family[] {
  const families: Family[] = [];
  const open: { readonly row: Row; readonly children: Row[] }[] = [];
  for (const row of rows) {
    // A heading without figures, or a balance struck, begins anew.
    if (row.kind === "group" || row.kind === "summary") open.length = 0;
    if (row.kind !== "data") continue;
    while (open.length > 0 && (open.at(-1)?.row.level ?? 0) >= row.level) open.pop();
    open.at(-1)?.children.push(row);
    const own = { row, children: [] };
    open.push(own);
    families.push({ parent: row, children: own.children });
  }
  return families.filter(({ children }) => children.length > 0);
}

/** Amounts below this are heads and documents, which add up to a neighbour by chance. */
const moneyFrom = new Decimal(100_000);

function moneyPositions(table: Table): number[] {
  return table.columns.flatMap((column, position) => {
    if (additivityOf(column, position, table) !== "surely") return [];
    const amounts = table.rows.flatMap(({ cells }) => cells[position]?.number ?? []);
    const large = amounts.filter((amount) => amount.gte(moneyFrom));
    return large.length * 2 > amounts.length ? [position] : [];
  });
}

/** A row with the rows below it that were found to make it up. */
interface Node {
  readonly row: Row;
  readonly children: readonly Node[];
}

/** From the last row to the first, each row takes the rows right below it that add up to it. */
function familiesBySums(rows: readonly Row[], positions: readonly number[]): Family[] {
  let below: Node[] = [];
  const families: Family[] = [];
  for (const row of rows.filter(({ kind }) => kind === "data").reverse()) {
    const taken = takeChildren(row, below, positions) ?? takeChildren(row, loosened(below), positions);
    below = [{ row, children: taken?.children ?? [] }, ...(taken?.rest ?? below)];
  }
  const collect = (node: Node): void => {
    if (node.children.length > 0) families.push({ parent: node.row, children: node.children.map(({ row }) => row) });
    for (const child of node.children) collect(child);
  };
  for (const node of below) collect(node);
  return families;
}

/** Significant digits from which an amount is no round one. */
const exactDigits = 5;

/** The leading rows that add up to the row in half of its columns at least; a single one has to agree in all. */
function takeChildren(row: Row, below: readonly Node[], positions: readonly number[]) {
  const filled = positions.filter((position) => row.cells[position]?.number?.isZero() === false);
  const sums = new Map(filled.map((position) => [position, new Decimal(0)]));
  for (const [at, node] of below.entries()) {
    for (const position of filled) {
      const amount = node.row.cells[position]?.number ?? new Decimal(0);
      sums.set(position, (sums.get(position) ?? new Decimal(0)).plus(amount));
    }
    const fitting = filled.filter((position) => agrees(row.cells[position], sums.get(position)));
    // Round amounts add up to a neighbour by chance; then all columns have to say the same, and one says too little.
    const isExact = fitting.some((position) => (row.cells[position]?.number?.precision() ?? 0) >= exactDigits);
    if (!isExact && filled.length < 2) continue;
    const needed = at === 0 || !isExact ? filled.length : filled.length / 2;
    if (fitting.length > 0 && fitting.length >= needed) {
      return { children: below.slice(0, at + 1), rest: below.slice(at + 1) };
    }
    const isExceeded = filled.every((position) => sums.get(position)?.gt(row.cells[position]?.number ?? 0));
    if (isExceeded) return undefined;
  }
  return undefined;
}

/** Two rows with the same amounts may be neighbours rather than a parent and its only detail. */
function loosened(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) =>
    node.children.length === 1 ? [{ row: node.row, children: [] }, ...node.children] : [node],
  );
}

function agrees(cell: TableCell | undefined, value: Decimal | undefined): boolean {
  return cell?.number !== undefined && value !== undefined && prints(cell, value);
}

/** The share of the families' sums that hold. */
function fitOf(families: readonly Family[], positions: readonly number[]): number {
  const sums = families.flatMap(({ parent, children }) =>
    positions.flatMap((position) => {
      const cell = parent.cells[position];
      if (!cell?.number) return [];
      return agrees(cell, Decimal.sum(0, ...children.flatMap(({ cells }) => cells[position]?.number ?? [])));
    }),
  );
  return sums.length === 0 ? 0 : sums.filter(Boolean).length / sums.length;
}

/** Two parents at least with several details each, and sums that hold nearly everywhere: no chance agreement. */
function isTelling(families: readonly Family[], positions: readonly number[]): boolean {
  const several = families.filter(({ children }) => children.length > 1);
  return several.length >= 2 && fitOf(families, positions) >= 0.75;
}
