import { defineSummary } from "../define";
import type { Paragraph } from "../narrative/document";
import { compose } from "../narrative/narrate";
import { narrativeId, writingColumn, writingKey } from "../narrative/writing";
import { dash, type Expression } from "../parts/formulas/expression";
import { link, text } from "../parts/layout/cells";
import { type Heading, SheetBuilder } from "../parts/layout/sheet-builder";

const headings: readonly Heading[] = [
  { title: "Paragraf", width: 100 },
  { title: "Angka pokok sekarang", width: 14 },
  { title: "Kesesuaian", width: 18 },
  { title: "Sumber", width: 18 },
  { title: "Isian penyusun", width: 44 },
];

export default defineSummary({
  id: narrativeId,
  name: "Narasi",
  description:
    "Paragraf laporan dari tabel: target, realisasi, capaian, peringkat, selisih; penyebab dan solusi untuk diisi.",
  order: 160,

  build(input) {
    const document = compose(input);
    if (typeof document === "string") return document;
    const sheet = new SheetBuilder({ id: narrativeId, name: "Narasi" }, headings, input).title(document.title).header();
    let heading = "";
    let isNew = false;
    for (const block of document.blocks) {
      if (block.kind === "heading") {
        heading = block.text;
        isNew = true;
      }
      if (block.kind !== "paragraph" && block.kind !== "blank") continue;
      if (isNew) sheet.line(heading, "group");
      isNew = false;
      if (block.kind === "paragraph") writeParagraph(sheet, block, heading);
      else writeBlank(sheet, block, heading);
    }
    sheet.note(
      "Paragraf ditulis dari tabel pada tanggal pemeriksaan; kolom Kesesuaian memberi tahu bila angka pokoknya berubah.",
    );
    sheet.note(
      "Bagian dalam kurung siku harus diisi atau diperiksa penyusun; isi kolom Isian tetap ada bila narasi dibuat ulang.",
    );
    return sheet.plan(writingColumn);
  },
});

/** What the report's own columns say, else the blank itself: the cell that a later check leaves alone. */
function writeBlank(
  sheet: SheetBuilder,
  block: { readonly label: string; readonly about: string; readonly text?: string },
  heading: string,
): void {
  const { label, about, text: words } = block;
  sheet.row(
    [
      text(`${label} (${about}): ${words ?? "[diisi penyusun pada kolom Isian]"}`, "wrap"),
      undefined,
      undefined,
      undefined,
      sheet.notesCell(),
    ],
    { key: writingKey(heading, block) },
  );
}

function writeParagraph(sheet: SheetBuilder, { text: words, figure, source, about }: Paragraph, heading: string): void {
  const row = sheet.nextRow;
  sheet.row(
    [
      text(words, "wrap"),
      figure ? sheet.formula(figure, "percent", "0.00%") : text(dash, "center"),
      figure ? sheet.formula(agreement(sheet.at(row, 1, figure.value)), "center") : text(dash, "center"),
      source ? link(source) : text(""),
      sheet.notesCell(),
    ],
    { key: writingKey(heading, { about }) },
  );
}

/** Whether the figure still is the one that the paragraph tells. */
function agreement(now: Expression): Expression {
  const told = Number(now.value);
  const written = `IF(ABS(${now.lakin}-${told})<0.00005,"sesuai","tabel berubah, buat ulang")`;
  return { lakin: written, native: written, value: "sesuai" };
}
