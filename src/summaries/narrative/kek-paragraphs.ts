import type { SheetPlan } from "../../contract/plan";
import { missingParts } from "../../report/worked-indicators";
import type { Pair, Workforce } from "../../report/workforce";
import type { SummaryInput } from "../define";
import { call, own } from "../parts/formulas/expression";
import { source } from "../parts/formulas/source";
import { resultOf } from "../parts/formulas/worked";
import type { Paragraph } from "./document";
import { doubts } from "./doubts";
import { linkNear, rowLabelled, valueAt } from "./plan-values";
import { amount, listed, percent } from "./words";

/** Under the table of workforce and businesses: both sums, their change and growth. */
export function workforceParagraphs({ report, verdicts }: SummaryInput): readonly Paragraph[] {
  const { workforce } = report;
  if (!workforce) return [];
  const { table, rows, dates, total } = workforce;
  const sumOf = (cell: (zone: Workforce) => Pair["now"]) =>
    rows.reduce((sum, zone) => sum + (cell(zone)?.number?.toNumber() ?? 0), 0);
  const told = (
    name: string,
    unit: string,
    from: number,
    to: number,
    { before, now }: { before: string; now: string },
  ) => {
    const growth = call("KEK.PERTUMBUHAN", own("akhir", to), own("awal", from)).value;
    const rate = typeof growth === "number" ? ` (${percent(growth)})` : "";
    const moved =
      to === from
        ? "tetap"
        : `${to > from ? "bertambah" : "berkurang"} ${amount(Math.abs(to - from), 0)} ${unit}${rate}`;
    return `${name} ${moved}, dari ${amount(from, 0)} s.d. ${before} menjadi ${amount(to, 0)} s.d. ${now}`;
  };
  const tk = told(
    "tenaga kerja",
    "orang",
    sumOf(({ tk }) => tk.before),
    sumOf(({ tk }) => tk.now),
    dates.tk,
  );
  const pu = told(
    "pelaku usaha",
    "pelaku usaha",
    sumOf(({ pu }) => pu.before),
    sumOf(({ pu }) => pu.now),
    dates.pu,
  );
  const first = rows[0]?.tk.now;
  const cells = [...rows, ...(total ? [total] : [])].flatMap(({ tk: jobs, pu: firms }) => [
    jobs.before,
    jobs.now,
    firms.before,
    firms.now,
  ]);
  const text = `Pada ${rows.length} kawasan, ${tk}, sedangkan ${pu}.${doubts(verdicts, table.sheet, cells)}`;
  return [{ kind: "paragraph", text, about: "Tenaga kerja", source: first && { sheet: table.sheet, cell: first.ref } }];
}

/** Under the competitiveness index, from the sheet itself: by either weighting. */
export function competitivenessParagraphs(plan: SheetPlan): readonly Paragraph[] {
  const told = (column: number, words: string) => {
    const [growth, index, category] = ["Pertumbuhan tertimbang", "Indeks", "Kategori"].map((label) =>
      valueAt(plan, rowLabelled(plan, 0, label), column),
    );
    return typeof growth === "number"
      ? [`${percent(growth)} menurut bobot ${words} (indeks ${index}, ${category})`]
      : [];
  };
  const parts = [...told(5, "definisi"), ...told(7, "tabel laporan")];
  if (parts.length === 0) return [];
  const text = `Pertumbuhan tertimbang investasi, tenaga kerja dan pemanfaatan lahan sebesar ${listed(parts)}.`;
  return [{ kind: "paragraph", text, about: "Daya saing", source: linkNear(plan) }];
}

/** Under the worked indicators: the result, and what it is of the quarter's and of the year's target. */
export function kekIndicatorParagraphs({ report, verdicts }: SummaryInput): readonly Paragraph[] {
  return report.worked.flatMap((indicator): Paragraph[] => {
    const first = indicator.parts.find(({ value }) => value)?.value;
    const at = first && { sheet: first.table.sheet, cell: first.cell.ref };
    const missing = missingParts(indicator);
    if (missing.length > 0) {
      const text = `${indicator.name} belum dapat dihitung karena ${listed(missing)} tidak tertulis.`;
      return [{ kind: "paragraph", text, about: indicator.name, source: at }];
    }
    const figure = resultOf(indicator);
    if (typeof figure?.value !== "number") return [];
    const { value } = figure;
    const against = (target: typeof indicator.yearTarget, words: string) => {
      const reached = target && call("KEK.CAPAIAN", own("hasil", value), source(target.table.sheet, target.cell)).value;
      return typeof reached === "number" ? [`${percent(reached)} dari target ${words}`] : [];
    };
    const targets = [...against(indicator.quarterTarget, "triwulan"), ...against(indicator.yearTarget, "tahun")];
    const cells = [...indicator.parts.map((part) => part.value), indicator.printed].map((each) => each?.cell);
    const text = `${indicator.name} sebesar ${percent(value)}${targets.length > 0 ? `, atau capaian ${listed(targets)}` : ""}.${doubts(verdicts, first?.table.sheet ?? "", cells)}`;
    return [{ kind: "paragraph", text, about: indicator.name, source: at, figure }];
  });
}
