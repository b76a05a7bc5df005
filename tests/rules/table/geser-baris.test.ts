import geserBaris from "../../../src/rules/table/geser-baris";
import { testRule } from "../rule-tester";

const header = "No | Program | Pagu (Rp) | Realisasi (Rp) | %";

testRule(geserBaris, {
  valid: [
    {
      name: "each in its own row",
      rows: [
        header,
        "1 | Penunjang | 2.000 | 1.900 | 95,00",
        "2 | Pelayanan | 300 | 240 | 80,00",
        "3 | Desa | 500 | 450 | 90,00",
        "4 | Umum | 800 | 560 | 70,00",
      ],
    },
    {
      name: "all alike",
      rows: [
        header,
        "1 | Penunjang | 2.000 | 2.000 | 99,00",
        "2 | Pelayanan | 300 | 297 | 99,00",
        "3 | Desa | 500 | 495 | 99,00",
        "4 | Umum | 800 | 792 | 99,00",
      ],
    },
    {
      name: "two exchanged",
      rows: [
        header,
        "1 | Penunjang | 2.000 | 1.900 | 80,00",
        "2 | Pelayanan | 300 | 240 | 95,00",
        "3 | Desa | 500 | 450 | 90,00",
        "4 | Umum | 800 | 560 | 70,00",
      ],
    },
  ],
  invalid: [
    {
      name: "three results one row too high",
      rows: [
        header,
        "1 | Penunjang | 2.000 | 1.900 | 80,00",
        "2 | Pelayanan | 300 | 240 | 90,00",
        "3 | Desa | 500 | 450 | 70,00",
        "4 | Umum | 800 | 560 | 70,00",
      ],
      findings: [
        {
          cell: "E2",
          expected: "95,00",
          message:
            "%: 3 angka, E2 sampai E4, masing-masing milik baris di bawahnya; E2 tertulis 80,00, seharusnya 95,00.",
          diagnosis: { cause: "geser-baris" },
          related: ["E3", "E4"],
        },
      ],
    },
    {
      name: "three results one row too low",
      rows: [
        header,
        "1 | Penunjang | 2.000 | 1.900 | 95,00",
        "2 | Pelayanan | 300 | 240 | 95,00",
        "3 | Desa | 500 | 450 | 80,00",
        "4 | Umum | 800 | 560 | 90,00",
      ],
      findings: [
        {
          cell: "E3",
          expected: "80,00",
          diagnosis: { cause: "geser-baris", message: "Angka E3 sampai E5 bergeser satu baris ke bawah." },
        },
      ],
    },
  ],
});
