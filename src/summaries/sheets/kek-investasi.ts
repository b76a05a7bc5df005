import { titleOf } from "../../report/columns";
import { contestWords } from "../../report/verdicts";
import type { Zone, Zones } from "../../report/zones";
import { defineSummary, type SummaryInput } from "../define";
import { countBelow, rank, ratio, sumOf, whereNumbers } from "../parts/formulas/arithmetic";
import { call, dash, type Expression } from "../parts/formulas/expression";
import { source } from "../parts/formulas/source";
import { link, text } from "../parts/layout/cells";
import { targetLights } from "../parts/layout/lights";
import { asNumber, columnFormat, numeric } from "../parts/layout/printed";
import { type Heading, SheetBuilder } from "../parts/layout/sheet-builder";

const headings: readonly Heading[] = [
  { title: "Peringkat", width: 10 },
  { title: "Kawasan Ekonomi Khusus", width: 46 },
  { title: "Target", width: 15 },
  { title: "Realisasi", width: 15 },
  { title: "Capaian", width: 12 },
  { title: "Porsi realisasi", width: 12 },
  { title: "Di bawah 50%", width: 11 },
  { title: "Sumber", width: 18 },
  { title: "Catatan", width: 26 },
];
const notesColumn = 8;
const half = 0.5;

export default defineSummary({
  id: "kek-investasi",
  name: "KEK: Investasi",
  description: "Realisasi investasi tiap kawasan menurut capaiannya, porsi terhadap jumlah, dan kawasan di bawah 50%.",
  order: 110,

  build(input) {
    const { zones } = input.report;
    if (!zones) {
      return "Investasi KEK tidak dibuat: tidak ada tabel target dan realisasi investasi per kawasan.";
    }
    const { table } = zones;
    const unit = zones.unit ? ` (${zones.unit})` : "";
    const titled = headings.map((heading, index) =>
      index === 2 || index === 3 ? { ...heading, title: `${heading.title}${unit}` } : heading,
    );
    const sheet = new SheetBuilder({ id: "kek-investasi", name: "KEK Investasi" }, titled, input)
      .title("Capaian Investasi Kawasan Ekonomi Khusus", titleOf(table))
      .header();
    const format = columnFormat(zones.rows.flatMap(({ target, realisasi }) => [target, realisasi]));
    const ranked = byCapaian(table.sheet, zones.rows);
    const top = sheet.nextRow;
    const bottom = top + ranked.length - 1;
    const column = (index: number, values: readonly (Expression | undefined)[]) =>
      sheet.range(
        index,
        top,
        bottom,
        values.map((value) => value?.value ?? dash),
      );
    const targets = column(
      2,
      ranked.map(({ zone }) => numeric(table, zone.target)),
    );
    const reached = column(
      3,
      ranked.map(({ zone }) => numeric(table, zone.realisasi)),
    );
    const capaian = sheet.range(
      4,
      top,
      bottom,
      ranked.map(({ rate }) => (Number.isFinite(rate) ? rate : dash)),
    );
    const total = sheet.at(bottom + 1, 3, sumOf(reached).value);

    for (const [index, { zone, rate }] of ranked.entries()) {
      const row = top + index;
      const shown = sheet.at(row, 4, Number.isFinite(rate) ? rate : dash);
      const target = sheet.at(row, 2, numeric(table, zone.target)?.value ?? dash);
      const value = sheet.at(row, 3, numeric(table, zone.realisasi)?.value ?? dash);
      sheet.row(
        [
          sheet.formula(whereNumbers([shown], rank(shown, capaian)), "center", "0"),
          text(zone.name, "wrap"),
          asNumber(sheet, table, zone.target, format),
          asNumber(sheet, table, zone.realisasi, format),
          sheet.judged(
            sheet.formula(whereNumbers([value, target], call("KEK.INVESTASI", value, target)), "percent", "0.00%"),
            table.sheet,
            [zone.realisasi, zone.target],
          ),
          sheet.formula(whereNumbers([value], ratio(value, total)), "percent", "0.00%"),
          sheet.formula(whereNumbers([shown], belowHalf(shown)), "center"),
          link({ sheet: table.sheet, cell: zone.realisasi?.ref ?? "A1" }),
          sheet.notesCell(),
        ],
        { key: zone.name },
      );
    }
    sheet.row([
      text("", "total"),
      text(`Jumlah ${ranked.length} kawasan`, "total"),
      sheet.formula(sumOf(targets), "total-number", format),
      sheet.formula(sumOf(reached), "total-number", format),
      sheet.formula(call("KEK.INVESTASI", reached, targets), "total-percent", "0.00%"),
      text("", "total"),
      sheet.formula(countBelow(capaian, half), "total-number", "0"),
      text("", "total"),
      text("", "total"),
    ]);
    sheet.lights(`E${top + 1}:E${bottom + 1}`, targetLights);
    const charted = ranked.flatMap(({ zone, rate }, index) =>
      Number.isFinite(rate) ? [{ name: zone.name, value: sheet.at(top + index, 4, rate) }] : [],
    );
    sheet.chart(
      { type: "bar", title: "Capaian investasi tiap kawasan", percent: true, height: Math.max(16, charted.length + 6) },
      charted.map(({ name }) => name),
      [{ name: "Capaian", values: charted.map(({ value }) => value) }],
    );
    sheet.note(
      "Capaian = realisasi dibagi target tanpa batas atas; jumlahnya Σ realisasi dibagi Σ target (KEK.INVESTASI).",
    );
    sheet.note(
      "Urutan baris menurut capaian pada tanggal pemeriksaan; kolom Peringkat dan Porsi selalu dihitung ulang.",
    );
    for (const words of contestsOfTotal(zones, input)) sheet.note(words);
    return sheet.plan(notesColumn);
  },
});

/** From the highest capaian; equal ones, and zones without one at the end, in the order of the source. */
function byCapaian(sheet: string, zones: readonly Zone[]): readonly { readonly zone: Zone; readonly rate: number }[] {
  const rateOf = ({ target, realisasi }: Zone) => {
    if (!target?.number || !realisasi?.number || target.number.isZero()) return Number.NEGATIVE_INFINITY;
    const { value } = call("KEK.INVESTASI", source(sheet, realisasi), source(sheet, target));
    return typeof value === "number" ? value : Number.NEGATIVE_INFINITY;
  };
  return zones
    .map((zone, index) => ({ zone, rate: rateOf(zone), index }))
    .sort((one, other) => other.rate - one.rate || one.index - other.index);
}

function belowHalf(capaian: Expression): Expression {
  const written = `IF(${capaian.lakin}<${half},"Ya","")`;
  return { lakin: written, native: written, value: Number(capaian.value) < half ? "Ya" : "" };
}

/** What is found of the total row as printed; our own total is added up from the zones. */
function contestsOfTotal({ table, total }: Zones, { verdicts }: SummaryInput): readonly string[] {
  return verdicts
    .onAny(table.sheet, [total?.target, total?.realisasi])
    .map((finding) => `Baris jumlah di sumber diragukan (${finding.sheet}!${finding.cell}): ${contestWords(finding)}`);
}
