import { describe, expect, test } from "vitest";
import { komponenIn } from "../../src/words/akip";
import { wordList } from "../../src/words/word-list";

describe("a list of words", () => {
  const list = wordList("Programs.", "program, sub kegiatan, efisien*, *serapan");

  test("finds whole words, however they are joined and written", () => {
    expect(list.isIn("Uraian Program/Kegiatan")).toBe(true);
    expect(list.isIn("SUB-KEGIATAN")).toBe(true);
    expect(list.isIn("Subkegiatan")).toBe(true);
    expect(list.isIn("Tingkat Efisiensi (%)")).toBe(true);
    expect(list.isIn("Keterserapan")).toBe(true);
    expect(list.isIn("Pemrograman")).toBe(false);
  });

  test("tells the whole from the beginning", () => {
    expect(list.is("Program")).toBe(true);
    expect(list.is("Program A")).toBe(false);
    expect(list.opens("Program A")).toBe(true);
    expect(list.opens("Nama Program")).toBe(false);
  });

  test("gives what it found, and the text without it", () => {
    expect(list.findIn("Nama Sub Kegiatan")).toBe("sub kegiatan");
    expect(list.without("Nama Sub Kegiatan dan Program")).toBe("nama dan");
  });

  test("looks at the beginning of a paragraph only", () => {
    expect(list.isIn(`${"kata ".repeat(100)}program`)).toBe(false);
  });
});

test.each([
  ["Perencanaan Kinerja", "perencanaan"],
  ["2. Pengukuran Kinerja (30%)", "pengukuran"],
  ["Evaluasi Akuntabilitas Kinerja Internal", "evaluasi"],
  ["Pencapaian Sasaran/Kinerja Organisasi", "capaian"],
  ["Nilai Akuntabilitas Kinerja", undefined],
  ["Nilai Hasil Evaluasi", undefined],
  ["Jumlah", undefined],
])("%s is the component %s", (label, komponen) => {
  expect(komponenIn(label)).toBe(komponen);
});
