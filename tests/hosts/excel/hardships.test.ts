import { describe, expect, it } from "vitest";
import type { CellContent, SheetPlan } from "../../../src/contract/plan";
import { ExcelHost } from "../../../src/hosts/excel/excel-host";
import { blankCell, changeCell, type FakeSheet, parseArea } from "./fake/model";
import { excel2021, FakeExcel } from "./fake-excel";

/** What real Excel does to add-ins that were only tried on a small, friendly workbook. */

const microsoft365 = new Set([...excel2021, "ExcelApi 1.20"]);

function open(supported?: ReadonlySet<string>) {
  const excel = new FakeExcel(supported);
  return { excel, host: new ExcelHost(excel) };
}

function write(cell: string, content: CellContent, sheet = "Data") {
  return { sheets: [], cells: [{ sheet, cell, content }] };
}

function plan(overrides: Partial<SheetPlan> = {}): SheetPlan {
  return {
    id: "ringkasan-uji",
    name: "Ringkasan",
    widths: [10, 10],
    rows: [
      [{ content: { kind: "text", text: "KEK" } }, { content: { kind: "number", number: 1 } }],
      [{ content: { kind: "text", text: "Palu" } }, { content: { kind: "number", number: 2 } }],
    ],
    merges: [],
    landscape: true,
    charts: [],
    conditions: [],
    lists: [],
    ...overrides,
  };
}

const chart: SheetPlan["charts"][number] = {
  type: "bar",
  title: "Capaian",
  categories: "A1:A2",
  series: [{ name: "Capaian", values: "B1:B2" }],
  percent: true,
  from: "D1",
  to: "H12",
};

describe("reading the workbook", () => {
  it.each([1, 3, 40])("takes the same number of round trips for %i sheets", async (sheets) => {
    const { excel, host } = open();
    for (let number = 1; number <= sheets; number += 1) {
      const sheet = excel.addSheet(`Tabel ${number}`, { A1: "Uraian", B2: 5, C3: "=B2" });
      sheet.tables.push({ name: `T${number}`, area: parseArea("A1:C3"), showTotals: true });
      sheet.merges.push(parseArea("A4:B4"));
      sheet.hiddenRows.add(1);
    }
    const { sheets: read } = await host.readWorkbook();
    expect(read).toHaveLength(sheets);
    // Five, and the closing one that Excel.run makes by itself.
    expect(excel.host.syncs).toBe(6);
  });

  it("reads more than five megabytes in pieces", async () => {
    const { excel, host } = open();
    const sheet = excel.addSheet("Besar");
    for (let row = 0; row < 18_000; row += 1) {
      for (let column = 0; column < 4; column += 1) sheet.cells.set(`${row},${column}`, { ...blankCell(), value: row });
    }
    const [read] = (await host.readWorkbook()).sheets;
    expect(read?.rows).toHaveLength(18_000);
    expect(read?.rows[17_999]?.[3]?.number).toBe(17_999);
  });

  it("halves a batch of long texts until it passes", async () => {
    const { excel, host } = open();
    const sheet = excel.addSheet("Narasi");
    for (let row = 0; row < 300; row += 1) {
      changeCell(sheet, row, 0, (cell) => {
        cell.value = `${row} ${"x".repeat(30_000)}`;
      });
    }
    const [read] = (await host.readWorkbook()).sheets;
    expect(read?.rows.map((row) => row[0]?.text.split(" ")[0])).toEqual(
      Array.from({ length: 300 }, (_, row) => `${row}`),
    );
  });

  it("does not read a million blank rows because of one stray cell", async () => {
    const { excel, host } = open();
    excel.addSheet("Sesat", { A1: "Uraian", B2: "=1+1", XFD1048576: 7 });
    const [read] = (await host.readWorkbook()).sheets;
    expect(read?.rows[0]?.[0]?.text).toBe("Uraian");
    expect(read?.rows[1]?.[1]?.formula).toBe("=1+1");
    expect(read?.rows[1_048_575]?.[16_383]?.number).toBe(7);
  });

  it("reads more merged cells than Excel gives at once", async () => {
    const { excel, host } = open();
    const sheet = excel.addSheet("Gabungan");
    for (let row = 0; row < 600; row += 1) {
      changeCell(sheet, row, 0, (cell) => {
        cell.value = row;
      });
      sheet.merges.push({ row, column: 0, lastRow: row, lastColumn: 2 });
    }
    const [read] = (await host.readWorkbook()).sheets;
    expect(read?.merges).toHaveLength(600);
    expect(read?.merges).toContain("A600:C600");
  });

  it("leaves formatted but empty cells out, and shifts nothing when a table begins at C3", async () => {
    const { excel, host } = open();
    const sheet = excel.addSheet("Geser", { C3: "Target", D4: 90 });
    changeCell(sheet, 99, 9, (cell) => {
      cell.look["fill.color"] = "#FFFF00";
    });
    const [read] = (await host.readWorkbook()).sheets;
    expect(read?.rows).toHaveLength(4);
    expect(read?.rows[2]?.[2]?.text).toBe("Target");
    expect(read?.rows[3]?.[3]?.number).toBe(90);
  });

  it("tells hidden rows and columns, indents and bold, Excel tables, numbers as id-ID prints them", async () => {
    const { excel, host } = open();
    const sheet = excel.addSheet("Data", { B2: "Sasaran", B3: "Indikator", C3: 1234.5 });
    sheet.hiddenRows.add(2);
    sheet.hiddenColumns.add(1);
    sheet.tables.push({ name: "Tabel_IKU", area: parseArea("B2:C3"), showTotals: false });
    changeCell(sheet, 1, 1, (cell) => {
      cell.look["font.bold"] = true;
    });
    changeCell(sheet, 2, 1, (cell) => {
      cell.look.indentLevel = 2;
    });
    changeCell(sheet, 2, 2, (cell) => {
      cell.format = "#,##0.00";
    });
    const [read] = (await host.readWorkbook()).sheets;
    expect(read?.hiddenRows).toEqual([2]);
    expect(read?.hiddenColumns).toEqual([1]);
    expect(read?.listObjects).toEqual([{ name: "Tabel_IKU", range: "B2:C3", hasTotalsRow: false }]);
    expect(read?.rows[1]?.[1]).toEqual({ text: "Sasaran", bold: true });
    expect(read?.rows[2]?.[1]).toEqual({ text: "Indikator", indent: 2 });
    expect(read?.rows[2]?.[2]).toEqual({ text: "1.234,50", number: 1234.5, format: "#,##0.00" });
  });

  it("waits while a cell is being typed in", async () => {
    const { excel, host } = open();
    excel.addSheet("Data", { A1: "isi" });
    excel.host.cellEditing = true;
    await host.readWorkbook();
    expect(excel.host.waited).toBe(1);
  });
});

describe("writing", () => {
  it("turns a cell formatted as text into one that computes", async () => {
    const { excel, host } = open();
    excel.type(excel.addSheet("Data"), "A1", "1.081", "@");
    await host.apply(write("A1", { kind: "formula", formula: "=SUM(B1:B3)" }));
    expect((await host.readCells([{ sheet: "Data", cell: "A1" }]))[0]?.formula).toBe("=SUM(B1:B3)");
    await host.apply(write("A1", { kind: "number", number: 1801 }));
    expect((await host.readCells([{ sheet: "Data", cell: "A1" }]))[0]).toEqual({ text: "1801", number: 1801 });
  });

  it("enters a formula again that shows #NAME?, which makes Excel bind it", async () => {
    const { excel, host } = open();
    const sheet = excel.addSheet("Data");
    excel.calculate = () => "#NAME?";
    excel.type(sheet, "C1", "=_xldudf_KEK_CAPAIAN(A1,B1)");
    excel.calculate = (formula) => (formula.startsWith("=KEK.CAPAIAN(") ? 1.2 : "#NAME?");
    await host.apply(write("C1", { kind: "formula", formula: "=KEK.CAPAIAN(A1,B1)" }));
    expect((await host.readCells([{ sheet: "Data", cell: "C1" }]))[0]).toEqual({
      text: "1,2",
      number: 1.2,
      formula: "=KEK.CAPAIAN(A1,B1)",
    });
  });

  it("may write a cell that a protected sheet leaves open, and no other", async () => {
    const { excel, host } = open();
    const sheet = excel.addSheet("Data", { A1: 1, A2: 2 });
    changeCell(sheet, 0, 0, (cell) => {
      cell.locked = false;
    });
    sheet.isProtected = true;
    await host.apply(write("A1", { kind: "number", number: 5 }));
    expect((await host.readCells([{ sheet: "Data", cell: "A1" }]))[0]?.number).toBe(5);
    await expect(host.apply(write("A2", { kind: "number", number: 5 }))).rejects.toThrow(
      'Lembar "Data" terproteksi: buka proteksinya lebih dulu',
    );
  });

  it("tells before writing that the workbook's structure is protected", async () => {
    const { excel, host } = open();
    excel.addSheet("Data", { A1: 1 });
    excel.workbook.structureProtected = true;
    const both = { sheets: [plan()], cells: write("A1", { kind: "number", number: 5 }).cells };
    await expect(host.apply(both)).rejects.toThrow("Struktur buku kerja terproteksi");
    expect((await host.readCells([{ sheet: "Data", cell: "A1" }]))[0]?.number).toBe(1);
  });

  it("is a single step of undo, sheets and cells together", async () => {
    const { excel, host } = open(microsoft365);
    excel.addSheet("Data", { A1: 1 });
    const all = { sheets: [plan({ charts: [chart] })], cells: write("A1", { kind: "number", number: 5 }).cells };
    await host.apply(all);
    expect(excel.undoSteps).toBe(1);
    excel.undo();
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["Data"]);
    expect((await host.readCells([{ sheet: "Data", cell: "A1" }]))[0]?.number).toBe(1);
  });

  it("replaces its own sheet without emptying the user's undo stack or breaking formulas that point at it", async () => {
    const { excel, host } = open(microsoft365);
    excel.addSheet("Data", { A1: 1 });
    await host.apply({ sheets: [plan({ charts: [chart] })], cells: [] });
    const { id } = excel.sheet("Ringkasan");
    await host.apply({ sheets: [plan({ charts: [chart, chart] })], cells: [] });
    expect(excel.undoSteps).toBe(2);
    expect(excel.sheet("Ringkasan").id).toBe(id);
    expect(excel.sheet("Ringkasan").charts).toHaveLength(2);
  });

  it.each([
    "setPosition",
    "setXAxisValues",
    "rule",
    "formula",
    "series.delete",
    "freezeRows",
  ])("puts everything back when Excel fails on %s in the middle", async (failing) => {
    const { excel, host } = open(microsoft365);
    excel.addSheet("Data", { A1: 1, A2: "'1/2", A3: "=A1" });
    await host.apply({ sheets: [plan({ id: "lama", name: "Lama", charts: [chart] })], cells: [] });
    const before = await host.readWorkbook();
    const oldCharts = structuredClone(excel.sheet("Lama").charts);

    excel.host.failing = failing;
    const rich = {
      freeze: { rows: 1, columns: 0 },
      charts: [chart],
      conditions: [{ range: "B1:B2", bands: [{ atLeast: 1, colour: "green" as const }] }],
      lists: [{ range: "A1:A2", values: ["a", "b"] }],
    };
    const cells = ["A1", "A2", "A3"].map((cell) => ({
      sheet: "Data",
      cell,
      content: { kind: "number", number: 9 } as const,
    }));
    const failed = { sheets: [plan(rich), plan({ ...rich, id: "lama", name: "Lama", rows: [] })], cells };
    await expect(host.apply(failed)).rejects.toThrow("Excel menolak permintaan ini");
    expect(await host.readWorkbook()).toEqual(before);
    expect(excel.sheet("Lama").charts).toEqual(oldCharts);
    expect(excel.workbook.names.map(({ name }) => name)).toEqual(["_lakin.lama"]);
  });

  it("makes a new mark where the user deleted our sheet", async () => {
    const { excel, host } = open();
    excel.addSheet("Data");
    await host.apply({ sheets: [plan()], cells: [] });
    excel.workbook.sheets.pop();
    await host.apply({ sheets: [plan()], cells: [] });
    expect((await host.readWorkbook()).sheets[1]?.madeBy).toBe("ringkasan-uji");
    expect(excel.workbook.names).toHaveLength(1);
    expect(excel.workbook.names[0]?.visible).toBe(false);
  });

  it("keeps its sheet when the user renames it", async () => {
    const { excel, host } = open();
    excel.addSheet("Data");
    await host.apply({ sheets: [plan()], cells: [] });
    excel.sheet("Ringkasan").name = "Rekap Pak Camat";
    const { sheets } = await host.apply({ sheets: [plan()], cells: [] });
    expect(sheets).toEqual(["Rekap Pak Camat"]);
    expect(excel.workbook.sheets).toHaveLength(2);
  });

  it("is drawn whole although the user filtered it and hid rows", async () => {
    const { excel, host } = open();
    excel.addSheet("Data");
    await host.apply({ sheets: [plan()], cells: [] });
    filterOut(excel.sheet("Ringkasan"), 0);
    excel.sheet("Ringkasan").hiddenRows.add(1);
    await host.apply({ sheets: [plan()], cells: [] });
    const [, ours] = (await host.readWorkbook()).sheets;
    expect(ours?.rows.map((row) => row.map((cell) => cell?.text))).toEqual([
      ["KEK", "1"],
      ["Palu", "2"],
    ]);
    expect(ours?.hiddenRows).toBeUndefined();
  });

  it("sends thousands of rows with links and looks in requests that Excel takes", async () => {
    const { excel, host } = open();
    excel.addSheet("Data");
    const text = (value: string) => ({ content: { kind: "text", text: value } as const });
    const rows = Array.from({ length: 6_000 }, (_, row) => [
      { ...text(`Indikator nomor ${row} yang namanya panjang seperti di laporan`), style: "wrap" as const },
      { ...text("Data!A1"), style: "link" as const, link: { sheet: "Data", cell: `A${row + 1}` } },
      { content: { kind: "formula", formula: `=KEK.CAPAIAN(Data!B${row + 1},Data!C${row + 1})` } as const },
      ...Array.from({ length: 8 }, (_, column) => text(`sel ${row} ${column} ${"x".repeat(20)}`)),
    ]);
    await host.apply({ sheets: [plan({ rows }), plan({ rows, id: "lain", name: "Lain" })], cells: [] });
    expect(excel.sheet("Lain").cells.get("5999,0")?.value).toBe(
      "Indikator nomor 5999 yang namanya panjang seperti di laporan",
    );
  });

  it("groups rows again on a second run, though the user took the groups away", async () => {
    const { excel, host } = open();
    excel.addSheet("Data");
    const outline = [
      { row: 1, level: 1 },
      { row: 2, level: 2 },
      { row: 3, level: 1 },
    ];
    await host.apply({ sheets: [plan({ outline })], cells: [] });
    expect(excel.sheet("Ringkasan").groups).toEqual(["2:4", "3:3"].map((rows) => areaOfRows(rows)));
    excel.sheet("Ringkasan").groups = [];
    await host.apply({ sheets: [plan({ outline: outline.slice(0, 1) })], cells: [] });
    expect(excel.sheet("Ringkasan").groups).toEqual([areaOfRows("2:2")]);
  });

  const filtered = (...rows: number[]) => {
    const { excel, host } = open(microsoft365);
    const sheet = excel.addSheet("Data", { A1: "Capaian", A2: 1, A3: 2, A4: 3, A5: 4, A6: 5 });
    for (const row of rows) filterOut(sheet, row);
    const column = async () => (await host.readWorkbook()).sheets[0]?.rows.slice(1).map(([cell]) => cell?.number);
    const writes = (first: number, ...numbers: number[]) =>
      numbers.map((number, index) => ({
        sheet: "Data",
        cell: `A${first + index}`,
        content: { kind: "number", number } as const,
      }));
    return { excel, sheet, host, column, writes };
  };

  it.each([
    [[2, 3]],
    [[1, 5]],
    [[3]],
  ])("writes each cell where it belongs though a filter hides rows %j", async (rows) => {
    const { host, column, writes } = filtered(...rows);
    await host.apply({ sheets: [], cells: writes(2, 10, 20, 30, 40, 50) });
    expect(await column()).toEqual([10, 20, 30, 40, 50]);
  });

  it("puts each cell back where it belongs though a filter hides rows", async () => {
    const { excel, host, column, writes } = filtered(2, 3);
    excel.host.failing = "names.add";
    await expect(host.apply({ sheets: [plan()], cells: writes(2, 10, 20, 30, 40, 50) })).rejects.toThrow(
      "Excel menolak",
    );
    expect(await column()).toEqual([1, 2, 3, 4, 5]);
  });

  it("takes everything back when Excel puts values elsewhere than it was told", async () => {
    const { excel, sheet, host, column, writes } = filtered();
    // Hidden between our reading and our writing, as a co-author may do.
    excel.host.beforeChange = () => filterOut(sheet, 2);
    await expect(host.apply({ sheets: [], cells: writes(2, 10, 20, 30) })).rejects.toThrow(
      "Excel tidak menyimpan isi sel Data!A3 sebagaimana ditulis; tidak ada yang diubah.",
    );
    sheet.filteredRows.clear();
    expect(await column()).toEqual([1, 2, 3, 4, 5]);
  });

  it("writes ten thousand cells in a few round trips", async () => {
    const { excel, host } = open();
    excel.addSheet("Data");
    const cells = Array.from({ length: 10_000 }, (_, row) => ({
      sheet: "Data",
      cell: `C${row + 1}`,
      content: { kind: "formula", formula: `=MIN(A${row + 1}/B${row + 1},1.2)` } as const,
    }));
    await host.apply({ sheets: [], cells });
    expect(excel.host.syncs).toBeLessThan(10);
    expect((await host.readCells([{ sheet: "Data", cell: "C10000" }]))[0]?.formula).toBe("=MIN(A10000/B10000,1.2)");
  });
});

describe("a sheet of ours", () => {
  it("has looks, widths, frozen panes, print set-up, lights, lists, links and charts", async () => {
    const { excel, host } = open();
    excel.addSheet("Data Asal");
    await host.apply({
      sheets: [
        plan({
          rows: [
            [
              { content: { kind: "text", text: "KEK" }, style: "header" },
              { content: { kind: "text", text: "Capaian" }, style: "header" },
            ],
            [
              { content: { kind: "text", text: "1/2" }, style: "link", link: { sheet: "Data Asal", cell: "B4" } },
              { content: { kind: "number", number: 0.8865 }, style: "percent" },
            ],
          ],
          freeze: { rows: 1, columns: 1 },
          printArea: "A1:B2",
          printTitleRows: [1, 1],
          conditions: [{ range: "B2:B9", bands: [{ atLeast: 0.76, below: 0.91, colour: "yellow" }] }],
          lists: [{ range: "B2:B9", values: ["Belum", "Selesai"] }],
          charts: [chart],
        }),
      ],
      cells: [],
    });
    const sheet = excel.sheet("Ringkasan");
    expect(sheet.cells.get("0,0")?.look).toMatchObject({ "font.bold": true, "fill.color": "#DDE6EE", wrapText: true });
    expect(sheet.cells.get("1,0")).toMatchObject({ value: "1/2", link: "'Data Asal'!B4" });
    expect(sheet.cells.get("1,1")).toMatchObject({ value: 0.8865, format: "0.00%" });
    expect(sheet.widths.get(0)).toBe(56.25);
    expect(sheet.frozen).toBe("A1");
    expect(sheet.page).toMatchObject({ orientation: "Landscape", printArea: "A1:B2", titleRows: "$1:$1" });
    expect(sheet.conditions).toMatchObject([
      { area: parseArea("B2:B9"), formula: "=AND(ISNUMBER(B2),B2>=0.76,B2<0.91)", fill: "#FFF2CC" },
    ]);
    expect(sheet.lists).toEqual([{ area: parseArea("B2:B9"), source: "Belum,Selesai" }]);
    expect(sheet.charts).toHaveLength(1);
    expect(sheet.charts[0]).toMatchObject({ type: "BarClustered", title: "Capaian", from: "D1", to: "H12" });
    // The series that Excel guessed is gone.
    expect(sheet.charts[0]?.series).toEqual([
      { name: "Capaian", values: "B1:B2", categories: "A1:A2", type: "", colour: "#1F4E79" },
    ]);
  });

  it("is not removed when it is the last that can be seen", async () => {
    const { excel, host } = open();
    excel.addSheet("Data").visibility = "Hidden";
    await host.apply({ sheets: [plan()], cells: [] });
    await expect(host.removeSheets(["ringkasan-uji"])).rejects.toThrow("Lembar terakhir yang terlihat");
  });
});

describe("showing a cell", () => {
  it("says of a hidden sheet that it is hidden, and leaves it so", async () => {
    const { excel, host } = open();
    excel.addSheet("Data");
    excel.addSheet("Arsip").visibility = "VeryHidden";
    await expect(host.select({ sheet: "Arsip", cell: "B4" })).rejects.toThrow('Lembar "Arsip" tersembunyi');
    expect(excel.sheet("Arsip").visibility).toBe("VeryHidden");
  });
});

function filterOut(sheet: FakeSheet, row: number): void {
  sheet.hiddenRows.add(row);
  sheet.filteredRows.add(row);
}

function areaOfRows(rows: string): string {
  const [first, last] = rows.split(":");
  return `A${first}:XFD${last}`;
}
