import type { Formula } from "../evidence/law";
import type { Thresholds } from "../evidence/thresholds";
import { budgetStageOf } from "../words/money";
import { absorbed, apart, ofTotal, remaining } from "../words/reckoning";
import type { Candidate, Slack } from "./column-law";
import { defineColumnLaw } from "./define";
import { difference, ratio, restOf } from "./formulas";
import { otherYear, relatedTo } from "./related";
import { resultScale, wholesOf } from "./scales";
import { type ColumnView, cellAt, type TableView } from "./view";

export default defineColumnLaw({ kind: "persen", order: 20, candidates: persenCandidates });

/** Shares told by their columns: serapan of a pagu, a part of what is named beside it, what is left. */
function* persenCandidates(view: TableView, result: ColumnView, at: Thresholds): Iterable<Candidate> {
  if (!result.isShare || result.isMoney) return;
  yield* absorption(view, result, at);
  yield* ofNamesakes(view, result, at);
  yield* ofTotals(view, result, at);
  yield* rest(view, result, at);
}

/** Realisasi of the pagu; murni or perubahan, as the rows say. */
function* absorption(view: TableView, result: ColumnView, at: Thresholds): Iterable<Candidate> {
  const isRest = remaining.isIn(result.words);
  const parts = relatedTo(view, result, (each) => isPart(each, result)).slice(0, 4);
  const wholes = relatedTo(view, result, (each) => isWhole(each, result)).slice(0, 4);
  const isNamed = absorbed.isIn(result.words) || result.column.role === "serapan";
  for (const [partIndex, part] of parts.entries()) {
    for (const [wholeIndex, whole] of wholes.entries()) {
      if (part.column === whole.column || part.cost > otherYear / 2 || whole.cost > otherYear / 2) continue;
      const isLeft = remaining.isIn(part.column.words);
      const fitsHeader = isLeft === isRest || (isLeft && isBeside(part.column, result));
      const prior = (isNamed && fitsHeader ? at.told : at.usual) - (fitsHeader ? 0 : 1);
      const cost = 0.3 * partIndex + 0.3 * wholeIndex;
      for (const scale of wholesOf(result)) {
        for (const slack of [0, 1, 2] as const) {
          yield share(view, result, part.column, whole.column, {
            prior: prior - cost,
            rivals: 1,
            isFound: false,
            slack,
            scale,
            operands: isLeft
              ? { bagian: part.column.column.index, pagu: whole.column.column.index }
              : { realisasi: part.column.column.index, pagu: whole.column.column.index },
          });
        }
      }
    }
  }
}

function isPart({ column, isMoney, isShare, words }: ColumnView, result: ColumnView): boolean {
  if (isShare) return false;
  if (column.role === "realisasi") return true;
  if (isMoney && column.role === "target") return result.column.role === "target";
  return isMoney
    ? column.role === "capaian" || remaining.isIn(words)
    : result.position - 1 >= 0 && remaining.isIn(words);
}

function isWhole({ column, isShare, isMoney, words }: ColumnView, result: ColumnView): boolean {
  if (isShare || remaining.isIn(words)) return false;
  return (
    column.role === "pagu" ||
    budgetStageOf(words) === "perubahan" ||
    (isMoney && column.role === "target" && result.column.role !== "target")
  );
}

function isBeside(one: ColumnView, other: ColumnView): boolean {
  return other.position - one.position === 1;
}

interface ShareChoice {
  readonly prior: number;
  readonly rivals: number;
  readonly isFound: boolean;
  readonly slack: Slack;
  readonly scale: number;
  readonly operands: Candidate["operands"];
  readonly wholeRow?: number;
  readonly wholeRows?: Int32Array;
}

/** One column's share in another, or in one row of it. */
export function share(
  view: TableView,
  result: ColumnView,
  part: ColumnView,
  whole: ColumnView,
  choice: ShareChoice,
): Candidate {
  const made = new Map<number, Formula>();
  return {
    kind: "persen",
    name: "persentase",
    prior: choice.prior,
    rivals: choice.rivals,
    isFound: choice.isFound,
    result: result.position,
    sources: [
      { position: part.position },
      {
        position: whole.position,
        ...(choice.wholeRow !== undefined && { row: choice.wholeRow }),
        ...(choice.wholeRows && { rows: choice.wholeRows }),
      },
    ],
    formula: (row) => {
      const scale = resultScale(view, row, result.position, choice.scale);
      const formula = made.get(scale) ?? ratio({ result: scale });
      made.set(scale, formula);
      return formula;
    },
    slack: choice.slack,
    whole: choice.scale,
    operands: choice.operands,
    spread: result.spread,
  };
}

/** "Persentase | L" beside "Jumlah | L" and "Jumlah | L+P": a part by its name, in the whole of its group. */
function* ofNamesakes(view: TableView, result: ColumnView, at: Thresholds): Iterable<Candidate> {
  if (result.column.path.length < 2) return;
  const namesakes = view.columns.filter(
    (each) =>
      each !== result && !each.isShare && !each.isKey && each.last === result.last && each.group !== result.group,
  );
  for (const part of namesakes.slice(0, 3)) {
    const wholes = view.columns.filter(
      (each) => each.group === part.group && !each.isShare && each.column.role === "jumlah",
    );
    for (const whole of wholes.slice(0, 2)) {
      for (const slack of [0, 2] as const) {
        yield share(view, result, part, whole, {
          prior: at.told,
          rivals: 1,
          isFound: false,
          slack,
          scale: 100,
          operands: { bagian: part.column.index, keseluruhan: whole.column.index },
        });
      }
    }
  }
}

/** Shares of a total row: of the column beside it, in that column's total or in another's. */
function* ofTotals(view: TableView, result: ColumnView, at: Thresholds): Iterable<Candidate> {
  const parts = relatedTo(view, result, (each) => !each.isShare && each.additivity !== "never").slice(0, 6);
  if (view.rows.length < 2) return;
  const totals = totalRows(view);
  const sections = sectionTotals(view, totals);
  const isNamed = result.column.role === "porsi" || ofTotal.isIn(result.words);
  for (const [index, { column: part }] of parts.entries()) {
    const isNext = index === 0 && Math.abs(part.position - result.position) <= 2;
    const wholes = index === 0 ? [part, ...parts.slice(1).map(({ column }) => column)] : [part];
    for (const whole of wholes) {
      const isOwn = whole === part;
      const prior = (isNext ? (isNamed ? at.usual + 1 : at.usual) : 0) - (isOwn ? 0 : 1);
      const rows = [
        ...totals.map((wholeRow) => ({ wholeRow })),
        ...(sections && isOwn ? [{ wholeRows: sections }] : []),
      ];
      for (const place of rows) {
        for (const scale of wholesOf(result)) {
          for (const slack of [0, 2] as const) {
            yield share(view, result, part, whole, {
              ...place,
              prior,
              rivals: rows.length,
              isFound: false,
              slack,
              scale,
              operands: { bagian: part.column.index, keseluruhan: whole.column.index },
            });
          }
        }
      }
    }
  }
}

/** Rows that may be the whole: the totals, the last row and the first. */
function totalRows({ rows }: TableView): number[] {
  const totals = rows.flatMap(({ kind }, row) => (kind === "total" || kind === "subtotal" ? [row] : []));
  const ends = [rows.length - 1, 0].filter((row) => row >= 0 && rows[row]?.kind !== "group");
  return [...new Set([...totals.slice(-3).reverse(), ...ends])];
}

/** For each row the total that closes its section, where there are several. */
function sectionTotals({ rows }: TableView, totals: readonly number[]): Int32Array | undefined {
  if (totals.length < 3) return undefined;
  const closing = new Int32Array(rows.length).fill(-1);
  let next = -1;
  for (let row = rows.length - 1; row >= 0; row--) {
    const kind = rows[row]?.kind;
    if (kind === "total" || kind === "subtotal") next = row;
    closing[row] = next;
  }
  return closing;
}

/** What is left of another share: 100 − serapan; or how two shares lie apart. */
function* rest(view: TableView, result: ColumnView, at: Thresholds): Iterable<Candidate> {
  // Of one row two shares of a whole are no proof.
  if (result.count < 2) return;
  const shares = relatedTo(view, result, (each) => each.isShare && !each.isMoney).slice(0, 4);
  const isRest = remaining.isIn(result.words) || apart.isIn(result.words);
  for (const [index, { column }] of shares.entries()) {
    const prior = (isRest ? at.usual : -1) - 0.3 * index;
    for (const slack of [0, 2] as const) {
      const made = new Map<string, Formula>();
      yield {
        kind: "persen",
        name: "persentase",
        prior,
        rivals: 1,
        isFound: false,
        result: result.position,
        sources: [{ position: column.position }],
        formula: (row) => {
          const whole = resultScale(view, row, column.position, 100);
          const own = resultScale(view, row, result.position, 100);
          const formula = made.get(`${whole} ${own}`) ?? restOf(whole, own / whole);
          made.set(`${whole} ${own}`, formula);
          return formula;
        },
        slack,
        operands: { serapan: column.column.index },
        spread: result.spread,
      };
    }
  }
  for (const [first, one] of shares.entries()) {
    for (const other of shares.slice(first + 1)) {
      if (!isRest) continue;
      for (const [of, less] of [
        [one.column, other.column],
        [other.column, one.column],
      ] as const) {
        yield {
          kind: "persen",
          name: "selisih persentase",
          prior: at.usual,
          rivals: 2,
          isFound: false,
          result: result.position,
          sources: [{ position: of.position }, { position: less.position }],
          formula: (row) => {
            const scales = [of, less].map(({ position }) => 100 / resultScale(view, row, position, 100));
            const own = resultScale(view, row, result.position, 100) / 100;
            return cellAt(view, row, result.position) && difference({ result: own, operands: scales });
          },
          slack: 2,
          operands: { bagian: of.column.index, keseluruhan: less.column.index },
          spread: result.spread,
        };
      }
    }
  }
}
