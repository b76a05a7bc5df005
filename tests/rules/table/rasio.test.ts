import rasio from "../../../src/rules/table/rasio";
import { testRule } from "../rule-tester";

const header = "Kecamatan | Luas (km2) | Penduduk | Kepadatan (jiwa/km2)";
const districts = [
  "Utara | 20,5 | 41.000 | 2.000",
  "Timur | 31,2 | 46.800 | 1.500",
  "Barat | 18,4 | 57.040 | 3.100",
  "Selatan | 42,0 | 50.400 | 1.200",
];

testRule(rasio, {
  valid: [
    { name: "density of each place", rows: [header, ...districts] },
    {
      name: "a volume and a price beside an amount that is of something else",
      rows: [
        "Barang | Volume | Harga Satuan (Rp) | Anggaran (Rp)",
        "Meja | 10 | 1.500.000 | 20.000.000",
        "Kursi | 40 | 350.000 | 9.000.000",
        "Lemari | 5 | 2.750.000 | 31.000.000",
      ],
    },
  ],
  invalid: [
    {
      name: "one digit of a density",
      rows: [header, ...districts.with(2, "Barat | 18,4 | 57.040 | 3.700")],
      findings: [
        {
          cell: "D4",
          expected: "3.100",
          message: "Kepadatan (jiwa/km2), Barat: tertulis 3.700, sedangkan 57.040 ÷ 18,4 = 3.100.",
        },
      ],
    },
    {
      name: "volume times price",
      rows: [
        "Barang | Volume | Harga Satuan (Rp) | Jumlah Harga (Rp)",
        "Meja | 10 | 1.500.000 | 15.000.000",
        "Kursi | 40 | 350.000 | 14.000.000",
        "Lemari | 5 | 2.750.000 | 13.570.000",
        "Rak | 12 | 845.000 | 10.140.000",
        "Papan | 7 | 615.000 | 4.305.000",
        "Lampu | 26 | 125.500 | 3.263.000",
        "Kipas | 9 | 432.000 | 3.888.000",
        "Karpet | 3 | 985.000 | 2.955.000",
      ],
      findings: [{ cell: "D4", expected: "13.750.000" }],
    },
  ],
});
