import { rekomendasi } from "../../regulations/rekomendasi";
import { type Butir, strengthsOf, wajarTerserap, weaknessesOf } from "../../report/mutu";
import { defineSummary } from "../define";
import { dash, literal } from "../parts/formulas/expression";
import { link, text } from "../parts/layout/cells";
import { type Heading, SheetBuilder } from "../parts/layout/sheet-builder";

const headings: readonly Heading[] = [
  { title: "No.", width: 5 },
  { title: "Aspek", width: 18 },
  { title: "Uraian", width: 46 },
  { title: "Angka", width: 11 },
  { title: "Rekomendasi", width: 46 },
  { title: "Dasar", width: 28 },
  { title: "Sumber", width: 16 },
  { title: "Unit", width: 14 },
  { title: "Penanggung jawab", width: 17 },
  { title: "Tenggat", width: 12 },
  { title: "Status", width: 12 },
  { title: "Bukti", width: 20 },
];
const notesColumns = [7, 8, 9, 10, 11] as const;
const statuses = ["Belum", "Dalam proses", "Selesai", "Tidak ditindaklanjuti"] as const;

export default defineSummary({
  id: "penjaminan-mutu",
  name: "Penjaminan Mutu",
  description: "Untuk reviu inspektorat: kekuatan, kelemahan dengan rekomendasi dan dasarnya, serta tindak lanjutnya.",
  order: 170,

  build(input) {
    const { report, verdicts } = input;
    if (report.tables.length === 0) {
      return "Penjaminan mutu tidak dibuat: tidak ada tabel yang dikenali di buku kerja ini.";
    }
    const sheet = new SheetBuilder({ id: "penjaminan-mutu", name: "Penjaminan Mutu" }, headings, input)
      .title("Bahan Penjaminan Mutu")
      .header();
    const sections: readonly (readonly [string, readonly Butir[]])[] = [
      ["Kekuatan", strengthsOf(report, verdicts)],
      ["Kelemahan", weaknessesOf(report, verdicts)],
    ];
    for (const [name, items] of sections) {
      sheet.line(name, "group");
      if (items.length === 0) sheet.line("Tidak ada yang dapat disebut dari tabel buku kerja ini.", "text");
      const top = sheet.nextRow + 1;
      for (const [index, item] of items.entries()) writeItem(sheet, item, index + 1, name);
      if (items.length > 0) sheet.list(`K${top}:K${sheet.nextRow}`, statuses);
    }
    sheet.note(
      "Kekuatan hanya dari angka yang tidak diragukan pemeriksaan dan baik menurut skalanya sendiri: target tercapai, mutu A atau B, setara predikat A atau AA.",
    );
    sheet.note(
      `Serapan dinilai menurut waktunya: ${wajarTerserap.times(100).toString()}% pada akhir tahun, seperempatnya tiap triwulan; batas ini bukan ketentuan peraturan.`,
    );
    sheet.note(
      "Unit, penanggung jawab, tenggat, status dan bukti diisi pemeriksa; isinya tetap ada bila lembar dibuat ulang.",
    );
    return sheet.plan(notesColumns);
  },
});

function writeItem(sheet: SheetBuilder, item: Butir, number: number, section: string): void {
  const { aspect, about, words, figure, isPercent, at, kelemahan } = item;
  const advice = kelemahan && rekomendasi[kelemahan];
  const shown = figure && literal(Number(figure.toPrecision(12)));
  sheet.row(
    [
      text(String(number), "center"),
      text(aspect, "wrap"),
      text(about === words ? words : `${about}: ${words}.`, "wrap"),
      shown ? sheet.formula(shown, "number", isPercent ? "0.00%" : "0.00") : text(dash, "center"),
      text(advice?.value ?? "Pertahankan, dan simpan bukti dukungnya.", "wrap"),
      text(advice?.reference ?? "", "wrap"),
      link(at),
      ...notesColumns.map(() => sheet.notesCell()),
    ],
    { key: [section, aspect, about, `${at.sheet}!${at.cell}`].join(" · ") },
  );
}
