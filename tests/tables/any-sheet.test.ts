import fc from "fast-check";
import { expect, test } from "vitest";
import type { Sheet, SheetCell } from "../../src/contract/snapshot";
import { fromA1, toRange } from "../../src/tables/address";
import { findTables } from "../../src/tables/find-tables";

const words = fc.constantFrom(
  ...["No", "Indikator", "Target", "Realisasi", "Capaian (%)", "Uraian", "Jumlah", "Kode", "Pagu (Rp)", "TW I"],
  ...["Program A", "4.1", "5.1.02", "1", "2", "(1)", "2024", "-", "%", "10 Ekor", "#DIV/0!", "Mengetahui", "Sumber: x"],
);
const cell: fc.Arbitrary<SheetCell | undefined> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  { weight: 3, arbitrary: words.map((text) => ({ text })) },
  { weight: 3, arbitrary: fc.integer({ min: -999, max: 99_999 }).map((number) => ({ text: String(number), number })) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }).map((text) => ({ text })) },
);
const corner = fc.tuple(fc.nat(11), fc.nat(7), fc.nat(3), fc.nat(3));
const sheet: fc.Arbitrary<Sheet> = fc
  .record({
    rows: fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }),
    corners: fc.array(corner, { maxLength: 4 }),
  })
  .map(({ rows, corners }) => ({
    name: "Lembar",
    rows,
    merges: corners.map(([top, left, down, right]) => toRange({ top, left, bottom: top + down, right: left + right })),
  }));

const textAt = ({ rows }: Sheet, ref: string) => {
  const { row, column } = fromA1(ref);
  return rows[row]?.[column]?.text.trim() ?? "";
};

test("whatever a sheet holds, a table's cells are those of the sheet, each once", () => {
  fc.assert(
    fc.property(sheet, (any) => {
      for (const table of findTables({ name: "x", sheets: [any] })) {
        const cells = table.rows.flatMap((row) => row.cells);
        for (const { ref, text } of cells) expect(text).toBe(textAt(any, ref));
        const filled = cells.filter(({ text }) => text !== "").map(({ ref }) => ref);
        expect(new Set(filled).size).toBe(filled.length);
        for (const row of table.rows) {
          expect(row.cells).toHaveLength(table.columns.length);
          if (row.parent !== undefined) expect(row.parent).toBeLessThan(table.rows.indexOf(row));
        }
      }
    }),
    { numRuns: 300, seed: 20_241_126 },
  );
});

test("a lone cell far away changes no table", () => {
  const table = ["No", "Indikator", "Target", "Realisasi"].map((text) => ({ text }));
  const body = [1, 2, 3].map((row) => [
    { text: String(row), number: row },
    { text: `Indikator ${row}` },
    { text: "10", number: 10 },
    { text: "9", number: 9 },
  ]);
  fc.assert(
    fc.property(fc.nat(40), fc.integer({ min: 6, max: 16_383 }), words, (row, column, text) => {
      const rows: (SheetCell | undefined)[][] = [table, ...body].map((each) => [...each]);
      while (rows.length <= row) rows.push([]);
      const target = rows[row] as (SheetCell | undefined)[];
      // A word of headers in the header's row, or figures below one, would be a column of its own.
      if (row === 0 && !/^\d/.test(text)) return;
      target[column] = { text };
      const [first] = findTables({ name: "x", sheets: [{ name: "Lembar", merges: [], rows }] });
      expect(first?.range).toBe("A1:D4");
    }),
    { numRuns: 200, seed: 7 },
  );
});
