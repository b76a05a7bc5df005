import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { SheetPlan } from "../../../src/contract/plan";
import { readCharts } from "../../../src/hosts/workbench/read-charts";
import { GridIds, readAppearance, toUniver } from "../../../src/hosts/workbench/to-univer";
import { openXlsx } from "../../../src/hosts/xlsx/open-xlsx";

const plan: SheetPlan = {
  id: "uji",
  name: "Uji",
  widths: [20, 12],
  rows: [
    [
      { content: { kind: "text", text: "KEK" }, style: "header" },
      { content: { kind: "text", text: "Capaian" }, style: "header" },
    ],
    [
      { content: { kind: "text", text: "Palu" }, style: "link", link: { sheet: "Tabel 1", cell: "E5" } },
      { content: { kind: "number", number: 0.4 }, style: "percent" },
    ],
    [{ content: { kind: "text", text: "Bitung" } }, { content: { kind: "number", number: 1.2 }, style: "percent" }],
  ],
  merges: [],
  freeze: { rows: 1, columns: 0 },
  landscape: false,
  charts: [
    {
      type: "column",
      title: "Capaian tiap kawasan",
      categories: "A2:A3",
      series: [
        { name: "Capaian", values: "B2:B3" },
        { name: "Batas", values: "B2:B3", line: true },
      ],
      percent: true,
      from: "A6",
      to: "B20",
    },
  ],
  conditions: [
    {
      range: "B2:B3",
      bands: [
        { atLeast: 0.9, colour: "green" },
        { below: 0.5, colour: "red" },
      ],
    },
  ],
  lists: [],
};

const made = (async () => {
  const file = await openXlsx(readFileSync("tests/fixtures/biro-pengendalian-tw2-2025.angka.xlsx"), "laporan.xlsx");
  await file.apply({ sheets: [plan], cells: [] });
  return { workbook: await file.readWorkbook(), bytes: await file.bytes() };
})();

describe("what the grid shows of a file", () => {
  it("holds values, styles, widths and frozen rows", async () => {
    const { workbook, bytes } = await made;
    const data = toUniver(workbook, await readAppearance(bytes), new GridIds());
    const sheet = Object.values(data.sheets).find(({ name }) => name === "Uji");
    expect(sheet?.cellData?.[1]?.[1]).toMatchObject({ v: 0.4, t: 2, s: { n: { pattern: "0.00%" } } });
    expect(sheet?.cellData?.[0]?.[0]).toMatchObject({ v: "KEK", t: 1, s: { bl: 1, bg: { rgb: "#DDE6EE" }, ht: 2 } });
    expect(sheet?.columnData?.[0]?.w).toBeGreaterThan(sheet?.columnData?.[1]?.w ?? 0);
    expect(sheet?.freeze).toMatchObject({ ySplit: 1, xSplit: 0 });
  });

  it("colours numbers by the file's traffic lights", async () => {
    const { lights } = await readAppearance((await made).bytes);
    const [green, red] = lights.get("Uji") ?? [];
    expect(green).toMatchObject({ range: { top: 1, left: 1, bottom: 2, right: 1 }, look: { fill: "#D9EAD3" } });
    expect([0.4, 0.89, 0.9, 1.2].map((value) => green?.fits(value))).toEqual([false, false, true, true]);
    expect([0.4, 0.5].map((value) => red?.fits(value))).toEqual([true, false]);
  });

  it("follows links to their cells", async () => {
    const { links } = await readAppearance((await made).bytes);
    expect(links.get("Uji")?.get("A2")).toEqual({ sheet: "Tabel 1", cell: "E5" });
  });

  it("knows the charts, what they are drawn from and where they stand", async () => {
    const charts = (await readCharts((await made).bytes)).get("Uji");
    expect(charts).toEqual([
      {
        title: "Capaian tiap kawasan",
        kind: "column",
        format: "0%",
        categories: "'Uji'!$A$2:$A$3",
        series: [
          { name: "Capaian", values: "'Uji'!$B$2:$B$3", kind: "column", colour: "#1F4E79" },
          { name: "Batas", values: "'Uji'!$B$2:$B$3", kind: "line", colour: "#C55A11" },
        ],
        from: { row: 5, column: 0 },
        to: { row: 20, column: 2 },
      },
    ]);
  });
});
