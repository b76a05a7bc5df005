import { FormulaError } from "../../core/formula-error";
import { scaleInWords } from "../../core/scale-in-words";
import { Decimal, fromDouble } from "../../numbers/decimal";
import { roundHalfUp } from "../../numbers/round";
import { inForce } from "../../regulations/in-force";
import { bobotUnsur } from "../../regulations/survei";
import { surveiKepuasan } from "../../regulations/survei-kepuasan";
import { isFilled, titleOf } from "../../report/columns";
import type { Survey, Unsur } from "../../report/unsur";
import { qualify } from "../../tables/address";
import { prints } from "../../tables/prints";
import { defineSummary } from "../define";
import { rank, sumOf } from "../parts/formulas/arithmetic";
import { builtIn, call, type Expression, literal, own } from "../parts/formulas/expression";
import { figure } from "../parts/formulas/source";
import { link, text } from "../parts/layout/cells";
import { printed } from "../parts/layout/printed";
import { type Heading, SheetBuilder } from "../parts/layout/sheet-builder";

const headings: readonly Heading[] = [
  { title: "No.", width: 6 },
  { title: "Unsur pelayanan", width: 46 },
  { title: "Nilai rata-rata (NRR)", width: 13 },
  { title: "NRR tertimbang", width: 13 },
  { title: "Nilai konversi", width: 13 },
  { title: "Mutu", width: 9 },
  { title: "Kinerja", width: 16 },
  { title: "Urutan terendah", width: 11 },
  { title: "Sumber", width: 16 },
  { title: "Catatan", width: 24 },
];
const notesColumn = 9;
const lowest = 3;

export default defineSummary({
  id: "ikm",
  name: "Indeks Kepuasan Masyarakat",
  description: "Unsur, nilai rata-rata, mutu dan kinerja, nilai IKM, serta tiga unsur terendah, dengan grafik.",
  order: 60,

  build(input) {
    const { survey } = input.report;
    if (!survey) {
      return "Ringkasan IKM tidak dibuat: tidak ada tabel unsur pelayanan atau jawaban responden.";
    }
    const { table, unsur } = survey;
    const sheet = new SheetBuilder({ id: "ikm", name: "IKM" }, headings, input)
      .title("Indeks Kepuasan Masyarakat", titleOf(table))
      .header();
    const top = sheet.nextRow;
    const means = unsur.map((one) => meanOf(survey, one));
    const column = sheet.range(
      2,
      top,
      top + unsur.length - 1,
      means.map(({ value }) => value),
    );
    const convention = conventionOf(column, survey);
    const skala = inForce(surveiKepuasan, input.report.period.year);
    for (const [index, one] of unsur.entries()) {
      writeUnsur(sheet, survey, one, means[index] as Expression, column, convention);
    }
    writeIndex(sheet, survey, column, convention);
    writeLowest(sheet, top, unsur, means);
    addCharts(sheet, top, unsur, means);
    sheet.note(conventionNote(convention, unsur.length));
    sheet.note(`Mutu menurut ${skala.reference}: ${scaleInWords(skala.value.mutu, skala.value.most)}.`);
    if (survey.respondents === undefined) {
      sheet.note("Jumlah responden tidak tertulis dalam tabel unsur, jadi tidak dicantumkan.");
    }
    return sheet.plan(notesColumn);
  },
});

/** The printed mean as a number, or the mean of the answers. */
function meanOf({ table, respondents }: Survey, { cells }: Unsur): Expression {
  const [first] = cells;
  const last = cells.at(-1);
  if (!first || !last) throw new Error("An unsur without a cell.");
  if (respondents === undefined) return figure(table.sheet, first);
  const values = cells.map(({ number, text: words }) => [
    number ? number.toNumber() : words.trim() === "" ? null : words,
  ]);
  const answers = own(qualify(table.sheet, `${first.ref}:${last.ref}`), values);
  return builtIn("{0}", [call("IKM.NRR", answers)], (value) =>
    typeof value === "number" ? value : new FormulaError("value", "Nilai rata-rata tidak dapat dihitung."),
  );
}

function writeUnsur(
  sheet: SheetBuilder,
  survey: Survey,
  one: Unsur,
  mean: Expression,
  column: Expression,
  convention: Convention,
): void {
  const row = sheet.nextRow;
  const nrr = sheet.at(row, 2, mean.value);
  const converted = call("IKM.KONVERSI", nrr);
  const shown = sheet.at(row, 4, converted.value);
  const weighted = weightedBy(convention, nrr, survey.unsur.length);
  sheet.row(
    [
      text(one.number, "center"),
      text(one.name, "wrap"),
      sheet.formula(mean, "number", survey.respondents === undefined ? decimalsOf(one) : "0.000"),
      sheet.formula(weighted, "number", "0.000"),
      sheet.formula(converted, "number", "0.00"),
      sheet.formula(call("IKM.MUTU", shown), "center"),
      sheet.formula(call("IKM.KINERJA", shown), "center"),
      sheet.formula(placeFromBelow(nrr, column), "center", "0"),
      link({ sheet: survey.table.sheet, cell: one.cells[0]?.ref ?? "A1" }),
      sheet.notesCell(),
    ],
    { key: one.name },
  );
}

/** With the weight that the index is made with, so that the column adds up to a twenty-fifth of it. */
function weightedBy(convention: Convention, nrr: Expression, count: number): Expression {
  const { weight: places } = bobotUnsur.value[convention];
  const exact = new Decimal(1).div(count);
  const weight = places === undefined ? exact : exact.toDecimalPlaces(places, Decimal.ROUND_HALF_UP);
  return builtIn(places === undefined ? `{0}/${count}` : `{0}*${weight}`, [nrr], (value) =>
    typeof value === "number"
      ? new Decimal(value).times(weight).toNumber()
      : new FormulaError("not-available", "Angkanya belum ada."),
  );
}

/** Their sum, rounded where the convention rounds it. */
function weightedSum(convention: Convention, weights: Expression): Expression {
  const sum = sumOf(weights);
  const { weighted } = bobotUnsur.value[convention];
  if (weighted === undefined) return sum;
  return builtIn(`ROUND({0},${weighted})`, [sum], (value) =>
    roundHalfUp(new Decimal(Number(value)), weighted).toNumber(),
  );
}

/** Equal figures keep the order of the source. */
function placeFromBelow(nrr: Expression, column: Expression): Expression {
  const [from = ""] = column.lakin.split(":");
  const above = `${from}:${nrr.lakin}`;
  const values = (column.value as readonly (readonly unknown[])[]).flat();
  const row = (ref: string) => Number(ref.replace(/\D/g, ""));
  const upTo = values.slice(0, row(nrr.lakin) - row(from) + 1);
  const place = rank(nrr, column, true);
  const written = `${place.lakin}+COUNTIF(${above},${nrr.lakin})-1`;
  const equals = upTo.filter((value) => value === nrr.value).length;
  return { lakin: written, native: written, value: Number(place.value) + equals - 1 };
}

function decimalsOf({ cells }: Unsur): string {
  const reading = cells[0]?.reading;
  return `0.${"0".repeat(Math.max(2, reading?.kind === "number" ? reading.decimals : 2))}`;
}

type Convention = "1/n" | "sukma" | "0,11" | "0,111";

/** The weight that gives the index as the report prints it; the exact one where none does or none is printed. */
function conventionOf(column: Expression, { printed: written, unsur }: Survey): Convention {
  const cell = written?.cell;
  if (!isFilled(cell) || unsur.length !== 9) return "1/n";
  const candidates: readonly Convention[] = ["1/n", "sukma", "0,111", "0,11"];
  const found = candidates.find((convention) => {
    const { value } = call("IKM.NILAI", column, literal(convention));
    return typeof value === "number" && prints(cell, fromDouble(value));
  });
  return found ?? "1/n";
}

function conventionNote(convention: Convention, count: number): string {
  const exact = `Nilai IKM = jumlah NRR × 1/${count} × 25 (bobot tepat).`;
  const notes: Record<Convention, string> = {
    "1/n": exact,
    sukma:
      "Nilai IKM dihitung cara aplikasi SUKMA (bobot 0,111, NRR tertimbang tiga desimal), yang menghasilkan angka tertulis.",
    "0,111": "Nilai IKM dihitung dengan bobot 0,111, yang menghasilkan angka tertulis.",
    "0,11":
      "Nilai IKM dihitung dengan bobot 0,11, yang menghasilkan angka tertulis; bobot ini membatasi indeks pada 99.",
  };
  return notes[convention];
}

function writeIndex(sheet: SheetBuilder, survey: Survey, column: Expression, convention: Convention): void {
  const nilai = convention === "1/n" ? call("IKM.NILAI", column) : call("IKM.NILAI", column, literal(convention));
  const row = sheet.nextRow;
  const shown = sheet.at(row, 4, nilai.value);
  const top = row - survey.unsur.length;
  const means = (column.value as readonly (readonly unknown[])[]).flat();
  const weights = means.map((value, index) =>
    sheet.at(top + index, 3, weightedBy(convention, sheet.at(top + index, 2, value as number), means.length).value),
  );
  const tertimbang = weightedSum(
    convention,
    sheet.range(
      3,
      top,
      row - 1,
      weights.map(({ value }) => value),
    ),
  );
  sheet.row([
    text("", "total"),
    text("Nilai IKM", "total"),
    text("", "total"),
    sheet.formula(tertimbang, "total-number", "0.000"),
    sheet.formula(nilai, "total-number", "0.00"),
    sheet.formula(call("IKM.MUTU", shown), "total-center"),
    sheet.formula(call("IKM.KINERJA", shown), "total-center"),
    ...["", "", ""].map((words) => text(words, "total")),
  ]);
  if (survey.printed) {
    const { table, cell } = survey.printed;
    sheet.row([
      text("", "text"),
      text("Nilai IKM tertulis dalam laporan"),
      undefined,
      undefined,
      printed(sheet, table, cell),
      undefined,
      undefined,
      undefined,
      link({ sheet: table.sheet, cell: cell.ref }),
    ]);
  }
  if (survey.respondents !== undefined) {
    const { table, unsur } = survey;
    const cells = unsur[0]?.cells ?? [];
    const answers = own(qualify(table.sheet, `${cells[0]?.ref}:${cells.at(-1)?.ref}`), survey.respondents);
    sheet.row([
      text("", "text"),
      text("Responden (jawaban unsur pertama yang terisi)"),
      undefined,
      undefined,
      sheet.formula(
        builtIn("COUNTA({0})", [answers], () => cells.filter(isFilled).length),
        "number",
        "#,##0",
      ),
    ]);
  }
}

/** By the unique place in the column "Urutan terendah". */
function writeLowest(sheet: SheetBuilder, top: number, unsur: readonly Unsur[], means: readonly Expression[]): void {
  const bottom = top + unsur.length;
  const order = means
    .map(({ value }, index) => ({ value: Number(value), name: unsur[index]?.name ?? "", index }))
    .sort((one, other) => one.value - other.value || one.index - other.index);
  const pick = (column: string, place: number) =>
    `INDEX(${column}${top + 1}:${column}${bottom},MATCH(${place},H${top + 1}:H${bottom},0))`;
  sheet.gap().line("Unsur dengan nilai terendah", "group");
  for (const [index, { value, name }] of order.slice(0, lowest).entries()) {
    const place = index + 1;
    sheet.row([
      text(String(place), "center"),
      sheet.formula({ lakin: pick("B", place), native: pick("B", place), value: name }, "wrap"),
      sheet.formula({ lakin: pick("C", place), native: pick("C", place), value }, "number", "0.00"),
    ]);
  }
}

function addCharts(sheet: SheetBuilder, top: number, unsur: readonly Unsur[], means: readonly Expression[]): void {
  const names = unsur.map(({ name }) => name);
  const values = means.map(({ value }, index) => sheet.at(top + index, 2, value));
  sheet.chart({ type: "bar", title: "Nilai rata-rata tiap unsur", percent: false, columns: [0, 3] }, names, [
    { name: "NRR", values },
  ]);
  sheet.chart({ type: "radar", title: "Sebaran unsur", percent: false, columns: [4, 9] }, names, [
    { name: "NRR", values },
  ]);
}
