import { Decimal } from "../numbers/decimal";
import { commonUnit } from "../numbers/scaled";
import { FormulaError } from "./formula-error";
import type { NumberGrid } from "./values";

/** One figure over another; `divisor` names what may not be zero, as the message begins: "Pagu". */
export function rasio(part: Decimal, whole: Decimal, divisor: string): Decimal | FormulaError {
  return whole.isZero() ? zero(divisor) : part.div(whole);
}

/** The same in doubles, exact where it answers. */
export function rasioOfDoubles(part: number, whole: number): number | undefined {
  const unit = whole === 0 ? 0 : commonUnit(part, whole);
  if (unit === 0) return undefined;
  return Math.round(part * unit) / Math.round(whole * unit) + 0;
}

/** (t1 − t0) / t0 */
export function pertumbuhan(t1: Decimal, t0: Decimal, divisor: string): Decimal | FormulaError {
  return rasio(t1.minus(t0), t0, divisor);
}

/** Σ parts / Σ wholes, never the mean of the single ratios. Blanks add nothing; the ranges must match. */
export function rasioJumlah(parts: NumberGrid, wholes: NumberGrid, divisor: string): Decimal | FormulaError {
  return sameSize(parts, wholes) ?? rasio(total(parts), total(wholes), divisor);
}

export function total(grid: NumberGrid): Decimal {
  return grid.rows.flat().reduce<Decimal>((sum, cell) => (cell ? sum.plus(cell) : sum), new Decimal(0));
}

/** Ranges that belong together have one size, unless one of them is a single figure. */
export function sameSize(one: NumberGrid, other: NumberGrid): FormulaError | undefined {
  const [first, second] = [one, other].map(({ rows }) => `${rows.length}×${rows[0]?.length ?? 0}`);
  if (first === second || first === "1×1" || second === "1×1") return undefined;
  return new FormulaError("value", `Ukuran rentang tidak sama: ${first} dan ${second} (baris×kolom).`);
}

export function zero(divisor: string): FormulaError {
  return new FormulaError("division-by-zero", `${divisor} nol: tidak dapat menjadi pembagi.`);
}
