import { reportPeriod } from "../../report/report-period";
import type { Column, Role, Row, Table, TableCell } from "../../tables/table";
import { defineRule, type RuleContext } from "../define";
import { points } from "../table/may-print";
import { classAt, type Ladder, legendLadders, namesOf, regulationLadders } from "./ladders";

/** Classes in words or letters against the figure beside them, by the scale the office uses. */
export default defineRule({
  id: "predikat",
  summary: "Peringkat, predikat, kategori dan mutu harus sesuai dengan nilainya.",
  basis: "Skala nilai pada peraturan atau pada laporan ini",
  messages: {
    differs: "{label}: tertulis {actual}, sedangkan nilai {nilai} termasuk {expected}.",
    outside: "{label}: tertulis {actual}, padahal nilai {nilai} di luar skala yang dipakai.",
  },

  *check(table, context) {
    if (table.kind === "skala" || table.kind === "rencana-aksi") return;
    for (const [position, column] of table.columns.entries()) {
      const isNamed = classRoles.has(column.role);
      if ((!isNamed && !otherRoles.has(column.role)) || namesRows(table, position)) continue;
      const readings = readingsOf(table, position, context, isNamed);
      const [best] = readings;
      if (!best || best.fitting.length === 0 || best.misfits.length > best.fitting.length) continue;
      for (const { cell, value } of best.misfits) {
        const others = readings.filter((reading) => reading !== best && reading.fitting.includes(cell));
        // Rows of one table may be classed by scales of their own: the IKM here, the capaian there.
        if (others.some(({ ladder, valueAt }) => ladder.family !== best.ladder.family || valueAt !== best.valueAt))
          continue;
        const isSettled = best.fitting.length >= 2 && best.fitting.length >= best.misfits.length * 2;
        if (others.length > 0 && !isSettled) continue;
        const labels = classAt(best.ladder, pointsIn(value))?.labels ?? [];
        if (labels.length === 0) {
          yield {
            message: "outside",
            severity: "periksa",
            cell,
            data: { nilai: value.text },
            related: [value],
            restsOn: [value],
          };
          continue;
        }
        // A word for a word, a letter for a letter.
        const isLetter = cell.text.replace(/[^A-Za-z]/g, "").length <= 2;
        const expected = labels.find((label) => label.length <= 2 === isLetter) ?? labels[0] ?? "";
        yield {
          message: "differs",
          severity: isSettled && others.length === 0 ? "salah" : "periksa",
          cell,
          expected: inCaseOf(cell.text, expected),
          data: { nilai: value.text },
          basis: best.ladder.basis,
          related: [value],
          restsOn: [value],
          fix: isSettled,
        };
      }
    }
  },
});

const classRoles: ReadonlySet<Role> = new Set(["peringkat", "predikat", "kategori", "mutu", "status"]);
/** Under these headers too classes stand, where nothing else does. */
const otherRoles: ReadonlySet<Role> = new Set(["keterangan", "lain", "uraian", "nilai"]);
/** Columns whose figures are scores, so that a class may belong to them; a count, a weight, a height has none. */
const scoreRoles: ReadonlySet<Role> = new Set(["capaian", "indeks", "kemajuan", "serapan"]);
const scores =
  /\b(nilai|skor|score|indeks|index|ikm|skm|s?akip|capaian|persentase|prosentase|realisasi|kinerja|efektivitas|tingkat|hasil|rata-rata)\b|%/i;

function isScored({ role, header, isMoney }: Column): boolean {
  if (scoreRoles.has(role)) return true;
  return !isMoney && (role === "nilai" || role === "realisasi" || role === "besaran") && scores.test(header);
}

/** The report's own legends and the scales that judge the figures of a year, the report's where none is told. */
function laddersOf(context: RuleContext, year: number | undefined): readonly Ladder[] {
  return context.cache.of(context, "skala", () => scalesIn(context.tables))(year);
}

function scalesIn(tables: readonly Table[]): (year: number | undefined) => readonly Ladder[] {
  const legends = tables.flatMap(legendLadders);
  const { year: reportYear } = reportPeriod(tables);
  const byYear = new Map<number | undefined, readonly Ladder[]>();
  return (year = reportYear) => {
    const ladders = byYear.get(year) ?? [...legends, ...regulationLadders(year)];
    byYear.set(year, ladders);
    return ladders;
  };
}

/** The classes are what the rows are of: a distribution, not a judgement. */
function namesRows({ rows }: Table, position: number): boolean {
  return rows.every(({ cells, label, kind }) => kind !== "data" || cells[position]?.text === label);
}

interface Reading {
  readonly ladder: Ladder;
  readonly valueAt: number;
  readonly fitting: readonly TableCell[];
  readonly misfits: readonly { readonly cell: TableCell; readonly value: TableCell }[];
}

/** Every scale that knows the words of the column, over every column of figures; the one most rows confirm first. */
function readingsOf(table: Table, position: number, context: RuleContext, isNamed: boolean): Reading[] {
  const year = table.columns[position]?.period.year ?? table.period.year;
  const ladders = laddersOf(context, year);
  const valuesAt = table.columns.flatMap((column, at) => (isScored(column) && at !== position ? [at] : []));
  const nearest = valuesAt.sort((one, other) => Math.abs(position - one) - Math.abs(position - other)).slice(0, 5);
  const rows = table.rows.map(({ cells }) => ({ cells, names: namesOf(cells[position]?.text ?? "") }));
  return ladders
    .flatMap((ladder) =>
      nearest.flatMap((valueAt) =>
        mayJudge(ladder, table, valueAt) ? (read(rows, position, valueAt, ladder, isNamed) ?? []) : [],
      ),
    )
    .sort((one, other) => other.fitting.length - one.fitting.length);
}

/** A header or a title that says what the figures are of leaves one scale, and the report's own. */
function mayJudge({ family }: Ladder, { columns, title }: Table, valueAt: number): boolean {
  const told = `${columns[valueAt]?.header ?? ""} ${title}`;
  if (family.startsWith("skala ")) return true;
  if (/\b(ikm|skm|kepuasan)\b/i.test(told)) return family.startsWith("mutu");
  if (/\b(s?akip|akuntabilitas kinerja)\b/i.test(told) && columns[valueAt]?.role !== "capaian")
    return family === "akip";
  return true;
}

/** A row with the names of its class. */
interface NamedRow {
  readonly cells: Row["cells"];
  readonly names: readonly string[];
}

function read(
  rows: readonly NamedRow[],
  position: number,
  valueAt: number,
  ladder: Ladder,
  isNamed: boolean,
): Reading | undefined {
  const fitting: TableCell[] = [];
  const misfits: { cell: TableCell; value: TableCell }[] = [];
  let strangers = 0;
  for (const { cells, names } of rows) {
    const [cell, value] = [cells[position], cells[valueAt]];
    if (cell?.reading.kind !== "text" || !value?.number) continue;
    if (!ladder.classes.some(({ labels }) => names.some((name) => labels.includes(name)))) {
      strangers++;
      continue;
    }
    const found = classAt(ladder, pointsIn(value));
    if (found && names.some((name) => found.labels.includes(name))) fitting.push(cell);
    else misfits.push({ cell, value });
  }
  if (fitting.length + misfits.length === 0 || strangers > (isNamed ? fitting.length + misfits.length : 0))
    return undefined;
  return { ladder, valueAt, fitting, misfits };
}

function pointsIn(cell: TableCell): number {
  return cell.number ? points(cell, cell.number).toNumber() : Number.NaN;
}

/** "SANGAT TINGGI", "Sangat Tinggi", "BB", as the cell writes it. */
function inCaseOf(text: string, label: string): string {
  const letters = text.replace(/[^A-Za-z]/g, "");
  if (letters === letters.toUpperCase() || label.length <= 2) return label.toUpperCase();
  return label.replace(/\b\w/g, (letter) => letter.toUpperCase());
}
