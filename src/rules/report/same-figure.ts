import { agreeAt, scaleBetween } from "../../report/same-figure";
import type { TableCell } from "../../tables/table";
import type { Relation } from "../define";

/** Equal as far as both are printed; a percentage may be printed in points. */
export function equal(
  result: TableCell,
  other: TableCell,
): Pick<Relation, "result" | "operands" | "compute" | "accepts" | "solve"> {
  const scale = scaleBetween(other, result);
  return {
    result,
    operands: [other],
    compute: (values) => values(other).times(scale),
    accepts: (values) => agreeAt(result, values(result), other, values(other).times(scale)),
    solve: (_, values) => values(result).div(scale),
  };
}
