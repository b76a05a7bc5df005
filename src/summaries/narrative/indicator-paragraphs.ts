import type { TableCell } from "../../tables/table";
import type { SummaryInput } from "../define";
import { call, own } from "../parts/formulas/expression";
import { isFilled } from "../parts/sources/columns";
import { bareName, capaianOf, type Indicator, mainIndicators } from "../parts/sources/indicators";
import { type Office, officeOf } from "../parts/sources/office";
import { printsAs } from "../parts/sources/prints-as";
import { type YearSeries, yearSeriesOf } from "../parts/sources/years";
import type { NarrativeBlock, Paragraph } from "./document";
import { change, gap, inWords, percent } from "./words";

/** Under the table of indicators: one paragraph each, then the blanks for cause and follow-up. */
export function indicatorParagraphs(input: SummaryInput): readonly NarrativeBlock[] {
  const office = officeOf(input);
  const series = input.tables.filter(({ kind }) => kind === "multi-tahun" || kind === "renstra").flatMap(yearSeriesOf);
  return mainIndicators(input.tables).flatMap((indicator) => {
    const paragraph = paragraphOn(indicator, office, series);
    if (!paragraph) return [];
    const { about } = paragraph;
    return [
      paragraph,
      { kind: "blank", label: "Penyebab", about },
      { kind: "blank", label: "Solusi dan tindak lanjut", about },
    ];
  });
}

function paragraphOn(indicator: Indicator, office: Office, series: readonly YearSeries[]): Paragraph | undefined {
  const { target, realisasi, table, name } = indicator;
  if (!target && !realisasi) return undefined;
  const about = name;
  const source = { sheet: table.sheet, cell: (realisasi ?? target)?.ref ?? "A1" };
  if (!isFilled(realisasi) || !isFilled(target)) {
    return { kind: "paragraph", text: unfilled(indicator), about, source };
  }
  const comparison = capaianOf(indicator, office);
  const reached = comparison?.capaian.value;
  if (!comparison || typeof reached !== "number") {
    const text = `${openingOf(indicator)}. Capaiannya tidak dapat dihitung dari kedua angka itu.`;
    return { kind: "paragraph", text, about, source };
  }
  const rank = call("LKJ.PERINGKAT", own("capaian", reached)).value;
  const class_ = typeof rank === "string" ? ` dengan peringkat ${rank}` : "";
  const distance = gap(realisasi, target);
  const sentences = [
    `${openingOf(indicator)}, sehingga capaian kinerjanya ${percent(reached)}${class_}`,
    distance && `Realisasi tersebut ${distance}`,
    printedElsewise(indicator, reached),
    comparison.remark.replace(/\.$/, ""),
    sinceLastYear(name, series),
  ];
  return {
    kind: "paragraph",
    text: `${sentences.filter(Boolean).join(". ")}.`,
    about,
    source,
    figure: comparison.capaian,
  };
}

function openingOf(indicator: Indicator): string {
  const { target, realisasi, table } = indicator;
  const year = table.period.year ? ` pada tahun ${table.period.year}` : "";
  const quarter = table.period.quarter
    ? ` sampai dengan Triwulan ${["I", "II", "III", "IV"][table.period.quarter - 1]}`
    : "";
  const goal = target ? sized(target) : "";
  const reached = realisasi ? sized(realisasi) : "";
  return `Indikator ${bareName(indicator)}${year} ditargetkan ${goal} dan${quarter} terealisasi ${reached}`;
}

/** "sebesar 85,00", but "lebih dari 10%". */
function sized(cell: TableCell): string {
  const isBound = cell.reading.kind === "number" && cell.reading.bound !== undefined;
  return `${isBound ? "" : "sebesar "}${inWords(cell)}`;
}

function unfilled(indicator: Indicator): string {
  const { target, realisasi, capaian, table } = indicator;
  const missing = [!isFilled(target) && "target", !isFilled(realisasi) && "realisasi"].filter(Boolean).join(" dan ");
  const known = isFilled(target) ? ` ditargetkan ${sized(target)}, tetapi` : "";
  const printed = isFilled(capaian) ? ` Tabel menuliskan capaian ${inWords(capaian)}.` : "";
  return `Indikator ${bareName(indicator)}${known} ${missing} pada lembar ${table.sheet} belum diisi, sehingga capaiannya belum dapat dihitung.${printed}`.replace(
    / {2,}/g,
    " ",
  );
}

/** Said rather than passed over: the table prints another capaian than its own target and realisasi give. */
function printedElsewise({ capaian }: Indicator, reached: number): string {
  if (!isFilled(capaian) || !capaian.number || capaian.reading.kind !== "number") return "";
  const isPoints = !capaian.reading.percent && capaian.number.gt(2);
  if (printsAs(capaian, isPoints ? reached * 100 : reached)) return "";
  return `[Periksa: tabel menuliskan capaian ${inWords(capaian)}, berbeda dari hasil hitung ini]`;
}

/** Only where the name in the table over the years is the same. */
function sinceLastYear(name: string, series: readonly YearSeries[]): string {
  const same = series.find((one) => one.name.toLowerCase() === name.toLowerCase() && filledYears(one).length > 1);
  const [before, now] = same ? filledYears(same).slice(-2) : [];
  if (!before?.realisasi?.number || !now?.realisasi?.number) return "";
  const { reading } = now.realisasi;
  const decimals = reading.kind === "number" ? reading.decimals : 2;
  const value = now.realisasi.number
    .minus(before.realisasi.number)
    .times(reading.kind === "number" && reading.percent ? 100 : 1);
  const unit = reading.kind === "number" && reading.percent && !value.isZero() ? " poin persen" : "";
  return `Dibandingkan dengan tahun ${before.year} yang terealisasi sebesar ${inWords(before.realisasi)}, realisasi tahun ${now.year} ${change(value, decimals)}${unit}`;
}

function filledYears({ years }: YearSeries) {
  return years.filter(({ realisasi }) => realisasi?.number);
}
