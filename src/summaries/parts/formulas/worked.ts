import { isFilled } from "../../../report/columns";
import type { Part, WorkedIndicator } from "../../../report/worked-indicators";
import { qualify } from "../../../tables/address";
import { call, type Expression, own } from "./expression";
import { source } from "./source";

/** The value of a worked indicator now, live; none where a figure it takes is missing. */
export function resultOf(indicator: WorkedIndicator): Expression | undefined {
  const operands = indicator.parts.map(operandOf);
  const filled = operands.filter((operand) => operand !== undefined);
  if (filled.length < operands.length) return undefined;
  const result = call(indicator.function, ...filled);
  if (result.native !== undefined) return result;
  // Sums of a single text each: their built-in form is the quotient itself.
  const [realisasi, target] = filled;
  const isQuotient = indicator.function === "KEK.INVESTASI" && realisasi?.native && target?.native;
  return isQuotient ? { ...result, native: `(${realisasi.native})/(${target.native})` } : result;
}

function operandOf({ value, values }: Part): Expression | undefined {
  if (!value || !isFilled(value.cell)) return undefined;
  const last = values?.at(-1);
  if (!values || !last || last === value) return source(value.table.sheet, value.cell);
  const range = `${value.cell.ref}:${last.cell.ref}`;
  return own(
    qualify(value.table.sheet, range),
    values.map(({ cell }) => [cell.number?.toNumber() ?? null]),
  );
}
