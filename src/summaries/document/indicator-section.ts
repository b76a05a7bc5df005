import type { DocumentBlock, DocumentTable } from "../../contract/document";
import { ways } from "../../core/capaian";
import type { Indicator } from "../../report/indicators";
import { gravest } from "../../report/verdicts";
import { sameWords, wordsOf } from "../../report/words";
import { withTrend, type YearSeries } from "../../report/years";
import type { TableCell } from "../../tables/table";
import type { Summary, SummaryInput } from "../define";
import type { NarrativeBlock } from "../narrative/document";
import capaianIku from "../sheets/capaian-iku";
import efisiensi from "../sheets/efisiensi";
import kemajuan from "../sheets/kemajuan";
import pembanding from "../sheets/pembanding";
import tren from "../sheets/tren";
import { gap, heading, plain, under } from "./blocks";
import { documentBlocks, type Told } from "./told-blocks";

/** What is told of all indicators, to be told under each. */
export interface IndicatorMaterial {
  readonly input: SummaryInput;
  readonly told: Told;
  readonly byIndicator: ReadonlyMap<string, readonly NarrativeBlock[]>;
}

export function indicatorMaterial(input: SummaryInput, told: Told): IndicatorMaterial {
  const names = new Set(input.report.main.map(({ name }) => name));
  const byIndicator = new Map<string, NarrativeBlock[]>();
  let name = "";
  for (const block of told.get(capaianIku.name) ?? []) {
    // Each indicator's paragraph begins its blocks.
    if (block.kind === "paragraph" && names.has(block.about)) name = block.about;
    byIndicator.set(name, [...(byIndicator.get(name) ?? []), block]);
  }
  return { input, told, byIndicator };
}

/** Definition, formula, table, result, comparisons, causes and efforts, efficiency: in the order in which they are asked for. */
export function indicatorSection(indicator: Indicator, material: IndicatorMaterial): readonly DocumentBlock[] {
  const { input, told } = material;
  const blocks = material.byIndicator.get(indicator.name) ?? [];
  const of = (summary: Summary) =>
    (told.get(summary.name) ?? [])
      .filter((block) => block.kind === "paragraph" && isAbout(block.about, indicator))
      .flatMap(documentBlocks);
  return [
    gap("Definisi operasional", `Jelaskan apa yang diukur ${indicator.bareName} dan dari mana datanya.`),
    plain("Capaian dihitung dengan rumus:"),
    { kind: "text", text: formulaOf(indicator), look: "formula" },
    figuresTable(indicator, input),
    ...blocks.filter(({ kind }) => kind === "paragraph").flatMap(documentBlocks),
    ...under(heading(3, "Perbandingan dengan tahun sebelumnya"), [
      ...trendChart(indicator, input.report.series),
      ...of(tren),
    ]),
    ...under(heading(3, "Kemajuan terhadap target akhir rencana strategis"), of(kemajuan)),
    ...under(heading(3, "Perbandingan dengan unit lain"), of(pembanding)),
    ...under(heading(3, "Penyebab dan upaya"), blocks.filter(({ kind }) => kind === "blank").flatMap(documentBlocks)),
    ...under(heading(3, "Efisiensi penggunaan sumber daya"), of(efisiensi)),
  ];
}

/** Paragraphs between tables name sheet and indicator: "Tabel 3.9 Nilai AKIP". */
function isAbout(about: string, { words, name }: Indicator): boolean {
  return about.endsWith(name) || sameWords(wordsOf(about), words) || containsAll(wordsOf(about), words);
}

function containsAll(about: readonly string[], words: readonly string[]): boolean {
  return words.length > 1 && words.every((word) => about.includes(word));
}

function formulaOf({ measure }: Indicator): string {
  const { formula } = ways[measure.arah];
  const cap = measure.batas ? `, paling tinggi ${measure.batas.times(100).toString().replace(".", ",")}%` : "";
  return `Capaian = ${formula} × 100%${cap}`;
}

function figuresTable(indicator: Indicator, { verdicts }: SummaryInput): DocumentTable {
  const { measure, satuan, bareName, table } = indicator;
  const cells: readonly (TableCell | undefined)[] = [measure.target, measure.realisasi, measure.printed];
  const contested: number[] = [];
  const shown = cells.map((cell, index) => {
    const finding = cell && gravest(verdicts.onAny(table.sheet, [cell]));
    if (!cell) return "-";
    if (!finding) return cell.text.trim() || "-";
    contested.push(index + 2);
    return finding.expected ? `${cell.text.trim()} → ${finding.expected}` : cell.text.trim();
  });
  return {
    kind: "table",
    caption: `Target dan Realisasi ${bareName}`,
    headers: ["Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian"],
    rows: [{ cells: [bareName, satuan || "-", ...shown], isBold: false, ...(contested.length > 0 && { contested }) }],
    widths: [30, 8, 10, 10, 10],
    source: `lembar ${table.sheet}`,
  };
}

function trendChart(indicator: Indicator, series: readonly YearSeries[]): readonly DocumentBlock[] {
  const own = withTrend(series).find(({ words }) => sameWords(words, indicator.words));
  if (!own) return [];
  const years = own.years.filter(({ realisasi }) => realisasi?.number);
  const isPercent = years.every(({ realisasi }) => realisasi?.reading.kind === "number" && realisasi.reading.percent);
  const values = (pick: (year: (typeof years)[number]) => TableCell | undefined) =>
    years.map((year) => pick(year)?.number?.toNumber());
  const targets = values(({ target }) => target);
  return [
    {
      kind: "chart",
      caption: `Realisasi ${indicator.bareName} ${years[0]?.year}–${years.at(-1)?.year}`,
      type: "column",
      isPercent,
      categories: years.map(({ year }) => String(year)),
      series: [
        { name: "Realisasi", isLine: false, values: values(({ realisasi }) => realisasi) },
        ...(targets.some((value) => value !== undefined) ? [{ name: "Target", isLine: true, values: targets }] : []),
      ],
    },
  ];
}
