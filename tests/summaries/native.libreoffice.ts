import { describe, expect, it } from "vitest";
import type { CellContent, PlanCell, SheetPlan } from "../../src/contract/plan";
import { openXlsx } from "../../src/hosts/xlsx/open-xlsx";
import { toA1 } from "../../src/tables/address";
import { type Form, inputFrom, plansFor, reportBytes, reports } from "./fixtures";
import { convert } from "./libreoffice";

/** A formula that LibreOffice has to work out for itself. */
function withoutResult(cell: PlanCell | undefined): PlanCell | undefined {
  if (cell?.content.kind !== "formula") return cell;
  const { formula, format } = cell.content;
  const content: CellContent = { kind: "formula", formula, format };
  return { ...cell, content };
}

async function recalculated(report: (typeof reports)[number], form: Form, plans: readonly SheetPlan[]) {
  const host = await openXlsx(reportBytes(report, form), "berkas.xlsx");
  const bare = plans.map((plan) => ({ ...plan, rows: plan.rows.map((row) => Array.from(row, withoutResult)) }));
  const { sheets: names } = await host.apply({ sheets: bare, cells: [] });
  const opened = await openXlsx(convert(await host.bytes(), "xlsx", "xlsx"), "hasil.xlsx");
  const { sheets } = await opened.readWorkbook();
  return names.map((name) => sheets.find((sheet) => sheet.name === name));
}

describe.each(reports)("built-in formulas on %s", (report) => {
  it.each<Form>(["teks", "angka"])("give in LibreOffice what our functions give (%s)", async (form) => {
    const plans = plansFor(await inputFrom(report, form, true));
    const sheets = await recalculated(report, form, plans);
    const differing: string[] = [];
    let compared = 0;
    for (const [index, plan] of plans.entries()) {
      for (const [row, cells] of plan.rows.entries()) {
        for (const [column, cell] of Array.from(cells).entries()) {
          if (cell?.content.kind !== "formula" || cell.content.value === undefined) continue;
          const { formula, value } = cell.content;
          const got = sheets[index]?.rows[row]?.[column];
          const shown = typeof value === "number" ? got?.number : (got?.text ?? "");
          const agrees =
            typeof value === "number" && typeof shown === "number"
              ? Math.abs(value - shown) <= 1e-9 * Math.max(1, Math.abs(value))
              : shown === value;
          compared += 1;
          if (!agrees) differing.push(`${plan.id}!${toA1(row, column)}: ${value} / ${got?.text} ${formula}`);
        }
      }
    }
    expect(differing).toEqual([]);
    expect(compared).toBeGreaterThan(100);
  });
});
