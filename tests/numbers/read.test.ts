import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Decimal } from "../../src/numbers/decimal";
import { printNumber } from "../../src/numbers/print";
import { readCell, readNumber, readText } from "../../src/numbers/read";
import type { Reading } from "../../src/numbers/reading";

/** A reading on one line: what a test can be typed against. */
function said(reading: Reading): string {
  if (reading.kind === "malformed") return `malformed: ${reading.why}`;
  if (reading.kind === "error") return `error ${reading.error}`;
  if (reading.kind === "blank" || reading.kind === "text") return reading.kind;
  const { percent, unit } = reading;
  const tail = [percent && "%", unit].filter(Boolean).join(" ");
  if (reading.kind === "range") {
    return `${reading.lowExcluded ? ">" : ""}${reading.low}..${reading.high} ${tail}`.trim();
  }
  const { value, decimals, bound = "", label, alternative } = reading;
  const or = alternative ? `or ${alternative}` : undefined;
  return [`${bound}${value}`, `d${decimals}`, tail, label && `[${label}]`, or].filter(Boolean).join(" ");
}

function reads(cases: Readonly<Record<string, string>>) {
  test.each(Object.entries(cases))("%j is %s", (text, expected) => {
    expect(said(readText(text))).toBe(expected);
  });
}

describe("nothing", () => {
  reads({
    "": "blank",
    " \u00a0": "blank",
    "-": "blank",
    "–": "blank",
    "- Ha": "blank",
    "n/a": "blank",
    "-%": "blank",
  });
  reads({ "n.a.": "blank", "Rp. -": "blank", "Rp-": "blank", "...": "blank" });
});

describe("amounts", () => {
  reads({
    "2.960.780.030": "2960780030 d0",
    "Rp. 403.788.000,-": "403788000 d0 Rp",
    "Rp 1.000.000,00": "1000000 d2 Rp",
    "Rp\u00a01.000": "1000 d0 Rp",
    "50.000.-": "50000 d0",
    "3.72": "3.72 d2",
    "24194.0": "24194 d1",
    "2,870,438,610,996": "2870438610996 d0",
    "344,096,626,383.03": "344096626383.03 d2",
    "1.812,10 Ha": "1812.1 d2 Ha",
    "1.234": "1234 d0 or 1.234",
    "30,163": "30.163 d3 or 30163",
    "1234.567": "1234.567 d3",
    "0.125": "0.125 d3",
    ",5": "0.5 d1",
    "1,5E+09": "1500000000 d0",
    "12,5*)": "12.5 d1",
    "Rp1,5 miliar": "1.5 d1 Rp miliar",
    "$1,234.50": "1234.5 d2 $",
  });
});

describe("negatives", () => {
  reads({
    "(1.250)": "-1250 d0 or -1.25",
    "-5,15": "-5.15 d2",
    "−5,15": "-5.15 d2",
    "-Rp1.000": "-1000 d0 Rp",
    "Rp-1.000": "-1000 d0 Rp",
    "(Rp1.000)": "-1000 d0 Rp",
    "Rp (1.000)": "-1000 d0 Rp",
    "(5%)": "-0.05 d0 %",
    "(5)": "-5 d0 or 5",
    "+28094": "28094 d0",
  });
});

describe("percentages and bounds", () => {
  reads({
    "88,65%": "0.8865 d2 %",
    "48,1 %": "0.481 d1 %",
    "53.84%": "0.5384 d2 %",
    "85 persen": "0.85 d0 %",
    ">10%": ">0.1 d0 %",
    ">10 %": ">0.1 d0 %",
    "Lebih dari 10%": ">0.1 d0 %",
    "≤ 50%": "<=0.5 d0 %",
    "<= 50%": "<=0.5 d0 %",
    "≥ 85%": ">=0.85 d0 %",
    "= 10%": "0.1 d0 %",
  });
});

describe("figures with a label or a unit", () => {
  reads({
    "BB (72,62)": "72.62 d2 [BB]",
    "70,00 ( B )": "70 d2 [B]",
    "71,00 (BB)": "71 d2 [BB]",
    "72,62/BB": "72.62 d2 [BB]",
    "Sangat Baik (88,31)": "88.31 d2 [Sangat Baik]",
    "3 (skala 4)": "3 d0 skala 4",
    "3,1 (skala 4)": "3.1 d1 skala 4",
    "3 (skala4)": "3 d0 skala4",
    "225 Ha": "225 d0 Ha",
    "5 hari kerja": "5 d0 hari kerja",
    "60 orang/hari": "60 d0 orang/hari",
    "12 (dua belas)": "12 d0",
    "2 (dua) dokumen": "2 d0 dokumen",
    "12 (tiga belas)": "text",
  });
});

describe("intervals", () => {
  reads({
    "7-8": "7..8",
    "8,5 – 9": "8.5..9",
    "7 s.d. 8 bulan": "7..8 bulan",
    "88,31-100": "88.31..100",
    ">90-100": ">90..100",
    ">15% - 20%": ">0.15..0.2 %",
    "15-20%": "0.15..0.2 %",
    "91% ≤ 100%": "0.91..1 %",
  });
});

describe("no amounts", () => {
  const texts = [
    "C",
    "BB",
    "A (Sangat Baik)",
    "Tahun 2024",
    "TW2",
    "1.",
    "3. PROGRAM X",
    "1.1 Indeks Kepuasan",
    "4.01.01",
  ];
  const codes = ["5.1.02.01.01.0024", "19680312 199003 1 004", "196803121990031004", "007", "0812-3456", "II/d"];
  const dates = ["31.12.2024", "31/12/2024", "2024-12-31", "17 Agustus 2024", "2020-2024"];
  const others = ["1/2", "1,2,3", "16 kali di Triwulan II", "110% (120%)", "- kegiatan baru", "8-7"];
  reads(Object.fromEntries([...texts, ...codes, ...dates, ...others].map((text) => [text, "text"])));
});

describe("values of formulas that failed", () => {
  reads({ "#DIV/0!": "error #DIV/0!", "#N/A": "error #N/A", " #ref! ": "error #REF!", "#NAME?": "error #NAME?" });
});

describe("mistyped amounts are never guessed", () => {
  reads({
    "10.00.000": 'malformed: "10.00.000" tidak terbaca: kelompok titik ribuannya tidak tiga-tiga angka.',
    "13,512,6130": 'malformed: "13,512,6130" tidak terbaca: kelompok koma ribuannya tidak tiga-tiga angka.',
    "1.250.00": 'malformed: "1.250.00" tidak terbaca: kelompok titik ribuannya tidak tiga-tiga angka.',
    "1.23,45": 'malformed: "1.23,45" tidak terbaca: kelompok titik ribuannya tidak tiga-tiga angka.',
    "1.234,567.89": 'malformed: "1.234,567.89" tidak terbaca: titik dan komanya bercampur.',
    "1O.000": 'malformed: "1O.000" tidak terbaca: ada huruf O di antara angkanya.',
    "1 234 567": 'malformed: "1 234 567" tidak terbaca: ribuannya dipisah spasi, tulis dengan titik.',
    "--5": 'malformed: "--5" tidak terbaca: tanda minusnya lebih dari satu.',
  });
});

describe("stored numbers", () => {
  test.each([
    [98.5, undefined, "98.5 d1"],
    [0.1 + 0.2, undefined, "0.3 d1"],
    [0.8865, "0.00%", "0.8865 d2 %"],
    [0.88654321, "0.0%", "0.88654321 d1 %"],
    [403788000, '"Rp"#,##0', "403788000 d0 Rp"],
    [-1234, "#,##0_);(#,##0)", "-1234 d0"],
    [50, '0.00"%"', "50 d2 %"],
    [225, '0 "Ha"', "225 d0 Ha"],
    [45657, "dd/mm/yyyy", "text"],
  ])("%d under %s is %s", (value, format, expected) => {
    expect(said(readNumber(value, format))).toBe(expected);
  });

  test("a percent sign that is only written behind points leaves the points", () => {
    expect(readNumber(50, '0.00"%"')).toMatchObject({ percent: false, unit: "%" });
  });

  test("marks are those the format shows", () => {
    expect(readNumber(1234.5, "#,##0.00")).toMatchObject({ thousandsMark: ".", decimalMark: "," });
    expect(readNumber(999, "#,##0")).not.toHaveProperty("thousandsMark");
  });
});

test("a cell is read by its number where it stores one", () => {
  expect(said(readCell({ text: "88,65%", number: 0.8865, format: "0.00%" }))).toBe("0.8865 d2 %");
  expect(said(readCell({ text: "88,65%" }))).toBe("0.8865 d2 %");
  expect(said(readCell(undefined))).toBe("blank");
});

test("whatever is printed is read again", () => {
  const figures = fc.tuple(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.integer({ min: 0, max: 4 }));
  fc.assert(
    fc.property(figures, ([whole, decimals]) => {
      const value = new Decimal(whole).div(new Decimal(10).pow(decimals));
      const printed = printNumber(value, decimals);
      expect(readText(printed)).toMatchObject({ kind: "number", value, decimals });
      expect(readText(`${printed}%`)).toMatchObject({ value: value.div(100), percent: true });
      expect(readText(`Rp${printed.replace("-", "")},-`)).toMatchObject(decimals > 0 ? {} : { unit: "Rp" });
    }),
  );
});

test("no text whatever makes reading fail", () => {
  const marks = fc.string({ unit: fc.constantFrom(..."0123456789.,-–()%<>≤ RpABhaO/s/d:"), maxLength: 14 });
  fc.assert(
    fc.property(fc.oneof(fc.string(), marks), (text) => {
      const reading = readText(text);
      expect(["blank", "number", "range", "text", "malformed"]).toContain(reading.kind);
      if (reading.kind === "number") expect(reading.value.isFinite()).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
