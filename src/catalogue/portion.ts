import { FormulaError } from "../core/formula-error";
import type { NumberGrid } from "../core/values";
import type { Decimal } from "../numbers/decimal";
import { failure, type NativeOperand } from "./native-operand";
import {
  type CellParameter,
  choice,
  inPoints,
  mostPercent,
  type Portion,
  quickNumber,
  type RangeParameter,
  readEach,
  readPortion,
  required,
} from "./parameters";

export type Satuan = "persen" | "poin";

/** What the shares of a call are written in. */
export const satuanCapaian = choice(
  ["persen", "poin"],
  '"poin" bila capaiannya ditulis sebagai angka 88,65; bila dikosongkan: 88,65% atau 0,8865.',
  "persen",
);

/** A share that may come in points; which it is, `satuan` tells. */
export function portion(description: string): CellParameter<Portion> {
  return {
    takes: "cell",
    type: "number",
    description,
    optional: false,
    read: (value, name) => required(readPortion(value, name), name),
    quick: (value) => quickNumber(value),
  };
}

export function portions(description: string): RangeParameter<readonly (readonly (Portion | undefined)[])[]> {
  return {
    takes: "range",
    type: "numbers",
    description,
    optional: false,
    read: (grid, name) => readEach(grid, name, readPortion),
  };
}

/** As a fraction; figures that can only be points are refused unless the call says that they are. */
export function fractionOf({ value, percent }: Portion, satuan: Satuan, name: string): Decimal | FormulaError {
  if (satuan === "poin") return percent ? value : value.div(100);
  return inPoints(value, name, ', atau tambahkan "poin"') ?? value;
}

export function fractionsOf(
  rows: readonly (readonly (Portion | undefined)[])[],
  satuan: Satuan,
  name: string,
): NumberGrid | FormulaError {
  const fractions: (Decimal | undefined)[][] = [];
  for (const row of rows) {
    const cells: (Decimal | undefined)[] = [];
    for (const cell of row) {
      const fraction = cell && fractionOf(cell, satuan, name);
      if (fraction instanceof FormulaError) return fraction;
      cells.push(fraction);
    }
    fractions.push(cells);
  }
  return { rows: fractions };
}

/** `body` of the shares, once none of them is above what a fraction may be; in points, of them as they are. */
export function nativeByUnit(
  operands: readonly NativeOperand[],
  satuan: NativeOperand,
  body: (per: "" | "/100") => string,
): string {
  const within = operands.map((operand) => `MAX(${operand})<=${mostPercent}`);
  const test = within.length === 1 ? within[0] : `AND(${within.join(",")})`;
  const persen = `IF(${test},${body("")},${failure("tulis 88,65% atau 0,8865")})`;
  return satuan.pick({ persen, poin: body("/100") });
}
