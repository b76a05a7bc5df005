import { type Arah, inDoubles, reckon, ways } from "../core/capaian";
import type { Formula } from "../evidence/law";
import { Decimal, sum } from "../numbers/decimal";

const at = (x: readonly number[], index: number) => x[index] ?? Number.NaN;
const one = (x: readonly Decimal[], index: number) => x[index] ?? new Decimal(0);

/** Factors by which figures enter: 100 for a result in points, 0.01 for an operand in points beside fractions. */
export interface Scales {
  readonly result: number;
  readonly operands?: readonly number[];
}

const plain: Scales = { result: 1 };

/** "57 × 100", "57". */
function scaled(text: string, scale: number | undefined): string {
  return scale === undefined || scale === 1 ? text : `${text} × ${show(scale)}`;
}

function show(scale: number): string {
  return String(scale).replace(".", ",");
}

/** Part over whole. */
export function ratio(scales: Scales = plain): Formula {
  const [part = 1, whole = 1] = scales.operands ?? [];
  const factor = (scales.result * part) / whole;
  const exactFactor = new Decimal(scales.result).times(part).div(whole);
  return {
    of: (x) => (at(x, 0) / at(x, 1)) * factor,
    exactly: (x) => (one(x, 1).isZero() ? undefined : one(x, 0).div(one(x, 1)).times(exactFactor)),
    isTrivial: (x) => at(x, 0) === 0,
    show: ([of = "", to = ""]) => scaled(`${of} ÷ ${to}`, scales.result),
    excel: ([of, to]) => (factor === 1 ? `=${of}/${to}` : `=${of}/${to}*${factor}`),
  };
}

/** Several parts over a whole: what is good and fair of all roads. */
export function ratioOfSum(scale: number): Formula {
  const parts = (x: readonly number[]) => x.slice(0, -1).reduce((total, each) => total + each, 0);
  return {
    of: (x) => (parts(x) / at(x, x.length - 1)) * scale,
    exactly: (x) => {
      const whole = x.at(-1);
      return !whole || whole.isZero() ? undefined : addUp(x.slice(0, -1), undefined).div(whole).times(scale);
    },
    isTrivial: (x) => parts(x) === 0,
    show: (x) => scaled(`(${joined(x.slice(0, -1), () => 1)}) ÷ ${x.at(-1) ?? ""}`, scale),
  };
}

/** Caps of fractions are below it, those of points above. */
const largestFraction = 2;

/** A ratio that is at most `most` (as the result prints it). */
export function capped(formula: Formula, most: number): Formula {
  const limit = new Decimal(most);
  return {
    of: (x) => Math.min(formula.of(x), most),
    exactly: (x) => {
      const value = formula.exactly(x);
      return value && Decimal.min(value, limit);
    },
    isTrivial: formula.isTrivial,
    show: (x) => `${formula.show(x)}, paling tinggi ${most <= largestFraction ? `${show(most * 100)}%` : show(most)}`,
    uncapped: formula,
  };
}

/** A way to reckon capaian, as the functions reckon it; below zero it is none. */
function capaianBy(
  arah: Arah,
  scales: Scales,
  isTrivial: Formula["isTrivial"],
  show: (realisasi: string, target: string) => string,
): Formula {
  const way = ways[arah];
  const [part = 1, whole = 1] = scales.operands ?? [];
  return {
    of: (x) => Math.max(0, way.reckon(inDoubles, at(x, 0) * part, at(x, 1) * whole)) * scales.result,
    exactly: (x) => {
      const reached = reckon(arah, one(x, 0).times(part), one(x, 1).times(whole));
      return reached && Decimal.max(0, reached).times(scales.result);
    },
    isTrivial,
    show: ([of = "", to = ""]) => scaled(show(of, to), scales.result),
  };
}

/** Lower is better, as PermenPANRB 8/2021 reckons it. */
export function twiceLess(scales: Scales = plain): Formula {
  const isTrivial = (x: readonly number[]) => at(x, 0) === 0;
  return capaianBy("minimum", scales, isTrivial, (of, to) => `(2 × ${to} − ${of}) ÷ ${to}`);
}

/** Lower is better and yet realisasi over target, as far as the target is met; a missed one is never above 100. */
export function lowRatio(scales: Scales = plain): Formula {
  const [met, missed] = [ratio(scales), twiceLess(scales)];
  const [part = 1, whole = 1] = scales.operands ?? [];
  const isMet = (x: readonly number[]) => at(x, 0) * part <= at(x, 1) * whole;
  return {
    of: (x) => (isMet(x) ? met : missed).of(x),
    exactly: (x) => (isMet(x.map((each) => each.toNumber())) ? met : missed).exactly(x),
    isTrivial: met.isTrivial,
    show: missed.show,
  };
}

/** Target over realisasi: lower is better, turned round. */
export function turned(scales: Scales = plain): Formula {
  return capaianBy(
    "terbalik",
    scales,
    (x) => at(x, 1) === 0,
    (of, to) => `${to} ÷ ${of}`,
  );
}

/** On target is best. */
export function steady(scales: Scales = plain): Formula {
  const isTrivial = (x: readonly number[]) => at(x, 0) === 0;
  return capaianBy("stabil", scales, isTrivial, (of, to) => `1 − |${of} ÷ ${to} − 1|`);
}

/** (now − before) / before; a fall may be printed without its sign. */
export function growth(scales: Scales, isUnsigned = false): Formula {
  const [later = 1, earlier = 1] = scales.operands ?? [];
  const sign = (value: number) => (isUnsigned ? Math.abs(value) : value);
  return {
    of: (x) => sign((at(x, 0) * later - at(x, 1) * earlier) / Math.abs(at(x, 1) * earlier)) * scales.result,
    exactly: (x) => {
      const before = one(x, 1).times(earlier);
      if (before.isZero()) return undefined;
      const value = one(x, 0).times(later).minus(before).div(before.abs()).times(scales.result);
      return isUnsigned ? value.abs() : value;
    },
    isTrivial: (x) => at(x, 0) === at(x, 1),
    show: ([now = "", before = ""]) => scaled(`(${now} − ${before}) ÷ ${before}`, scales.result),
    excel: ([now, before]) =>
      isUnsigned || scales.result !== 1 || later !== earlier ? undefined : `=KEK.PERTUMBUHAN(${now},${before})`,
  };
}

/** One figure less another. */
export function difference(scales: Scales = plain, isUnsigned = false): Formula {
  const [first = 1, second = 1] = scales.operands ?? [];
  const sign = (value: number) => (isUnsigned ? Math.abs(value) : value);
  return {
    of: (x) => sign(at(x, 0) * first - at(x, 1) * second) * scales.result,
    exactly: (x) => {
      const value = one(x, 0).times(first).minus(one(x, 1).times(second)).times(scales.result);
      return isUnsigned ? value.abs() : value;
    },
    ...(!isUnsigned && {
      weightOf: (index: number) => new Decimal(index === 0 ? first : -second).times(scales.result),
    }),
    reach: (halves) => (at(halves, 0) * first + at(halves, 1) * second) * scales.result,
    isTrivial: (x) => at(x, 1) === 0 || at(x, 0) === 0,
    show: ([of = "", less = ""]) => `${of} − ${less}`,
    excel: ([of, less]) =>
      isUnsigned || scales.result !== 1 || first !== 1 || second !== 1 ? undefined : `=${of}-${less}`,
  };
}

/** What is left of a whole: 100 − serapan, 1 − serapan. */
export function restOf(whole: number, scale: number): Formula {
  return {
    of: (x) => (whole - at(x, 0)) * scale,
    exactly: (x) => new Decimal(whole).minus(one(x, 0)).times(scale),
    weightOf: () => new Decimal(-scale),
    isTrivial: (x) => at(x, 0) === 0 || at(x, 0) === whole,
    show: ([of = ""]) => `${whole === 1 ? "100%" : "100"} − ${of}`,
  };
}

/** A figure times another: nilai × bobot, volume × harga. */
export function product(scales: Scales = plain): Formula {
  const factor = (scales.operands ?? []).reduce((all, each) => all * each, scales.result);
  return {
    of: (x) => at(x, 0) * at(x, 1) * factor,
    exactly: (x) => one(x, 0).times(one(x, 1)).times(factor),
    isTrivial: (x) => at(x, 0) === 0 || at(x, 1) === 0 || Math.abs(at(x, 0)) === 1 || Math.abs(at(x, 1)) === 1,
    show: ([first = "", second = ""]) => scaled(`${first} × ${second}`, factor),
    excel: ([first, second]) => (factor === 1 ? `=${first}*${second}` : undefined),
  };
}

/** Operands added, or taken off where their sign says so. */
export function sumOf(signs?: readonly (1 | -1)[]): Formula {
  const signOf = (index: number) => signs?.[index] ?? 1;
  const isPlain = signs === undefined || signs.every((sign) => sign > 0);
  return {
    of: (x) => {
      let total = 0;
      for (let index = 0; index < x.length; index++) total += (x[index] ?? 0) * signOf(index);
      return total;
    },
    exactly: (x) => addUp(x, signs),
    weightOf: (index) => new Decimal(signOf(index)),
    reach: (halves) => halves.reduce((total, half) => total + half, 0),
    isTrivial: (x) => {
      let parts = 0;
      for (const each of x) if (each !== 0) parts++;
      return parts < 2;
    },
    show: (x) => joined(x, signOf),
    excel: (refs) =>
      isPlain ? sumFormula(refs) : refs.length === 2 && signOf(0) > 0 ? `=${refs[0]}-${refs[1]}` : undefined,
  };
}

function addUp(x: readonly Decimal[], signs: readonly (1 | -1)[] | undefined): Decimal {
  if (!signs) return sum(x);
  return x.reduce(
    (total, each, index) => ((signs[index] ?? 1) > 0 ? total.plus(each) : total.minus(each)),
    new Decimal(0),
  );
}

/** So many operands are written out; of more, the first and the last. */
const written = 6;

function joined(x: readonly string[], signOf: (index: number) => number): string {
  const all = x.map((text, index) => ({ text, sign: signOf(index) > 0 ? "+" : "−" }));
  const first = all[0]?.sign === "−" ? "−" : "";
  if (all.length > written) return `${first}${all[0]?.text} ${all[1]?.sign} … ${all.at(-1)?.sign} ${all.at(-1)?.text}`;
  return all.map(({ text, sign }, index) => (index === 0 ? `${first}${text}` : ` ${sign} ${text}`)).join("");
}

/** "=SUM(D5:D29)", or "=SUM(D5,D8)" where the cells do not follow each other. */
function sumFormula(refs: readonly string[]): string | undefined {
  const cells = refs.map((ref) => /^([A-Z]+)(\d+)$/.exec(ref));
  const [first, last] = [cells[0], cells.at(-1)];
  if (!first || !last) return undefined;
  const isColumn = cells.every(
    (cell, index) => cell?.[1] === first[1] && Number(cell?.[2]) === Number(first[2]) + index,
  );
  const isRow =
    cells.every((cell) => cell?.[2] === first[2]) &&
    lettersToIndex(last[1] ?? "") - lettersToIndex(first[1] ?? "") === refs.length - 1;
  if (refs.length > 1 && (isColumn || isRow)) return `=SUM(${refs[0]}:${refs.at(-1)})`;
  return refs.length <= 30 ? `=SUM(${refs.join(",")})` : undefined;
}

function lettersToIndex(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0);
}

/** The mean of the operands. */
export function meanOf(): Formula {
  return {
    of: (x) => x.reduce((total, each) => total + each, 0) / x.length,
    exactly: (x) => (x.length === 0 ? undefined : addUp(x, undefined).div(x.length)),
    weightOf: (_, count) => new Decimal(1).div(count),
    reach: (halves) => halves.reduce((total, half) => total + half, 0) / halves.length,
    isTrivial: (x) => x.every((each) => each === x[0]),
    show: (x) => `(${joined(x, () => 1)}) ÷ ${x.length}`,
  };
}

/** A part of the sum of all parts, itself the first of them: the share of a section whose total is not printed. */
export function shareOfSum(scale: number): Formula {
  return {
    of: ([part = 0, ...parts]) => (part / parts.reduce((total, each) => total + each, 0)) * scale,
    exactly: ([part, ...parts]) => {
      const whole = addUp(parts, undefined);
      return part === undefined || whole.isZero() ? undefined : part.div(whole).times(scale);
    },
    isTrivial: (x) => at(x, 0) === 0,
    show: ([part = "", ...parts]) => scaled(`${part} ÷ (${joined(parts, () => 1)})`, scale),
  };
}
