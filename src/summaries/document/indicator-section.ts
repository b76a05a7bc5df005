import type { DocumentBlock, DocumentTable } from "../../contract/document";
import { ways } from "../../core/capaian";
import type { Indicator } from "../../report/indicators";
import { gravest } from "../../report/verdicts";
import { sameWords, wordsOf } from "../../report/words";
import { withTrend, type YearSeries } from "../../report/years";
import type { TableCell } from "../../tables/table";
import type { SummaryInput } from "../define";
import { peerParagraphs, progressParagraphs, trendParagraphs } from "../narrative/comparison-paragraphs";
import type { NarrativeBlock, Paragraph } from "../narrative/document";
import { efficiencyParagraphs } from "../narrative/finance-paragraphs";
import { indicatorParagraphs } from "../narrative/indicator-paragraphs";
import { gap, heading, plain, typed, under } from "./blocks";
import { noteOn, type TypedNotes } from "./typed-notes";

/** What is worked out for all indicators at once, and told under each. */
export interface IndicatorMaterial {
  readonly input: SummaryInput;
  readonly notes: TypedNotes;
  readonly told: ReadonlyMap<string, readonly NarrativeBlock[]>;
  readonly trends: readonly Paragraph[];
  readonly progress: readonly Paragraph[];
  readonly peers: readonly Paragraph[];
  readonly efficiency: readonly Paragraph[];
}

export function indicatorMaterial(input: SummaryInput, notes: TypedNotes): IndicatorMaterial {
  return {
    input,
    notes,
    told: byIndicator(indicatorParagraphs(input), input.report.main),
    trends: trendParagraphs(input),
    progress: progressParagraphs(input),
    peers: peerParagraphs(input),
    efficiency: efficiencyParagraphs(input),
  };
}

/** Each indicator's paragraph begins its blocks. */
function byIndicator(
  blocks: readonly NarrativeBlock[],
  indicators: readonly Indicator[],
): ReadonlyMap<string, readonly NarrativeBlock[]> {
  const names = new Set(indicators.map(({ name }) => name));
  const groups = new Map<string, NarrativeBlock[]>();
  let name = "";
  for (const block of blocks) {
    if (block.kind === "paragraph" && names.has(block.about)) name = block.about;
    groups.set(name, [...(groups.get(name) ?? []), block]);
  }
  return groups;
}

/** Definition, formula, table, result, comparisons, causes and efforts, efficiency: in the order in which they are asked for. */
export function indicatorSection(indicator: Indicator, material: IndicatorMaterial): readonly DocumentBlock[] {
  const { input, notes } = material;
  const blocks = material.told.get(indicator.name) ?? [];
  const paragraphs = (from: readonly Paragraph[]) =>
    from
      .filter(({ about }) => isAbout(about, indicator))
      .flatMap((paragraph) => [plain(paragraph.text), ...noted(noteOn(notes, paragraph.about))]);
  const results = blocks.flatMap((block) => (block.kind === "paragraph" ? [plain(block.text)] : []));
  const own = noteOn(notes, indicator.name);
  return [
    gap("Definisi operasional", `Jelaskan apa yang diukur ${indicator.bareName} dan dari mana datanya.`),
    plain("Capaian dihitung dengan rumus:"),
    { kind: "text", text: formulaOf(indicator), look: "formula" },
    figuresTable(indicator, input),
    ...results,
    ...noted(own),
    ...under(heading(3, "Perbandingan dengan tahun sebelumnya"), [
      ...trendChart(indicator, input.report.series),
      ...paragraphs(material.trends),
    ]),
    ...under(heading(3, "Kemajuan terhadap target akhir rencana strategis"), paragraphs(material.progress)),
    ...under(heading(3, "Perbandingan dengan unit lain"), paragraphs(material.peers)),
    heading(3, "Penyebab dan upaya"),
    ...blocks.flatMap((block) => (block.kind === "blank" ? answered(block, notes) : [])),
    ...under(heading(3, "Efisiensi penggunaan sumber daya"), paragraphs(material.efficiency)),
  ];
}

/** A blank that the writer filled in on the sheet, or that the report's own column answers, is no blank. */
function answered(
  { label, about, text }: Extract<NarrativeBlock, { kind: "blank" }>,
  notes: TypedNotes,
): readonly DocumentBlock[] {
  const words = noteOn(notes, about, label) ?? text;
  if (words) return typed(label, words);
  const hint =
    label === "Penyebab"
      ? "Tuliskan sebab target tercapai atau tidak tercapai, dengan bukti."
      : "Tuliskan yang sudah dan akan dilakukan, siapa yang melakukannya, dan kapan selesai.";
  return [gap(label, hint)];
}

function noted(note: string | undefined): readonly DocumentBlock[] {
  return note ? [plain(note)] : [];
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
