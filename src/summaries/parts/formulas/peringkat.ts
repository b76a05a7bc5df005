import { whereNumbers } from "./arithmetic";
import { call, type Expression } from "./expression";

/** The class of a capaian that stands on our own sheet. */
export function peringkat(capaian: Expression): Expression {
  return whereNumbers([capaian], call("LKJ.PERINGKAT", capaian));
}
