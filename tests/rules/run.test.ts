import { describe, expect, test } from "vitest";
import { defineRule } from "../../src/rules/define";
import { runRules } from "../../src/rules/run";
import { findTables } from "../../src/tables/find-tables";
import { sheetFrom, workbookFrom } from "../support/table-from";

function check(rows: readonly string[], rules?: Parameters<typeof runRules>[2]) {
  const workbook = workbookFrom(sheetFrom(rows));
  return runRules(workbook, findTables(workbook), rules);
}

const villages = [
  "Desa | L | P | L+P",
  "Durian | 1.198 | 1.209 | 2.407",
  "Suko | 987 | 886 | 1.873",
  "Baru | 629 | 648 | 1.277",
  "Jumlah | 2.814 | 2.743 | 5.557",
];

describe("which cell is wrong", () => {
  test("nothing is found where all agree", () => {
    expect(check(villages).findings).toEqual([]);
  });

  test("a cell that its row and its column both contradict", () => {
    const { findings } = check(villages.with(2, "Suko | 978 | 886 | 1.873"));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      cell: "B3",
      severity: "salah",
      expected: "987",
      diagnosis: { cause: "angka-tertukar", message: "dua angka tampaknya tertukar, 987 tertulis 978." },
      fix: { cell: "B3", text: "987" },
    });
    expect(findings[0]?.message).toMatch(/^Suko: tertulis 978, sedangkan .* cocok bila 987\.$/);
  });

  test("a percentage whose mark moved to the left took a decimal along", () => {
    // 412.500.000 / 450.000.000 = 91,6667%: "91,67%" became "9,167%".
    const { findings } = check([
      "No | Program | Anggaran (Rp) | Realisasi (Rp) | Serapan (%)",
      "1 | Penunjang Urusan | 450.000.000 | 412.500.000 | 9,167%",
      "2 | Pembangunan Desa | 310.250.000 | 287.431.500 | 92,65%",
      "3 | Ketenteraman | 64.300.000 | 61.020.750 | 94,90%",
      "Jumlah | Jumlah | 824.550.000 | 760.952.250 | 92,29%",
    ]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      cell: "E2",
      diagnosis: {
        cause: "geser-desimal",
        message: "tanda desimal atau ribuan tampaknya bergeser, 91,67% tertulis 9,167%.",
      },
    });
  });

  test("a total that its column and its row both contradict", () => {
    const { findings } = check(villages.with(4, "Jumlah | 2.814 | 2.743 | 5.577"));
    expect(findings.map(({ cell, expected }) => [cell, expected])).toEqual([["D5", "5.557"]]);
  });

  test("two wrong totals and the total of them, each by itself", () => {
    const { findings } = check(villages.with(4, "Jumlah | 2.817 | 2.748 | 5.563"));
    expect(findings.map(({ cell, expected }) => [cell, expected])).toEqual([
      ["B5", "2.814"],
      ["C5", "2.743"],
      ["D5", "5.557"],
    ]);
  });

  test("the total is wrong and the percentage of it right: one fault, one finding", () => {
    const { findings } = check([
      "No | Uraian | Anggaran (Rp) | Realisasi (Rp) | Persentase (%)",
      "1 | Operasi | 2.935.780.030 | 2.798.994.761 | 95,34",
      "2 | Modal | 25.000.000 | 24.100.000 | 96,40",
      " | Jumlah | 2.960.780.030 | 2.832.094.761 | 95,35",
    ]);
    expect(findings.map(({ cell, expected }) => [cell, expected])).toEqual([["D4", "2.823.094.761"]]);
    expect(findings[0]?.related.map(({ cell }) => cell)).toContain("E4");
  });
});

describe("findings", () => {
  test("the gravest first, then in the order of the sheet", () => {
    const { findings } = check([
      "No | Indikator | Target | Realisasi | Capaian (%)",
      "1 | A | 90 | 90 | ",
      "2 | B | 80 | 72 | 72",
      "3 | C | 50 | 45 | 45",
    ]);
    expect(findings.map(({ severity, cell }) => `${severity} ${cell}`)).toEqual(["salah E3", "salah E4", "periksa E2"]);
  });

  test("are plain JSON", () => {
    const { findings } = check(villages.with(2, "Suko | 978 | 886 | 1.873"));
    expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
  });

  test("a formula is offered where the figures are typed, a value where they are text", () => {
    const typed = check(["Desa | Luas (Ha) | Warga", "A | =10 | =5", "B | =20 | =6", "Jumlah | =31 | =11"]);
    expect(typed.findings[0]?.fix).toMatchObject({ cell: "B4", formula: "=SUM(B2:B3)" });
    const text = check(["Desa | Luas (Ha) | Warga", "A | 10 | 5", "B | 20 | 6", "Jumlah | 31 | 11"]);
    expect(text.findings[0]?.fix).toEqual({ sheet: "Lembar1", cell: "B4", text: "30" });
  });
});

test("a rule that throws is noted, and the others run", () => {
  const broken = defineRule({
    id: "rusak",
    summary: "Selalu gagal.",
    basis: "",
    messages: { never: "" },
    check() {
      throw new Error("sengaja");
    },
  });
  const fine = defineRule({
    id: "baik",
    summary: "Menemukan sel pertama.",
    basis: "",
    messages: { found: "{cell} ditemukan." },
    *check({ rows }) {
      const cell = rows[0]?.cells[0];
      if (cell) yield { message: "found" as const, cell };
    },
  });
  const { findings, failures } = check(villages, [broken, fine]);
  expect(failures).toEqual(["rusak: sengaja"]);
  expect(findings.map(({ message }) => message)).toEqual(["A2 ditemukan."]);
});

test("a word that no datum fills is our fault, not a finding", () => {
  const forgetful = defineRule({
    id: "lupa",
    summary: "Lupa satu kata.",
    basis: "",
    messages: { found: "{anu} ditemukan." },
    *check({ rows }) {
      const cell = rows[0]?.cells[0];
      if (cell) yield { message: "found" as const, cell };
    },
  });
  const { findings, failures } = check(villages, [forgetful]);
  expect(findings).toEqual([]);
  expect(failures[0]).toContain("{anu}");
});

test("many rows take their time, and no more", () => {
  const rows = Array.from({ length: 4000 }, (_, at) => `${at + 1} | Desa ${at + 1} | ${at + 11} | ${2 * at + 3}`);
  const started = performance.now();
  const { findings } = check(["No | Desa | L | P", ...rows, " | Jumlah | 8.042.001 | 16.008.000"]);
  expect(findings.map(({ cell, expected }) => [cell, expected])).toEqual([["C4002", "8.042.000"]]);
  expect(performance.now() - started).toBeLessThan(10_000);
});
