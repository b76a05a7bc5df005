import { describe, expect, test } from "vitest";
import type { Argument } from "../../src/catalogue/define";
import { Decimal } from "../../src/numbers/decimal";
import { printNumber } from "../../src/numbers/print";
import { call, figure } from "./call";

/** Figures as reports print them: a fraction with so many decimals of a percent. */
function percent(value: number, decimals: number): string {
  return `${printNumber(new Decimal(value).times(100), decimals)}%`;
}

function points(value: number, decimals: number): string {
  return printNumber(new Decimal(value), decimals);
}

type Golden = readonly [name: string, args: readonly Argument[], printed: string];

describe("percentages printed in reports", () => {
  const cases: Golden[] = [
    ["KEK.CAPAIAN", [3.72, 3.1], "120,00%"],
    ["KEK.CAPAIAN", ["48,1%", "90%"], "53,44%"],
    ["KEK.CAPAIAN", ["23,38%", "95%"], "24,61%"],
    ["KEK.CAPAIAN", [60, 90], "66,67%"],
    ["KEK.CAPAIAN", [1.173, 0.9], "120,00%"],
    ["KEK.INVESTASI", [40481.55, 84106.92], "48,13%"],
    ["KEK.INVESTASI", [40481.55, 81506.92], "49,67%"],
    ["KEK.INVESTASI", [4193, 6025.65], "69,59%"],
    ["KEK.PERTUMBUHAN", [24194, 15517], "55,92%"],
    ["KEK.PERTUMBUHAN", [7343, 2780], "164,14%"],
    ["KEK.PERTUMBUHAN", [562.68, 223.14], "152,16%"],
    ["KEK.DAYASAING", [24194, 15517, 7343, 2780, 562.68, 223.14, "50/40/10"], "108,83%"],
    ["KEK.DAYASAING", [24194, 15517, 7343, 2780, 562.68, 223.14], "86,59%"],
    ["KEK.TEPATWAKTU", [0, 178, 52], "104,52%"],
    ["KEK.TEPATWAKTU", [0, 178, 52, 230], "104,52%"],
    ["KEK.PENGAWASAN", [16, 12, 3], "98,96%"],
    ["KEK.ANGGARAN", [94405123, 403788000, 0.4], "58,45%"],
    ["KEK.ANGGARAN", [94405123, 403788000, 0.95], "24,61%"],
    ["KEK.PERTUMBUHANTKPU", [187376, 160989, 442, 403], "13,03%"],
    ["KEK.PERTUMBUHANTKPU", [187376, 161116, 442, 402], "13,12%"],
    ["KEK.NSPK", [3, 5], "60,00%"],
    ["KEK.KUALITASANGGARAN", [1.346, 1], "117,30%"],
    ["LKJ.CAPAIAN", [75.35, 85], "88,65%"],
    ["LKJ.CAPAIAN", [72.62, 71], "102,28%"],
    ["LKJ.CAPAIAN", [85.35, 88.31], "96,65%"],
    ["LKJ.CAPAIAN", [66.66, 70], "95,23%"],
    ["LKJ.EFISIENSI", ["88,65%", "98,94%"], "-10,29%"],
    ["LKJ.EFISIENSI", ["102,28%", "95,07%"], "7,21%"],
    ["ANGGARAN.SERAPAN", [2823094761, 2960780030], "95,35%"],
    ["ANGGARAN.SERAPAN", ["2.798.994.761", "2.935.780.030"], "95,34%"],
    ["ANGGARAN.SERAPAN", [94405123, 403788000], "23,38%"],
  ];
  test.each(cases)("%s(%j) is %s", (name, args, printed) => {
    expect(percent(figure(name, ...args), 2)).toBe(printed);
  });

  test("all digits of a growth", () => {
    expect(percent(figure("KEK.PERTUMBUHAN", 24194, 15517), 7)).toBe("55,9193143%");
    expect(percent(figure("KEK.PERTUMBUHAN", 7343, 2780), 7)).toBe("164,1366906%");
    expect(percent(figure("KEK.PERTUMBUHAN", 562.68, 223.14), 7)).toBe("152,1645604%");
  });
});

const balai = [[3.24, 3.2, 3.2, 3.92, 3.36, 3.32, 3.32, 3.2, 4]];
const kecamatan = [[3, 3.01, 3, 3.99, 3.01, 3.02, 3.08, 3.01, 2.03]];

describe("scores printed in reports", () => {
  const cases: Golden[] = [
    ["IKM.NILAI", [balai], "85,44"],
    ["IKM.NILAI", [balai, "0,11"], "84,59"],
    ["IKM.NILAI", [balai, "0,111"], "85,36"],
    ["IKM.NILAI", [balai, "sukma"], "85,35"],
    ["IKM.NILAI", [kecamatan], "75,42"],
    ["IKM.NILAI", [kecamatan, "0,11"], "74,66"],
    ["IKM.NILAI", [kecamatan, "0,111"], "75,34"],
    ["IKM.NILAI", [kecamatan, "sukma"], "75,35"],
    ["AKIP.NILAI", [[[24.39], [20.96], [11.4], [15.87]]], "72,62"],
    ["AKIP.NILAI", [[[21.37], [18.22], [11.2], [15.87]]], "66,66"],
    ["AKIP.NILAI", [[[25.43], [15.31], [9.86], [5.9], [12.63]], "12/2015"], "69,13"],
    ["AKIP.MENUJU", [66.66], "3,35"],
    ["LKJ.SELISIH", [75.35, 85], "-9,65"],
    ["ANGKA.BACA", ["BB (72,62)"], "72,62"],
    ["ANGKA.BULAT", [2.675, 2], "2,68"],
    ["ANGKA.BULAT", [-2.5, 0], "-3,00"],
    ["ANGGARAN.SISA", [2960780030, 2823094761], "137.685.269,00"],
  ];
  test.each(cases)("%s(%j) is %s", (name, args, printed) => {
    expect(points(figure(name, ...args), 2)).toBe(printed);
  });

  test.each([
    [10, 10],
    [100, 80],
    [500, 217],
    [1000, 278],
    [10_000, 370],
    [100_000, 383],
    [1_000_000, 384],
  ])("of %d people %d are asked", (populasi, sampel) => {
    expect(call("IKM.SAMPEL", populasi)).toBe(sampel);
  });
});

describe("words printed in reports", () => {
  const cases: Golden[] = [
    ["KEK.INDEKS", [1.0883], "4"],
    ["IKM.MUTU", [75.35], "C"],
    ["IKM.MUTU", [85.35], "B"],
    ["IKM.KINERJA", [75.35], "Kurang Baik"],
    ["AKIP.PREDIKAT", [72.62], "BB"],
    ["AKIP.PREDIKAT", [70], "B"],
    ["AKIP.PREDIKAT", [66.66], "B"],
    ["AKIP.KATEGORI", [72.62], "Sangat Baik"],
    ["LKJ.PERINGKAT", [0.8865], "Tinggi"],
    ["LKJ.PERINGKAT", [1.0228], "Sangat Tinggi"],
    ["ANGKA.RUPIAH", [94405123], "Rp94.405.123"],
    ["ANGKA.RUPIAH", [-1000], "-Rp1.000"],
    ["ANGKA.TERBILANG", [1945], "seribu sembilan ratus empat puluh lima"],
    ["ANGKA.TERBILANG", [-12.5], "minus dua belas koma lima"],
  ];
  test.each(cases)("%s(%j) is %s", (name, args, printed) => {
    expect(String(call(name, ...args))).toBe(printed);
  });

  test("the unsur to mend first", () => {
    const unsur = [
      ["Persyaratan", "Prosedur", "Waktu", "Biaya", "Produk", "Kompetensi", "Perilaku", "Sarana", "Pengaduan"],
    ];
    expect(call("IKM.PRIORITAS", unsur, kecamatan, 1)).toEqual([["Pengaduan", 2.03]]);
  });

  test("a year on year change", () => {
    expect(call("LKJ.TREN", [[80.5, 75.35]])).toEqual([["Turun", -5.15, expect.closeTo(-0.0639751552795, 12)]]);
  });
});
