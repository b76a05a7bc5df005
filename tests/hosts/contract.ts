import { beforeEach, describe, expect, it } from "vitest";
import type { Host } from "../../src/contract/host";
import type { CellContent, Plan, SheetPlan } from "../../src/contract/plan";
import type { SheetCell, Workbook } from "../../src/contract/snapshot";

export interface OpenDocument {
  readonly host: Host;
  /** Where the host takes notes: what stands in the cells, the user's own and ours. */
  readonly notes?: NotesOfDocument;
  /** The same document, closed and opened again. */
  reopen(): Promise<Host>;
}

export interface NotesOfDocument {
  /** As the user writes one. */
  write(sheet: string, cell: string, note: string): void;
  read(sheet: string, cell: string): string;
  /** The areas that a colour of ours lies over. */
  coloured(sheet: string): readonly string[];
}

/** A document with exactly these sheets, the first one of them in front. */
export type Open = (workbook: Workbook) => Promise<OpenDocument>;

/** Everything that the app takes for granted of a spreadsheet; every host runs it. */
export function testHost(name: string, open: Open): void {
  describe(`${name}: the host contract`, () => {
    let document: OpenDocument;
    let host: Host;

    beforeEach(async () => {
      document = await open(report);
      host = document.host;
    });

    const read = async (cell: string, sheet = "Tabel 1") =>
      (await host.readCells([{ sheet, cell }]))[0] ?? { text: "" };
    const write = (cell: string, content: CellContent, sheet = "Tabel 1") =>
      host.apply({ sheets: [], cells: [{ sheet, cell, content }] });
    const snapshot = async (from = host) => (await from.readWorkbook()).sheets.map(plain);
    const sheetNames = async () => (await host.readWorkbook()).sheets.map((sheet) => sheet.name);
    const sheet = async (wanted: string, from = host) =>
      (await from.readWorkbook()).sheets.find((candidate) => candidate.name === wanted);

    /** A plan that must not be carried out leaves everything as it was. */
    async function refuses(plan: Plan, reason: RegExp) {
      const before = await snapshot();
      await expect(host.apply(plan)).rejects.toThrow(reason);
      expect(await snapshot()).toEqual(before);
    }

    describe("reading", () => {
      it("gives every sheet in the order of its tab, hidden ones too", async () => {
        const { sheets } = await host.readWorkbook();
        expect(sheets.map(({ name: tab, hidden }) => [tab, hidden ?? false])).toEqual([
          ["Tabel 1", false],
          ["Data O'Neil & <2024>", false],
          ["Arsip", true],
          ["Terkunci", false],
        ]);
      });

      it("gives text, number, format and formula of a cell", async () => {
        const rows = (await sheet("Tabel 1"))?.rows ?? [];
        expect(content(rows[2]?.[1])).toEqual({ text: "1.801", number: 1801 });
        expect(rows[2]?.[1]?.format).toBe("#,##0");
        expect(content(rows[2]?.[2])).toEqual({ text: "88,65%", number: 0.8865 });
        expect(rows[3]?.[1]?.formula).toBe("=SUM(B3:B3)");
        expect(content(rows[3]?.[0])).toEqual({ text: "Jumlah" });
      });

      it("gives merges, and whether a sheet is protected", async () => {
        expect((await sheet("Tabel 1"))?.merges).toEqual(["A1:C1"]);
        expect((await sheet("Tabel 1"))?.isProtected ?? false).toBe(false);
        expect((await sheet("Terkunci"))?.isProtected).toBe(true);
      });

      it("says of no user's sheet that it is ours", async () => {
        for (const { madeBy } of (await host.readWorkbook()).sheets) expect(madeBy).toBeUndefined();
      });

      it("gives cells in the order asked for, blank ones and those outside what is filled as empty text", async () => {
        const cells = await host.readCells([
          { sheet: "Arsip", cell: "A1" },
          { sheet: "Tabel 1", cell: "B2" },
          { sheet: "Tabel 1", cell: "B3" },
          { sheet: "Tabel 1", cell: "Z99" },
        ]);
        expect(cells.map(content)).toEqual([
          { text: "lama" },
          { text: "Target" },
          { text: "1.801", number: 1801 },
          { text: "" },
        ]);
      });

      it("takes sheet names with quotes and signs", async () => {
        expect(content(await read("A1", "Data O'Neil & <2024>"))).toEqual({ text: "isi" });
      });

      it("names a sheet that is missing", async () => {
        await expect(host.readCells([{ sheet: "Tabel 9", cell: "A1" }])).rejects.toThrow(/Tabel 9/);
      });
    });

    describe("mending a cell", () => {
      it.each([
        "1/2",
        "=A1",
        "007",
        "1.234",
        "3-4",
        "88,65%",
        "TRUE",
        "-",
        "'kutip",
        "dua\nbaris",
        '<b> & "x"',
      ])("text %j comes back as that text", async (text) => {
        await write("A3", { kind: "text", text });
        expect(content(await read("A3"))).toEqual({ text });
        expect((await read("A3")).formula).toBeUndefined();
      });

      it("a number stays a number and is shown in the cell's own format", async () => {
        await write("B3", { kind: "number", number: 1081 });
        await write("C3", { kind: "number", number: 0.5 });
        expect(content(await read("B3"))).toEqual({ text: "1.081", number: 1081 });
        expect(content(await read("C3"))).toEqual({ text: "50,00%", number: 0.5 });
      });

      it("a number keeps all its digits", async () => {
        await write("E9", { kind: "number", number: 40481.55123456 });
        expect((await read("E9")).number).toBe(40481.55123456);
      });

      it("a format that comes with the content is used", async () => {
        await write("E9", { kind: "number", number: 0.8865, format: "0.00%" });
        expect(content(await read("E9"))).toEqual({ text: "88,65%", number: 0.8865 });
      });

      it.each([
        "=SUM(B3:B3)*2",
        '=IF(B3>1,"ya; (tidak)","tidak")',
        "='Data O''Neil & <2024>'!A1",
      ])("the formula %s comes back as that formula", async (formula) => {
        await write("E3", { kind: "formula", formula });
        expect((await read("E3")).formula).toBe(formula);
      });

      it("a function of ours keeps its dotted name", async () => {
        await write("E3", { kind: "formula", formula: "=KEK.CAPAIAN(B3,1801)", value: 1 });
        expect((await read("E3")).formula).toBe("=KEK.CAPAIAN(B3,1801)");
      });

      it("a value in place of a formula leaves no formula behind, and the other way round", async () => {
        await write("B4", { kind: "number", number: 7 });
        expect((await read("B4")).formula).toBeUndefined();
        expect((await read("B4")).number).toBe(7);
        await write("B4", { kind: "formula", formula: "=B3" });
        expect((await read("B4")).formula).toBe("=B3");
      });

      it("blank leaves nothing", async () => {
        await write("B3", { kind: "blank" });
        expect(content(await read("B3"))).toEqual({ text: "" });
      });

      it("a second write replaces the first, and others stay", async () => {
        const before = plain((await sheet("Tabel 1")) ?? empty);
        await write("A3", { kind: "text", text: "satu" });
        await write("A3", { kind: "text", text: "dua" });
        const after = plain((await sheet("Tabel 1")) ?? empty);
        expect(after.rows[2]?.[0]).toEqual({ text: "dua" });
        expect(after.rows.flatMap((row, index) => (index === 2 ? row.slice(1) : row))).toEqual(
          before.rows.flatMap((row, index) => (index === 2 ? row.slice(1) : row)),
        );
      });

      it("writes many cells at once, on a hidden sheet too", async () => {
        await host.apply({
          sheets: [],
          cells: [
            { sheet: "Arsip", cell: "B2", content: { kind: "number", number: 2 } },
            { sheet: "Tabel 1", cell: "AA40", content: { kind: "text", text: "jauh" } },
            { sheet: "Tabel 1", cell: "A3", content: { kind: "text", text: "dekat" } },
          ],
        });
        expect((await read("B2", "Arsip")).number).toBe(2);
        expect((await read("AA40")).text).toBe("jauh");
        expect((await read("A3")).text).toBe("dekat");
        expect((await sheet("Arsip"))?.hidden).toBe(true);
      });

      const good = { sheet: "Tabel 1", cell: "A3", content: { kind: "text", text: "baru" } } as const;

      it("writes nothing at all when one sheet is missing, and names it", async () => {
        const bad = { sheet: "Tabel 9", cell: "A1", content: { kind: "blank" } } as const;
        await refuses({ sheets: [summary("Ringkasan")], cells: [good, bad] }, /Tabel 9/);
      });

      it("writes nothing at all when one sheet is protected, and names it", async () => {
        const bad = { sheet: "Terkunci", cell: "A1", content: { kind: "number", number: 1 } } as const;
        await refuses({ sheets: [summary("Ringkasan")], cells: [good, bad] }, /Terkunci/);
      });

      it("writes nothing into a cell that a merge covers, and names it", async () => {
        await refuses({ sheets: [], cells: [good, { ...good, cell: "B1" }] }, /B1/);
      });
    });

    describe("putting cells back", () => {
      const at = ["A3", "B3", "C3", "B4", "Z99"].map((cell) => ({ sheet: "Tabel 1", cell }));

      /** A formula's result is the spreadsheet's to reckon. */
      const standing = async () =>
        (await host.readCells(at)).map((cell) =>
          cell.formula ? [cell.formula, cell.format] : [cell.text, cell.number, cell.format],
        );

      it("gives the writes that put cells back as they stand, format and all", async () => {
        const before = await standing();
        const content = { kind: "number", number: 7, format: "0.0" } as const;
        const writes = at.map((ref) => ({ ...ref, content }));
        const back = await host.keep(writes);
        await host.apply({ sheets: [], cells: writes });
        expect((await read("A3")).number).toBe(7);
        await host.apply({ sheets: [], cells: back });
        expect(await standing()).toEqual(before);
      });

      it("keeps nothing of a sheet that is missing, and names it", async () => {
        await expect(host.keep([{ sheet: "Tabel 9", cell: "A1", content: { kind: "blank" } }])).rejects.toThrow(
          /Tabel 9/,
        );
      });
    });

    describe("sheets of ours", () => {
      it("are written with text, numbers and formulas, and marked", async () => {
        const applied = await host.apply({ sheets: [summary("Ringkasan")], cells: [] });
        expect(applied.sheets).toEqual(["Ringkasan"]);
        const made = await sheet("Ringkasan");
        expect(made?.madeBy).toBe("ringkasan-uji");
        expect(made?.merges).toEqual(["A1:D1"]);
        expect(content(made?.rows[0]?.[0])).toEqual({ text: "Ringkasan uji" });
        expect(content(made?.rows[3]?.[0])).toEqual({ text: "1/2" });
        expect(content(made?.rows[3]?.[1])).toEqual({ text: "1.801", number: 1801 });
        expect(made?.rows[3]?.[2]?.formula).toBe("='Tabel 1'!C3");
        expect(made?.rows[3]?.[2]?.number).toBe(0.8865);
      });

      it("leave the user's sheets as they were", async () => {
        const before = await snapshot();
        await host.apply({ sheets: [summary("Ringkasan")], cells: [] });
        expect((await snapshot()).slice(0, before.length)).toEqual(before);
      });

      it("get another name where a user's sheet has the one they want", async () => {
        const applied = await host.apply({ sheets: [summary("TABEL 1"), summary("Arsip", "lain")], cells: [] });
        expect(applied.sheets).toEqual(["TABEL 1 (2)", "Arsip (2)"]);
        expect(content(await read("A4"))).toEqual({ text: "Jumlah" });
      });

      it("get a name that a spreadsheet allows", async () => {
        const wanted = "Ringkasan [uji]: capaian/kinerja tahun 2025";
        const { sheets } = await host.apply({ sheets: [summary(wanted)], cells: [] });
        expect(sheets).toEqual([(await sheetNames()).at(-1)]);
        expect(sheets[0]).toMatch(/^Ringkasan/);
      });

      it("replace the one of the same id and no other", async () => {
        await host.apply({ sheets: [summary("Ringkasan"), summary("Lain", "lain")], cells: [] });
        const { sheets } = await host.apply({ sheets: [summary("Ringkasan", "ringkasan-uji", "baru")], cells: [] });
        expect(sheets).toEqual(["Ringkasan"]);
        expect((await sheetNames()).slice(4).sort()).toEqual(["Lain", "Ringkasan"]);
        expect((await read("A4", "Ringkasan")).text).toBe("baru");
        expect((await read("A4", "Lain")).text).toBe("1/2");
      });

      it("keep the notes a user wrote on them, by the row's key", async () => {
        await host.apply({ sheets: [withNotes(["satu", "dua"])], cells: [] });
        await write("B3", { kind: "text", text: "sudah dibetulkan" }, "Catatan");
        await host.apply({ sheets: [withNotes(["nol", "satu", "dua"])], cells: [] });
        const rows = (await sheet("Catatan"))?.rows ?? [];
        expect(rows.slice(1, 4).map((row) => [row[0]?.text, row[1]?.text ?? ""])).toEqual([
          ["nol", ""],
          ["satu", ""],
          ["dua", "sudah dibetulkan"],
        ]);
      });

      it("are removed by their id; an unknown id removes nothing", async () => {
        const before = await snapshot();
        await host.apply({ sheets: [summary("Ringkasan"), summary("Lain", "lain")], cells: [] });
        expect(await host.removeSheets(["ringkasan-uji", "Tabel 1", "tidak-ada"])).toEqual(["Ringkasan"]);
        expect(await sheetNames()).toEqual(["Tabel 1", "Data O'Neil & <2024>", "Arsip", "Terkunci", "Lain"]);
        await host.removeSheets(["lain"]);
        expect(await host.removeSheets(["lain"])).toEqual([]);
        expect(await snapshot()).toEqual(before);
      });

      it("take charts, traffic lights, lists, links, outline and print set-up", async () => {
        const { sheets } = await host.apply({ sheets: [everything], cells: [] });
        expect(sheets).toEqual(["Lengkap"]);
        expect((await read("A2", "Lengkap")).text).toBe("KEK Palu");
      });

      it("keep an id with a number in it apart", async () => {
        await host.apply({ sheets: [summary("A", "templat:iku:1"), summary("B", "templat:iku:2")], cells: [] });
        expect((await sheet("A"))?.madeBy).toBe("templat:iku:1");
        expect((await sheet("B"))?.madeBy).toBe("templat:iku:2");
      });
    });

    describe("marking cells", () => {
      const at = (cell: string, sheet = "Tabel 1") => ({ sheet, cell });
      const mark = (cell: string, note: string, colour?: "red" | "yellow", sheet?: string) => ({
        ...at(cell, sheet),
        note,
        ...(colour && { colour }),
      });

      it("says so where it takes no notes, and has none to take away", async () => {
        if (document.notes) return;
        await expect(host.mark([mark("B3", "SALAH")])).rejects.toThrow(/Temuan/);
        expect(await host.mark([])).toEqual({ removed: 0, left: [] });
      });

      it("writes notes and colours beside what the cells hold, and takes them away again", async () => {
        const { notes } = document;
        if (!notes) return;
        const before = await snapshot();
        const other = mark("A1", "PERIKSA: isi", undefined, "Data O'Neil & <2024>");
        expect(await host.mark([mark("B3", "SALAH: tertulis 1.801.", "red"), other])).toEqual({ removed: 0, left: [] });
        expect(notes.read("Tabel 1", "B3")).toContain("SALAH: tertulis 1.801.");
        expect(notes.read("Data O'Neil & <2024>", "A1")).toContain("PERIKSA: isi");
        expect(notes.coloured("Tabel 1")).toEqual(["B3"]);
        expect(await snapshot()).toEqual(before);

        expect(await host.mark([])).toEqual({ removed: 2, left: [] });
        expect(notes.read("Tabel 1", "B3")).toBe("");
        expect(notes.coloured("Tabel 1")).toEqual([]);
        expect(await snapshot()).toEqual(before);
      });

      it("replaces the marks of the last time", async () => {
        const { notes } = document;
        if (!notes) return;
        await host.mark([mark("B3", "lama", "red"), mark("C3", "lama", "red")]);
        expect(await host.mark([mark("C3", "baru", "yellow")])).toEqual({ removed: 2, left: [] });
        expect(notes.read("Tabel 1", "B3")).toBe("");
        expect(notes.read("Tabel 1", "C3")).toContain("baru");
        expect(notes.coloured("Tabel 1")).toEqual(["C3"]);
      });

      it("leaves the user's notes alone, and ours that the user wrote into", async () => {
        const { notes } = document;
        if (!notes) return;
        notes.write("Tabel 1", "B3", "Sudah dicek Bu Ani");
        expect(await host.mark([mark("B3", "SALAH", "red"), mark("C3", "SALAH")])).toEqual({
          removed: 0,
          left: [at("B3")],
        });
        expect(notes.read("Tabel 1", "B3")).toBe("Sudah dicek Bu Ani");
        expect(notes.coloured("Tabel 1")).toEqual([]);

        notes.write("Tabel 1", "C3", `${notes.read("Tabel 1", "C3")}: memang demikian`);
        expect(await host.mark([])).toEqual({ removed: 0, left: [] });
        expect(notes.read("Tabel 1", "C3")).toContain("memang demikian");
      });

      it("writes none on a protected sheet, and names a sheet that is missing", async () => {
        const { notes } = document;
        if (!notes) return;
        expect(await host.mark([mark("A1", "SALAH", "red", "Terkunci")])).toEqual({
          removed: 0,
          left: [at("A1", "Terkunci")],
        });
        await expect(host.mark([mark("A1", "SALAH", "red", "Tabel 9")])).rejects.toThrow(/Tabel 9/);
      });
    });

    describe("selecting", () => {
      it("shows a cell, and says which one is shown", async () => {
        await host.select({ sheet: "Data O'Neil & <2024>", cell: "C5" });
        expect(await host.selection()).toEqual({ sheet: "Data O'Neil & <2024>", cell: "C5" });
      });

      it("names a sheet that is missing", async () => {
        await expect(host.select({ sheet: "Tabel 9", cell: "A1" })).rejects.toThrow(/Tabel 9/);
      });
    });

    describe("memory", () => {
      it("is empty at first", async () => {
        expect(await host.readMemory("batalkan")).toBe("");
      });

      it("keeps texts apart, replaces them, and shows them on no sheet", async () => {
        const before = await snapshot();
        await host.writeMemory("satu", "lama");
        await host.writeMemory("satu", tricky);
        await host.writeMemory("dua", "lain");
        expect(await host.readMemory("satu")).toBe(tricky);
        expect(await host.readMemory("dua")).toBe("lain");
        expect(await snapshot()).toEqual(before);
      });

      it("forgets a text that is written empty", async () => {
        await host.writeMemory("satu", "lama");
        await host.writeMemory("satu", "");
        expect(await host.readMemory("satu")).toBe("");
      });
    });

    it("keeps mends, sheets of ours, their marks and memory when the document is opened again", async () => {
      await host.apply({
        sheets: [summary("Ringkasan")],
        cells: [{ sheet: "Tabel 1", cell: "B3", content: { kind: "number", number: 1081 } }],
      });
      await host.writeMemory("batalkan", tricky);
      const again = await document.reopen();
      expect((await again.readCells([{ sheet: "Tabel 1", cell: "B3" }])).map(content)).toEqual([
        { text: "1.081", number: 1081 },
      ]);
      expect((await sheet("Ringkasan", again))?.madeBy).toBe("ringkasan-uji");
      expect(await again.readMemory("batalkan")).toBe(tricky);
      await again.removeSheets(["ringkasan-uji"]);
      expect(await sheet("Ringkasan", again)).toBeUndefined();
    });
  });
}

const tricky = `{"teks":"kutip \\" dan 'satu' <b>&amp; ]]> –é 😀\\n"}${"panjang ".repeat(8_000)}`;

/** What the document of each test holds. */
const report: Workbook = {
  name: "laporan.xlsx",
  sheets: [
    {
      name: "Tabel 1",
      merges: ["A1:C1"],
      rows: [
        [{ text: "Capaian kinerja", bold: true }],
        [{ text: "Uraian" }, { text: "Target" }, { text: "Capaian" }],
        [
          { text: "Pekerja" },
          { text: "1.801", number: 1801, format: "#,##0" },
          { text: "88,65%", number: 0.8865, format: "0.00%" },
        ],
        [{ text: "Jumlah" }, { text: "1.801", number: 1801, format: "#,##0", formula: "=SUM(B3:B3)" }],
      ],
    },
    { name: "Data O'Neil & <2024>", merges: [], rows: [[{ text: "isi" }]] },
    { name: "Arsip", merges: [], hidden: true, rows: [[{ text: "lama" }]] },
    { name: "Terkunci", merges: [], isProtected: true, rows: [[{ text: "tetap" }]] },
  ],
};

const empty = { name: "", merges: [], rows: [] };

function summary(name: string, id = "ringkasan-uji", first = "1/2"): SheetPlan {
  return {
    ...bare,
    id,
    name,
    merges: ["A1:D1"],
    rows: [
      [{ content: { kind: "text", text: "Ringkasan uji" }, style: "title" }],
      [],
      [
        { content: { kind: "text", text: "Uraian" }, style: "header" },
        { content: { kind: "text", text: "Target" }, style: "header" },
        { content: { kind: "text", text: "Capaian" }, style: "header" },
      ],
      [
        { content: { kind: "text", text: first }, style: "text" },
        { content: { kind: "number", number: 1801, format: "#,##0" }, style: "number" },
        { content: { kind: "formula", formula: "='Tabel 1'!C3", value: 0.8865, format: "0.00%" }, style: "percent" },
      ],
    ],
  };
}

const bare = {
  widths: [20, 12, 12, 12],
  merges: [],
  landscape: true,
  charts: [],
  conditions: [],
  lists: [],
};

function withNotes(keys: readonly string[]): SheetPlan {
  return {
    ...bare,
    id: "catatan",
    name: "Catatan",
    rows: [
      [{ content: { kind: "text", text: "Temuan" } }, { content: { kind: "text", text: "Catatan" } }],
      ...keys.map((key) => [
        { content: { kind: "text", text: key } as const },
        { content: { kind: "blank" } as const, style: "input" as const },
        undefined,
        { content: { kind: "text", text: `kunci ${key}` } as const },
      ]),
    ],
    notes: { columns: [1], keyColumn: 3, firstRow: 1 },
  };
}

const everything: SheetPlan = {
  ...bare,
  id: "lengkap",
  name: "Lengkap",
  rows: [
    [
      { content: { kind: "text", text: "KEK" }, style: "header" },
      { content: { kind: "text", text: "Target" }, style: "header" },
      { content: { kind: "text", text: "Capaian" }, style: "header" },
      { content: { kind: "text", text: "Status" }, style: "header" },
    ],
    [
      {
        content: { kind: "text", text: "KEK Palu" },
        style: "link",
        link: { sheet: "Data O'Neil & <2024>", cell: "A1" },
      },
      { content: { kind: "number", number: 90 }, style: "number" },
      { content: { kind: "formula", formula: "=B2/100", value: 0.9 }, style: "percent" },
      { content: { kind: "blank" }, style: "input" },
    ],
    [
      { content: { kind: "text", text: "KEK Bitung" }, style: "text" },
      { content: { kind: "number", number: 60 }, style: "number" },
      { content: { kind: "formula", formula: "=B3/100", value: 0.6 }, style: "percent" },
      { content: { kind: "text", text: "Selesai" }, style: "input" },
    ],
    [
      { content: { kind: "text", text: "Jumlah" }, style: "total" },
      { content: { kind: "formula", formula: "=SUM(B2:B3)", value: 150 }, style: "total-number" },
      { content: { kind: "formula", formula: "=AVERAGE(C2:C3)", value: 0.75 }, style: "total-percent" },
    ],
  ],
  freeze: { rows: 1, columns: 1 },
  printArea: "A1:D30",
  printTitleRows: [1, 1],
  outline: [
    { row: 1, level: 1 },
    { row: 2, level: 1 },
  ],
  charts: (["bar", "column", "line", "radar"] as const).map((type, index) => ({
    type,
    title: `Capaian (${type})`,
    categories: "A2:A3",
    series: [
      { name: "Target", values: "B2:B3" },
      { name: "Capaian", values: "C2:C3", line: type === "column" },
    ],
    percent: type === "bar",
    from: `A${7 + index * 12}`,
    to: `D${17 + index * 12}`,
  })),
  conditions: [
    {
      range: "C2:C3",
      bands: [
        { atLeast: 0.9, colour: "green" },
        { atLeast: 0.5, below: 0.9, colour: "yellow" },
        { below: 0.5, colour: "red" },
      ],
    },
  ],
  lists: [{ range: "D2:D3", values: ["Belum", "Selesai"] }],
};

function content(cell: SheetCell | undefined): { text: string; number?: number } {
  const { text = "", number } = cell ?? {};
  return number === undefined ? { text } : { text, number };
}

interface PlainSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly merges: readonly string[];
  readonly rows: readonly (readonly object[])[];
}

/** What two snapshots of the same sheet have in common, however many blanks a host reads. */
function plain(sheet: Workbook["sheets"][number]): PlainSheet {
  const rows = sheet.rows.map((row) => {
    const cells = Array.from(row, (cell) => ({ ...content(cell), ...(cell?.formula && { formula: cell.formula }) }));
    while (cells.at(-1)?.text === "" && !cells.at(-1)?.formula) cells.pop();
    return cells;
  });
  while (rows.at(-1)?.length === 0) rows.pop();
  return { name: sheet.name, hidden: sheet.hidden ?? false, merges: sheet.merges, rows };
}
