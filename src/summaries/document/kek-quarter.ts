import type { DocumentBlock, ReportDocument } from "../../contract/document";
import type { Indicator } from "../../report/indicators";
import type { Table } from "../../tables/table";
import type { SummaryInput } from "../define";
import anggaran from "../sheets/anggaran";
import capaianIku from "../sheets/capaian-iku";
import kekDayaSaing from "../sheets/kek-daya-saing";
import kekIndikator from "../sheets/kek-indikator";
import kekInvestasi from "../sheets/kek-investasi";
import kekTenagaKerja from "../sheets/kek-tenaga-kerja";
import penjaminanMutu from "../sheets/penjaminan-mutu";
import { actionsFor, actionTable, isNamed } from "./action-table";
import { gap, heading, plain, under } from "./blocks";
import { closingBlocks } from "./closing";
import { coverOf, frontMatterOf } from "./front-matter";
import { type IndicatorMaterial, indicatorMaterial, indicatorSection } from "./indicator-section";
import { inSections } from "./lkjip";
import type { OfficeFacts } from "./office-facts";
import { ownTable } from "./own-table";
import { summaryBlocks } from "./summary-parts";
import { documentBlocks, type Told, toldOf } from "./told-blocks";

const basis = [
  "Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah",
  "Peraturan Pemerintah Nomor 40 Tahun 2021 tentang Penyelenggaraan Kawasan Ekonomi Khusus",
];

/** The quarterly report of an Administrator KEK or of the bureau over the zones, an indicator after the other. */
export function kekQuarter(facts: OfficeFacts, input: SummaryInput, told: Told): ReportDocument {
  const kind = "Laporan Kinerja";
  const material = indicatorMaterial(input, told);
  const placed = new Set<Table>();
  const indicators = input.report.main.flatMap((indicator, at) => indicatorChapter(indicator, at, material, placed));
  return {
    title: `${kind} ${facts.name} ${facts.when}`,
    author: facts.name,
    sections: [
      coverOf("Laporan Kinerja", facts),
      frontMatterOf({ kind, basis }, facts, input),
      ...inSections([
        { landscape: false, blocks: introduction(facts) },
        {
          landscape: false,
          blocks: [
            heading(1, "BAB II\nCAPAIAN KINERJA"),
            heading(2, "A. Ringkasan Capaian"),
            ...summaryBlocks(capaianIku, input, `Ringkasan Capaian Kinerja ${facts.when}`),
            ...indicators,
          ],
        },
        { landscape: false, blocks: zones(input, told) },
        { landscape: false, blocks: budget(facts, input, placed) },
        { landscape: false, blocks: [heading(1, "BAB IV\nPENUTUP"), ...closingBlocks(facts, input)] },
        {
          landscape: true,
          blocks: under(heading(1, "LAMPIRAN"), summaryBlocks(penjaminanMutu, input, "Bahan Penjaminan Mutu")),
        },
      ]),
    ],
  };
}

function introduction({ name, when, identity }: OfficeFacts): readonly DocumentBlock[] {
  const founding = identity.dasarHukum
    ? plain(`${name} menjalankan tugasnya berdasarkan ${identity.dasarHukum}.`)
    : gap("Dasar hukum", "Sebutkan peraturan yang mengatur tugas kantor ini.");
  return [
    heading(1, "BAB I\nPENDAHULUAN"),
    heading(2, "A. Latar Belakang"),
    plain(`Laporan ini menyampaikan capaian indikator kinerja utama ${name} ${when}.`),
    founding,
    gap("Latar belakang", "Jelaskan tugas kantor ini dan sasaran kegiatan yang dilaporkan."),
  ];
}

/** Background, definition, formula, result against target and the quarter before, obstacles, efforts, actions. */
function indicatorChapter(
  indicator: Indicator,
  at: number,
  material: IndicatorMaterial,
  placed: Set<Table>,
): readonly DocumentBlock[] {
  const { report, verdicts } = material.input;
  const own = report.tables.filter((table) => isAbout(table, indicator) && !placed.has(table));
  for (const table of own) placed.add(table);
  const worked = (material.told.get(kekIndikator.name) ?? []).filter(
    (block) => block.kind === "paragraph" && isNamed(block.about, indicator),
  );
  const actions = actionsFor(indicator, report.actions);
  return [
    heading(2, `${"BCDEFGHIJKLMNOPQRSTUVWXYZ"[at] ?? at + 2}. ${indicator.bareName}`),
    gap("Latar belakang", "Jelaskan mengapa indikator ini dipakai dan siapa yang memperoleh manfaatnya."),
    ...indicatorSection(indicator, material),
    ...worked.flatMap(documentBlocks),
    ...own.filter(({ kind }) => kind !== "iku" && kind !== "rencana-aksi").map((table) => ownTable(table, verdicts)),
    ...under(heading(3, "Rencana aksi"), [
      actionTable(actions, indicator) ??
        gap("Rencana aksi", "Sebutkan kegiatan triwulan ini, statusnya, dan buktinya."),
    ]),
  ];
}

function isAbout(table: Table, indicator: Indicator): boolean {
  return table.title !== "" && isNamed(table.title, indicator);
}

function zones(input: SummaryInput, told: Told): readonly DocumentBlock[] {
  return [
    ...under(heading(2, "Investasi per Kawasan"), [
      ...summaryBlocks(kekInvestasi, input, "Realisasi Investasi per Kawasan"),
      ...toldOf(told, kekInvestasi),
    ]),
    ...under(heading(2, "Tenaga Kerja dan Pelaku Usaha"), [
      ...summaryBlocks(kekTenagaKerja, input, "Tenaga Kerja dan Pelaku Usaha per Kawasan"),
      ...toldOf(told, kekTenagaKerja),
    ]),
    ...under(heading(2, "Daya Saing"), summaryBlocks(kekDayaSaing, input, "Perhitungan Indeks Daya Saing")),
  ];
}

/** Money: what was spent, the accounts it went to, and how the budget changed over the year. */
function budget(facts: OfficeFacts, input: SummaryInput, placed: ReadonlySet<Table>): readonly DocumentBlock[] {
  const { report, verdicts } = input;
  const history = report.tables.filter(
    (table) => !placed.has(table) && /\bpagu\b|realisasi anggaran/i.test(`${table.title} ${table.sheet}`),
  );
  return [
    heading(1, "BAB III\nAKUNTABILITAS KEUANGAN"),
    ...summaryBlocks(anggaran, input, `Realisasi Anggaran ${facts.when}`),
    ...history.map((table) => ownTable(table, verdicts)),
    ...under(
      heading(2, "Indikator yang Dihitung dari Angka Dasar"),
      summaryBlocks(kekIndikator, input, "Indikator KEK"),
    ),
    gap("Riwayat pagu", "Jelaskan perubahan pagu sepanjang tahun: pagu awal, pemblokiran, revisi, pagu netto."),
  ];
}
