import { type ShareStyle, shareStyleOf } from "../tables/shares";
import type { Row, Table, TableCell } from "../tables/table";
import { cellAt, columnsOf, latestColumn, spentColumn, textAt } from "./columns";

/** A programme, an activity or a part of one. */
export interface ProgrammeLine {
  readonly table: Table;
  readonly row: Row;
  readonly name: string;
  readonly indikator: string;
  readonly level: number;
  readonly capaian: TableCell | undefined;
  readonly takaran: ShareStyle;
  readonly pagu: TableCell | undefined;
  readonly realisasi: TableCell | undefined;
}

/** Each programme with all that lies under it. */
export function programmesOf(tables: readonly Table[]): readonly (readonly ProgrammeLine[])[] {
  return tables.filter(({ kind }) => kind === "program-kegiatan").flatMap((table) => byProgramme(linesOf(table)));
}

function linesOf(table: Table): readonly ProgrammeLine[] {
  const uraian = latestColumn(table, "uraian") ?? latestColumn(table, "sasaran");
  const after = (role: "indikator" | "capaian") =>
    columnsOf(table, role).find(({ index }) => index > (uraian?.index ?? -1)) ?? latestColumn(table, role);
  const [indikator, capaian, pagu, realisasi] = [
    after("indikator"),
    after("capaian"),
    latestColumn(table, "pagu"),
    spentColumn(table),
  ];
  const takaran = capaian ? shareStyleOf(capaian, table.columns.indexOf(capaian), table.rows) : "points";
  return table.rows
    .filter(({ kind }) => kind === "data" || kind === "group")
    .map((row) => ({
      table,
      row,
      name: textAt(table, row, uraian) || row.label.trim(),
      indikator: textAt(table, row, indikator),
      level: row.level,
      capaian: cellAt(table, row, capaian),
      takaran,
      pagu: cellAt(table, row, pagu),
      realisasi: pagu && cellAt(table, row, realisasi),
    }))
    .filter(({ name, capaian: reached, pagu: allotted }) => name !== "" && (reached?.number || allotted?.number));
}

function byProgramme(lines: readonly ProgrammeLine[]): readonly (readonly ProgrammeLine[])[] {
  const groups: ProgrammeLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (line.level === 0 || !last) groups.push([line]);
    else last.push(line);
  }
  return groups;
}
