import { fromDouble, sum } from "../../numbers/decimal";
import { isFilled, titleOf } from "../../report/columns";
import type { ProgrammeLine } from "../../report/programmes";
import { defineSummary } from "../define";
import { whereNumbers } from "../parts/formulas/arithmetic";
import { call, dash, type Expression } from "../parts/formulas/expression";
import { asFraction } from "../parts/formulas/source";
import { link, text } from "../parts/layout/cells";
import { lightsOf } from "../parts/layout/lights";
import { asNumber, numeric } from "../parts/layout/printed";
import { type Heading, SheetBuilder } from "../parts/layout/sheet-builder";

const headings: readonly Heading[] = [
  { title: "Program / kegiatan", width: 58 },
  { title: "Indikator", width: 44 },
  { title: "Capaian", width: 12 },
  { title: "Jumlah kegiatan", width: 11 },
  { title: "Rata-rata capaian kegiatan", width: 14 },
  { title: "Sumber", width: 16 },
  { title: "Catatan", width: 22 },
];
/** Only where the source has them, and last, so that the notes stay in their column. */
const budgetHeadings: readonly Heading[] = [
  { title: "Pagu (Rp)", width: 17 },
  { title: "Realisasi (Rp)", width: 17 },
  { title: "Serapan", width: 11 },
];
const capaianColumn = 2;
const notesColumn = 6;
const paguColumn = 7;

export default defineSummary({
  id: "program-kegiatan",
  name: "Program dan Kegiatan",
  description: "Program dengan kegiatan di bawahnya (dapat dilipat), capaian, rata-rata kegiatan, dan serapannya.",
  order: 100,

  build(input) {
    const { programmes, skala } = input.report;
    const tables = [...new Set(programmes.flat().map(({ table }) => table))];
    if (programmes.length === 0) {
      return "Program dan kegiatan tidak dibuat: tidak ada tabel program dan kegiatan yang memuat capaian.";
    }
    const hasBudget = programmes.flat().some(({ pagu }) => pagu?.number);
    const titled = hasBudget ? [...headings, ...budgetHeadings] : headings;
    const sheet = new SheetBuilder({ id: "program-kegiatan", name: "Program dan Kegiatan" }, titled, input)
      .title("Program dan Kegiatan Penunjang", tables.map(titleOf).join("; "))
      .header();
    const names: string[] = [];
    const means: Expression[] = [];
    for (const programme of programmes) {
      const mean = writeProgramme(sheet, programme, hasBudget);
      if (!mean) continue;
      names.push(programme[0]?.name ?? "");
      means.push(mean);
    }
    sheet.lights(`C5:C${sheet.nextRow}`, lightsOf(skala)).lights(`E5:E${sheet.nextRow}`, lightsOf(skala));
    sheet.chart({ type: "bar", title: "Capaian program", percent: true }, names, [{ name: "Capaian", values: means }]);
    sheet.note("Baris kegiatan dapat dilipat dengan tanda di sisi kiri. Rata-rata dihitung dari kegiatan yang terisi.");
    sheet.note(
      "Angka capaian diambil dari tabel sumber; tabel ini tidak memuat target dan realisasi untuk menghitungnya ulang.",
    );
    return sheet.plan(notesColumn);
  },
});

/** Gives the cell that a chart shows for the programme. */
function writeProgramme(
  sheet: SheetBuilder,
  lines: readonly ProgrammeLine[],
  hasBudget: boolean,
): Expression | undefined {
  const [head, ...parts] = lines;
  if (!head) return undefined;
  const top = sheet.nextRow;
  const shown = lines.map((line, index) => sheet.at(top + index, capaianColumn, reachedBy(line)?.value ?? dash));
  const activities = activitiesIn(parts, shown.slice(1));
  const hasFigures = activities.some(({ value }) => typeof value === "number");
  for (const [index, line] of lines.entries()) {
    const isHead = index === 0;
    const style = isHead ? "group-wrap" : "wrap";
    const reached = reachedBy(line);
    sheet.row(
      [
        text(`${"    ".repeat(line.level)}${line.name}`, style),
        text(line.indikator, "wrap"),
        reached
          ? sheet.judged(sheet.formula(reached, "percent", "0.00%"), line.table.sheet, [line.capaian])
          : text(dash, "center"),
        isHead && parts.length > 0 ? sheet.formula(countOf(activities), "center", "0") : undefined,
        isHead && hasFigures ? sheet.formula(averageOf(activities), "percent", "0.00%") : undefined,
        link({ sheet: line.table.sheet, cell: (line.capaian ?? line.pagu)?.ref ?? "A1" }),
        sheet.notesCell(),
        ...(hasBudget ? budgetCells(sheet, line, top + index) : []),
      ],
      { key: `${head.name} · ${line.name} · ${line.indikator}`, level: line.level },
    );
  }
  return shown[0]?.value === dash ? undefined : shown[0];
}

/** The cells of the level right under the programme: sub-kegiatan are already in their kegiatan. */
function activitiesIn(parts: readonly ProgrammeLine[], shown: readonly Expression[]): readonly Expression[] {
  const outermost = Math.min(...parts.map(({ level }) => level));
  return shown.filter((_, index) => parts[index]?.level === outermost);
}

function countOf(cells: readonly Expression[]): Expression {
  const written = `COUNTA(${listOf(cells)})`;
  return { lakin: written, native: written, value: cells.length };
}

/** By a built-in function, since these cells need not stand under each other. */
function averageOf(cells: readonly Expression[]): Expression {
  const numbers = cells.flatMap(({ value }) => (typeof value === "number" ? [fromDouble(value)] : []));
  const written = `AVERAGE(${listOf(cells)})`;
  return { lakin: written, native: written, value: Number(sum(numbers).div(numbers.length).toPrecision(15)) };
}

function listOf(cells: readonly Expression[]): string {
  const rows = cells.map(({ lakin }) => Number(lakin.replace(/\D/g, "")));
  const isBlock = rows.every((row, index) => row === (rows[0] ?? 0) + index);
  const refs = cells.map(({ lakin }) => lakin);
  return isBlock && refs.length > 1 ? `${refs[0]}:${refs.at(-1)}` : refs.join(",");
}

function reachedBy({ table, capaian, takaran }: ProgrammeLine): Expression | undefined {
  return isFilled(capaian) && capaian.number ? asFraction(table.sheet, capaian, takaran) : undefined;
}

function budgetCells(sheet: SheetBuilder, { table, pagu, realisasi }: ProgrammeLine, row: number) {
  const [allotted, spent] = [numeric(table, pagu), numeric(table, realisasi)];
  const shown = [
    sheet.at(row, paguColumn + 1, spent?.value ?? dash),
    sheet.at(row, paguColumn, allotted?.value ?? dash),
  ];
  return [
    asNumber(sheet, table, pagu),
    asNumber(sheet, table, realisasi),
    sheet.formula(whereNumbers(shown, call("ANGGARAN.SERAPAN", ...shown)), "percent", "0.00%"),
  ];
}
