import { beforeEach, describe, expect, it } from "vitest";
import type { PlanCell, SheetPlan } from "../../../src/contract/plan";
import type { Sheet, SheetCell } from "../../../src/contract/snapshot";
import type { Call, Cursor, WorkbookPart } from "../../../src/hosts/sheets/protocol";
import { SheetsHost } from "../../../src/hosts/sheets/sheets-host";
import { builtAppsScript } from "../../support/shared";
import { FakeSheets } from "./fake-sheets";
import type { FakeSheet, Options } from "./fake-spreadsheet";

const code = await builtAppsScript();

let sheets: FakeSheets;
let host: SheetsHost;
let said: string[];

function open(contents: readonly Sheet[], options?: Options) {
  sheets = new FakeSheets(code, "", { name: "Laporan", sheets: contents }, options);
  const call: Call = async (name, ...args) => sheets.run(name, args) as never;
  said = [];
  host = new SheetsHost(call, (sentence) => said.push(sentence));
}

const named = (name: string) => sheets.book.sheets.find((sheet) => sheet.name === name) as FakeSheet;

function filled(name: string, rows: number, columns: number, extra: Partial<Sheet> = {}): Sheet {
  const cell = (row: number, column: number): SheetCell => ({ text: String(row + column), number: row + column });
  const content = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, c) => cell(row, c)));
  return { name, merges: [], rows: content, ...extra };
}

const text = (content: string, more: Partial<PlanCell> = {}): PlanCell => ({
  content: { kind: "text", text: content },
  ...more,
});
const formula = (content: string): PlanCell => ({ content: { kind: "formula", formula: content }, style: "percent" });

function plan(rows: SheetPlan["rows"], more: Partial<SheetPlan> = {}): SheetPlan {
  return {
    id: "uji",
    name: "Uji",
    widths: [20, 12, 12],
    rows,
    merges: [],
    landscape: false,
    charts: [],
    conditions: [],
    lists: [],
    ...more,
  };
}

const manyRows = (count: number) =>
  Array.from({ length: count }, (_, row) => [
    text(`baris ${row}`, { style: "text" }),
    formula("=1+1"),
    formula("=2+2"),
  ]);

function readFrom(from: Cursor | null) {
  return sheets.countCalls(() => sheets.run("lakinReadWorkbook", [from]) as WorkbookPart);
}

async function callsOf(action: () => Promise<unknown>): Promise<number> {
  sheets.calls.clear();
  await action();
  return sheets.callCount;
}

describe("the number of service calls", () => {
  it("a snapshot asks each sheet the same few things, however large it is", async () => {
    open([filled("Kecil", 3, 3)]);
    const small = await callsOf(() => host.readWorkbook());
    open([filled("Besar", 3_000, 12)]);
    const large = await callsOf(() => host.readWorkbook());
    open([filled("Satu", 3, 3), filled("Dua", 3, 3)]);
    const two = await callsOf(() => host.readWorkbook());

    expect(large).toBe(small);
    expect(small).toBeLessThanOrEqual(24);
    expect(two - small).toBeLessThanOrEqual(12);
  });

  it("a hundred small sheets are read in short runs, the first of them at once, their marks in one call a run", async () => {
    open(Array.from({ length: 100 }, (_, index) => filled(`Lembar ${index + 1}`, 3, 3)));
    const runs: { calls: number; marks: number; done: number }[] = [];
    for (let from: Cursor | null = null; ; ) {
      const read: ReturnType<typeof readFrom> = readFrom(from);
      const { result, calls, total } = read;
      const marks = (calls.get("DeveloperMetadataFinder.find") ?? 0) + (calls.get("Sheet.getDeveloperMetadata") ?? 0);
      runs.push({ calls: total, marks, done: result.done });
      from = result.next;
      if (!from) break;
    }
    expect(runs[0]?.done).toBe(2);
    expect(runs).toHaveLength(6);
    expect(Math.max(...runs.map(({ calls }) => calls))).toBeLessThanOrEqual(260);
    expect(runs.map(({ marks }) => marks)).toEqual([1, 1, 1, 1, 1, 1]);
    expect((await host.readWorkbook()).sheets).toHaveLength(100);
    expect(said.slice(0, 3)).toEqual([
      "Membaca buku kerja …",
      "Membaca lembar 3 dari 100 …",
      "Membaca lembar 23 dari 100 …",
    ]);
  });

  it("cells are read in one go for each sheet", async () => {
    open([filled("Satu", 500, 5), filled("Dua", 500, 5)]);
    const cells = (count: number) =>
      ["Satu", "Dua"].flatMap((sheet) =>
        Array.from({ length: count }, (_, row) => ({ sheet, cell: `B${row * 2 + 1}` })),
      );
    expect(await callsOf(() => host.readCells(cells(200)))).toBe(await callsOf(() => host.readCells(cells(1))));
  });

  it("a sheet of ours is drawn with the same calls, however many rows it has", async () => {
    open([filled("Satu", 3, 3)]);
    const small = await callsOf(() => host.apply({ sheets: [plan(manyRows(5))], cells: [] }));
    open([filled("Satu", 3, 3)]);
    const large = await callsOf(() => host.apply({ sheets: [plan(manyRows(900))], cells: [] }));
    expect(large).toBe(small);
    expect(small).toBeLessThanOrEqual(60);
  });

  it("cells below each other are written together", async () => {
    open([filled("Satu", 500, 5)]);
    const column = (count: number) =>
      Array.from({ length: count }, (_, row) => ({
        sheet: "Satu",
        cell: `C${row + 1}`,
        content: { kind: "formula", formula: `=A${row + 1}/B${row + 1}` } as const,
      }));
    expect(await callsOf(() => host.apply({ sheets: [], cells: column(400) }))).toBe(
      await callsOf(() => host.apply({ sheets: [], cells: column(2) })),
    );
  });

  it("cells apart are read together and written one by one", async () => {
    open([filled("Satu", 500, 5)]);
    const apart = (count: number) =>
      Array.from({ length: count }, (_, row) => ({
        sheet: "Satu",
        cell: `C${row * 2 + 1}`,
        content: { kind: "text", text: "x" } as const,
      }));
    const few = await callsOf(() => host.apply({ sheets: [], cells: apart(2) }));
    expect(await callsOf(() => host.apply({ sheets: [], cells: apart(200) }))).toBe(few + 198);
  });
});

describe("a long workbook", () => {
  it("is read in several calls, tells how far it is, and comes out whole", async () => {
    open([filled("Kecil", 3, 3), filled("Panjang", 9_000, 10, { merges: ["A1:B1"] }), filled("Akhir", 2, 2)]);
    const { sheets: read } = await host.readWorkbook();
    expect(read.map(({ name, rows }) => [name, rows.length])).toEqual([
      ["Kecil", 3],
      ["Panjang", 9_000],
      ["Akhir", 2],
    ]);
    expect(read[1]?.rows[8_999]?.[9]?.number).toBe(9_008);
    expect(read[1]?.merges).toEqual(["A1:B1"]);
    expect(said).toEqual(["Membaca buku kerja …", "Membaca lembar 2 dari 3 …", "Membaca lembar 2 dari 3 …", ""]);
  });

  it("is written a thousand cells a run, telling how far it is", async () => {
    open([filled("Satu", 2_500, 1)]);
    const cells = Array.from({ length: 2_500 }, (_, row) => ({
      sheet: "Satu",
      cell: `B${row + 1}`,
      content: { kind: "number", number: row } as const,
    }));
    await host.apply({ sheets: [], cells });
    expect(said).toEqual(["Menulis sel 1 dari 2500 …", "Menulis sel 1001 dari 2500 …", ""]);
    expect((await host.readCells([{ sheet: "Satu", cell: "B2500" }]))[0]?.number).toBe(2_499);
  });

  it("is written whole or not at all: a later run that fails takes the earlier ones back", async () => {
    open([filled("Satu", 2_500, 1)]);
    const before = await host.readWorkbook();
    const cells = Array.from({ length: 2_500 }, (_, row) => ({
      sheet: "Satu",
      cell: `A${row + 1}`,
      content: { kind: "text", text: "x" } as const,
    }));
    sheets.failure = { method: "Range.setValues", after: 2, message: "Service Spreadsheets failed" };
    await expect(host.apply({ sheets: [], cells })).rejects.toThrow("Service Spreadsheets failed");
    expect(await host.readWorkbook()).toEqual(before);
  });

  it("is summed up sheet by sheet, telling how far it is", async () => {
    open([filled("Satu", 3, 3)]);
    const second = plan([[text("dua")]], { id: "dua", name: "Dua" });
    await host.apply({ sheets: [plan([[text("satu")]]), second], cells: [] });
    expect(said).toEqual(["Menyusun Uji (1 dari 2) …", "Menyusun Dua (2 dari 2) …", ""]);
  });
});

describe("reading", () => {
  it.each([
    "Asia/Jakarta",
    "Asia/Jayapura",
  ] as const)("a date is the day that the sheet shows, in %s", async (timeZone) => {
    open([{ name: "Satu", merges: [], rows: [[{ text: "31/12/2025", number: 46022, format: "dd/mm/yyyy" }]] }], {
      timeZone,
    });
    expect((await host.readCells([{ sheet: "Satu", cell: "A1" }]))[0]).toEqual({
      text: "31/12/2025",
      number: 46022,
      format: "dd/mm/yyyy",
    });
  });

  it("shows numbers the Indonesian way in an American spreadsheet too", async () => {
    const cell = { text: "1.234,50", number: 1234.5, format: "#,##0.00" };
    open([{ name: "Satu", merges: [], rows: [[cell]] }], { locale: "en_US" });
    expect((await host.readCells([{ sheet: "Satu", cell: "A1" }]))[0]).toEqual(cell);
  });

  it("passes over chart sheets and drafts of ours", async () => {
    open([filled("Satu", 1, 1), filled("Grafik", 0, 0)]);
    named("Grafik").type = "OBJECT";
    sheets.run("lakinStage", [[{ id: "uji", name: "Uji" }]]);
    expect((await host.readWorkbook()).sheets.map(({ name }) => name)).toEqual(["Satu"]);
  });

  it("finds a range that others protected", async () => {
    open([filled("Satu", 3, 3)]);
    named("Satu").lockedRanges = ["B2:C3"];
    const write = (cell: string) =>
      host.apply({ sheets: [], cells: [{ sheet: "Satu", cell, content: { kind: "number", number: 1 } }] });
    await expect(write("B3")).rejects.toThrow(/Satu.*terproteksi di sel B3/);
    await write("A3");
  });
});

describe("a sheet of ours", () => {
  beforeEach(() => open([filled("Satu", 3, 3)]));

  it("has formulas that hold in the id_ID locale", async () => {
    await host.apply({ sheets: [plan([[formula("=IF(SUM(Satu!A1:B1)>0.5,1.25,0)")]])], cells: [] });
    expect(named("Uji").getRange("A1").getFormulas()).toEqual([["=IF(SUM(Satu!A1:B1)>(50%);(125%);0)"]]);
    expect((await host.readCells([{ sheet: "Uji", cell: "A1" }]))[0]?.formula).toBe("=IF(SUM(Satu!A1:B1)>0.5,1.25,0)");
  });

  it("has charts", async () => {
    const rows = manyRows(4);
    const chart = {
      type: "column",
      title: "Capaian",
      categories: "A1:A4",
      series: [
        { name: "Target", values: "B1:B4" },
        { name: "Capaian", values: "C1:C4", line: true },
      ],
      percent: true,
      from: "E2",
      to: "G11",
    } as const;
    const years = {
      ...chart,
      type: "line",
      categories: "B1:C1",
      series: [{ name: "Nilai", values: "B2:C2" }],
    } as const;
    await host.apply({ sheets: [plan(rows, { charts: [chart, years] })], cells: [] });
    const [first, second] = named("Uji").charts;
    expect(first).toMatchObject({
      type: "COMBO",
      ranges: ["A1:A4", "B1:B4", "C1:C4"],
      position: [2, 5, 0, 0],
      options: {
        title: "Capaian",
        headers: 0,
        transpose: false,
        mergeStrategy: "MERGE_COLUMNS",
        series: { 0: { labelInLegend: "Target", type: "bars" }, 1: { labelInLegend: "Capaian", type: "line" } },
        vAxis: { minValue: 0, format: "0%" },
        height: 210,
      },
    });
    expect(second).toMatchObject({ type: "LINE", options: { transpose: true, mergeStrategy: "MERGE_ROWS" } });
  });

  it("has traffic lights that leave blanks and texts alone", async () => {
    const bands = [
      { atLeast: 0.9, colour: "green" },
      { atLeast: 0.5, below: 0.9, colour: "yellow" },
    ] as const;
    await host.apply({ sheets: [plan(manyRows(4), { conditions: [{ range: "B2:B4", bands }] })], cells: [] });
    expect(named("Uji").rules.map(({ formula: rule, ranges }) => [rule, ranges])).toEqual([
      ["=AND(ISNUMBER(B2);B2>=(90%))", ["B2:B4"]],
      ["=AND(ISNUMBER(B2);B2>=(50%);B2<(90%))", ["B2:B4"]],
    ]);
  });

  it("has lists, groups of rows, widths and frozen panes; a merge across the frozen edge gives way", async () => {
    await host.apply({
      sheets: [
        plan(manyRows(6), {
          merges: ["A1:C1", "B3:C3"],
          freeze: { rows: 2, columns: 1 },
          outline: [
            { row: 2, level: 1 },
            { row: 3, level: 2 },
            { row: 4, level: 1 },
          ],
          lists: [{ range: "C2:C6", values: ["Belum", "Selesai"] }],
        }),
      ],
      cells: [],
    });
    const { frozen, merges, groups, lists, widths } = named("Uji");
    expect(frozen).toEqual({ rows: 2, columns: 1 });
    expect(merges).toEqual(["B3:C3"]);
    expect(groups).toEqual([
      { from: 2, to: 4 },
      { from: 3, to: 3 },
    ]);
    expect(lists).toEqual([{ range: "C2:C6", values: ["Belum", "Selesai"] }]);
    expect([...widths]).toEqual([
      [1, 148],
      [2, 92],
      [3, 92],
    ]);
  });

  it("links to cells by the sheet's own number", async () => {
    const link = text('Sel "B2"', { link: { sheet: "Satu", cell: "B2" } });
    const lost = text("hilang", { link: { sheet: "Tidak ada", cell: "B2" } });
    await host.apply({ sheets: [plan([[link, lost]])], cells: [] });
    expect(named("Uji").getRange("A1:B1").getFormulas()).toEqual([
      [`=HYPERLINK("#gid=${named("Satu").gid}&range=B2";"Sel ""B2""")`, ""],
    ]);
    expect(named("Uji").getRange("A1:B1").getValues()).toEqual([['Sel "B2"', "hilang"]]);
  });

  it("grows beyond the thousand rows of a new sheet", async () => {
    await host.apply({ sheets: [plan(manyRows(1_500))], cells: [] });
    expect(named("Uji").rowCount).toBe(1_500);
  });

  it("grows for what is laid beside its cells", async () => {
    const lists = [{ range: "AC2:AC1200", values: ["Ya"] }];
    await host.apply({ sheets: [plan([[text("x")]], { lists })], cells: [] });
    expect([named("Uji").rowCount, named("Uji").columnCount]).toEqual([1_200, 29]);
  });

  it("is drawn anew where it stands, so that what refers to it holds", async () => {
    await host.apply({ sheets: [plan(manyRows(4))], cells: [] });
    const { gid } = named("Uji");
    sheets.book.sheets.reverse();
    await host.apply({ sheets: [plan([[text("baru")]])], cells: [] });
    expect(sheets.book.sheets.map(({ name }) => name)).toEqual(["Uji", "Satu"]);
    expect(named("Uji").gid).toBe(gid);
    expect(named("Uji").getDataRange().getValues()).toEqual([["baru"]]);
    expect(sheets.book.active.name).toBe("Satu");
  });

  it("keeps its name when the user renamed it", async () => {
    await host.apply({ sheets: [plan([[text("lama")]])], cells: [] });
    named("Uji").setName("Punya saya");
    expect(await host.apply({ sheets: [plan([[text("baru")]])], cells: [] })).toEqual({ sheets: ["Punya saya"] });
  });

  it("stays the user's when the user copied it", async () => {
    await host.apply({ sheets: [plan([[text("asli")]])], cells: [] });
    sheets.book.duplicate("Uji", "Salinan Uji");
    expect((await host.readWorkbook()).sheets.map(({ name, madeBy }) => [name, madeBy])).toEqual([
      ["Satu", undefined],
      ["Uji", "uji"],
      ["Salinan Uji", undefined],
    ]);
    await host.removeSheets(["uji"]);
    expect(sheets.book.sheets.map(({ name }) => name)).toEqual(["Satu", "Salinan Uji"]);
  });

  it("is not removed while the user's formulas use it", async () => {
    await host.apply({ sheets: [plan([[text("asli")]])], cells: [] });
    await host.apply({
      sheets: [],
      cells: [{ sheet: "Satu", cell: "C3", content: { kind: "formula", formula: "=Uji!A1" } }],
    });
    await expect(host.removeSheets(["uji"])).rejects.toThrow(/Satu.*C3.*Uji/);
    expect(sheets.book.sheets.map(({ name }) => name)).toEqual(["Satu", "Uji"]);
  });

  it("that is protected by others is left alone, and named", async () => {
    await host.apply({ sheets: [plan([[text("asli")]])], cells: [] });
    named("Uji").locked = true;
    await expect(host.apply({ sheets: [plan([[text("baru")]])], cells: [] })).rejects.toThrow(/Uji.*terproteksi/);
    expect(sheets.book.sheets.map(({ name }) => name)).toEqual(["Satu", "Uji"]);
  });
});

describe("when Google's servers fail midway", () => {
  const mend = { sheet: "Satu", cell: "A1", content: { kind: "text", text: "baru" } } as const;
  const other = { sheet: "Satu", cell: "C3", content: { kind: "formula", formula: "=A1" } } as const;
  const message = "Service Spreadsheets failed while accessing document";

  beforeEach(() => open([filled("Satu", 3, 3)]));

  const state = () =>
    sheets.book.sheets.map(({ name, hidden, cells }) => [
      name,
      hidden,
      [...cells].map(([key, { value, formula: stored }]) => [key, value, stored]),
    ]);

  it.each([
    ["the first cell", "Range.setValues", 0],
    ["the second cell", "Range.setValues", 1],
    ["storing what was written", "SpreadsheetApp.flush", 0],
  ])("writing %s puts everything back", async (_, method, after) => {
    const before = state();
    sheets.failure = { method, after, message };
    await expect(host.apply({ sheets: [], cells: [mend, other] })).rejects.toThrow(message);
    expect(state()).toEqual(before);
  });

  it.each([
    ["making", "Sheet.addDeveloperMetadata", 0],
    ["drawing", "Range.setBackgrounds", 0],
    ["showing", "Sheet.showSheet", 0],
  ])("%s a sheet leaves no trace", async (_, method, after) => {
    const before = state();
    sheets.failure = { method, after, message };
    await expect(host.apply({ sheets: [plan(manyRows(3))], cells: [mend] })).rejects.toThrow(message);
    expect(state()).toEqual(before);
  });

  it("drawing over a sheet of ours brings its draft in its place", async () => {
    await host.apply({ sheets: [plan([[text("lama")]])], cells: [] });
    sheets.failure = { method: "Range.setValues", after: 1, message };
    await host.apply({ sheets: [plan([[text("baru")]])], cells: [] });
    expect(sheets.book.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["Satu", false],
      ["Uji", false],
    ]);
    expect(named("Uji").getDataRange().getValues()).toEqual([["baru"]]);
    expect((await host.readWorkbook()).sheets[1]?.madeBy).toBe("uji");
  });

  it("a draft that a closed sidebar left behind is cleared away by the next plan, once it is old", async () => {
    sheets.run("lakinStage", [[{ id: "uji", name: "Uji" }]]);
    const draft = named("Uji");
    await host.apply({ sheets: [plan([[text("baru")]])], cells: [] });
    expect(sheets.book.sheets.map(({ name }) => name)).toEqual(["Satu", "Uji", "Uji (2)"]);

    const mark = draft.metadata.findIndex(({ value }) => value.startsWith("sementara:"));
    draft.metadata[mark] = { key: "lakin", value: `sementara:${Date.now() - 3_600_000}` };
    await host.apply({ sheets: [plan([[text("baru")]])], cells: [] });
    expect(sheets.book.sheets.map(({ name }) => name)).toEqual(["Satu", "Uji (2)"]);
  });
});

describe("memory", () => {
  beforeEach(() => open([filled("Satu", 1, 1)]));

  it("holds texts far beyond the size of one property, accents and all", async () => {
    const long = `${"é😀a".repeat(20_000)}!`;
    await host.writeMemory("batalkan", long);
    expect(await host.readMemory("batalkan")).toBe(long);
    await host.writeMemory("batalkan", "pendek");
    expect(await host.readMemory("batalkan")).toBe("pendek");
    expect(sheets.properties.size).toBe(2);
  });

  it("says so when the document has no room left, and keeps what it had", async () => {
    await host.writeMemory("batalkan", "lama");
    await expect(host.writeMemory("batalkan", "x".repeat(600_000))).rejects.toThrow(/tidak muat/);
    expect(await host.readMemory("batalkan")).toBe("lama");
  });
});
