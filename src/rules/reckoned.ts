import type { Formula } from "../evidence/law";
import { fits } from "../evidence/weigh";
import { printedOf } from "../laws/view";
import { toDouble } from "../numbers/to-double";
import type { TableCell } from "../tables/table";
import type { Relation } from "./define";

interface Reckoning {
  readonly result: TableCell;
  readonly operands: readonly TableCell[];
  readonly formula: Formula;
  /** Other ways that nothing forbids. */
  readonly others?: readonly Formula[];
  /** The operands were rounded before they were printed. */
  readonly isRounded?: boolean;
}

/** What makes a formula between cells a relation. */
export function reckoned({
  result,
  operands,
  formula,
  others = [],
  isRounded = false,
}: Reckoning): Pick<Relation, "result" | "operands" | "compute" | "accepts" | "isUsual" | "solve"> {
  const { step } = printedOf(result);
  const halves = isRounded ? operands.map((operand) => printedOf(operand).half) : undefined;
  const fitsBy = (
    each: Formula,
    values: (cell: TableCell) => NonNullable<TableCell["number"]>,
    slack?: readonly number[],
  ) =>
    fits({
      formula: each,
      value: toDouble(values(result)),
      step,
      x: operands.map((operand) => toDouble(values(operand))),
      halves: slack,
      isTyped: result.typed,
    });
  return {
    result,
    operands,
    compute: (values) => formula.exactly(operands.map(values)),
    accepts: (values) => [formula, ...others].some((each) => fitsBy(each, values, halves)),
    isUsual: (values) => fitsBy(formula, values),
    ...(formula.weightOf && {
      solve: (operand, values) => {
        const computed = formula.exactly(operands.map(values));
        const weight = formula.weightOf?.(operands.indexOf(operand), operands.length);
        if (operand === result || !computed || !weight) return computed;
        return values(operand).plus(values(result).minus(computed).div(weight));
      },
    }),
  };
}
