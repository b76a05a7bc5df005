import { isFilled } from "../../../report/columns";
import type { WorkedIndicator } from "../../../report/worked-indicators";
import { call, type Expression } from "./expression";
import { source } from "./source";

/** The value of a worked indicator now, live; none where a figure it takes is missing. */
export function resultOf(indicator: WorkedIndicator): Expression | undefined {
  const operands = indicator.parts.map(({ value }) =>
    value && isFilled(value.cell) ? source(value.table.sheet, value.cell) : undefined,
  );
  const filled = operands.filter((operand) => operand !== undefined);
  if (filled.length < operands.length) return undefined;
  const result = call(indicator.function, ...filled);
  if (result.native !== undefined) return result;
  // Sums of a single text each: their built-in form is the quotient itself.
  const [realisasi, target] = filled;
  const isQuotient = indicator.function === "KEK.INVESTASI" && realisasi?.native && target?.native;
  return isQuotient ? { ...result, native: `(${realisasi.native})/(${target.native})` } : result;
}
