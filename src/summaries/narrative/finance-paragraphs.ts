import type { Budget } from "../../report/budgets";
import { titleOf } from "../../report/columns";
import { efisiensi } from "../../report/efisiensi";
import type { Verdicts } from "../../report/verdicts";
import type { SummaryInput } from "../define";
import { call, literal, own } from "../parts/formulas/expression";
import { asFraction, source } from "../parts/formulas/source";
import type { Paragraph } from "./document";
import { doubts } from "./doubts";
import { amount, listed, percent, rupiah } from "./words";

/** Under the table of the budget: what was allotted, spent and left, and the least absorbed line. */
export function budgetParagraphs({ report, verdicts }: SummaryInput): readonly Paragraph[] {
  return report.budgets.flatMap((budget) => paragraphOn(budget, verdicts) ?? []);
}

function paragraphOn(budget: Budget, verdicts: Verdicts): Paragraph | undefined {
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
  const text = `Menurut ${titleOf(table)}, dari pagu sebesar ${rupiah(pagu)} telah direalisasikan ${rupiah(realisasi)} atau ${percent(serapan)}, sehingga tersisa ${rupiah(pagu - realisasi)}.${lowest}${doubts(
    verdicts,
    table.sheet,
    [...outermost, ...(budget.total ? [budget.total] : [])].flatMap((line) => [line.pagu, line.realisasi]),
  )}`;
  const first = outermost[0]?.realisasi;
  return { kind: "paragraph", text, about: titleOf(table), source: first && { sheet: table.sheet, cell: first.ref } };
}

/** Under the table of efficiency: which sasaran reached more than they spent, and which did not. */
export function efficiencyParagraphs({ report, verdicts }: SummaryInput): readonly Paragraph[] {
  const { lines, cara } = report.efisiensi;
  return lines.map((line): Paragraph => {
    const { table, name, reached, spent, capaian, serapan, takaran } = line;
    const operands = [
      asFraction(table.sheet, capaian, takaran.capaian),
      asFraction(table.sheet, serapan, takaran.serapan),
    ];
    const figure = call("LKJ.EFISIENSI", ...operands, ...(cara === "sisa" ? [literal(cara)] : []));
    const value = efisiensi(line, cara);
    const contested = doubts(verdicts, table.sheet, [capaian, serapan, line.printed]);
    const judged = value.isNegative() ? "penggunaan sumber daya belum efisien" : "penggunaan sumber daya efisien";
    const conclusion = contested
      ? "efisiensinya belum dapat disimpulkan karena angkanya diragukan"
      : `${judged} dengan selisih ${amount(value.times(100).toNumber(), 2)} poin persen`;
    const text = `Capaian kinerja ${name} sebesar ${percent(reached.toNumber())} dengan penyerapan anggaran ${percent(spent.toNumber())}, sehingga ${conclusion}.${contested}`;
    return { kind: "paragraph", text, about: name, source: { sheet: table.sheet, cell: capaian.ref }, figure };
  });
}

/** Under the table of investment: the total, and the zones that lag. */
export function investmentParagraphs({ report, verdicts }: SummaryInput): readonly Paragraph[] {
  if (!report.zones) return [];
  const { table, rows, total: written } = report.zones;
  const zones = rows.map(({ name, target, realisasi }) => ({
    name,
    target: target?.number,
    realisasi: realisasi?.number,
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
  const text = `Realisasi investasi ${zones.length} kawasan mencapai ${percent(total)} dari jumlah targetnya.${highest}${lagging}${doubts(
    verdicts,
    table.sheet,
    [...rows, ...(written ? [written] : [])].flatMap((zone) => [zone.target, zone.realisasi]),
  )}`;
  const first = rows.flatMap(({ realisasi }) => realisasi ?? [])[0];
  return [{ kind: "paragraph", text, about: "Investasi", source: first && { sheet: table.sheet, cell: first.ref } }];
}
