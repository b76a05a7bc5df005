import type { CellRef } from "../../contract/snapshot";
import { skalaPeringkat } from "../../regulations/peringkat";
import type { Table } from "../../tables/table";
import { defineSummary, type SummaryInput } from "../define";
import { call, dash, type Expression } from "../parts/formulas/expression";
import { figure, source } from "../parts/formulas/source";
import { link, text } from "../parts/layout/cells";
import { printedFormat } from "../parts/layout/printed";
import { type Heading, SheetBuilder } from "../parts/layout/sheet-builder";
import { budgetsOf } from "../parts/sources/budgets";
import { cellAt, isFilled } from "../parts/sources/columns";
import { capaianOf, mainIndicators } from "../parts/sources/indicators";
import { capaianNote, officeOf } from "../parts/sources/office";
import { surveyOf } from "../parts/sources/unsur";

const headings: readonly Heading[] = [
  { title: "No.", width: 5 },
  { title: "Aspek", width: 20 },
  { title: "Uraian", width: 52 },
  { title: "Angka", width: 15 },
  { title: "Pertanyaan", width: 56 },
  { title: "Sumber", width: 18 },
  { title: "Catatan pemeriksa", width: 30 },
];
const notesColumn = 6;
const unsurNamed = 3;
/** Absorption under this is asked about; no regulation sets a bound. */
const lowAbsorption = 0.85;

interface Item {
  readonly aspect: string;
  readonly words: string;
  readonly figure?: Expression;
  readonly format?: string;
  readonly question: string;
  readonly at?: CellRef;
}

export default defineSummary({
  id: "penjaminan-mutu",
  name: "Penjaminan Mutu",
  description: "Untuk kunjungan inspektorat: kekuatan, kelemahan dan pertanyaannya, serta investasi dan tenaga kerja.",
  order: 170,

  build(input) {
    if (input.tables.length === 0) {
      return "Penjaminan mutu tidak dibuat: tidak ada tabel yang dikenali di buku kerja ini.";
    }
    const indicators = indicatorItems(input);
    const unsur = unsurItems(input);
    const sections: readonly (readonly [string, readonly Item[]])[] = [
      ["Kekuatan", [...indicators.met, ...unsur.best, ...cleanTables(input)]],
      ["Kelemahan", [...indicators.missed, ...unsur.lowest, ...absorptionItems(input), ...findingItems(input)]],
      ["Investasi dan tenaga kerja menurut waktu", developmentItems(input)],
    ];
    const sheet = new SheetBuilder({ id: "penjaminan-mutu", name: "Penjaminan Mutu" }, headings, input)
      .title("Bahan Penjaminan Mutu")
      .header();
    for (const [name, items] of sections) {
      sheet.line(name, "group");
      if (items.length === 0) sheet.line("Tidak ada yang dapat disebut dari tabel buku kerja ini.", "text");
      for (const [index, item] of items.entries()) writeItem(sheet, item, index + 1, name);
    }
    sheet.note("Disusun hanya dari angka dan temuan buku kerja ini. Kekuatan: capaian paling sedikit 100%.");
    sheet.note(`Serapan anggaran di bawah ${lowAbsorption * 100}% ditanyakan; batas ini bukan ketentuan peraturan.`);
    sheet.note(capaianNote(officeOf(input)));
    return sheet.plan(notesColumn);
  },
});

function writeItem(sheet: SheetBuilder, item: Item, number: number, section: string): void {
  sheet.row(
    [
      text(String(number), "center"),
      text(item.aspect, "wrap"),
      text(item.words, "wrap"),
      item.figure ? sheet.formula(item.figure, "number", item.format) : text(dash, "center"),
      text(item.question, "wrap"),
      item.at ? link(item.at) : text(""),
      sheet.notesCell(),
    ],
    { key: [section, item.aspect, item.words, item.at?.sheet].filter(Boolean).join(" · ") },
  );
}

function indicatorItems(input: SummaryInput): { readonly met: readonly Item[]; readonly missed: readonly Item[] } {
  const office = officeOf(input);
  const items = mainIndicators(input.tables).flatMap((indicator) => {
    const capaian = capaianOf(indicator, office)?.capaian;
    const value = capaian?.value;
    if (!capaian || typeof value !== "number") return [];
    const at = { sheet: indicator.table.sheet, cell: indicator.realisasi?.ref ?? "A1" };
    return [{ name: indicator.name, capaian, value, at }];
  });
  const item = ({ name, capaian, at }: (typeof items)[number], question: string): Item => ({
    aspect: "Capaian indikator",
    words: name,
    figure: capaian,
    format: "0.00%",
    question,
    at,
  });
  return {
    met: items
      .filter(({ value }) => value >= 1)
      .map((one) => item(one, "Bukti apa yang mendukung realisasi ini, dan apa yang dapat ditiru unit lain?")),
    missed: items.filter(({ value }) => value < 1).map((one) => item(one, questionOn(one.value))),
  };
}

function questionOn(capaian: number): string {
  const isLow = capaian < (skalaPeringkat.value.batas.classes[2]?.bound ?? 0);
  return isLow
    ? "Apa penyebab utama realisasi jauh di bawah target, dan apakah target atau programnya perlu ditinjau?"
    : "Apa yang menghambat pencapaian target, siapa penanggung jawab tindak lanjutnya, dan kapan selesai?";
}

function unsurItems({ tables }: SummaryInput): { readonly best: readonly Item[]; readonly lowest: readonly Item[] } {
  const survey = surveyOf(tables);
  if (!survey || survey.respondents !== undefined) return { best: [], lowest: [] };
  const unsur = survey.unsur.flatMap(({ name, cells: [cell] }) =>
    cell?.number ? [{ name, cell, value: cell.number.toNumber() }] : [],
  );
  const item = ({ name, cell }: (typeof unsur)[number], question: string): Item => ({
    aspect: "Unsur pelayanan",
    words: name,
    figure: figure(survey.table.sheet, cell),
    format: "0.00",
    question,
    at: { sheet: survey.table.sheet, cell: cell.ref },
  });
  const ascending = [...unsur].sort((one, other) => one.value - other.value);
  const descending = [...unsur].sort((one, other) => other.value - one.value);
  return {
    best: descending.slice(0, unsurNamed).map((one) => item(one, "Bagaimana mutu unsur ini dijaga?")),
    lowest: ascending
      .slice(0, unsurNamed)
      .map((one) => item(one, "Keluhan apa yang paling sering muncul pada unsur ini, dan apa perbaikannya?")),
  };
}

/** Tables of figures in which nothing was found. */
function cleanTables({ tables, findings, dismissed }: SummaryInput): readonly Item[] {
  const found = [...findings, ...dismissed.map(({ finding }) => finding)].map(({ sheet }) => sheet);
  const clean = tables.filter(
    ({ sheet, kind, rows }) =>
      !found.includes(sheet) && kind !== "teks" && kind !== "skala" && kind !== "rencana-aksi" && hasFigures(rows),
  );
  if (clean.length === 0) return [];
  const sheets = [...new Set(clean.map(({ sheet }) => sheet))];
  return [
    {
      aspect: "Ketelitian tabel",
      words: `${clean.length} tabel tanpa temuan: ${sheets.join(", ")}`,
      question: "Bagaimana angka tabel ini disusun dan siapa yang memeriksanya?",
    },
  ];
}

function hasFigures(rows: Table["rows"]): boolean {
  return rows.some(({ cells }) => cells.some(({ number }) => number));
}

function absorptionItems({ tables }: SummaryInput): readonly Item[] {
  return budgetsOf(tables).flatMap(({ table, lines }) =>
    lines.flatMap(({ name, pagu, realisasi }): Item[] => {
      if (!isFilled(pagu) || !isFilled(realisasi)) return [];
      const serapan = call("ANGGARAN.SERAPAN", source(table.sheet, realisasi), source(table.sheet, pagu));
      if (typeof serapan.value !== "number" || serapan.value >= lowAbsorption) return [];
      return [
        {
          aspect: "Serapan anggaran",
          words: name,
          figure: serapan,
          format: "0.00%",
          question: "Mengapa anggaran belum terserap, dan bagaimana rencana penyerapannya?",
          at: { sheet: table.sheet, cell: realisasi.ref },
        },
      ];
    }),
  );
}

function findingItems({ findings }: SummaryInput): readonly Item[] {
  return findings
    .filter(({ severity }) => severity !== "saran")
    .map(({ message, expected, sheet, cell, severity }) => ({
      aspect: severity === "salah" ? "Temuan: salah" : "Temuan: perlu diperiksa",
      words: message,
      question: questionOnFinding(expected),
      at: { sheet, cell },
    }));
}

function questionOnFinding(expected: string): string {
  if (expected === "") return "Dari mana angka ini, dan mana dokumen sumbernya?";
  const isFigure = /^[-\d.,%\s]+$/.test(expected);
  return isFigure
    ? `Angka mana yang benar, dan apakah laporan akan diperbaiki menjadi ${expected}?`
    : `Apakah laporan akan diperbaiki menjadi "${expected}"?`;
}

/** Investment and jobs at every date that the workbook's tables hold. */
function developmentItems({ tables }: SummaryInput): readonly Item[] {
  return tables
    .filter(
      ({ kind }) =>
        kind === "daya-saing" || kind === "tenaga-kerja" || kind === "investasi-kawasan" || kind === "investasi-pelaku",
    )
    .flatMap((table) => {
      const rows =
        table.kind === "daya-saing"
          ? table.rows.filter(({ kind, label }) => kind === "data" && /investasi|tenaga kerja/i.test(label))
          : table.rows.filter(({ kind }) => kind === "total");
      const columns = table.columns.filter(({ role }) => role === "besaran" || role === "realisasi");
      return rows.flatMap((row) =>
        columns.flatMap((column): Item[] => {
          const cell = cellAt(table, row, column);
          if (!cell?.number) return [];
          return [
            {
              aspect: table.kind === "daya-saing" ? row.label.trim() : "Jumlah tertulis",
              words: column.header,
              figure: figure(table.sheet, cell),
              format: printedFormat(cell),
              question: "Dokumen apa yang mendukung angka ini, dan sampai tanggal berapa?",
              at: { sheet: table.sheet, cell: cell.ref },
            },
          ];
        }),
      );
    });
}
