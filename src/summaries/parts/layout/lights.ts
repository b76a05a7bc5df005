import type { ConditionPlan } from "../../../contract/plan";
import { inForce } from "../../../regulations/in-force";
import { skalaPeringkat } from "../../../regulations/skala-peringkat";
import type { Skala } from "../../../report/skala";

type Bands = ConditionPlan["bands"];

/** Green for the best class of the report's scale, then down to red; a report without one knows only its target. */
export function lightsOf(skala: Skala): Bands {
  if (skala.kind === "target") return targetLights;
  const { classes } = skala.scale;
  return classes.map(({ bound }, index) => ({
    atLeast: Number.isFinite(bound) ? bound : 0,
    ...(index > 0 && { below: classes[index - 1]?.bound }),
    colour: colourOf(index, classes.length),
  }));
}

/** Where nothing but the target is known: met or not. */
export const targetLights: Bands = [
  { atLeast: 1, colour: "green" },
  { atLeast: 0, below: 1, colour: "yellow" },
];

/** The regions' classes, for figures that are no capaian of an indicator. */
export const regionLights: Bands = lightsOf({
  kind: "permendagri",
  scale: inForce(skalaPeringkat).value.cara.batas,
  sebutan: "standar",
});

function colourOf(index: number, count: number): Bands[number]["colour"] {
  if (index === 0) return "green";
  if (index === count - 1) return "red";
  return index === 1 ? "yellow" : "orange";
}
