import type { Column, Row, Table, TableCell } from "../tables/table";
import { meanOfUnsur } from "../words/survey";
import { cellAt, isFilled, latestColumn, textAt } from "./columns";

/** The unsur of a satisfaction survey: from a table of means, or from the answers of each respondent. */
export interface Survey {
  readonly table: Table;
  readonly unsur: readonly Unsur[];
  /** Respondents, where the answers are there to count. */
  readonly respondents: number | undefined;
  /** The index as the report prints it, in its own table or among the indicators. */
  readonly printed: { readonly table: Table; readonly cell: TableCell } | undefined;
}

export interface Unsur {
  readonly number: string;
  readonly name: string;
  /** The mean, or the answers from first to last respondent. */
  readonly cells: readonly TableCell[];
}

export function surveyOf(tables: readonly Table[]): Survey | undefined {
  const means = tables.find(({ kind }) => kind === "skm-unsur");
  if (means) return fromMeans(means);
  const answers = tables.find(({ kind }) => kind === "skm-responden");
  return answers && fromAnswers(answers);
}

function fromMeans(table: Table): Survey | undefined {
  const column = meanColumn(table);
  const nomor = latestColumn(table, "nomor");
  if (!column) return undefined;
  const unsur = table.rows
    .filter(({ kind }) => kind === "data")
    .flatMap((row, index) => {
      const cell = cellAt(table, row, column);
      if (!cell?.number) return [];
      return [{ number: numberOf(table, row, nomor, index), name: row.label.trim(), cells: [cell] }];
    });
  const summary = table.rows.find(({ kind, label }) => kind === "summary" && /\b(ikm|skm|indeks)\b/i.test(label));
  const own = summary && cellAt(table, summary, column);
  const printed = own?.number?.gt(4) ? own : summary?.cells.find(({ number }) => number?.gt(4));
  return unsur.length > 0
    ? { table, unsur, respondents: undefined, printed: printed && { table, cell: printed } }
    : undefined;
}

/** The column whose figures all lie on the scale from 1 to 4. */
function meanColumn(table: Table): Column | undefined {
  const rows = table.rows.filter(({ kind }) => kind === "data");
  const onScale = table.columns
    .filter(({ role }) => role !== "nomor" && role !== "bobot")
    .filter((column) => {
      const cells = rows.map((row) => cellAt(table, row, column)).filter(isFilled);
      return cells.length > 0 && cells.every(({ number }) => number?.gte(1) && number.lte(4));
    });
  // Services side by side, and then the mean of them all.
  return onScale.find(({ role, header }) => role === "nilai" || meanOfUnsur.isIn(header)) ?? onScale[0];
}

function fromAnswers(table: Table): Survey | undefined {
  const rows = table.rows.filter(({ kind }) => kind === "data");
  const columns = table.columns.filter(({ path }) => /^u ?-?\d+\b/i.test(path.at(-1) ?? ""));
  const unsur = columns.map((column, index) => ({
    number: String(index + 1),
    name: nameOf(column),
    cells: rows.flatMap((row) => cellAt(table, row, column) ?? []),
  }));
  const respondents = rows.filter((row) => columns.some((column) => isFilled(cellAt(table, row, column)))).length;
  return unsur.length > 0 && respondents > 0 ? { table, unsur, respondents, printed: undefined } : undefined;
}

function nameOf({ path }: Column): string {
  return path.filter((part) => !/^(nilai|unsur)/i.test(part)).join(" ") || path.join(" ");
}

function numberOf(table: Table, row: Row, nomor: Column | undefined, index: number): string {
  return textAt(table, row, nomor).replace(/\.$/, "") || String(index + 1);
}
