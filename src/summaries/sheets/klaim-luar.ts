import { cellAt, isFilled, titleOf } from "../../report/columns";
import type { Column, Row, Table, TableCell } from "../../tables/table";
import { defineSummary } from "../define";
import { builtIn, type Expression } from "../parts/formulas/expression";
import { blank, link, text } from "../parts/layout/cells";
import { asNumber, numeric } from "../parts/layout/printed";
import { type Heading, SheetBuilder } from "../parts/layout/sheet-builder";

const headings: readonly Heading[] = [
  { title: "No.", width: 5 },
  { title: "Ukuran", width: 44 },
  { title: "Menurut laporan", width: 18 },
  { title: "Satuan", width: 16 },
  { title: "Menurut klaim", width: 18 },
  { title: "Selisih", width: 16 },
  { title: "Selisih (%)", width: 11 },
  { title: "Asal klaim", width: 30 },
  { title: "Tanggal", width: 13 },
  { title: "Sumber", width: 18 },
];
const [reportColumn, claimColumn, differenceColumn] = [2, 4, 5];
const notesColumns = [4, 7, 8] as const;

interface Item {
  readonly table: Table;
  readonly cell: TableCell;
  readonly name: string;
  readonly unit: string;
}

export default defineSummary({
  id: "klaim-luar",
  name: "Klaim dari Luar",
  description:
    "Angka investasi dan tenaga kerja dari kunjungan, pidato atau berita, dibandingkan dengan angka laporan.",
  order: 180,

  build(input) {
    const items = input.report.tables.flatMap(itemsOf);
    if (items.length === 0) {
      return "Perbandingan klaim tidak dibuat: tidak ada tabel investasi, tenaga kerja atau pelaku usaha.";
    }
    const sheet = new SheetBuilder({ id: "klaim-luar", name: "Klaim dari Luar" }, headings, input)
      .title("Angka Laporan dan Klaim dari Luar")
      .header();
    let table: Table | undefined;
    for (const [index, item] of items.entries()) {
      if (item.table !== table) sheet.line(titleOf(item.table), "group");
      table = item.table;
      writeItem(sheet, item, index + 1);
    }
    sheet.note("Isi kolom Menurut klaim dalam satuan yang sama dengan angka laporan; selisihnya dihitung sendiri.");
    sheet.note("Selisih tidak berarti salah satu keliru: periksa dulu tanggal, cakupan dan satuan klaimnya.");
    return sheet.plan(notesColumns);
  },
});

function writeItem(sheet: SheetBuilder, { table, cell, name, unit }: Item, number: number): void {
  const row = sheet.nextRow;
  const reported = sheet.at(row, reportColumn, numeric(table, cell)?.value ?? null);
  const claim = sheet.at(row, claimColumn, null);
  const apart = onceClaimed(claim, `${claim.lakin}-${reported.lakin}`);
  const difference = sheet.at(row, differenceColumn, null);
  sheet.row(
    [
      text(String(number), "center"),
      text(name, "wrap"),
      asNumber(sheet, table, cell),
      text(unit, "center"),
      blank("input"),
      sheet.formula(apart, "number", "#,##0.00"),
      sheet.formula(onceClaimed(claim, `${difference.lakin}/${reported.lakin}`), "percent", "0.00%"),
      blank("input"),
      blank("input"),
      link({ sheet: table.sheet, cell: cell.ref }),
    ],
    { key: `${table.sheet} · ${name}` },
  );
}

/** Nothing until the claim is a number. */
function onceClaimed(claim: Expression, formula: string): Expression {
  return builtIn(`IF(ISNUMBER({0}),${formula},"")`, [claim], () => "");
}

/** Sums over zones and firms, and what stands beside its name, of investment, jobs and businesses. */
function itemsOf(table: Table): readonly Item[] {
  const rows = rowsOf(table);
  const columns = table.columns.filter(
    ({ role }) => role === "besaran" || role === "realisasi" || role === "nilai" || role === "jumlah",
  );
  return rows.flatMap((row) =>
    columns.flatMap((column): Item[] => {
      const cell = cellAt(table, row, column);
      return isFilled(cell) && cell.number
        ? [{ table, cell, name: nameOf(row, column), unit: unitOf(table, row, column) }]
        : [];
    }),
  );
}

function rowsOf({ kind, rows }: Table): readonly Row[] {
  if (kind === "investasi-kawasan" || kind === "investasi-pelaku" || kind === "tenaga-kerja") {
    return rows.filter((row) => row.kind === "total");
  }
  const isMeant = ({ kind: rowKind, label }: Row) =>
    rowKind === "data" &&
    /\b(investasi|tenaga kerja|pelaku usaha)\b/i.test(label) &&
    !/target|persen|%|bobot/i.test(label);
  return kind === "daya-saing" || kind === "umum" ? rows.filter(isMeant) : [];
}

function nameOf({ label, kind }: Row, { header, role }: Column): string {
  const own = label.trim();
  if (kind === "total") return header;
  return role === "nilai" && /^(nilai|jumlah)$/i.test(header.trim()) ? own : `${own}, ${header}`;
}

function unitOf(table: Table, row: Row, { unit }: Column): string {
  const column = table.columns.find(({ role }) => role === "satuan");
  return cellAt(table, row, column)?.text.trim() || unit || "";
}
