import type { Convention } from "../evidence/convention";
import type { Office } from "../tables/office";
import type { Column, Period, Row, Table, TableCell } from "../tables/table";
import { normalise } from "../words/normalise";
import { directionColumn } from "../words/reckoning";
import { cellAt, columnsOf, latestColumn, textAt } from "./columns";
import { type IndicatorRow, indicatorRows } from "./indicator-rows";
import { type Measure, type MeasureColumns, measureColumns, measureOf } from "./measure";

/** One indicator of a table that sets target against realisasi. */
export interface Indicator {
  readonly table: Table;
  readonly row: Row;
  readonly number: string;
  readonly sasaran: string;
  /** As the table writes it. */
  readonly name: string;
  /** Without the number that some reports put before it: "IKU-1.1 …", "Indikator 1.1 …". */
  readonly bareName: string;
  /** The words of the name that carry its meaning. */
  readonly words: readonly string[];
  readonly satuan: string;
  readonly isPercentage: boolean;
  readonly period: Period;
  readonly realisasi: TableCell | undefined;
  /** The comparison that the table leads with, and any others: of the quarter's target, of the year's. */
  readonly measure: Measure;
  readonly others: readonly Measure[];
  /** The cell in which the table names the direction itself. */
  readonly arahCell: TableCell | undefined;
  /** The class that the table prints of it. */
  readonly predikat: TableCell | undefined;
  /** What the report itself says of causes and remedies, beside the figures. */
  readonly written: readonly Written[];
}

export interface Written {
  readonly label: "Faktor pendukung" | "Faktor penghambat" | "Solusi";
  readonly text: string;
  readonly cell: TableCell;
}

/** Tables of indicators that have both a target and a realisasi column. */
export function hasIndicators(table: Table): boolean {
  return (
    table.kind === "iku" &&
    latestColumn(table, "target") !== undefined &&
    latestColumn(table, "realisasi") !== undefined
  );
}

export function indicatorsOf(
  table: Table,
  conventions: readonly Convention[],
  office: Office,
  report: Period,
): readonly Indicator[] {
  const known = new Map<readonly number[], readonly MeasureColumns[]>();
  const headings = sasaranOf(table);
  return indicatorRows(table).flatMap((line) => {
    const columns = line.positions.flatMap((position) => table.columns[position] ?? []);
    const measures = known.get(line.positions) ?? measureColumns(table, columns, conventions, office);
    known.set(line.positions, measures);
    const found = indicatorOf(line, columns, measures, headings.get(line.row) ?? "", report);
    return found ? [found] : [];
  });
}

function indicatorOf(
  line: IndicatorRow,
  columns: readonly Column[],
  compared: readonly MeasureColumns[],
  sasaran: string,
  report: Period,
): Indicator | undefined {
  const { table, row, nameCell, words } = line;
  const at = (column: Column | undefined) => cellAt(table, row, column);
  const satuan = textAt(table, row, latestColumn(table, "satuan"));
  const name = nameCell.text.trim();
  const isPercentage = /%|persen/i.test(satuan) || (satuan === "" && /persen/i.test(name));
  const arahCell = at(table.columns.find(({ header }) => directionColumn.isIn(header)));
  const measures = compared.map((each) => measureOf(each, { row, name, isPercentage, arahCell, cellAt: at }));
  const [measure] = [...measures.filter(({ printed }) => printed?.number), ...measures];
  if (!measure) return undefined;
  const realisasiColumn = compared[0]?.realisasi;
  return {
    table,
    row,
    number: textAt(table, row, latestColumn(table, "nomor")).replace(/\.$/, ""),
    sasaran,
    name,
    bareName: bareName(name),
    words,
    satuan,
    isPercentage,
    period: { ...report, ...table.period, ...realisasiColumn?.period },
    realisasi: measure.realisasi,
    measure,
    others: measures.filter((each) => each !== measure),
    arahCell,
    predikat: at(columns.find(({ role }) => role === "predikat" || role === "kategori" || role === "peringkat")),
    written: writtenIn(line),
  };
}

/** The sasaran of each row: of its own column, else of the heading over it. */
function sasaranOf(table: Table): ReadonlyMap<Row, string> {
  const column = latestColumn(table, "sasaran");
  const isName = columnsOf(table, "indikator").length === 0 && columnsOf(table, "uraian").length === 0;
  const found = new Map<Row, string>();
  let sasaran = "";
  for (const row of table.rows) {
    if (row.kind === "group") sasaran = row.label.trim();
    else sasaran = (!isName && textAt(table, row, column)) || sasaran;
    found.set(row, sasaran);
  }
  return found;
}

const headersOfWritten: readonly (readonly [Written["label"], RegExp])[] = [
  ["Faktor penghambat", /\b(penghambat|hambatan|kendala|permasalahan|kegagalan|penyebab)\b/],
  ["Solusi", /\b(solusi|upaya|tindak lanjut|rekomendasi|perbaikan)\b/],
  ["Faktor pendukung", /\b(pendukung|keberhasilan|faktor)\b/],
];

/** "Faktor Penghambat | Solusi": the report's own words on an indicator. */
export function writtenIn({ table, row }: Pick<IndicatorRow, "table" | "row">): readonly Written[] {
  return table.columns.flatMap(({ role, header }, position): Written[] => {
    const words = normalise(header);
    const label = role === "keterangan" ? headersOfWritten.find(([, pattern]) => pattern.test(words))?.[0] : undefined;
    const cell = row.cells[position];
    return label && cell && cell.text.trim() !== "" && cell.reading.kind === "text"
      ? [{ label, text: cell.text.trim(), cell }]
      : [];
  });
}

export function bareName(name: string): string {
  const bare = name.replace(/^(indikator|iku|ikk)?[ -]*(\d+(\.\d+)*\.?)?\s+(?=\S)/i, "").trim();
  return bare.length > 3 ? bare : name;
}

/** The columns whose absence leaves an indicator table out, for a sentence. */
export function missingColumns(table: Table): readonly string[] {
  return (["target", "realisasi"] as const).filter((role) => !latestColumn(table, role));
}

/**
 * The indicators of the table that gathers most of them; where each indicator has a table of its own, those of all
 * tables, each indicator once.
 */
export function mainIndicators(all: readonly Indicator[]): readonly Indicator[] {
  const byTable = new Map<Table, Indicator[]>();
  for (const indicator of all) byTable.set(indicator.table, [...(byTable.get(indicator.table) ?? []), indicator]);
  const largest = [...byTable.values()].reduce<readonly Indicator[]>(
    (best, one) => (one.length > best.length ? one : best),
    [],
  );
  if (largest.length > 1) return largest;
  const seen = new Set<string>();
  return all.filter(({ name }) => {
    const key = name.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}
