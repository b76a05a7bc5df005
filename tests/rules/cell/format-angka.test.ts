import formatAngka from "../../../src/rules/cell/format-angka";
import { testRule } from "../rule-tester";

const header = "KEK | Investasi (Miliar Rp)";

testRule(formatAngka, {
  valid: [
    { name: "all alike", rows: [header, "A | 1.234,50", "B | 2,00", "C | 3,10", "D | 4,00", "E | 5,25"] },
    { name: "too few to show a habit", rows: [header, "A | 1234", "B | 2.000"] },
    {
      name: "indicators have units of their own",
      rows: [
        "Indikator | Satuan | Target",
        "A | % | 85,00",
        "B | dokumen | 12",
        "C | indeks | 3,15",
        "D | orang | 320",
        "E | nilai | 71,00",
        "F | % | 5,00",
      ],
    },
    {
      name: "areas with the decimals they have",
      rows: ["Desa | Luas (Ha)", "A | 10,5", "B | 11", "C | 12,25", "D | 13", "E | 14,5"],
    },
    {
      name: "typed numbers look as their format has it",
      rows: ["KEK | Pekerja", "A | =1234", "B | =2345", "C | =3456", "D | =4567", "E | =5678"],
    },
  ],
  invalid: [
    {
      name: "an amount that cannot be read",
      rows: ["KEK | Pagu (Rp)", "A | 10.00.000", "B | 2.000.000"],
      findings: [{ cell: "B2", severity: "periksa" }],
    },
    {
      name: "some without thousands marks",
      rows: [
        "Desa | Penduduk",
        "A | 1.767",
        "B | 1.647",
        "C | 1209",
        "D | 1.022",
        "E | 1.164",
        "F | 1101",
        "G | 1.418",
      ],
      findings: [
        {
          cell: "B4",
          severity: "saran",
          message: "Penduduk: 1209 (B4), 1101 (B7) tanpa tanda ribuan, sedangkan angka lain memakainya.",
          related: ["B7"],
          fix: { text: "1.209" },
        },
      ],
    },
    {
      name: "one with a decimal point",
      rows: [header, "A | 11,50", "B | 22,10", "C | 33.84", "D | 44,95", "E | 55,25"],
      findings: [{ cell: "B4", severity: "saran" }],
    },
    {
      name: "some amounts without decimals",
      rows: [header, "A | 11,50", "B | 22,10", "C | 880", "D | 44,95", "E | 55,25", "F | 66,10"],
      findings: [
        {
          cell: "B4",
          message: "Investasi (Miliar Rp): 880 (B4) tidak ditulis dengan 2 angka desimal seperti angka lain.",
        },
      ],
    },
  ],
});
