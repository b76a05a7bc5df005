import type { SheetPlan } from "../../contract/plan";
import type { SummaryInput } from "../define";
import type { Paragraph } from "./document";
import { doubts } from "./doubts";
import { linkNear, rowLabelled, valueAt, valueOfCell, wordsOf } from "./plan-values";
import { amount, listed } from "./words";

/** Under the table of the survey, from the sheet itself: index, class, and the lowest unsur. */
export function surveyParagraphs(
  { report: { survey }, verdicts }: SummaryInput,
  plan: SheetPlan,
): readonly Paragraph[] {
  const total = rowLabelled(plan, 1, "Nilai IKM");
  const [nilai, mutu, kinerja] = [4, 5, 6].map((column) => valueAt(plan, total, column));
  if (typeof nilai !== "number" || total === undefined) return [];
  const unsur = survey?.respondents === undefined ? (survey?.unsur.flatMap(({ cells }) => cells) ?? []) : [];
  const contested = [
    doubts(verdicts, survey?.table.sheet ?? "", unsur),
    doubts(verdicts, survey?.printed?.table.sheet ?? "", [survey?.printed?.cell]),
  ].join("");
  const lowest = lowestOf(plan);
  const weakest = lowest.length > 0 ? ` Unsur dengan nilai terendah adalah ${listed(lowest)}.` : "";
  const text = `Nilai Indeks Kepuasan Masyarakat sebesar ${amount(nilai, 2)} dengan mutu pelayanan ${mutu} (${kinerja}).${weakest}${contested}`;
  return [{ kind: "paragraph", text, about: "IKM", source: linkNear(plan) }];
}

function lowestOf(plan: SheetPlan): readonly string[] {
  const head = plan.rows.findIndex((row) => wordsOf(row[0]) === "Unsur dengan nilai terendah");
  if (head < 0) return [];
  return plan.rows.slice(head + 1, head + 4).flatMap((row) => {
    const [name, nrr] = [valueOfCell(row[1]), valueOfCell(row[2])];
    return typeof name === "string" && typeof nrr === "number" ? [`${name} (${amount(nrr, 2)})`] : [];
  });
}

/** Under the table of the AKIP components: score, predicate, change, and what is left to the next predicate. */
export function akipParagraphs(
  { report: { evaluasi }, verdicts }: SummaryInput,
  plan: SheetPlan,
): readonly Paragraph[] {
  const column = 4;
  const cells = evaluasi ? [...evaluasi.components.map(({ nilai }) => nilai), evaluasi.total] : [];
  const of = (label: string) => valueAt(plan, rowLabelled(plan, 1, label), column);
  const score = of("Nilai AKIP");
  if (typeof score !== "number") return [];
  const further = of("Nilai yang masih diperlukan ke predikat berikutnya");
  const changed = plan.rows.findIndex((row) => wordsOf(row[1]).startsWith("Perubahan dari tahun"));
  const delta = changed < 0 ? undefined : valueAt(plan, changed, column);
  const year = changed < 0 ? "" : wordsOf(plan.rows[changed]?.[1]).replace("Perubahan dari tahun ", "");
  const moved =
    typeof delta === "number" && delta !== 0
      ? ` Nilai tersebut ${delta > 0 ? "naik" : "turun"} ${amount(Math.abs(delta), 2)} dibandingkan dengan tahun ${year}.`
      : "";
  const next =
    typeof further === "number" && further > 0
      ? ` Untuk mencapai predikat berikutnya masih diperlukan ${amount(further, 2)} poin.`
      : "";
  const text = `Nilai AKIP sebesar ${amount(score, 2)} dengan predikat ${of("Predikat")} (${of("Kategori")}).${moved}${next}${doubts(verdicts, evaluasi?.table.sheet ?? "", cells)}`;
  return [{ kind: "paragraph", text, about: "AKIP", source: linkNear(plan) }];
}
