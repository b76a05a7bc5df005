import { describe, expect, it } from "vitest";
import { isPackedRun, packCells, unpackCells, type WrittenCell } from "../../src/app/packed-cells";
import type { CellContent } from "../../src/contract/plan";

const cell = (at: string, content: CellContent, after: CellContent, kept?: string): WrittenCell => ({
  back: { sheet: "Tabel 1", cell: at, content, ...(kept !== undefined && { kept }) },
  after,
});
const formula = (text: string): CellContent => ({ kind: "formula", formula: text });

describe("packed cells", () => {
  it("are one run where formulas were filled down", () => {
    const cells = [2, 3, 4].map((row) =>
      cell(`F${row}`, formula(`=E${row}/D${row}`), formula(`=MIN(E${row}/D${row},1)`)),
    );
    expect(packCells(cells)).toHaveLength(1);
    expect(unpackCells(packCells(cells))).toEqual(cells);
  });

  it("come back as they were: blank, text, number, format, result, and what only their host knows", () => {
    const cells = [
      cell("A1", { kind: "blank", format: "General" }, { kind: "number", number: 1 }),
      cell("A2", { kind: "text", text: "5", format: "@" }, { kind: "number", number: 5 }),
      cell("A3", { kind: "number", number: 0.8865, format: "0.00%" }, { kind: "text", text: "88,65%" }),
      cell("A4", { kind: "formula", formula: "=B4", value: 7 }, { kind: "number", number: 8 }, "<c/>"),
      cell("A5", { kind: "formula", formula: "=B5", value: 9 }, { kind: "number", number: 8 }, "<c r/>"),
      cell("C1", { kind: "formula", formula: "=$B$1" }, { kind: "blank" }),
    ];
    expect(unpackCells(packCells(cells))).toEqual(cells);
    expect(packCells(cells).every(isPackedRun)).toBe(true);
    expect(isPackedRun(JSON.parse(JSON.stringify(packCells(cells)[0])))).toBe(true);
  });

  const run = { sheet: "S", cell: "A1", count: 2, before: { values: [1, 2] }, after: { formula: "=1" } };

  it.each([
    ["no list of values", { ...run, before: { values: 1 } }],
    ["fewer values than cells", { ...run, count: 3 }],
    ["an address that is none", { ...run, cell: "1A" }],
    ["more cells than a sheet has", { ...run, before: { formula: "=1" }, count: 2_000_000 }],
    ["half a cell", { ...run, before: { formula: "=1" }, count: 0.5 }],
    ["a value that is none", { ...run, before: { values: [1, null] } }],
    ["a format that is none", { ...run, before: { values: [1, 2], format: 7 } }],
    ["nothing kept of one cell", { ...run, kept: ["<c/>"] }],
    ["nothing at all", null],
  ])("are not taken from a damaged document: %s", (_what, damaged) => {
    expect(isPackedRun(run)).toBe(true);
    expect(isPackedRun(damaged)).toBe(false);
  });
});
