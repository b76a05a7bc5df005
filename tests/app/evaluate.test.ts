import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/app/evaluate";
import { FormulaError } from "../../src/core/formula-error";

describe("a call typed the Indonesian way", () => {
  test.each([
    ["KEK.CAPAIAN(3,72;3,1)", 1.2],
    ["=kek.capaian( 45 ; 90 )", 0.5],
    ["KEK_CAPAIAN(45;90)", 0.5],
    ['KEK.CAPAIAN(110;100;"minimum")', 0.9],
    ["KEK.CAPAIAN(9;7-8)", 1.125],
    ["KEK.CAPAIAN(130;100;;150%)", 1.3],
    ["ANGGARAN.SISA(2.960.780.030;Rp2.823.094.761)", 137685269],
    ["AKIP.PREDIKAT(AKIP.NILAI({24,39;20,96;11,4;15,87}))", "BB"],
    ['IKM.NILAI({3,24;3,20;3,20;3,92;3,36;3,32;3,32;3,20;4,00};"sukma")', 85.35],
    ['ANGKA.BACA("BB (72,62)")', 72.62],
    ["LKJ.TREN({80,5\\75,35})", [["Turun", -5.15, -5.15 / 80.5]]],
  ])("%s", (text, value) => {
    expect(evaluate(text)).toEqual({ value });
  });

  test("a percentage keeps its sign, so that a target in points beside it is refused", () => {
    expect(evaluate("KEK.CAPAIAN(98,95%;80%)")).toEqual({ value: 1.2 });
    expect(evaluate("KEK.CAPAIAN(98,95%;80)")).toMatchObject({
      value: {
        kind: "value",
        message: "Realisasi 98,95% dalam persen, target 80 tidak: tulis target 80%, atau realisasi 98,95.",
      },
    });
  });

  test("an error of the function is its value", () => {
    expect(evaluate("KEK.CAPAIAN(5;0)")).toMatchObject({ value: { kind: "division-by-zero" } });
    expect(evaluate("AKIP.PREDIKAT(AKIP.NILAI({24,39;20,96}))")).toMatchObject({ value: expect.any(FormulaError) });
  });
});

describe("a text that cannot be read says why", () => {
  test.each([
    ["", "Tulis sebuah fungsi, misalnya KEK.CAPAIAN(3,72;3,1)."],
    ["3,72", '"3,72" bukan fungsi: tulis misalnya KEK.CAPAIAN(3,72;3,1).'],
    ["KEK.CAPAYAN(1;2)", "Fungsi KEK.CAPAYAN tidak dikenal. Maksudnya KEK.CAPAIAN?"],
    ["SUM(1;2)", "Fungsi SUM tidak dikenal."],
    ["KEK.CAPAIAN(3,72;3,1", "Kurung tutup KEK.CAPAIAN belum ada."],
    ["KEK.CAPAIAN(1;2) + 1", 'Ada tulisan sesudah tanda kurung tutup: "+ 1".'],
    ["KEK.CAPAIAN(10.00.000;1)", '"10.00.000" tidak terbaca: kelompok titik ribuannya tidak tiga-tiga angka.'],
    ["KEK.CAPAIAN(F5;E5)", "Alamat sel F5 tidak dikenal di sini: tulis angkanya."],
    ["KEK.CAPAIAN(1;2;minimum)", '"minimum" bukan angka: tulis teks di dalam tanda kutip.'],
    [
      "KEK.CAPAIAN(45,90)",
      "KEK.CAPAIAN(realisasi; target; [arah]; [batas]) diberi 1 argumen. Pisahkan argumen dengan titik koma; koma adalah tanda desimal.",
    ],
    ["LKJ.TREN({1;2", "Kurung kurawal tutup belum ada."],
  ])("%s", (text, problem) => {
    expect(evaluate(text)).toEqual({ problem });
  });
});
