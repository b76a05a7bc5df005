import type { SummaryInput } from "../define";
import { call, own } from "../parts/formulas/expression";
import { asFraction, source } from "../parts/formulas/source";
import { type Budget, budgetsOf } from "../parts/sources/budgets";
import { cellAt, latestColumn, textAt, titleOf } from "../parts/sources/columns";
import type { Paragraph } from "./document";
import { amount, listed, percent, rupiah } from "./words";

/** Under the table of the budget: what was allotted, spent and left, and the least absorbed line. */
export function budgetParagraphs({ tables }: SummaryInput): readonly Paragraph[] {
  return budgetsOf(tables).flatMap((budget) => paragraphOn(budget) ?? []);
}

function paragraphOn(budget: Budget): Paragraph | undefined {
  const { table, lines } = budget;
  const outermost = lines.filter(({ level }) => level === Math.min(...lines.map((line) => line.level)));
  const sumOf = (part: "pagu" | "realisasi") =>
    outermost.reduce((sum, line) => sum + (line[part]?.number?.toNumber() ?? 0), 0);
  const [pagu, realisasi] = [sumOf("pagu"), sumOf("realisasi")];
  const serapan = call("ANGGARAN.SERAPAN", own("realisasi", realisasi), own("pagu", pagu)).value;
  if (typeof serapan !== "number") return undefined;
  const rates = outermost.flatMap((line) => {
    const { pagu: allotted, realisasi: spent } = line;
    if (!allotted?.number || !spent?.number) return [];
    const rate = call("ANGGARAN.SERAPAN", source(table.sheet, spent), source(table.sheet, allotted));
    return typeof rate.value === "number" ? [{ line, rate: rate.value }] : [];
  });
  const least = rates.reduce<(typeof rates)[number] | undefined>(
    (low, one) => (!low || one.rate < low.rate ? one : low),
    undefined,
  );
  const lowest =
    least && rates.length > 1
      ? ` Serapan terendah terdapat pada ${least.line.name} sebesar ${percent(least.rate)}.`
      : "";
  const text = `Menurut ${titleOf(table)}, dari pagu sebesar ${rupiah(pagu)} telah direalisasikan ${rupiah(realisasi)} atau ${percent(serapan)}, sehingga tersisa ${rupiah(pagu - realisasi)}.${lowest}`;
  const first = outermost[0]?.realisasi;
  return { kind: "paragraph", text, about: titleOf(table), source: first && { sheet: table.sheet, cell: first.ref } };
}

/** Under the table of efficiency: which sasaran reached more than they spent, and which did not. */
export function efficiencyParagraphs({ tables }: SummaryInput): readonly Paragraph[] {
  return tables
    .filter(({ kind }) => kind === "efisiensi")
    .flatMap((table) => {
      const [capaian, serapan, indikator] = (["capaian", "serapan", "indikator"] as const).map((role) =>
        latestColumn(table, role),
      );
      const rows = table.rows.filter(({ kind }) => kind === "data");
      return rows.flatMap((row): Paragraph[] => {
        const [reached, spent] = [cellAt(table, row, capaian), cellAt(table, row, serapan)];
        if (!reached?.number || !spent?.number) return [];
        const operands = [asFraction(table.sheet, reached), asFraction(table.sheet, spent)] as const;
        const figure = call("LKJ.EFISIENSI", ...operands);
        const [goal, cost] = operands.map(({ value }) => value);
        if (typeof figure.value !== "number" || typeof goal !== "number" || typeof cost !== "number") return [];
        const judged = figure.value >= 0 ? "penggunaan sumber daya efisien" : "penggunaan sumber daya belum efisien";
        const text = `Capaian kinerja ${textAt(table, row, indikator) || row.label.trim()} sebesar ${percent(goal)} dengan penyerapan anggaran ${percent(cost)}, sehingga ${judged} dengan selisih ${amount(figure.value * 100, 2)} poin persen.`;
        const about = textAt(table, row, indikator) || row.label.trim();
        return [{ kind: "paragraph", text, about, source: { sheet: table.sheet, cell: reached.ref }, figure }];
      });
    });
}

/** Under the table of investment: the total, and the zones that lag. */
export function investmentParagraphs({ tables }: SummaryInput): readonly Paragraph[] {
  const table = tables.find(({ kind }) => kind === "investasi-kawasan");
  const [target, realisasi] = [table && latestColumn(table, "target"), table && latestColumn(table, "realisasi")];
  if (!table || !target || !realisasi) return [];
  const zones = table.rows
    .filter(({ kind }) => kind === "data")
    .map((row) => ({
      name: row.label.trim(),
      target: cellAt(table, row, target)?.number,
      realisasi: cellAt(table, row, realisasi)?.number,
    }));
  const goal = zones.reduce((sum, zone) => sum + (zone.target?.toNumber() ?? 0), 0);
  const reached = zones.reduce((sum, zone) => sum + (zone.realisasi?.toNumber() ?? 0), 0);
  const total = call(
    "KEK.INVESTASI",
    own("realisasi", Number(reached.toPrecision(12))),
    own("target", Number(goal.toPrecision(12))),
  ).value;
  if (typeof total !== "number") return [];
  const rates = zones.flatMap(({ name, target: wanted, realisasi: got }) =>
    wanted && got && !wanted.isZero() ? [{ name, rate: got.div(wanted).toNumber() }] : [],
  );
  const below = rates.filter(({ rate }) => rate < 0.5);
  const best = rates.reduce<(typeof rates)[number] | undefined>(
    (high, one) => (!high || one.rate > high.rate ? one : high),
    undefined,
  );
  const highest = best ? ` Capaian tertinggi ada pada ${best.name} (${percent(best.rate)}).` : "";
  const lagging =
    below.length > 0
      ? ` Sebanyak ${below.length} kawasan belum mencapai 50% dari targetnya, yaitu ${listed(below.map(({ name }) => name))}.`
      : "";
  const text = `Realisasi investasi ${zones.length} kawasan mencapai ${percent(total)} dari jumlah targetnya.${highest}${lagging}`;
  const first = table.rows.flatMap((row) => cellAt(table, row, realisasi) ?? [])[0];
  return [{ kind: "paragraph", text, about: "Investasi", source: first && { sheet: table.sheet, cell: first.ref } }];
}
