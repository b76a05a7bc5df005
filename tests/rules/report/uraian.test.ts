import uraian from "../../../src/rules/report/uraian";
import { testRule } from "../rule-tester";

const header = "Uraian | Nilai | Satuan";

testRule(uraian, {
  valid: [
    {
      name: "a share of two rows",
      rows: [
        header,
        "Pagu Netto | 403.788.000 | Rp",
        "Realisasi SP2D | 94.405.123 | Rp",
        "Realisasi terhadap pagu | 23.38% | %",
      ],
    },
    {
      name: "weights between mean another formula",
      rows: [
        header,
        "Rencana pengawasan | 12 | kegiatan",
        "Realisasi pengawasan | 16 | kegiatan",
        "Bobot | 70% | %",
        "Tingkat capaian | 98.95% | %",
      ],
    },
    {
      name: "an increase",
      rows: [
        header,
        "Tenaga kerja 2024 | 161.116 | orang",
        "Tenaga kerja 2025 | 187.376 | orang",
        "Penambahan tenaga kerja | 26.260 | orang",
      ],
    },
    {
      name: "a sum that names what it counts",
      rows: [
        header,
        "Dokumen direncanakan | 200 | dokumen",
        "Dokumen perizinan | 229 | dokumen",
        "Dokumen lain | 1 | dokumen",
        "Jumlah dokumen | 230 | dokumen",
      ],
    },
  ],
  invalid: [
    {
      name: "a share of other figures",
      rows: [
        header,
        "Target Investasi | 81,5 | triliun",
        "Realisasi Investasi | 40,4 | triliun",
        "Persentase Capaian | 48,13% | %",
      ],
      findings: [
        {
          cell: "B4",
          severity: "periksa",
          message: "Persentase Capaian: tertulis 48,13%, sedangkan 40,4 dari 81,5 adalah 49,57%.",
        },
      ],
    },
    {
      name: "an increase that is none of these",
      rows: [
        header,
        "Tenaga kerja 2024 | 160.989 | orang",
        "Tenaga kerja 2025 | 187.376 | orang",
        "Penambahan tenaga kerja | 28.094 | orang",
      ],
      findings: [{ cell: "B4", expected: "26.387" }],
    },
    {
      name: "a sum that does not add up",
      rows: [
        header,
        "Dokumen perizinan | 229 | dokumen",
        "Dokumen lain | 1 | dokumen",
        "Jumlah dokumen | 320 | dokumen",
      ],
      findings: [{ cell: "B4", expected: "230" }],
    },
  ],
});
