import type { DocumentBlock, DocumentSection, ReportDocument } from "../../contract/document";
import type { Indicator } from "../../report/indicators";
import { strengthsOf, weaknessesOf } from "../../report/mutu";
import type { Table } from "../../tables/table";
import type { SummaryInput } from "../define";
import akip from "../sheets/akip";
import anggaran from "../sheets/anggaran";
import capaianIku from "../sheets/capaian-iku";
import efisiensi from "../sheets/efisiensi";
import ikm from "../sheets/ikm";
import penjaminanMutu from "../sheets/penjaminan-mutu";
import programKegiatan from "../sheets/program-kegiatan";
import { actionsFor, actionTable } from "./action-table";
import { gap, heading, plain, under } from "./blocks";
import { type Chapter, chapterOf, isWide } from "./chapter-tables";
import { closingBlocks } from "./closing";
import { coverOf, frontMatterOf } from "./front-matter";
import { indicatorMaterial, indicatorSection } from "./indicator-section";
import type { OfficeFacts } from "./office-facts";
import { ownTable } from "./own-table";
import { summaryBlocks } from "./summary-parts";
import { type Told, toldOf } from "./told-blocks";

const basis = [
  "Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah",
  "Peraturan Menteri PANRB Nomor 53 Tahun 2014 tentang petunjuk teknis perjanjian kinerja, pelaporan kinerja dan tata cara reviu atas laporan kinerja",
];

/** The yearly report of a kecamatan or another regional office, in the order of PermenPANRB 53/2014. */
export function lkjip(facts: OfficeFacts, input: SummaryInput, told: Told): ReportDocument {
  const tables = (chapter: Chapter) => input.report.tables.filter((table) => chapterOf(table) === chapter);
  const kind = "Laporan Kinerja Instansi Pemerintah (LKjIP)";
  return {
    title: `${kind} ${facts.name} ${facts.when}`,
    author: facts.name,
    sections: [
      coverOf("Laporan Kinerja Instansi Pemerintah", facts),
      frontMatterOf({ kind, basis }, facts, input),
      ...inSections([
        { landscape: false, blocks: introduction(facts, tables("gambaran-umum"), input) },
        ...planning(tables("perencanaan"), input),
        { landscape: false, blocks: achievement(facts, input, told) },
        ...programmes(input),
        { landscape: false, blocks: budgetChapter(input, told) },
        {
          landscape: false,
          blocks: [heading(1, "BAB IV\nPENUTUP"), ...closingBlocks(facts, input)],
        },
        { landscape: true, blocks: appendices(tables("lampiran"), input) },
      ]),
    ],
  };
}

interface Part {
  readonly landscape: boolean;
  readonly blocks: readonly DocumentBlock[];
}

/** Parts of one orientation that follow each other share a section; empty ones are left out. */
export function inSections(parts: readonly Part[]): readonly DocumentSection[] {
  const sections: { landscape: boolean; numbering: "arabic"; blocks: DocumentBlock[] }[] = [];
  for (const { landscape, blocks } of parts) {
    const last = sections.at(-1);
    if (blocks.length === 0) continue;
    if (last && last.landscape === landscape) last.blocks.push(...blocks);
    else sections.push({ landscape, numbering: "arabic", blocks: [...blocks] });
  }
  return sections;
}

function introduction(
  { name, region, identity }: OfficeFacts,
  tables: readonly Table[],
  { verdicts }: SummaryInput,
): readonly DocumentBlock[] {
  const founding = identity.dasarHukum
    ? plain(`${name} dibentuk dan menjalankan tugasnya berdasarkan ${identity.dasarHukum}.`)
    : gap("Dasar hukum", "Sebutkan peraturan yang membentuk kantor ini dan mengatur tugasnya.");
  return [
    heading(1, "BAB I\nPENDAHULUAN"),
    heading(2, "A. Gambaran Umum"),
    plain(`${name} berada di ${region}.`),
    gap("Gambaran umum", "Jelaskan letak, luas wilayah, penduduk, struktur organisasi dan pegawai."),
    ...tables.map((table) => ownTable(table, verdicts)),
    heading(2, "B. Tugas Pokok dan Fungsi"),
    founding,
    gap("Tugas dan fungsi", "Salin tugas pokok dan fungsi menurut peraturannya."),
    heading(2, "C. Isu Strategis"),
    gap("Isu strategis", "Sebutkan masalah utama yang memengaruhi kinerja tahun ini."),
    heading(2, "D. Sistematika Laporan"),
    {
      kind: "list",
      isNumbered: false,
      items: [
        "Bab I Pendahuluan: gambaran umum, tugas dan fungsi, isu strategis.",
        "Bab II Perencanaan Kinerja: rencana strategis dan perjanjian kinerja.",
        "Bab III Akuntabilitas Kinerja: capaian kinerja dan realisasi anggaran.",
        "Bab IV Penutup: kesimpulan dan langkah perbaikan.",
        "Lampiran.",
      ],
    },
  ];
}

function planning(tables: readonly Table[], { verdicts }: SummaryInput): readonly Part[] {
  const isMoney = ({ columns }: Table) => columns.some(({ role }) => role === "pagu");
  const plan = tables.filter(({ kind }) => kind === "teks");
  const agreement = tables.filter((table) => table.kind !== "teks" && !isMoney(table));
  const money = tables.filter((table) => table.kind !== "teks" && isMoney(table));
  const asTables = (some: readonly Table[], label: string, hint: string): readonly DocumentBlock[] =>
    some.length > 0 ? some.map((table) => ownTable(table, verdicts)) : [gap(label, hint)];
  const blocks = [
    heading(1, "BAB II\nPERENCANAAN KINERJA"),
    heading(2, "A. Rencana Strategis"),
    ...asTables(plan, "Rencana strategis", "Sebutkan visi, misi, tujuan dan sasaran Renstra yang dilaporkan."),
    heading(2, "B. Perjanjian Kinerja"),
    ...asTables(agreement, "Perjanjian kinerja", "Masukkan tabel sasaran, indikator dan target yang diperjanjikan."),
    ...under(
      heading(2, "C. Rencana Anggaran"),
      money.map((table) => ownTable(table, verdicts)),
    ),
  ];
  return [{ landscape: tables.some(isWide), blocks }];
}

function achievement(facts: OfficeFacts, input: SummaryInput, told: Told): readonly DocumentBlock[] {
  const { report } = input;
  const material = indicatorMaterial(input, told);
  const bySasaran = grouped(report.main);
  const letters = "123456789";
  return [
    heading(1, "BAB III\nAKUNTABILITAS KINERJA"),
    heading(2, "A. Capaian Kinerja Organisasi"),
    plain(
      `Capaian kinerja ${facts.name} ${facts.when} diperoleh dengan membandingkan realisasi dan target setiap indikator pada perjanjian kinerja.`,
    ),
    ...summaryBlocks(capaianIku, input, `Capaian Kinerja ${facts.name} ${facts.when}`),
    ...bySasaran.flatMap(([sasaran, indicators], at) => [
      heading(2, `A.${letters[at] ?? at + 1} ${sasaran || "Sasaran strategis"}`),
      ...indicators.flatMap((indicator) => [
        heading(3, indicator.bareName),
        ...indicatorSection(indicator, material),
        ...actionsUnder(indicator, input),
      ]),
    ]),
    ...under(heading(2, "B. Kepuasan Masyarakat"), [
      ...summaryBlocks(ikm, input, "Nilai Unsur Survei Kepuasan Masyarakat"),
      ...toldOf(told, ikm),
    ]),
    ...under(heading(2, "C. Akuntabilitas Kinerja"), [
      ...summaryBlocks(akip, input, "Hasil Evaluasi AKIP per Komponen"),
      ...toldOf(told, akip),
    ]),
  ];
}

function actionsUnder(indicator: Indicator, { report }: SummaryInput): readonly DocumentBlock[] {
  const table = actionTable(actionsFor(indicator, report.actions), indicator);
  return table ? [heading(3, "Rencana aksi"), table] : [];
}

function grouped(indicators: readonly Indicator[]): readonly (readonly [string, readonly Indicator[]])[] {
  const groups = new Map<string, Indicator[]>();
  for (const indicator of indicators)
    groups.set(indicator.sasaran, [...(groups.get(indicator.sasaran) ?? []), indicator]);
  return [...groups];
}

/** A table of programmes, activities, their indicators and money is wide. */
function programmes(input: SummaryInput): readonly Part[] {
  const blocks = summaryBlocks(programKegiatan, input, "Program dan Kegiatan yang Mendukung Capaian Kinerja");
  return [{ landscape: true, blocks: under(heading(2, "D. Program dan Kegiatan"), blocks) }];
}

function budgetChapter(input: SummaryInput, told: Told): readonly DocumentBlock[] {
  const blocks = summaryBlocks(anggaran, input, "Realisasi Anggaran");
  return [
    heading(2, "E. Realisasi Anggaran"),
    ...(blocks.length > 0
      ? [...blocks, ...toldOf(told, anggaran)]
      : [gap("Realisasi anggaran", "Masukkan tabel pagu dan realisasi per program atau jenis belanja.")]),
    ...under(heading(2, "F. Efisiensi"), summaryBlocks(efisiensi, input, "Efisiensi Penggunaan Sumber Daya")),
  ];
}

function appendices(scales: readonly Table[], input: SummaryInput): readonly DocumentBlock[] {
  const { report, verdicts } = input;
  const hasQuality = strengthsOf(report, verdicts).length + weaknessesOf(report, verdicts).length > 0;
  return [
    heading(1, "LAMPIRAN"),
    ...scales.map((table) => ownTable(table, verdicts)),
    ...(hasQuality ? summaryBlocks(penjaminanMutu, input, "Bahan Penjaminan Mutu") : []),
    gap(
      "Lampiran lain",
      "Lampirkan perjanjian kinerja bertanda tangan, laporan survei, dan lembar hasil evaluasi AKIP.",
    ),
  ];
}
