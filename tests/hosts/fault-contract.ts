import { describe, expect, it } from "vitest";
import { createApp } from "../../src/app/create-app";
import type { App } from "../../src/contract/app";
import type { Finding } from "../../src/contract/finding";
import type { Host } from "../../src/contract/host";
import type { CellWrite, SheetPlan } from "../../src/contract/plan";
import type { Sheet, SheetCell, Workbook } from "../../src/contract/snapshot";
import { fuzzing } from "../support/fuzzing";
import { indicatorReport } from "../support/indicator-report";
import type { Faults } from "./faults";

export interface FaultyDocument {
  /** As the app has it: any of its calls may fail. */
  readonly host: Host;
  readonly faults: Faults;
}

export type OpenFaulty = (workbook: Workbook) => Promise<FaultyDocument>;

interface Scenario {
  readonly name: string;
  /** What is done before, while nothing fails; what it returns is handed to `act`. */
  readonly prepare?: (app: App, host: Host) => Promise<Finding | undefined>;
  readonly act: (app: App, host: Host, finding: Finding | undefined) => Promise<unknown>;
  /** Whether undo brings back what was before. */
  readonly undoable?: boolean;
}

/** `npm run fuzz` lets every call fail; the test of each commit the first ones, and every fifth of the many behind. */
const isThorough = fuzzing !== undefined;

/**
 * Whatever call fails, the workbook is as it was or as it was planned, and the user knows which: a promise that is kept
 * means as planned, one that is broken means as before.
 */
export function testFaults(name: string, open: OpenFaulty): void {
  describe(`${name}: a fault at any call`, () => {
    it.each(scenarios.map((scenario) => [scenario.name, scenario] as const))("%s", async (_name, scenario) => {
      const planned = await outcomeOf(open, scenario, Number.POSITIVE_INFINITY);
      expect(planned.reason).toBe("");
      expect(planned.after).not.toEqual(planned.before);

      let faults = 0;
      for (let call = 1; ; call += call < 20 || isThorough ? 1 : 5) {
        const outcome = await outcomeOf(open, scenario, call);
        if (!outcome.happened) break;
        faults += 1;
        const { before, after, reason, host } = outcome;
        expect({ call, reason, after }).toEqual({ call, reason, after: reason === "" ? planned.after : before });
        if (scenario.undoable && reason === "") {
          const { message } = await createApp(host).undo();
          expect(message).toMatch(/^Dibatalkan/);
          expect({ call, after: await contents(host) }).toEqual({ call, after: before });
        }
      }
      expect(faults).toBeGreaterThan(0);
    });
  });
}

async function outcomeOf(open: OpenFaulty, scenario: Scenario, call: number) {
  const { host, faults } = await open(report);
  const app = createApp(host, { today: () => new Date(2025, 6, 31) });
  const finding = await scenario.prepare?.(app, host);
  const before = await contents(host);
  faults.failAt(call);
  const reason = await scenario.act(app, host, finding).then(
    () => "",
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  const happened = faults.end();
  return { before, after: await contents(host), reason, happened, host };
}

/** What the user sees of it; the result of a formula is the spreadsheet's to reckon. */
async function contents(host: Host): Promise<object[]> {
  const { sheets } = await host.readWorkbook();
  return sheets.map(({ name, rows, merges, hidden, madeBy }: Sheet) => ({
    name,
    hidden: hidden ?? false,
    madeBy,
    merges,
    cells: rows.flatMap((row, index) =>
      Array.from(row).flatMap((cell, column) => (cell && isFilled(cell) ? [[index, column, ...heldBy(cell)]] : [])),
    ),
  }));
}

function isFilled({ text, formula }: SheetCell): boolean {
  return text !== "" || formula !== undefined;
}

function heldBy({ text, number, formula, format }: SheetCell): unknown[] {
  return formula ? [formula, format] : [text, number, format];
}

/** The capaian of the second indicator repeats its realisasi; a column of formulas of ours. */
const report = indicatorReport(
  [],
  [
    {
      name: "Rumus",
      merges: [],
      rows: [
        [
          { text: "0,9", number: 0.9, formula: "=KEK.CAPAIAN(B1,C1)" },
          { text: "9", number: 9 },
          { text: "10", number: 10 },
        ],
        [
          { text: "0,8", number: 0.8, formula: "=KEK.CAPAIAN(B2,C2)" },
          { text: "8", number: 8 },
          { text: "10", number: 10 },
        ],
      ],
    },
  ],
);

async function firstFinding(app: App): Promise<Finding> {
  const { findings } = await app.check();
  const finding = findings.find(({ fix }) => fix?.cell === "F3");
  if (!finding) throw new Error("The report has lost its error.");
  return finding;
}

async function mended(app: App): Promise<undefined> {
  await app.mend(await firstFinding(app));
}

function need<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("Nothing was prepared.");
  return value;
}

const write = (cell: string, text: string): CellWrite => ({ sheet: "Tabel 1", cell, content: { kind: "text", text } });

function sheetPlan(id: string, name: string, first: string): SheetPlan {
  return {
    id,
    name,
    widths: [20, 12],
    rows: [
      [{ content: { kind: "text", text: first }, style: "title" }],
      [
        { content: { kind: "text", text: "KEK Palu" }, style: "text" },
        { content: { kind: "number", number: 90, format: "0.00" }, style: "number" },
      ],
    ],
    merges: ["A1:B1"],
    landscape: true,
    charts: [
      {
        type: "column",
        title: "Capaian",
        categories: "A2:A2",
        series: [{ name: "Capaian", values: "B2:B2" }],
        percent: false,
        from: "A4",
        to: "B12",
      },
    ],
    conditions: [{ range: "B2:B2", bands: [{ atLeast: 50, colour: "green" }] }],
    lists: [{ range: "B2:B2", values: ["satu", "dua"] }],
  };
}

const older = [sheetPlan("uji-satu", "Satu", "lama"), sheetPlan("uji-dua", "Dua", "lama")];
const newer = [sheetPlan("uji-satu", "Satu", "baru"), sheetPlan("uji-dua", "Dua", "baru")];

const scenarios: readonly Scenario[] = [
  {
    name: "mending a cell",
    prepare: firstFinding,
    act: async (app, _host, finding) => {
      const { done, message } = await app.mend(need(finding));
      if (!done) throw new Error(message);
    },
    undoable: true,
  },
  { name: "putting a mend back", prepare: mended, act: (app) => app.undo() },
  { name: "built-in formulas in place of ours", act: (app) => app.convert("bawaan"), undoable: true },
  { name: "values in place of our formulas", act: (app) => app.convert("beku"), undoable: true },
  {
    name: "writing cells on several sheets",
    act: (_app, host) =>
      host.apply({
        sheets: [],
        cells: [write("F3", "81,11%"), write("A9", "catatan"), { ...write("B1", "7"), sheet: "Rumus" }],
      }),
  },
  {
    name: "adding sheets of ours",
    act: (_app, host) => host.apply({ sheets: older, cells: [] }),
  },
  {
    name: "drawing sheets of ours anew, with a cell of the user's",
    prepare: async (_app, host) => void (await host.apply({ sheets: older, cells: [] })),
    act: (_app, host) => host.apply({ sheets: newer, cells: [write("F3", "81,11%")] }),
  },
  {
    name: "taking sheets of ours away",
    prepare: async (_app, host) => void (await host.apply({ sheets: older, cells: [] })),
    act: (_app, host) => host.removeSheets(["uji-satu", "uji-dua"]),
  },
  {
    name: "adding a template",
    act: (app) => app.insertTemplate(need(app.templates()[0]).id),
    undoable: true,
  },
];
