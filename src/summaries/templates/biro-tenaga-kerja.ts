import { defineForm } from "../parts/layout/form";
import { nomor, sumOf, words } from "../parts/layout/form-columns";

export default defineForm({
  id: "biro-tenaga-kerja",
  name: "Biro: tenaga kerja dan pelaku usaha per kawasan",
  sheetName: "Tenaga Kerja dan PU",
  description: "Tenaga kerja dan pelaku usaha kumulatif pada dua waktu, pertumbuhan dan jumlah berumus.",
  order: 80,
  span: "triwulan",
  title: ({ tahun, triwulan }) => `Tenaga Kerja dan Pelaku Usaha Kumulatif s.d. Triwulan ${triwulan} Tahun ${tahun}`,
  columns: ({ tahun }) => [
    nomor,
    words("Kawasan Ekonomi Khusus", 44),
    count(`Tenaga kerja s.d. ${tahun - 1}`, sumOf("C")),
    count(`Tenaga kerja s.d. ${tahun}`, sumOf("D")),
    growth("Pertumbuhan tenaga kerja", "CD", "KEK.PERTUMBUHAN(D{row},C{row})"),
    count(`Pelaku usaha s.d. ${tahun - 1}`, sumOf("F")),
    count(`Pelaku usaha s.d. ${tahun}`, sumOf("G")),
    growth("Pertumbuhan pelaku usaha", "FG", "KEK.PERTUMBUHAN(G{row},F{row})"),
  ],
  rows: 25,
  totalLabel: "TOTAL",
});

function count(title: string, total: string) {
  return { title, width: 16, format: "#,##0", total };
}

/** A zone that began with none has no growth. */
function growth(title: string, needs: string, formula: string) {
  const [before = ""] = needs;
  return {
    title,
    width: 14,
    style: "percent",
    format: "0.00%",
    formula: `IF(COUNTA(${needs[0]}{row}:${needs[1]}{row})<2,"",IF(${before}{row}=0,"-",${formula}))`,
    total: `IF(OR(${before}{row}="",${before}{row}=0),"",${formula})`,
  } as const;
}
