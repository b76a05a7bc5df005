import efisiensi from "../../../src/rules/table/efisiensi";
import { testRule } from "../rule-tester";

const header = "No | Sasaran | Capaian Kinerja (%) | Penyerapan Anggaran (%) | Tingkat Efisiensi (%)";

testRule(efisiensi, {
  valid: [
    {
      name: "capaian less serapan",
      rows: [header, "1 | IKM | 88,65 | 98,94 | -10,29", "2 | AKIP | 102,28 | 95,07 | 7,21"],
    },
    {
      name: "what is left of the budget",
      rows: [header, "1 | IKM | 88,65 | 98,94 | 1,06", "2 | AKIP | 102,28 | 95,07 | 4,93"],
    },
    {
      name: "capaian over serapan",
      rows: [header, "1 | IKM | 90,00 | 95,00 | 94,74", "2 | AKIP | 102,00 | 85,00 | 120,00"],
    },
    {
      name: "percent signs",
      rows: [header, "1 | IKM | 88,65% | 98,94% | -10,29%", "2 | AKIP | 102,28% | 95,07% | 7,21%"],
    },
    {
      name: "operands were rounded",
      rows: [header, "1 | IKM | 88,65 | 98,94 | -10,30", "2 | AKIP | 102,28 | 95,07 | 7,21"],
    },
    {
      name: "words for a level",
      rows: [header, "1 | IKM | 88,65 | 98,94 | Tidak Efisien", "2 | AKIP | 102,28 | 95,07 | Efisien"],
    },
  ],
  invalid: [
    {
      name: "as the only other row reckons",
      rows: [header, "1 | IKM | 96,65 | 98,51 | 1,49", "2 | AKIP | 95,23 | 96,80 | -1,86"],
      findings: [{ cell: "E3", expected: "3,20", diagnosis: null }],
    },
    {
      name: "neither",
      rows: [
        header,
        "1 | IKM | 88,65 | 98,94 | -10,29",
        "2 | AKIP | 102,28 | 95,07 | 7,21",
        "3 | Aset | 90,00 | 80,00 | 12,00",
      ],
      findings: [
        {
          cell: "E4",
          actual: "12,00",
          expected: "10,00",
          message: "Efisiensi Aset: tertulis 12,00, sedangkan 90,00 − 80,00 = 10,00.",
          fix: { cell: "E4", text: "10,00" },
        },
      ],
    },
    {
      name: "the sign turned round",
      rows: [
        header,
        "1 | IKM | 88,65 | 98,94 | 10,29",
        "2 | AKIP | 102,28 | 95,07 | 7,21",
        "3 | Aset | 90,00 | 80,00 | 10,00",
      ],
      findings: [{ cell: "E2", expected: "-10,29" }],
    },
    {
      name: "one row by another reckoning than the rest",
      rows: [
        header,
        "1 | IKM | 88,65 | 98,94 | 1,06",
        "2 | AKIP | 102,28 | 95,07 | 7,21",
        "3 | Aset | 90,00 | 80,00 | 10,00",
      ],
      findings: [{ cell: "E2", expected: "-10,29" }],
    },
  ],
});
