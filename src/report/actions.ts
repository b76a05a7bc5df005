import type { Table, TableCell } from "../tables/table";
import { deadline, doneStatus, evidence, openStatus } from "../words/actions";
import { responsible } from "../words/offices";
import type { WordList } from "../words/word-list";
import { cellAt, isFilled, latestColumn, textAt } from "./columns";

/** What an office set out to do for an indicator in a quarter, and how far it got. */
export interface Action {
  readonly table: Table;
  /** The title over the table: it names the indicator. */
  readonly about: string;
  /** The indicator, where the table names one a row. */
  readonly indikator: string;
  readonly name: string;
  readonly status: string;
  readonly keterangan: string;
  readonly quarter: number | undefined;
  readonly statusCell: TableCell | undefined;
  readonly tenggat: TableCell | undefined;
  readonly penanggungJawab: TableCell | undefined;
  /** The cell for what shows that it was done; none where the table has no such column. */
  readonly bukti: TableCell | undefined;
}

export function actionsOf(tables: readonly Table[]): readonly Action[] {
  return tables.filter(({ kind }) => kind === "rencana-aksi").flatMap(actionsIn);
}

function actionsIn(table: Table): readonly Action[] {
  const headed = (words: WordList) => table.columns.find(({ path }) => path.some((text) => words.opens(text)));
  const [due, who, proof] = [deadline, responsible, evidence].map(headed);
  const [name, status, indikator] = (["uraian", "status", "indikator"] as const).map((role) =>
    latestColumn(table, role),
  );
  const keterangan = table.columns.find(
    (column) => column.role === "keterangan" && column !== due && column !== who && column !== proof,
  );
  let about = "";
  return table.rows
    .filter(({ kind }) => kind === "data")
    .map((row) => {
      // The indicator stands once, on the row of its first action.
      about = textAt(table, row, indikator) || about;
      return {
        table,
        about: table.title,
        indikator: about,
        name: textAt(table, row, name) || row.label.trim(),
        status: textAt(table, row, status),
        keterangan: textAt(table, row, keterangan),
        quarter: name?.period.quarter ?? table.period.quarter,
        statusCell: cellAt(table, row, status),
        tenggat: cellAt(table, row, due),
        penanggungJawab: cellAt(table, row, who),
        bukti: cellAt(table, row, proof),
      };
    });
}

export type Progress = "selesai" | "belum" | "kosong";

/** "Belum terlaksana" is open, "Terlaksana" done; a word that is neither is open. */
export function progressOf({ status }: Pick<Action, "status">): Progress {
  if (status.trim() === "" || status.trim() === "-") return "kosong";
  if (openStatus.isIn(status)) return "belum";
  return doneStatus.isIn(status) || /^100\s?%$/.test(status.trim()) ? "selesai" : "belum";
}

export function hasEvidence({ bukti }: Pick<Action, "bukti">): boolean {
  return isFilled(bukti);
}
