import type { PlanCell, SheetPlan } from "../../contract/plan";
import { rules } from "../../rules";
import { toA1 } from "../../tables/address";
import { own } from "../parts/formulas/expression";
import { text, whole } from "../parts/layout/cells";
import type { Heading } from "../parts/layout/sheet-builder";
import { type RecapInput, recapSheet } from "./recap-input";

const headings: readonly Heading[] = [
  { title: "No.", width: 6 },
  { title: "Pemeriksaan", width: 24 },
  { title: "Yang diperiksa", width: 70 },
  { title: "Temuan", width: 10 },
  { title: "Berkas", width: 10 },
];

/** Which faults occur how often, and in how many of the files. */
export function temuanPerAturan(input: RecapInput): SheetPlan | undefined {
  const counted = rules
    .map(({ id, summary }) => ({
      id,
      summary,
      findings: input.recaps.reduce((sum, { byRule }) => sum + (byRule[id] ?? 0), 0),
      files: input.recaps.filter(({ byRule }) => byRule[id]).length,
    }))
    .filter(({ findings }) => findings > 0)
    .sort((one, other) => other.findings - one.findings);
  if (counted.length === 0) return undefined;
  const sheet = recapSheet("temuan", "Rekap Temuan", headings, input).title("Temuan per Pemeriksaan").header();
  const top = sheet.nextRow;
  for (const [index, { id, summary, findings, files }] of counted.entries()) {
    sheet.row([whole(index + 1), text(id), text(summary, "wrap"), whole(findings), whole(files)]);
  }
  const sum: PlanCell = {
    content: { kind: "formula", formula: `=SUM(${toA1(top, 3)}:${toA1(sheet.nextRow - 1, 3)})`, format: "0" },
    style: "total-number",
  };
  sheet.row([undefined, text("Jumlah", "total"), undefined, sum]);
  sheet.chart(
    { type: "bar", title: "Temuan per pemeriksaan", percent: false },
    counted.map(({ id }) => id),
    [{ name: "Temuan", values: counted.map(({ findings }, index) => own(toA1(top + index, 3), findings)) }],
  );
  return sheet.plan();
}
