import ikm from "../../../src/rules/table/ikm";
import { testRule } from "../rule-tester";

const header = "No | Unsur Pelayanan | Nilai Rata-Rata";
const names = [
  "Persyaratan",
  "Prosedur",
  "Waktu Pelayanan",
  "Biaya/Tarif",
  "Produk Layanan",
  "Kompetensi Pelaksana",
  "Perilaku Pelaksana",
  "Sarana dan Prasarana",
  "Penanganan Pengaduan",
];
const unsur = (means: string) => means.split(" ").map((mean, at) => `${at + 1} | ${names[at]} | ${mean}`);
const first = unsur("3,00 3,01 3,00 3,99 3,01 3,02 3,08 3,01 2,03");
const second = unsur("3,24 3,20 3,20 3,92 3,36 3,32 3,32 3,20 4,00");
const summary = (weighted: string, index: string, mutu: string, kinerja: string) => [
  `Jumlah NRR Tertimbang | < | ${weighted}`,
  `IKM Unit Pelayanan | < | ${index}`,
  `Mutu Pelayanan | < | ${mutu}`,
  `Kinerja Unit Pelayanan | < | ${kinerja}`,
];

testRule(ikm, {
  valid: [
    { name: "the convention of SUKMA", rows: [header, ...first, ...summary("3,01", "75,35", ": C", ": Kurang Baik")] },
    { name: "exact ninths", rows: [header, ...first, ...summary("3,017", "75,42", "C", "Kurang Baik")] },
    { name: "weights of 0,11", rows: [header, ...second, ...summary("3,38", "84,59", "B", "Baik")] },
    { name: "weights of 0,111", rows: [header, ...second, ...summary("3,41", "85,36", "B (Baik)", "Baik")] },
    { name: "an index on the scale of the means", rows: [header, ...second, "Indeks Kepuasan Masyarakat | < | 3,42"] },
    {
      name: "weighted and converted beside each mean",
      rows: [
        "No | Unsur | NRR | Bobot | NRR Tertimbang | Nilai Konversi",
        "U1 | Persyaratan | 3,238 | 0,111 | 0,359 | 80,95",
        "U2 | Prosedur | 3,214 | 0,111 | 0,357 | 80,35",
        "U3 | Waktu | 3,500 | 0,111 | 0,389 | 87,50",
        "U4 | Biaya | 3,857 | 0,111 | 0,428 | 96,43",
        "U5 | Perilaku | 3,857 | 0,111 | 0,428 | 96,43",
      ],
    },
  ],
  invalid: [
    {
      name: "the index by the office's own weighted mean",
      rows: [header, ...second, "Nilai Indeks | < | 3,414", "IKM Unit Pelayanan | < | 84,35"],
      findings: [{ cell: "C12", expected: "85,35", diagnosis: { cause: "salah-ketik" } }],
    },
    {
      name: "the weighted mean under another name",
      rows: [header, ...second, "Nilai Indeks | < | 3,144", "IKM Unit Pelayanan | < | 85,35"],
      findings: [{ cell: "C11", expected: "3,414", diagnosis: { cause: "angka-tertukar" } }],
    },
    {
      name: "the index is not of these means",
      rows: [header, ...first, ...summary("3,02", "77,35", "B", "Baik")],
      findings: [
        {
          cell: "C12",
          actual: "77,35",
          expected: "75,42",
          message: "IKM Unit Pelayanan: tertulis 77,35, sedangkan 9 unsur menghasilkan 75,42.",
        },
      ],
    },
    {
      name: "a slip in a mean shows at the index, not at a mean that may be right",
      rows: [
        header,
        ...unsur("3,24 3,20 3,20 3,92 3,36 3,32 2,33 3,20 4,00"),
        ...summary("3,41", "85,36", "B", "Baik"),
      ],
      findings: [{ cell: "C12" }],
    },
    {
      name: "the weighted mean is not of this index",
      rows: [header, ...first, ...summary("3,10", "75,35", "C", "Kurang Baik")],
      findings: [
        {
          cell: "C11",
          expected: "3,01",
          message: "Jumlah NRR Tertimbang: tertulis 3,10, sedangkan IKM 75,35 dibagi 25 adalah 3,01.",
        },
      ],
    },
    {
      name: "mutu and kinerja of another index",
      rows: [header, ...first, ...summary("3,02", "75,42", "B", "Baik")],
      findings: [
        { cell: "C13", expected: "C", message: "Mutu Pelayanan: tertulis B, sedangkan nilai 75,42 termasuk C." },
        { cell: "C14", expected: "Kurang Baik" },
      ],
    },
    {
      name: "a converted value",
      rows: [
        "No | Unsur | NRR | Nilai Konversi",
        "1 | Persyaratan | 3,24 | 81,00",
        "2 | Prosedur | 3,20 | 80,00",
        "3 | Waktu | 3,20 | 88,00",
        "4 | Biaya | 3,92 | 98,00",
      ],
      findings: [
        {
          cell: "D4",
          expected: "80,00",
          message: "Waktu: nilai konversi tertulis 88,00, sedangkan 3,20 × 25 adalah 80,00.",
        },
      ],
    },
    {
      name: "the mean of the answers",
      rows: [
        "No | U1 | U2 | U3 | U4 | U5 | U6 | U7 | U8 | U9",
        "1 | 3 | 3 | 4 | 3 | 3 | 3 | 4 | 3 | 3",
        "2 | 3 | 4 | 4 | 3 | 2 | 3 | 4 | 3 | 3",
        "3 | 4 | 3 | 4 | 3 | 3 | 3 | 3 | 3 | 3",
        "4 | 4 | 3 | 4 | 4 | 4 | 3 | 4 | 3 | 3",
        "NRR per unsur | 3,50 | 3,52 | 4,00 | 3,25 | 3,00 | 3,00 | 3,75 | 3,00 | 3,00",
      ],
      findings: [
        {
          cell: "C6",
          expected: "3,25",
          message: "NRR per unsur U2: tertulis 3,52, sedangkan jawaban responden rata-rata 3,25.",
        },
      ],
    },
  ],
});
