import { describe, expect, it } from "vitest";
import type { SheetPlan } from "../../src/contract/plan";
import { verdictsOf } from "../../src/report/verdicts";
import { text } from "../../src/summaries/parts/layout/cells";
import { SheetBuilder } from "../../src/summaries/parts/layout/sheet-builder";

/** Wide enough that an A4 sheet lying down takes 34 rows of one line. */
const headings = [{ title: "Indikator", width: 144 }];

function sheet(): SheetBuilder {
  const input = {
    workbook: { name: "Buku", sheets: [] },
    today: "2025-07-31",
    native: false,
    verdicts: verdictsOf([]),
  };
  return new SheetBuilder({ id: "lembar", name: "Lembar" }, headings, input).title("Judul").header();
}

function withRows(builder: SheetBuilder, count: number): SheetBuilder {
  for (let row = 0; row < count; row += 1) builder.row([text(`Indikator ${row}`)]);
  return builder;
}

function withChart(builder: SheetBuilder): SheetBuilder {
  return builder.chart({ type: "bar", title: "Capaian", percent: false }, ["A"], []);
}

function pagesOf({ pageStarts = [], printTitleRows }: SheetPlan) {
  return { starts: pageStarts, repeats: printTitleRows !== undefined };
}

describe("the pages of a printed sheet", () => {
  it("are left to the spreadsheet where all goes on one", () => {
    expect(pagesOf(withChart(withRows(sheet(), 5)).note("Catatan").plan())).toEqual({ starts: [], repeats: false });
  });

  it.each([20, 28])("begin before a chart that would be cut, below %i rows", (count) => {
    expect(pagesOf(withChart(withRows(sheet(), count)).plan())).toEqual({ starts: [count + 5], repeats: false });
  });

  it("begin before a chart that the estimate puts just behind the first", () => {
    expect(pagesOf(withChart(withRows(sheet(), 32)).plan())).toEqual({ starts: [37], repeats: true });
  });

  it("begin before a heading that would stand alone at their end", () => {
    const builder = withRows(sheet(), 25).line("Sasaran 1", "group").line("Tabel 1", "group");
    expect(pagesOf(withRows(builder, 1).plan())).toEqual({ starts: [30], repeats: true });
  });

  it("take the last rows of a long table with its notes", () => {
    expect(pagesOf(withRows(sheet(), 31).note("Catatan").plan())).toEqual({ starts: [33], repeats: true });
  });
});
