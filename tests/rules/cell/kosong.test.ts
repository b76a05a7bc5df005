import kosong from "../../../src/rules/cell/kosong";
import { testRule } from "../rule-tester";

const header = "No | Indikator | Target | Realisasi | Capaian (%)";

testRule(kosong, {
  valid: [
    { name: "all filled in", rows: [header, "1 | A | 90 | 90 | 100", "2 | B | 80 | 80 | 100"] },
    { name: "a dash says that there is nothing", rows: [header, "1 | A | 90 | - | -", "2 | B | 80 | 80 | 100"] },
    {
      name: "a form still to be filled in",
      rows: [header, "1 | A | 90 | | ", "2 | B | 80 | | ", "3 | C | 70 | 70 | "],
    },
    {
      name: "no numbers below a number",
      rows: ["No | Program | Pagu (Rp)", "1 | Program A | 500", " | Kegiatan B | 300", " | Kegiatan C | 200"],
    },
  ],
  invalid: [
    {
      name: "no capaian although target and realisasi are there",
      rows: [header, "1 | A | 3 | 4 | ", "2 | B | 80 | 80 | 100"],
      findings: [
        { cell: "E2", severity: "periksa", message: "Capaian (%), A: kosong, padahal target dan realisasinya terisi." },
      ],
    },
    {
      name: "a number left out",
      rows: ["No. | Desa | Luas (Ha)", "6. | A | 10", " | B | 20", "8. | C | 30"],
      findings: [{ cell: "A3", severity: "saran", expected: "7." }],
    },
    {
      name: "one figure left out",
      rows: ["No | Desa | Luas (Ha)", "1 | A | 10", "2 | B | ", "3 | C | 30", "4 | D | 30", "5 | E | 30", "6 | F | 30"],
      findings: [{ cell: "C3", severity: "saran" }],
    },
  ],
});
