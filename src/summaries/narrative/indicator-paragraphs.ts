import { isFilled } from "../../report/columns";
import type { Indicator, Written } from "../../report/indicators";
import { type SettledCapaian, settle } from "../../report/settled-capaian";
import { contestWords } from "../../report/verdicts";
import { sameWords } from "../../report/words";
import type { YearSeries } from "../../report/years";
import type { TableCell } from "../../tables/table";
import type { SummaryInput } from "../define";
import { capaianExpression } from "../parts/formulas/capaian";
import { peringkatOf } from "../parts/formulas/peringkat";
import { remarkOn } from "../parts/layout/capaian-cell";
import type { NarrativeBlock, Paragraph } from "./document";
import { change, gap, inWords, isPoints, percent } from "./words";

/** Under the table of indicators: one paragraph each, then causes and follow-up as the report has them, or a blank. */
export function indicatorParagraphs(input: SummaryInput): readonly NarrativeBlock[] {
  return input.report.main.flatMap((indicator) => {
    const paragraph = paragraphOn(indicator, input);
    if (!paragraph) return [];
    const written = input.report.writtenOn(indicator);
    const { about } = paragraph;
    return [
      paragraph,
      ...told(written, "Faktor pendukung"),
      blankOr(written, "Faktor penghambat", "Penyebab", about),
      blankOr(written, "Solusi", "Solusi dan tindak lanjut", about),
    ];
  });
}

type WrittenOn = ReturnType<SummaryInput["report"]["writtenOn"]>;

function told(written: WrittenOn, label: Written["label"]): readonly NarrativeBlock[] {
  return written
    .filter((each) => each.label === label)
    .map(({ text, table, cell }) => ({
      kind: "paragraph",
      text: `${label}: ${text}`,
      about: `${table.sheet} ${cell.ref}`,
      source: { sheet: table.sheet, cell: cell.ref },
    }));
}

/** What the report's own column says stands in the place of the blank. */
function blankOr(written: WrittenOn, label: Written["label"], blank: string, about: string): NarrativeBlock {
  const found = written.filter((each) => each.label === label).map(({ text }) => text);
  return { kind: "blank", label: blank, about, ...(found.length > 0 && { text: found.join("\n") }) };
}

function paragraphOn(indicator: Indicator, input: SummaryInput): Paragraph | undefined {
  const { report, verdicts } = input;
  const { table, name: about, measure } = indicator;
  const { target, realisasi } = measure;
  if (!target && !realisasi) return undefined;
  const source = { sheet: table.sheet, cell: (realisasi ?? target)?.ref ?? "A1" };
  if (!isFilled(realisasi) || !isFilled(target)) {
    return { kind: "paragraph", text: unfilled(indicator, input), about, source };
  }
  const settled = settle(report, table.sheet, measure, verdicts);
  const figure = capaianExpression(table, measure, settled, indicator.arahCell);
  if (!settled.value) {
    const text = `${openingOf(indicator)}. Capaiannya tidak dapat dihitung dari kedua angka itu.`;
    return { kind: "paragraph", text, about, source };
  }
  const distance = gap(realisasi, target, indicator.isPercentage);
  const sentences = [
    `${openingOf(indicator)}, sehingga capaian kinerjanya ${percent(settled.value.toNumber())}${classOf(settled, indicator, input)}`,
    distance && `Realisasi tersebut ${distance}`,
    contested(settled),
    remarkOn(indicator, input).replace(/\.$/, ""),
    sinceLastYear(indicator, report.series),
  ];
  return { kind: "paragraph", text: `${sentences.filter(Boolean).join(". ")}.`, about, source, figure };
}

/** The class is not told of a contested figure. A report that prints a class of its own is told by that. */
function classOf({ value, contests }: SettledCapaian, { predikat }: Indicator, { report }: SummaryInput): string {
  if (contests.length > 0 || !value) return "";
  if (report.skala.kind === "target") {
    const printed = predikat && predikat.reading.kind === "text" ? predikat.text.trim() : "";
    return printed ? ` dengan kategori ${printed}` : "";
  }
  const rank = peringkatOf(value, report.skala);
  return rank ? ` dengan peringkat ${rank}` : "";
}

function contested({ contests }: SettledCapaian): string {
  return contests
    .map(({ of, cell, finding }) => {
      return `[Periksa ${of} (${finding.sheet}!${cell.ref}): ${contestWords(finding).replace(/\.$/, "")}]`;
    })
    .join(" ");
}

function openingOf({ measure, table, bareName, isPercentage }: Indicator): string {
  const { target, realisasi } = measure;
  const year = table.period.year ? ` pada tahun ${table.period.year}` : "";
  const quarter = table.period.quarter
    ? ` sampai dengan Triwulan ${["I", "II", "III", "IV"][table.period.quarter - 1]}`
    : "";
  const goal = target ? sized(target, isPercentage) : "";
  const reached = realisasi ? sized(realisasi, isPercentage) : "";
  return `Indikator ${bareName}${year} ditargetkan ${goal} dan${quarter} terealisasi ${reached}`;
}

/** "sebesar 85,00", but "lebih dari 10%"; points under the satuan "%" get its sign. */
function sized(cell: TableCell, isPercentage: boolean): string {
  const isBound = cell.reading.kind === "number" && cell.reading.bound !== undefined;
  return `${isBound ? "" : "sebesar "}${inWords(cell)}${isPercentage && isPoints(cell) ? "%" : ""}`;
}

function unfilled({ measure, table, bareName, isPercentage }: Indicator, { verdicts }: SummaryInput): string {
  const { target, realisasi, printed } = measure;
  const missing = [!isFilled(target) && "target", !isFilled(realisasi) && "realisasi"].filter(Boolean).join(" dan ");
  const known = isFilled(target) ? ` ditargetkan ${sized(target, isPercentage)}, tetapi` : "";
  const finding = isFilled(printed) ? verdicts.on(table.sheet, printed) : undefined;
  const doubt = finding ? ` [Periksa: ${contestWords(finding)}]` : "";
  const shown = isFilled(printed) ? ` Tabel menuliskan capaian ${inWords(printed)}.${doubt}` : "";
  return `Indikator ${bareName}${known} ${missing} pada lembar ${table.sheet} belum diisi, sehingga capaiannya belum dapat dihitung.${shown}`.replace(
    / {2,}/g,
    " ",
  );
}

/** Only where the name in the table over the years is the same. */
function sinceLastYear({ words }: Indicator, series: readonly YearSeries[]): string {
  const same = series.find((one) => sameWords(one.words, words) && filledYears(one).length > 1);
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
