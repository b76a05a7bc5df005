import type { ConditionPlan } from "../../../contract/plan";

/** Green where a target is as good as met, then down the classes of Permendagri 86/2017. */
export const capaianLights: ConditionPlan["bands"] = [
  { atLeast: 0.91, colour: "green" },
  { atLeast: 0.76, below: 0.91, colour: "yellow" },
  { atLeast: 0.51, below: 0.76, colour: "orange" },
  { atLeast: 0, below: 0.51, colour: "red" },
];
