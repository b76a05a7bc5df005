import { describe, expect, test } from "vitest";
import { call } from "./call";

type Bound = readonly [value: number | string, label: string | number];

/** Both sides of every bound, as printed and between two printed figures. */
function decides(name: string, bounds: readonly Bound[], ...others: string[]) {
  describe([name, ...others].join(" "), () => {
    test.each(bounds)("%s: %s", (value, label) => {
      expect(call(name, value, ...others)).toBe(label);
    });
  });
}

decides("IKM.MUTU", [
  [100, "A"],
  [88.31, "A"],
  [88.305, "A"],
  [88.3049, "B"],
  [88.3, "B"],
  [76.61, "B"],
  [76.605, "B"],
  [76.6049, "C"],
  [76.6, "C"],
  [65, "C"],
  [64.995, "C"],
  [64.9949, "D"],
  [64.99, "D"],
  [25, "D"],
  [24.99, "#VALUE!"],
  [100.01, "#VALUE!"],
]);

const mutuLama: readonly Bound[] = [
  [100, "A"],
  [81.26, "A"],
  [81.255, "A"],
  [81.25, "B"],
  [62.51, "B"],
  [62.5, "C"],
  [43.76, "C"],
  [43.75, "D"],
  [25, "D"],
  [24.99, "#VALUE!"],
];
decides("IKM.MUTU", mutuLama, "25/2004");
decides("IKM.MUTU", mutuLama, "2016");

decides("IKM.KINERJA", [
  [88.31, "Sangat Baik"],
  [88.3, "Baik"],
  [76.61, "Baik"],
  [76.6, "Kurang Baik"],
  [65, "Kurang Baik"],
  [64.99, "Tidak Baik"],
]);

const predikat: readonly Bound[] = [
  [100, "AA"],
  [90.5, "AA"],
  [90.01, "AA"],
  [90.005, "AA"],
  [90.0049, "A"],
  [90, "A"],
  ["90,00", "A"],
  [80.01, "A"],
  [80, "BB"],
  [70.01, "BB"],
  [70.005, "BB"],
  [70.0049, "B"],
  [70, "B"],
  ["70,00 ( B )", "B"],
  [60.01, "B"],
  [60, "CC"],
  [50.01, "CC"],
  [50, "C"],
  [30.01, "C"],
  [30, "D"],
  [0.01, "D"],
  [0.001, "D"],
  [0, "#N/A"],
  [-0.01, "#VALUE!"],
  [100.01, "#VALUE!"],
];
decides("AKIP.PREDIKAT", predikat);
decides("AKIP.PREDIKAT", predikat, "12/2015");

decides("AKIP.KATEGORI", [
  [90.01, "Sangat Memuaskan"],
  [90, "Memuaskan"],
  [80, "Sangat Baik"],
  [70, "Baik"],
  [60, "Cukup (Memadai)"],
  [50, "Kurang"],
  [30, "Sangat Kurang"],
]);

decides("KEK.INDEKS", [
  [1.0883, 4],
  [0.2001, 4],
  [0.20005, 4],
  [0.20004, 3],
  [0.2, 3],
  [0.1501, 3],
  [0.15, 2],
  [0.1001, 2],
  [0.1, 1],
  [-0.3, 1],
  [-1.7976931348623157e308, 1],
]);

const sebutan: readonly Bound[] = [
  [1.5, "Sangat Tinggi"],
  [1, "Sangat Tinggi"],
  [0.91, "Sangat Tinggi"],
  [0.9099, "Tinggi"],
  [0.905, "Tinggi"],
  [0.9, "Tinggi"],
  [0.76, "Tinggi"],
  [0.7599, "Sedang"],
  [0.66, "Sedang"],
  [0.6599, "Rendah"],
  [0.51, "Rendah"],
  [0.5099, "Sangat Rendah"],
  [0, "Sangat Rendah"],
];
decides("LKJ.PERINGKAT", sebutan);
decides("LKJ.PERINGKAT", sebutan, "BATAS");

decides(
  "LKJ.PERINGKAT",
  [
    [0.905, "Sangat Tinggi"],
    [0.9049, "Tinggi"],
    [0.755, "Tinggi"],
    [0.7549, "Sedang"],
    [0.655, "Sedang"],
    [0.6549, "Rendah"],
    [0.505, "Rendah"],
    [0.5049, "Sangat Rendah"],
  ],
  "bulat",
);

decides(
  "LKJ.PERINGKAT",
  [
    [0.906, "Sangat Tinggi"],
    [0.9001, "Sangat Tinggi"],
    [0.9, "Tinggi"],
    [0.7501, "Tinggi"],
    [0.75, "Sedang"],
    [0.6501, "Sedang"],
    [0.65, "Rendah"],
    [0.5001, "Rendah"],
    [0.5, "Sangat Rendah"],
  ],
  "kontinu",
);
