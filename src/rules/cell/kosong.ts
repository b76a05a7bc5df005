import type { Law } from "../../evidence/law";
import type { Column, Role, Row, Table, TableCell } from "../../tables/table";
import { defineRule } from "../define";
import { relatedColumns } from "../table/related-columns";
import { holdsFigureRole } from "./figure-columns";

/** Cells left empty where the rest of the row and the column are filled in. */
export default defineRule({
  id: "kosong",
  summary: "Sel yang seharusnya terisi tidak boleh kosong.",
  basis: "Kelengkapan tabel",
  messages: {
    capaian: "{column}, {label}: kosong, padahal target dan realisasinya terisi.",
    realisasi: "{column}, {label}: kosong, padahal targetnya terisi.",
    sum: "{column}, {label}: kosong, padahal {hitungan} = {expected}.",
    figure: "{column}, {label}: kosong, padahal baris lain terisi.",
    number: "Nomor baris {label} kosong, padahal baris di atas dan di bawahnya bernomor.",
    words: "{column}, {label}: kosong, padahal baris lain terisi.",
  },

  *check(table, { lawsOf }) {
    if (table.kind === "skala" || table.kind === "teks") return;
    yield* missingSums(table, lawsOf(table));
    const data = table.rows.filter(({ kind }) => kind === "data");
    if (data.length === 0 || isFormless(table)) return;
    for (const [position, column] of table.columns.entries()) {
      if (column.role === "nomor") yield* missingNumbers(data, position);
      else if (column.role === "capaian" || column.role === "realisasi")
        yield* missingResults(table, data, position, column.role);
      else if (holdsFigureRole(column) || column.role === "keterangan") yield* missingOthers(data, position, column);
    }
  },
});

/** A sum that all other rows have, left out where its parts are filled. */
function* missingSums({ rows }: Table, laws: readonly Law[]) {
  for (const { kind, name, column, sources, instances } of laws) {
    if (kind !== "jumlah-baris" || name !== "jumlah kolom" || column === undefined || !sources) continue;
    const formula = instances[0]?.formula;
    if (!formula || instances.filter(({ state }) => state === "fit").length < 2) continue;
    for (const { cells, kind: rowKind } of rows) {
      const cell = cells[column];
      const parts = sources.flatMap((position) => (cells[position]?.number ? [cells[position]] : []));
      const expected = formula.exactly(parts.flatMap(({ number }) => number ?? []));
      if (cell?.reading.kind !== "blank" || rowKind !== "data" || !expected || expected.lte(0)) continue;
      const isSure = parts.length === sources.length || cell.text !== "";
      if (!isSure) continue;
      yield {
        message: "sum" as const,
        severity: "periksa" as const,
        cell,
        expected: expected.toFixed().replace(".", ","),
        data: { hitungan: sources.map((position) => cells[position]?.text || "0").join(" + ") },
        related: parts,
      };
    }
  }
}

/** A form still to be filled in has more blanks than figures. */
function isFormless({ rows, columns }: Table): boolean {
  const figuresAt = columns.flatMap((column, at) => (holdsFigureRole(column) ? [at] : []));
  let [figures, blanks] = [0, 0];
  for (const { kind, cells } of rows) {
    if (kind !== "data") continue;
    for (const at of figuresAt) {
      if (cells[at]) figures++;
      if (isEmpty(cells[at])) blanks++;
    }
  }
  return figures > 0 && blanks * 2 > figures;
}

/** Nothing at all; a dash says that there is nothing. */
function isEmpty(cell: TableCell | undefined): cell is TableCell {
  return cell !== undefined && cell.text === "" && !cell.formula;
}

function* missingNumbers(data: readonly Row[], position: number) {
  for (const [at, row] of data.entries()) {
    const [above, below] = [numberIn(data[at - 1], position), numberIn(data[at + 1], position)];
    const cell = row.cells[position];
    if (isEmpty(cell) && above !== undefined && below === above + 2) {
      yield { message: "number" as const, severity: "saran" as const, cell, expected: `${above + 1}.` };
    }
  }
}

function numberIn(row: Row | undefined, position: number): number | undefined {
  const digits = /^\(?(\d{1,3})[.)]?$/.exec(row?.cells[position]?.text ?? "")?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** A capaian without a figure where both others have one; a realisasi without one only among filled ones. */
function* missingResults(table: Table, data: readonly Row[], position: number, role: "capaian" | "realisasi") {
  const needed = (role === "capaian" ? ["target", "realisasi"] : ["target"]) as Role[];
  const at = needed.map((each) => relatedColumns(table, position, (column) => column.role === each)[0]);
  const filled = data.filter(({ cells }) => !isEmpty(cells[position])).length;
  if (at.includes(undefined) || filled === 0) return;
  for (const { cells } of data) {
    const cell = cells[position];
    if (!isEmpty(cell) || !at.every((other) => cells[other as number]?.number)) continue;
    if (role === "realisasi" && (filled * 2 < data.length || hasOther(table, cells, position))) continue;
    yield { message: role, severity: "periksa" as const, cell };
  }
}

/** Another year's realisasi stands there: of this one the table has none. */
function hasOther({ columns }: Table, cells: Row["cells"], position: number): boolean {
  return columns.some(({ role }, at) => role === "realisasi" && at !== position && cells[at]?.number);
}

/** One or two gaps in a column that is otherwise full. */
function* missingOthers(data: readonly Row[], position: number, { role }: Column) {
  const gaps = data.filter(({ cells }) => isEmpty(cells[position]));
  const isRare =
    gaps.length > 0 &&
    gaps.length <= 2 &&
    (data.length - gaps.length >= gaps.length * 5 || (role === "keterangan" && data.length >= 2 && gaps.length === 1));
  if (!isRare) return;
  for (const { cells, level } of gaps) {
    const cell = cells[position];
    const isDetail = data.some((row) => row.level !== level);
    if (cell && !isDetail)
      yield {
        message: role === "keterangan" ? ("words" as const) : ("figure" as const),
        severity: "saran" as const,
        cell,
      };
  }
}
