import { describe, expect, test } from "vitest";
import type { Sheet } from "../../../src/contract/snapshot";
import galat from "../../../src/rules/cell/galat";
import { runRules } from "../../../src/rules/run";
import { findTables } from "../../../src/tables/find-tables";
import { testRule } from "../rule-tester";

const header = "No | Indikator | Target | Realisasi | Capaian (%)";

testRule(galat, {
  valid: [
    { name: "nothing failed", rows: [header, "1 | A | 90 | 81 | 90", "2 | B | 80 | 60 | 75"] },
    { name: "a mark for nothing", rows: [header, "1 | A | 90 | 81 | 90", "2 | B | 80 | # | n/a"] },
  ],
  invalid: [
    {
      name: "two that have nothing to do with each other",
      rows: [header, "1 | A | 90 | 81 | #DIV/0!", "2 | B | 80 | 60 | 75", "3 | C | 70 | #REF! | 10"],
      findings: [
        { cell: "E2", message: "Capaian (%), A: rumus menghasilkan #DIV/0!; pembaginya nol atau kosong." },
        { cell: "D4", message: "Realisasi, C: rumus menghasilkan #REF!; sel yang dirujuknya sudah dihapus." },
      ],
    },
  ],
});

describe("where an error begins", () => {
  const cell = (text: string, formula?: string) => ({ text, ...(formula && { formula }) });
  const rows: Sheet["rows"] = [
    ["Uraian", "Pagu", "Realisasi", "%", "Sisa %"].map((text) => cell(text)),
    [
      cell("A"),
      { text: "0", number: 0 },
      { text: "5", number: 5 },
      cell("#DIV/0!", "=C2/B2"),
      cell("#DIV/0!", "=1-D2"),
    ],
    [cell("B"), { text: "9", number: 9 }, { text: "5", number: 5 }, cell("#N/A", "=LKJ.CAPAIAN(C3,B3)"), cell("0,4")],
  ];
  const workbook = { name: "uji.xlsx", sheets: [{ name: "S", rows, merges: [] }] };
  const { findings } = runRules(workbook, findTables(workbook), [galat]);

  test("what follows from it is related", () => {
    expect(findings.map(({ cell: at, related }) => [at, related.map((each) => each.cell)])).toEqual([
      ["D2", ["E2"]],
      ["D3", []],
    ]);
  });

  test("our own function is named", () => {
    expect(findings[1]?.message).toBe(
      "%, B: LKJ.CAPAIAN menghasilkan #N/A; nilai yang dicari belum ada atau belum diisi.",
    );
  });
});
