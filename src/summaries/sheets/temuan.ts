import type { Finding, Severity } from "../../contract/finding";
import type { Sheet, SheetCell, Workbook } from "../../contract/snapshot";
import { fromA1, qualify } from "../../tables/address";
import { defineSummary } from "../define";
import { type Expression, quoted } from "../parts/formulas/expression";
import { link, text, whole } from "../parts/layout/cells";
import { type Heading, SheetBuilder } from "../parts/layout/sheet-builder";

const headings: readonly Heading[] = [
  { title: "No.", width: 5 },
  { title: "Keparahan", width: 10 },
  { title: "Sel", width: 20 },
  { title: "Tertulis", width: 14 },
  { title: "Seharusnya", width: 14 },
  { title: "Uraian", width: 48 },
  { title: "Dugaan sebab", width: 32 },
  { title: "Dasar", width: 26 },
  { title: "Status", width: 12 },
  { title: "Alasan diabaikan", width: 16 },
  { title: "Catatan", width: 18 },
];
const notesColumn = 10;
const id = "temuan";

const severities: Record<Severity, string> = { salah: "Salah", periksa: "Periksa", saran: "Saran" };

export default defineSummary({
  id,
  name: "Temuan",
  description: "Semua temuan pemeriksaan dengan tautan, nilai seharusnya, dasar, status dan alasan yang diabaikan.",
  order: 150,

  build(input) {
    const { workbook, findings, dismissed, report } = input;
    if (report.tables.length === 0)
      return "Daftar temuan tidak dibuat: tidak ada tabel yang dikenali di buku kerja ini.";
    const current = new Set([...findings, ...dismissed.map(({ finding }) => finding)].map((finding) => finding.id));
    const mended = earlierRows(workbook).filter(({ key }) => !current.has(key));
    const sheet = new SheetBuilder({ id, name: "Temuan" }, headings, input)
      .title("Temuan Pemeriksaan", countsOf(findings, dismissed.length, mended.length))
      .header();
    let number = 0;
    for (const finding of findings) {
      number += 1;
      writeFinding(sheet, finding, number, statusOf(workbook, finding), "");
    }
    for (const { finding, reason } of dismissed) {
      number += 1;
      writeFinding(sheet, finding, number, fixedStatus("diabaikan"), reason);
    }
    for (const { key, cells } of mended) {
      number += 1;
      sheet.row(
        [
          whole(number),
          ...cells.map((words, index) => text(words, index === 0 ? "center" : "wrap")),
          text("diperbaiki", "center"),
          text("", "wrap"),
          sheet.notesCell(),
        ],
        { key },
      );
    }
    if (number === 0) sheet.line("Tidak ada temuan.", "text");
    sheet.note(
      "Salah: pasti keliru. Periksa: mungkin keliru, atau benar menurut cara baca lain. Saran: cara penulisan.",
    );
    sheet.note(
      "Status berubah sendiri bila isi sel berubah; temuan yang tidak muncul lagi pada pemeriksaan berikut ditandai diperbaiki.",
    );
    return sheet.plan(notesColumn);
  },
});

function countsOf(findings: readonly Finding[], dismissed: number, mended: number): string {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return `${count("salah")} salah, ${count("periksa")} periksa, ${count("saran")} saran, ${dismissed} diabaikan, ${mended} diperbaiki`;
}

function writeFinding(sheet: SheetBuilder, finding: Finding, number: number, status: Expression, reason: string): void {
  sheet.row(
    [
      whole(number),
      text(severities[finding.severity], "center"),
      link({ sheet: finding.sheet, cell: finding.cell }),
      text(finding.actual, "wrap"),
      text(finding.expected, "wrap"),
      text(finding.message, "wrap"),
      text(finding.diagnosis?.message ?? "", "wrap"),
      text(finding.basis, "wrap"),
      status.lakin === quoted(String(status.value))
        ? text(String(status.value), "center")
        : sheet.formula(status, "center"),
      text(reason, "wrap"),
      sheet.notesCell(),
    ],
    { key: finding.id },
  );
}

function fixedStatus(word: string): Expression {
  return { lakin: quoted(word), native: quoted(word), value: word };
}

/** Compares the cell with what was checked and with what it should be, live. */
function statusOf(workbook: Workbook, { sheet, cell, fix }: Finding): Expression {
  const now = cellOf(workbook, sheet, cell);
  const ref = qualify(sheet, cell);
  const isSame = (content: SheetCell) =>
    content.number !== undefined ? `${ref}=${content.number}` : `TRIM(${ref})=${quoted(content.text.trim())}`;
  const mended = fix && fix.sheet === sheet && fix.cell === cell && !fix.formula ? fix : undefined;
  const otherwise = mended
    ? `IF(${isSame({ text: mended.text, number: now.number === undefined ? undefined : mended.number })},"diperbaiki","diubah")`
    : `"diubah"`;
  const written = `IF(${isSame(now)},"terbuka",${otherwise})`;
  return { lakin: written, native: written, value: "terbuka" };
}

function cellOf(workbook: Workbook, name: string, ref: string): SheetCell {
  const { row, column } = fromA1(ref);
  return workbook.sheets.find((sheet) => sheet.name === name)?.rows[row]?.[column] ?? { text: "" };
}

interface EarlierRow {
  readonly key: string;
  /** What stood from "Keparahan" to "Dasar". */
  readonly cells: readonly string[];
}

/** The rows of the sheet that an earlier check wrote. */
function earlierRows({ sheets }: Workbook): readonly EarlierRow[] {
  const earlier = sheets.find(({ madeBy }) => madeBy === id);
  return earlier ? rowsOf(earlier) : [];
}

function rowsOf({ rows }: Sheet): readonly EarlierRow[] {
  const statusColumn = headings.findIndex(({ title }) => title === "Status");
  const header = rows.findIndex((row) => row[statusColumn]?.text === "Status" && row[0]?.text === "No.");
  if (header < 0) return [];
  return rows.slice(header + 1).flatMap((row) => {
    const key = row.slice(headings.length).find((cell) => cell?.text)?.text;
    if (!key) return [];
    return [{ key, cells: row.slice(1, statusColumn).map((cell) => cell?.text ?? "") }];
  });
}
