import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { examine } from "../../src/app/examine";
import type { Finding } from "../../src/contract/finding";
import type { Sheet, SheetCell, Workbook } from "../../src/contract/snapshot";
import { runs } from "../support/fuzzing";

const header = fc.constantFrom(
  ...[
    "No",
    "Uraian",
    "Indikator Kinerja",
    "Satuan",
    "Target",
    "Realisasi",
    "Capaian",
    "Capaian (%)",
    "Pagu",
    "Sisa",
    "%",
  ],
  ...[
    "TW I",
    "TW II",
    "Semester I",
    "2024",
    "2025",
    "Jumlah",
    "Bobot",
    "Nilai",
    "Predikat",
    "Mutu",
    "Unsur",
    "L",
    "P",
    "L+P",
  ],
  ...[
    "Keterangan",
    "Peringkat",
    "Efisiensi",
    "Kemajuan",
    "Rata-rata",
    "NRR",
    "Kategori",
    "(6)=(5)/(4)",
    "1",
    "2",
    "",
    "Rp",
  ],
);
const label = fc.constantFrom(
  ...[
    "1",
    "2.",
    "a.",
    "I",
    "Program",
    "Kegiatan",
    "Jumlah",
    "Total",
    "JUMLAH (1+2)",
    "Rata-rata",
    "Sub Jumlah",
    "dari",
    "-",
  ],
  ...[
    "Perencanaan Kinerja",
    "Persentase layanan",
    "Jumlah penduduk miskin",
    "Nilai SAKIP",
    "KEK Palu",
    "%",
    "Orang",
    "Baik",
  ],
);
const typed: fc.Arbitrary<SheetCell> = fc
  .tuple(
    fc.oneof(
      fc.integer({ min: -10, max: 100_000 }),
      fc.integer({ min: 0, max: 12_000 }).map((whole) => whole / 100),
    ),
    fc.constantFrom(undefined, "#,##0", "0.00", "0.00%", "0%", "dd/mm/yyyy"),
  )
  .map(([number, format]) => ({ text: String(number).replace(".", ","), number, ...(format && { format }) }));
const pasted: fc.Arbitrary<SheetCell> = fc.oneof(
  fc.integer({ min: 0, max: 12_000 }).map((whole) => ({ text: `${(whole / 100).toFixed(2).replace(".", ",")}%` })),
  fc.integer({ min: 0, max: 2_000_000_000 }).map((whole) => ({ text: whole.toLocaleString("id-ID") })),
  label.map((text) => ({ text })),
  fc.constantFrom("#REF!", "10.00.000", "BB (72,62)", "n/a", "7-8", "0", "").map((text) => ({ text })),
);
const formula: fc.Arbitrary<SheetCell> = fc
  .tuple(fc.constantFrom("=SUM(C2:C5)", "=E2/D2", "=KEK.CAPAIAN(E2,D2)", "=#REF!+1", "=A1:A9", "=((((1"), typed)
  .map(([text, cell]) => ({ ...cell, formula: text }));
const cell: fc.Arbitrary<SheetCell | undefined> = fc.oneof(
  { weight: 4, arbitrary: typed },
  { weight: 4, arbitrary: pasted },
  { weight: 1, arbitrary: formula },
  { weight: 2, arbitrary: fc.constant(undefined) },
);

const reference = fc
  .tuple(
    fc.integer({ min: 0, max: 7 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 0, max: 3 }),
    fc.integer({ min: 0, max: 3 }),
  )
  .map(([column, row, across, down]) => {
    const letter = (index: number) => String.fromCharCode(65 + index);
    return `${letter(column)}${row}:${letter(column + across)}${row + down}`;
  });

const sheet: fc.Arbitrary<Omit<Sheet, "name">> = fc.record({
  rows: fc
    .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 2 }), fc.integer({ min: 1, max: 10 }))
    .chain(([width, titles, height]) =>
      fc.tuple(
        fc.array(fc.tuple(label.map((text) => ({ text }))), { minLength: titles, maxLength: titles }),
        fc.array(
          header.map((text) => ({ text })),
          { minLength: width, maxLength: width },
        ),
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
      ),
    )
    .map(([titles, heads, body]) => [...titles, heads, ...body]),
  merges: fc.array(reference, { maxLength: 2 }),
});
const workbook: fc.Arbitrary<Workbook> = fc.array(sheet, { minLength: 1, maxLength: 3 }).map((sheets) => ({
  name: "acak.xlsx",
  sheets: sheets.map((one, index) => ({ ...one, name: `Lembar${index + 1}` })),
}));

function expectFinding(finding: Finding): void {
  const { message, basis, diagnosis, fix } = finding;
  for (const text of [message, basis, diagnosis?.message ?? ""]) {
    expect(text).not.toMatch(/undefined|NaN|Infinity|\[object|\{\w+\}|termasuk \.|, :|: ,|^[,:;.]/);
  }
  expect(message).toMatch(/\S/);
  expect(finding.cell).toMatch(/^[A-Z]{1,3}[1-9]\d*$/);
  if (!fix) return;
  expect({ message, isEmpty: !fix.formula && fix.number === undefined && fix.text.trim() === "" }).toEqual({
    message,
    isEmpty: false,
  });
  if (fix.number !== undefined) expect(Number.isFinite(fix.number)).toBe(true);
}

describe("a workbook of anything", () => {
  it("is checked to the end, in whole sentences, with no fault of ours", () => {
    fc.assert(
      fc.property(workbook, (any) => {
        const { findings, failures } = examine(any);
        expect(failures).toEqual([]);
        for (const finding of findings) expectFinding(finding);
      }),
      runs(150),
    );
  });

  it("is left as it was", () => {
    fc.assert(
      fc.property(workbook, (any) => {
        const before = JSON.stringify(any);
        examine(any);
        expect(JSON.stringify(any)).toBe(before);
      }),
      runs(20),
    );
  });

  const longTexts = [
    "(",
    "1,",
    "kata ",
    "%",
    "Rp1.000 ",
    "((1) ",
    "a.b.c.",
    "- ",
    "12/",
    ": ",
    "  ",
    "\n",
    "1.",
    "(a) ",
  ];

  it.each(longTexts)("is checked with cells full of %j", (piece) => {
    const text = piece.repeat(32_767 / piece.length).slice(0, 32_767);
    const long = { text };
    const heads = ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian"].map((head) => ({
      text: head,
    }));
    const rows = [
      [long],
      heads,
      [{ text: "1" }, long, long, { text: "90" }, { text: "45" }, { text: "50%" }],
      [long, long, long, long, long, long],
    ];
    const { failures } = examine({ name: "panjang.xlsx", sheets: [{ name: "A", merges: [], rows }] });
    expect(failures).toEqual([]);
  });
});
