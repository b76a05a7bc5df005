import type { Column, Row, Table, TableCell } from "../tables/table";
import { business, workforce } from "../words/offices";
import type { WordList } from "../words/word-list";
import { cellAt } from "./columns";

/** Workforce and businesses of a zone at two dates. */
export interface Workforce {
  readonly name: string;
  readonly tk: Pair;
  readonly pu: Pair;
}

export interface Pair {
  readonly before: TableCell | undefined;
  readonly now: TableCell | undefined;
}

export interface WorkforceTable {
  readonly table: Table;
  readonly rows: readonly Workforce[];
  readonly total: Workforce | undefined;
  readonly dates: { readonly tk: Dates; readonly pu: Dates };
}

interface Dates {
  readonly before: string;
  readonly now: string;
}

export function workforceOf(tables: readonly Table[]): WorkforceTable | undefined {
  const table = tables.find(({ kind }) => kind === "tenaga-kerja");
  if (!table) return undefined;
  const tk = pairOf(table, workforce);
  const pu = pairOf(table, business);
  if (!tk || !pu) return undefined;
  const figures = (row: Row): Workforce => ({
    name: row.label.trim(),
    tk: { before: cellAt(table, row, tk.before), now: cellAt(table, row, tk.now) },
    pu: { before: cellAt(table, row, pu.before), now: cellAt(table, row, pu.now) },
  });
  const total = table.rows.find(({ kind }) => kind === "total");
  return {
    table,
    rows: table.rows.filter(({ kind }) => kind === "data").map(figures),
    total: total && figures(total),
    dates: { tk: datesOf(tk), pu: datesOf(pu) },
  };
}

function pairOf(table: Table, words: WordList): { before: Column; now: Column } | undefined {
  const columns = table.columns.filter(({ role, header }) => role === "besaran" && words.isIn(header));
  const sorted = [...columns].sort((one, other) => (one.period.year ?? 0) - (other.period.year ?? 0));
  const [before, now] = [sorted[0], sorted.at(-1)];
  return before && now && before !== now ? { before, now } : undefined;
}

function datesOf({ before, now }: { before: Column; now: Column }): Dates {
  const date = ({ period, header }: Column) => (period.year ? String(period.year) : header);
  return { before: date(before), now: date(now) };
}
