import { describe, expect, it } from "vitest";
import type { Workbook } from "../../src/contract/snapshot";
import ikm from "../../src/summaries/sheets/ikm";
import { inputOf } from "../support/summary-input";
import { figureOf, formulaOf, notesOf } from "./read-plan";

function workbookOf(lines: readonly string[]): Workbook {
  const rows = lines.map((line) =>
    line.split("|").map((words) => (words.trim() === "" ? undefined : { text: words.trim() })),
  );
  return { name: "survei.xlsx", sheets: [{ name: "Jawaban", rows, merges: [] }] };
}

function sheetFrom(lines: readonly string[]) {
  const workbook = workbookOf(lines);
  const built = ikm.build(inputOf(workbook));
  if (typeof built === "string") throw new Error(built);
  return built;
}

describe("the index of satisfaction from raw answers", () => {
  const plan = sheetFrom([
    "Jawaban Responden Survei Kepuasan Masyarakat Tahun 2024",
    "",
    "Responden | U1 | U2 | U3 | U4 | U5 | U6 | U7 | U8 | U9",
    "R1 | 3 | 4 | 3 | 4 | 3 | 3 | 4 | 2 | 3",
    "R2 | 4 | 4 | 3 | 4 | 3 | 3 | 3 | 2 | 3",
    "R3 | 3 | 4 | 3 | 4 |  | 3 | 4 | 3 | 3",
    "R4 | 2 | 4 | 3 | 4 | 4 | 3 | 3 | 3 | 3",
  ]);

  it("takes the mean of each unsur over those who answered", () => {
    expect(figureOf(plan, "U1", "Nilai rata-rata (NRR)")).toBe(3);
    expect(figureOf(plan, "U5", "Nilai rata-rata (NRR)")).toBeCloseTo(10 / 3, 9);
    expect(figureOf(plan, "U8", "Nilai rata-rata (NRR)")).toBe(2.5);
    expect(formulaOf(plan, "U1", "Nilai rata-rata (NRR)")).toBe("=IKM.NRR(Jawaban!B4:B7)");
  });

  it("weighs them equally", () => {
    // 3 + 4 + 3 + 4 + 10/3 + 3 + 3,5 + 2,5 + 3 = 29,3333; / 9 × 25
    expect(figureOf(plan, "Nilai IKM", "Nilai konversi")).toBeCloseTo(81.48148148, 6);
    expect(figureOf(plan, "Nilai IKM", "NRR tertimbang")).toBeCloseTo(29.3333333333 / 9, 8);
    expect(figureOf(plan, "Nilai IKM", "Mutu")).toBe("B");
    expect(notesOf(plan)[0]).toBe("Nilai IKM = jumlah NRR × 1/9 × 25 (bobot tepat).");
  });

  it("counts the respondents", () => {
    expect(figureOf(plan, "Responden (jawaban unsur pertama yang terisi)", "Nilai konversi")).toBe(4);
  });
});
