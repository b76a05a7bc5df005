import satuan from "../../../src/rules/cell/satuan";
import { testRule } from "../rule-tester";

const header = "No | Indikator | Satuan | Target | Realisasi | Capaian";
const reckoning = [
  "Perhitungan persentase realisasi anggaran",
  "Uraian | Nilai | Satuan",
  "Pagu Netto | 403.788.000 | Rp",
  "Realisasi SP2D | 94.405.123 | Rp",
  "Realisasi terhadap pagu | 23,38% | %",
  "Target | 40% | %",
  "Persentase capaian anggaran | 58,45% | %",
];

testRule(satuan, {
  valid: [
    {
      name: "the realisasi and not its achievement",
      sheets: { IKU: [header, "1 | Persentase Realisasi Anggaran | % | 40% | 23,38% | 58,45%"], Hitung: reckoning },
    },
    {
      name: "the same percentage by chance in another matter",
      sheets: { IKU: [header, "1 | Persentase desa siaga | % | 40% | 58,45% | 146,13%"], Hitung: reckoning },
    },
    {
      name: "no percent signs anywhere",
      rows: [header, "1 | Serapan | % | 95 | 93 | 97,89", "2 | Cakupan | % | 90 | 81 | 90,00"],
    },
  ],
  invalid: [
    {
      name: "a percentage that was divided by its target already",
      sheets: { IKU: [header, "1 | Persentase Realisasi Anggaran | % | 40% | 58,45% | 120%"], Hitung: reckoning },
      findings: [
        {
          sheet: "IKU",
          cell: "E2",
          severity: "salah",
          expected: "23,38%",
          message:
            "Persentase Realisasi Anggaran: realisasi tertulis 58,45%, padahal itu sudah capaian (23,38% / 40%); dibagi target sekali lagi hasilnya bukan capaian.",
          diagnosis: { cause: "persen-dibagi-lagi" },
          related: ["F2", "B5", "B7"],
          fix: { cell: "E2", text: "23,38%" },
        },
      ],
    },
    {
      name: "one target without the sign that the others have",
      rows: [
        header,
        "1 | Serapan | % | 95% | 93% | 97,89%",
        "2 | Cakupan | % | 90% | 81% | 90,00%",
        "3 | Mutu | % | 80% | 60% | 75,00%",
        "4 | Tindak lanjut | % | 90 | 45% | 50,00%",
      ],
      findings: [{ cell: "D5", severity: "saran", expected: "90%", fix: { text: "90%" } }],
    },
  ],
});
