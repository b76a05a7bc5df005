import { describe, expect, it } from "vitest";
import { gradasi, kategori, menuju, nilaiAkip, nilaiKomponen, predikat, predikatOfDouble } from "../../src/core/akip";
import { FormulaError } from "../../src/core/formula-error";
import { Decimal } from "../../src/numbers/decimal";
import { evaluasiAkip } from "../../src/regulations/evaluasi-akip";

const regulation = (id: string) => {
  const found = evaluasiAkip.find((each) => each.id === id);
  if (!found) throw new Error(`No regulation ${id}.`);
  return found;
};
const today = regulation("88/2021");
const before = regulation("12/2015");

const shown = (output: unknown) =>
  output instanceof FormulaError ? `${output.code} ${output.message}` : String(output);
const d = (value: number | string) => new Decimal(value);

describe("predikat", () => {
  it.each([
    [100, "AA"],
    ["90.01", "AA"],
    [90, "A"],
    ["90.004", "A"],
    ["90.005", "AA"],
    ["80.01", "A"],
    [80, "BB"],
    ["72.62", "BB"],
    ["70.01", "BB"],
    [70, "B"],
    ["66.66", "B"],
    ["60.01", "B"],
    [60, "CC"],
    ["50.01", "CC"],
    [50, "C"],
    ["30.01", "C"],
    [30, "D"],
    ["0.01", "D"],
  ])("%s is %s", (nilai, letter) => {
    expect(predikat(d(nilai), today)).toBe(letter);
    expect(predikatOfDouble(Number(nilai), today)).toBe(letter);
  });

  it("of nothing at all has not been judged yet", () => {
    expect(shown(predikat(d(0), today))).toBe("#N/A Nilai AKIP nol: belum dinilai.");
    expect(predikatOfDouble(0, today)).toBeUndefined();
  });

  it.each([
    ["-0.01", "-0,01"],
    ["100.01", "100,01"],
    ["100.005", "100,005"],
  ])("of %s is outside the scale", (nilai, printed) => {
    expect(shown(predikat(d(nilai), today))).toBe(`#VALUE! Nilai AKIP ${printed} di luar 0–100.`);
    expect(predikatOfDouble(Number(nilai), today)).toBeUndefined();
  });

  it("of a score that prints as 100,00 is inside", () => {
    expect(predikat(d("100.004"), today)).toBe("AA");
  });
});

describe("kategori", () => {
  it.each([
    ["90.01", "Sangat Memuaskan"],
    [90, "Memuaskan"],
    ["72.62", "Sangat Baik"],
    [70, "Baik"],
    [60, "Cukup (Memadai)"],
    [50, "Kurang"],
    [30, "Sangat Kurang"],
  ])("of %s is %s", (nilai, words) => {
    expect(kategori(d(nilai), today)).toBe(words);
  });

  it("of nothing is what the predikat says", () => {
    expect(shown(kategori(d(0), today))).toContain("#N/A");
  });
});

describe("menuju", () => {
  it.each([
    ["66.66", "3.35"],
    [70, "0.01"],
    ["70.01", "10"],
    ["66.664", "3.35"],
    [90, "0.01"],
    ["90.01", "0"],
    [100, "0"],
    [1, "29.01"],
  ])("from %s is %s points", (nilai, points) => {
    expect(shown(menuju(d(nilai), today))).toBe(points);
  });

  it("from outside the scale is no way", () => {
    expect(shown(menuju(d(101), today))).toContain("#VALUE!");
  });
});

const grid = (...cells: (number | string | undefined)[]) => ({
  rows: [cells.map((cell) => (cell === undefined ? undefined : d(cell)))],
});

describe("nilai AKIP", () => {
  it.each([
    [today, ["24.39", "20.96", "11.40", "15.87"], "72.62"],
    [today, ["21.37", "18.22", "11.20", "15.87"], "66.66"],
    [today, [30, 30, 15, 25], "100"],
    [today, [0, 0, 0, 0], "0"],
    [today, ["24.39", "20.96", "11.40", "15.87", undefined], "72.62"],
    [before, ["25.43", "15.31", "9.86", "5.90", "12.63"], "69.13"],
  ])("adds the components", (peraturan, cells, total) => {
    expect(shown(nilaiAkip(grid(...cells), peraturan))).toBe(total);
  });

  it.each([
    [today, [30.01, 20, 11, 15], "#VALUE! Nilai Perencanaan Kinerja 30,01 di luar 0–30, bobotnya menurut 88/2021."],
    [today, [30, 20, 15.5, 15], "#VALUE! Nilai Pelaporan Kinerja 15,5 di luar 0–15, bobotnya menurut 88/2021."],
    [today, [30, -1, 15, 15], "#VALUE! Nilai Pengukuran Kinerja -1 di luar 0–30, bobotnya menurut 88/2021."],
    [today, [30, undefined, 15, 15], "#N/A Nilai komponen ke-2 belum diisi."],
    [today, [undefined, 20, 15, 15], "#N/A Nilai komponen ke-1 belum diisi."],
    [today, [30, 20, 15], "#VALUE! Komponen menurut 88/2021 ada 4, bukan 3."],
    [
      today,
      [25, 15, 9, 5, 12],
      '#VALUE! Komponen menurut 88/2021 ada 4, bukan 5; tulis peraturan "12/2015" bila 5 komponen.',
    ],
    [
      before,
      [25, 15, 9, 5],
      '#VALUE! Komponen menurut 12/2015 ada 5, bukan 4; tulis peraturan "88/2021" bila 4 komponen.',
    ],
  ])("refuses what is not of the regulation", (peraturan, cells, message) => {
    expect(shown(nilaiAkip(grid(...cells), peraturan))).toBe(message);
  });
});

describe("nilai of a component", () => {
  it("is 20%, 30% and 50% of its weight", () => {
    expect(shown(nilaiKomponen(d(90), d(80), d(70), d(30)))).toBe("23.1");
    expect(shown(nilaiKomponen(d(100), d(0), d(0), d(100)))).toBe("20");
    expect(shown(nilaiKomponen(d(0), d(100), d(0), d(100)))).toBe("30");
    expect(shown(nilaiKomponen(d(0), d(0), d(100), d(100)))).toBe("50");
    expect(shown(nilaiKomponen(d(100), d(100), d(100), d(1)))).toBe("1");
  });

  it.each(["0.3", "100.1"])("takes no weight of %s, which is no weight in points", (bobot) => {
    expect(shown(nilaiKomponen(d(90), d(80), d(70), d(bobot)))).toMatch(
      /^#VALUE! Bobot [\d,]+ di luar 1–100: tulis bobot/,
    );
  });
});

describe("gradasi", () => {
  it.each([
    ["AA", 100],
    [" a ", 90],
    ["bb", 80],
    ["B", 70],
    ["CC", 60],
    ["C", 50],
    ["D", 30],
    ["E", 0],
  ])("%s is %d points", (letter, points) => {
    expect(shown(gradasi(letter))).toBe(String(points));
  });

  it.each(["F", "", "constructor"])("%j is none", (letter) => {
    expect(shown(gradasi(letter))).toBe(
      `#VALUE! Gradasi "${letter}" tidak dikenal: tulis salah satu dari AA, A, BB, B, CC, C, D, E.`,
    );
  });
});
