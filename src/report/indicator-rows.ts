import type { Column, Row, Table, TableCell } from "../tables/table";
import { output } from "../words/plan";
import { codeOf, sameWords, wordsOf } from "./words";

/** A row that reports an indicator, and the columns that belong to it. */
export interface IndicatorRow {
  readonly table: Table;
  readonly row: Row;
  /** The cell with the indicator's name. */
  readonly nameCell: TableCell;
  readonly words: readonly string[];
  /** "3.2" from the name or the number column; "" without one. */
  readonly code: string;
  /** Positions in the table's columns. */
  readonly positions: readonly number[];
}

const kinds: ReadonlySet<Table["kind"]> = new Set(["iku", "multi-tahun", "renstra", "efisiensi", "program-kegiatan"]);

/** The rows that report the indicators of the sasaran; those of programs and activities have targets of their own. */
export function indicatorRows(table: Table): readonly IndicatorRow[] {
  if (!kinds.has(table.kind)) return [];
  const all = table.columns.flatMap(({ role }, position) => (role === "indikator" ? [position] : []));
  const own = all.filter((position) => !isOfActivity(table.columns[position] as Column));
  const named = all.length > 0 ? own : table.kind === "iku" ? labelColumns(table) : [];
  return named.flatMap((nameAt) => {
    const next = all.find((position) => position > nameAt) ?? table.columns.length;
    const positions = table.columns
      .map((_, position) => position)
      .filter((position) => position > nameAt && position < next);
    const numberAt = table.columns.findIndex(({ role }) => role === "nomor");
    return table.rows.flatMap((row) => indicatorRow(table, row, nameAt, numberAt, positions) ?? []);
  });
}

function isOfActivity({ header }: Column): boolean {
  return output.isIn(header);
}

function labelColumns({ columns }: Table): number[] {
  const at = columns.findIndex(({ role }) => role === "uraian" || role === "sasaran");
  return at < 0 ? [] : [at];
}

function indicatorRow(
  table: Table,
  row: Row,
  nameAt: number,
  numberAt: number,
  positions: readonly number[],
): IndicatorRow | undefined {
  const nameCell = row.cells[nameAt];
  if (row.kind !== "data" || !nameCell || nameCell.text === "" || nameCell.reading.kind !== "text") return undefined;
  const words = wordsOf(nameCell.text);
  const code = codeOf(nameCell.text) || codeOf(`${row.cells[numberAt]?.text ?? ""} `);
  return { table, row, nameCell, words, code, positions };
}

/** One number for all rows of one indicator, in the rows' order. */
export function indicatorIds(rows: readonly IndicatorRow[]): number[] {
  const firsts: IndicatorRow[] = [];
  const known = new Map<string, number>();
  // Rows can only be the same by their words or by their code, so only those are compared: a table may have thousands.
  const byWords = new Map<string, number>();
  const byCode = new Map<string, number[]>();
  return rows.map((row) => {
    const words = [...row.words].sort().join(" ");
    const key = `${row.code}|${words}`;
    const alike = [byWords.get(words) ?? [], (row.code && byCode.get(row.code)) || []].flat().sort((a, b) => a - b);
    const id = known.get(key) ?? alike.find((index) => firsts[index] && isSameIndicator(firsts[index], row));
    const own = id ?? firsts.push(row) - 1;
    known.set(key, own);
    if (id === undefined) {
      byWords.set(words, byWords.get(words) ?? own);
      if (row.code) byCode.set(row.code, [...(byCode.get(row.code) ?? []), own]);
    }
    return own;
  });
}

/** One name, up to numbering, abbreviations and words that tell nothing. */
export function isSameIndicator(one: IndicatorRow, other: IndicatorRow): boolean {
  if (sameWords(one.words, other.words)) return true;
  if (one.code === "" || one.code !== other.code) return false;
  const common = one.words.filter((word) => other.words.includes(word));
  const apart = [...one.words, ...other.words].filter((word) => !common.includes(word));
  return common.length >= apart.length * 3 && !apart.some((word) => /^(\d+|[ivx]+)$/.test(word));
}
