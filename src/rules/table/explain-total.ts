import { Decimal, sum } from "../../numbers/decimal";
import { printLike } from "../../tables/print-like";
import type { Table, TableCell } from "../../tables/table";
import type { Explanation, Values } from "../define";
import { costs } from "../slips";
import { placeOf } from "./place-of";

/**
 * Why a total is wrong: a row left out, the last rows left out, a row counted twice. Other rows of
 * the column (a subtotal, a parent) may have been added by mistake.
 */
export function explainTotal(
  result: TableCell,
  parts: readonly TableCell[],
  table: Table,
  values: Values,
): (Explanation & { readonly cost: number }) | undefined {
  const expected = sum(parts.map(values));
  const difference = expected.minus(values(result));
  if (difference.isZero()) return undefined;
  const amount = printLike(result, difference.abs());

  const left = findLeftOut(parts, difference, values);
  if (left) {
    const [first, last] = [left.parts[0], left.parts.at(-1)];
    const place = (cell: TableCell | undefined) => (cell ? placeOf(cell, table) : "");
    const who = left.parts.length === 1 ? place(first) : `${place(first)} sampai ${place(last)}`;
    return told(
      "baris-tertinggal",
      `Selisih ${amount} sama dengan ${who}: kemungkinan tidak ikut dijumlahkan.`,
      left.cost,
    );
  }
  const extra = difference.neg();
  const double = parts.filter((cell) => values(cell).eq(extra));
  const added = othersAbove(result, parts, table).filter(({ number }) => number?.eq(extra));
  const twice = [...double, ...added];
  if (twice.length === 1 && twice[0]) {
    const how =
      added.length > 0 ? "kemungkinan ikut dijumlahkan, padahal sudah termasuk" : "kemungkinan dihitung dua kali";
    return told("baris-ganda", `Selisih ${amount} sama dengan ${placeOf(twice[0], table)}: ${how}.`, rareness(extra));
  }
  return undefined;
}

function findLeftOut(
  parts: readonly TableCell[],
  difference: Decimal,
  values: Values,
): { parts: readonly TableCell[]; cost: number } | undefined {
  const last = parts.at(-1);
  if (last && values(last).eq(difference))
    return { parts: [last], cost: Math.min(rareness(difference), costs.lastRow) };
  const fitting = parts.filter((cell) => values(cell).eq(difference));
  if (fitting.length === 1) return { parts: fitting, cost: rareness(difference) };
  if (fitting.length > 1) return undefined;
  // A SUM that stops too early leaves out several rows at the end; one that starts too late, at the top.
  for (const ordered of [[...parts].reverse(), parts]) {
    let running = new Decimal(0);
    for (const [at, cell] of ordered.entries()) {
      running = running.plus(values(cell));
      if (at >= 1 && at < Math.max(3, parts.length / 2) && at < parts.length - 1 && running.eq(difference)) {
        const run = ordered.slice(0, at + 1);
        return { parts: ordered === parts ? run : run.reverse(), cost: rareness(difference) };
      }
    }
  }
  return undefined;
}

/** A difference of one or two digits equals some row by chance. */
function rareness(difference: Decimal): number {
  return difference.precision() >= 3 ? costs.structure : costs.digit;
}

function told(cause: "baris-tertinggal" | "baris-ganda", message: string, cost: number) {
  return { diagnosis: { cause, message }, cost };
}

/** Figures of the column above a total that are no part of it. */
function othersAbove(result: TableCell, parts: readonly TableCell[], { rows, columns }: Table): TableCell[] {
  const position = columns.findIndex(({ index }) => index === result.column);
  const own = new Set([result, ...parts]);
  return rows.flatMap(({ index, cells }) => {
    const cell = cells[position];
    return cell?.number && index < result.row && !own.has(cell) ? [cell] : [];
  });
}
