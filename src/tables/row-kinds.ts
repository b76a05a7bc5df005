import { Decimal } from "../numbers/decimal";
import { predikatAkip } from "../words/akip";
import { normalise } from "../words/normalise";
import { place } from "../words/offices";
import {
  afterTotal,
  endsMonths,
  isMeanLabel,
  isSubtotalLabel,
  isSummaryLabel,
  isTotalLabel,
  opensTotal,
} from "../words/rows";
import { balance } from "../words/totals";
import type { Shape } from "./label-columns";
import type { DraftRow } from "./rows";
import type { Column, RowKind } from "./table";

/** What each row is: a figure row, a heading, a total, or a row of another kind under the figures. */
export function tellRowKinds(
  drafts: readonly DraftRow[],
  shape: Shape,
  columns: readonly Column[],
  title: string,
): RowKind[] {
  const numbered = drafts.filter(({ number }) => number !== "").length;
  const isNumbered = numbered * 2 >= drafts.length;
  const hasIndicators = columns.some(({ role }) => role === "indikator");
  const sums = new Sums(drafts, shape.figures);
  let heading = "";
  const kinds = drafts.map((draft, at): RowKind => {
    const { label, number, hasFigures, isLoneText, spreadsLabel } = draft;
    const opens = number === "" && opensTotal(label);
    // An amount over all rows, with no name: what they come to.
    if (at === 0 && label === "" && number === "" && hasFigures && drafts.length > 2) return "total";
    if (opens && isSubtotalLabel(label) && hasFigures) return "subtotal";
    if (opens && isTotalLabel(label)) return hasFigures || at > 0 ? "total" : "group";
    if (number === "" && at >= 2 && isSummary(label, isNumbered || spreadsLabel)) return "summary";
    if (opens && hasFigures && at > 0) {
      // Without a code among coded rows, or named after the heading above: a total of whatever noun.
      if (!hasIndicators && (numbered * 3 >= drafts.length * 2 || isNamedAfter(label, heading))) return "total";
      // "Jumlah Dokumen": a total where the figures above add up to it, else an item like the others.
      if (at >= 2 && sums.fitAbove(at)) return "total";
    }
    if (hasFigures && endsMonths(label, drafts[at - 1]?.label ?? "")) return "subtotal";
    if (hasFigures && at >= 2 && at === drafts.length - 1 && isWholePlace(label, title) && sums.fitAbove(at)) {
      return "total";
    }
    if (isCounted(drafts, at)) return "data";
    const opensGroup =
      !hasFigures &&
      ((isLoneText && at < drafts.length - 1) ||
        (shape.figures.length > 0 && spreadsLabel && drafts[at + 1] !== undefined));
    if (!opensGroup) return "data";
    heading = label;
    return "group";
  });
  const last = kinds.lastIndexOf("total");
  return kinds.map((kind, at) => {
    if (kind === "total" && at < last && kinds.slice(at + 1, last).includes("data"))
      return at === 0 ? "total" : "subtotal";
    const draft = drafts[at];
    const isAfter = last > 0 && at > last && kind === "data" && draft?.number === "";
    return isAfter && (isSummaryLabel(draft?.label ?? "") || !draft?.hasFigures) ? "summary" : kind;
  });
}

/** Balances and means sum up wherever they stand; other words may name a row where rows are not numbered. */
function isSummary(label: string, standsApart: boolean): boolean {
  if (!isSummaryLabel(label)) return false;
  return standsApart || isMeanLabel(label) || balance.opens(label) || predikatAkip.opens(label) || /^mutu/i.test(label);
}

/** "Jumlah PNS" under "A. PNS", "JUMLAH BELANJA" under "BELANJA". */
function isNamedAfter(label: string, heading: string): boolean {
  const noun = afterTotal(label) ?? "";
  const above = normalise(heading).replace(/^\(?([a-z]|[ivx]+|\d+)[ )]+/, "");
  return (
    noun !== "" && above !== "" && (above === noun || above.startsWith(`${noun} `) || noun.startsWith(`${above} `))
  );
}

/** "Kota Contoh" in a table of its kecamatan, whose title names it. */
function isWholePlace(label: string, title: string): boolean {
  if (!place.opens(label)) return false;
  const words = normalise(title);
  const name = place.without(label).replace(/[()]/g, "").trim();
  return name === "" || words.includes(normalise(label)) || words.includes(name) || place.isIn(title);
}

/** "2" between "1" and "3": a row like the others, left empty. */
function isCounted(drafts: readonly DraftRow[], at: number): boolean {
  const countAt = (index: number) => Number(/^\(?(\d{1,3})[.)]?$/.exec(drafts[index]?.number ?? "")?.[1] ?? Number.NaN);
  const own = countAt(at);
  return countAt(at - 1) === own - 1 && countAt(at + 1) === own + 1;
}

/** Sums of the rows above, each row added once. */
class Sums {
  private readonly drafts: readonly DraftRow[];
  private readonly figures: readonly number[];
  private until = 0;
  private readonly totals: Decimal[][];
  private readonly counts: number[][];

  constructor(drafts: readonly DraftRow[], figures: readonly number[]) {
    this.drafts = drafts;
    this.figures = figures;
    this.totals = sorts.map(() => figures.map(() => new Decimal(0)));
    this.counts = sorts.map(() => figures.map(() => 0));
  }

  /** The rows above, all or of one sort, or those since the last total add up to this row in some column. */
  fitAbove(at: number): boolean {
    for (; this.until < at; this.until++) this.add(this.drafts[this.until]);
    const since = this.sinceTotal(at);
    return this.figures.some((position, index) => {
      const value = this.drafts[at]?.cells[position]?.number;
      if (value === undefined || value.isZero()) return false;
      const isSum = sorts.some(
        (_, sort) => (this.counts[sort]?.[index] ?? 0) >= 2 && this.totals[sort]?.[index]?.eq(value),
      );
      return isSum || (since.length >= 2 && sumOf(since, position).eq(value));
    });
  }

  private add(draft: DraftRow | undefined): void {
    if (!draft) return;
    for (const [sort, isOfSort] of sorts.entries()) {
      if (!isOfSort(draft)) continue;
      for (const [index, position] of this.figures.entries()) {
        const value = draft.cells[position]?.number;
        const [totals, counts] = [this.totals[sort], this.counts[sort]];
        if (!value || !totals || !counts) continue;
        totals[index] = (totals[index] as Decimal).plus(value);
        counts[index] = (counts[index] ?? 0) + 1;
      }
    }
  }

  private sinceTotal(at: number): DraftRow[] {
    let from = at;
    while (from > 0 && at - from < longestSection) {
      const draft = this.drafts[from - 1];
      if (!draft || opensTotal(draft.label) || !draft.hasFigures) break;
      from--;
    }
    return this.drafts.slice(from, at);
  }
}

/** Rows looked through for a section's own total. */
const longestSection = 100;

const sorts: readonly ((draft: DraftRow) => boolean)[] = [
  () => true,
  ({ label }) => !/^\s*[-–•]/.test(label),
  ({ number }) => number !== "",
  ({ number }) => /^([A-Z]|[IVX]+)[.)]?$/.test(number),
  ({ bold }) => bold,
];

function sumOf(drafts: readonly DraftRow[], position: number): Decimal {
  return drafts.reduce((sum, { cells }) => sum.plus(cells[position]?.number ?? 0), new Decimal(0));
}
