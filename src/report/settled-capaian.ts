import type { Finding } from "../contract/finding";
import type { Arah } from "../core/capaian";
import { Decimal } from "../numbers/decimal";
import { arahCapaian, batasCapaian } from "../regulations/capaian";
import { isPercent, prints } from "../tables/prints";
import { figureOf, type ShareStyle, shareOf } from "../tables/shares";
import type { TableCell } from "../tables/table";
import { isFilled } from "./columns";
import { type Measure, reckonBy } from "./measure";
import type { Report } from "./report";
import { expectedValue, type Verdicts } from "./verdicts";

/** A figure that a finding contests, and what it should be. */
export interface Contest {
  readonly finding: Finding;
  readonly of: "capaian" | "realisasi" | "target";
  readonly cell: TableCell;
}

/** The one capaian of a comparison: what every sheet, paragraph and document tells of it. */
export interface SettledCapaian {
  /** As a fraction; none where it can't be told. */
  readonly value: Decimal | undefined;
  /** How it comes about: reckoned this way from its cells, taken from the table as printed, or given by a finding. */
  readonly from: { readonly arah: Arah; readonly batas: Decimal | undefined } | "tabel" | "temuan";
  /** Why it is no figure to rest on; none where nobody contests it or what it is made from. */
  readonly contests: readonly Contest[];
}

/**
 * What is printed and contested gives way to what the finding says; where a finding contests what it is made from, it
 * is made from the corrected figure. What is printed and not contested stands, also where the table reckons it in a way
 * of its own. What is not printed is reckoned by the table's convention.
 */
export function settle(
  report: Pick<Report, "cellAt">,
  sheet: string,
  measure: Measure,
  verdicts: Verdicts,
): SettledCapaian {
  const { printed, target, realisasi, reckoned, arah, batas, takaran } = measure;
  const own = { arah, batas };
  if (!isFilled(target) || !isFilled(realisasi)) return { value: undefined, from: own, contests: [] };
  const contests = (["capaian", "realisasi", "target"] as const).flatMap((of): Contest[] => {
    const cell = { capaian: printed, realisasi, target }[of];
    const finding = cell?.number && verdicts.on(sheet, cell);
    return finding ? [{ finding, of, cell }] : [];
  });
  const [first] = contests;
  if (first?.of === "capaian") {
    const expected = expectedValue(first.finding);
    if (!expected) return { value: reckoned, from: own, contests };
    const fits = (style: ShareStyle) =>
      waysOf(measure).find((each) => {
        const value = reckonBy(measure, each.arah, each.batas);
        return value && isExpected(first.cell, figureOf(value, first.cell, style), expected, first.finding);
      });
    // A cell that stands alone without a percent sign does not tell how it counts; what it should be does.
    const way = fits(takaran) ?? fits("points") ?? fits("fractions");
    const value = way
      ? reckonBy(measure, way.arah, way.batas)
      : shareOf({ ...first.cell, number: expected }, expected.gt(largestFraction) ? "points" : takaran);
    return { value, from: way ?? "temuan", contests };
  }
  if (first) {
    const mended = mendOperands(report, measure, contests);
    return mended
      ? { value: reckonBy(mended, arah, batas), from: "temuan", contests }
      : { value: reckoned, from: own, contests };
  }
  if (printed?.number && !measure.agrees) {
    return { value: shareOf(printed, takaran), from: "tabel", contests };
  }
  return { value: reckoned, from: own, contests };
}

/** The comparison with what its contested figures should be, where the findings know. */
function mendOperands(
  report: Pick<Report, "cellAt">,
  measure: Measure,
  contests: readonly Contest[],
): Measure | undefined {
  let mended = measure;
  for (const { finding, of, cell } of contests) {
    const expected = expectedValue(finding);
    if (!expected || of === "capaian") return undefined;
    // The finding prints what it expects as its cell does; a cell that it goes back to has it in full.
    const exact = finding.related
      .flatMap((at) => report.cellAt(at) ?? [])
      .find(
        (other) =>
          other.number && isPercent(other) === isPercent(cell) && isExpected(cell, other.number, expected, finding),
      );
    mended = { ...mended, [of]: { ...cell, number: exact?.number ?? expected } };
    // With its sign put right it no longer stands in points.
    if (of === measure.inPoints && finding.expected.includes("%")) mended = { ...mended, inPoints: undefined };
  }
  return mended;
}

/** No achievement is a larger fraction. */
const largestFraction = 10;

/** The measure's own way first. */
function waysOf({ arah, batas }: Measure): readonly { readonly arah: Arah; readonly batas: Decimal | undefined }[] {
  const caps = [batas, undefined, new Decimal(batasCapaian.value), new Decimal(1)];
  return [arah, ...arahCapaian.value].flatMap((each) => caps.map((cap) => ({ arah: each, batas: cap })));
}

/** A finding prints what it expects with decimals of its own. */
function isExpected(printed: TableCell, value: Decimal, expected: Decimal, { expected: words }: Finding): boolean {
  const decimals = /[.,](\d+)\s*%?$/.exec(words)?.[1]?.length ?? 0;
  const reading =
    printed.reading.kind === "number" ? { ...printed.reading, value: expected, decimals } : printed.reading;
  return prints({ ...printed, number: expected, reading }, value);
}
