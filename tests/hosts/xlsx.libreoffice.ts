import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzip } from "@cj-tech-master/excelts/archive";
import { afterAll, describe, expect, it } from "vitest";
import type { PlanCell, SheetPlan } from "../../src/contract/plan";
import { openXlsx } from "../../src/hosts/xlsx/open-xlsx";
import { readXlsx } from "../../src/hosts/xlsx/read/read";

const folder = mkdtempSync(join(tmpdir(), "lakin-libreoffice-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Has LibreOffice open the file and save it otherwise; gives the names of what it wrote. */
function convert(name: string, bytes: Uint8Array, to: string): string[] {
  const input = join(folder, name);
  writeFileSync(input, bytes);
  const out = mkdtempSync(join(folder, "out-"));
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", to, "--outdir", out, input], { stdio: "ignore" });
  return readdirSync(out).map((file) => join(out, file));
}

const everySheetAsCsv = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,-1";

function csvOf(files: readonly string[], sheet: string): string[][] {
  const file = files.find((candidate) => candidate.endsWith(`-${sheet}.csv`));
  if (!file) throw new Error(`No sheet ${sheet} among ${files.join(", ")}`);
  return readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => line.replaceAll('"', "").split(";"));
}

const text = (value: string, style: PlanCell["style"] = "text"): PlanCell => ({
  content: { kind: "text", text: value },
  style,
});
const number = (value: number): PlanCell => ({ content: { kind: "number", number: value }, style: "number" });
const formula = (source: string, value: number): PlanCell => ({
  content: { kind: "formula", formula: source, value },
  style: "percent",
});

const plan: SheetPlan = {
  id: "ringkasan-uji",
  name: "Ringkasan Uji",
  widths: [24, 12, 12, 12, 12],
  rows: [
    [text("Ringkasan uji", "title")],
    [text("KEK", "header"), text("Target", "header"), text("Realisasi", "header"), text("Capaian", "header")],
    [text("Palu"), number(90), number(45), formula("=KEK.CAPAIAN(C3,B3)", 0.5), text("Belum", "input")],
    [text("Bitung"), number(60), number(66), formula("=MIN(C4/B4,1.2)", 1.1), text("Selesai", "input")],
    [text("Jumlah", "total"), { content: { kind: "formula", formula: "=SUM(B3:B4)" }, style: "total-number" }],
  ],
  merges: ["A1:D1"],
  freeze: { rows: 2, columns: 1 },
  landscape: true,
  printArea: "A1:E60",
  printTitleRows: [2, 2],
  outline: [
    { row: 2, level: 1 },
    { row: 3, level: 1 },
  ],
  charts: (["bar", "column", "line", "radar"] as const).map((type, index) => ({
    type,
    title: `Capaian & target ${type}`,
    categories: "A3:A4",
    series: [
      { name: "Target", values: "B3:B4" },
      { name: "Realisasi", values: "C3:C4", line: type === "column" },
    ],
    percent: false,
    from: `A${8 + index * 12}`,
    to: `E${18 + index * 12}`,
  })),
  conditions: [
    {
      range: "D3:D4",
      bands: [
        { atLeast: 1, colour: "green" },
        { below: 1, colour: "red" },
      ],
    },
  ],
  lists: [{ range: "E3:E4", values: ["Belum", "Selesai"] }],
};

/** A real report, one figure mended into a formula, and a sheet of ours. */
async function written(): Promise<Uint8Array> {
  const bytes = new Uint8Array(readFileSync("tests/fixtures/biro-pengendalian-tw2-2025.angka.xlsx"));
  const host = await openXlsx(bytes, "biro.xlsx");
  const cell = { sheet: "Investasi KEK", cell: "C29" };
  await host.apply({ sheets: [plan], cells: [{ ...cell, content: { kind: "formula", formula: "=SUM(C4:C28)" } }] });
  await host.writeMemory("uji", "tetap");
  return host.bytes();
}

describe("LibreOffice opens what was written", () => {
  it("with the values of our sheet, our functions' results and the mended total", async () => {
    const files = convert("nilai.xlsx", await written(), everySheetAsCsv);
    expect(csvOf(files, "Ringkasan Uji")).toEqual([
      ["Ringkasan uji", "", "", "", ""],
      ["KEK", "Target", "Realisasi", "Capaian", ""],
      ["Palu", "90", "45", "50%", "Belum"],
      ["Bitung", "60", "66", "110%", "Selesai"],
      ["Jumlah", "150", "", "", ""],
    ]);
    // The 25 targets of the report add up to this; it prints 81.506,92.
    expect(csvOf(files, "Investasi KEK")[28]?.slice(1, 3)).toEqual(["TOTAL", "84106.92"]);
  });

  it("with its four charts and their figures", async () => {
    const [file = ""] = convert("grafik.xlsx", await written(), "ods");
    const charts: string[] = [];
    for await (const entry of unzip(new Uint8Array(readFileSync(file))).entries()) {
      if (/^Object \d+\/content\.xml$/.test(entry.path)) charts.push(new TextDecoder().decode(await entry.bytes()));
    }
    expect(charts.map((chart) => /chart:class="chart:(\w+)"/.exec(chart)?.[1]).sort()).toEqual([
      "bar",
      "bar",
      "line",
      "radar",
    ]);
    for (const chart of charts) {
      expect(chart).toMatch(/Capaian &amp; target (bar|column|line|radar)/);
      for (const figure of ["90", "45", "60", "66"]) expect(chart).toContain(`office:value="${figure}"`);
      for (const label of ["Palu", "Bitung", "Target", "Realisasi"])
        expect(chart).toContain(`<text:p>${label}</text:p>`);
    }
  });

  it("and what it saves again still tells which sheet is ours, with lists, lights and print set-up", async () => {
    const [file = ""] = convert("ulang.xlsx", await written(), "xlsx");
    const saved = new Uint8Array(readFileSync(file));
    const { sheets } = await readXlsx(saved, "ulang.xlsx");
    const own = sheets.filter(({ madeBy }) => madeBy);
    expect(own.map(({ name, madeBy, merges }) => ({ name, madeBy, merges }))).toEqual([
      { name: "Ringkasan Uji", madeBy: "ringkasan-uji", merges: ["A1:D1"] },
    ]);
    expect(own[0]?.rows[2]?.[3]?.formula).toBe("=KEK.CAPAIAN(C3,B3)");
    let part = "";
    for await (const entry of unzip(saved).entries()) {
      if (entry.path === `xl/worksheets/sheet${sheets.length}.xml`)
        part = new TextDecoder().decode(await entry.bytes());
    }
    for (const mark of [/Belum,Selesai/, /<cfRule type="expression"/, /outlineLevel="1"/, /orientation="landscape"/]) {
      expect(part).toMatch(mark);
    }
  });

  it("a mended file of every fixture", async () => {
    for (const name of ["sei-balai-2024.satu", "sei-mangkei-tw2-2025.teks"]) {
      const host = await openXlsx(new Uint8Array(readFileSync(`tests/fixtures/${name}.xlsx`)), name);
      const sheet = (await host.readWorkbook()).sheets[0]?.name ?? "";
      await host.apply({ sheets: [plan], cells: [{ sheet, cell: "A2", content: { kind: "text", text: "007" } }] });
      const files = convert(`${name}.xlsx`, await host.bytes(), everySheetAsCsv);
      expect(csvOf(files, sheet)[1]?.[0]).toBe("007");
      expect(csvOf(files, "Ringkasan Uji")[3]?.[3]).toBe("110%");
    }
  });
});
