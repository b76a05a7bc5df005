import { status } from "../core/lkj";
import { arahCapaian } from "../regulations/capaian";
import { capaianParameters } from "./capaian-parameters";
import { defineFunction, describeFunction } from "./define";

const declared = defineFunction({
  name: "LKJ.STATUS",
  parameters: capaianParameters,
  alike: ["realisasi", "target"],
  returns: "text",
  run: ({ realisasi, target, arah }) => status(realisasi, target, arah),
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary: "Tercapai, Melampaui atau Tidak tercapai.",
    reference: arahCapaian.reference,
    note: 'Arah "stabil": selain tepat di target berarti Tidak tercapai.',
    examples: [
      { args: [75.35, 85], result: "Tidak tercapai" },
      { args: [85, 85], result: "Tercapai" },
      { args: [72.62, 71], result: "Melampaui" },
      { args: [8, 10, "minimum"], result: "Melampaui", why: "makin rendah makin baik" },
      { args: [7.5, "7-8"], result: "Tercapai", why: "di dalam rentang" },
      { args: [5, 0], error: "division-by-zero" },
      { args: [null, 85], error: "not-available" },
    ],
    native: ({ realisasi, target, arah }) => {
      const low = target.end("low");
      const high = target.end("high");
      const missed = (lowerIsBetter: boolean) => {
        const [below, above] = lowerIsBetter ? ["Melampaui", "Tidak tercapai"] : ["Tidak tercapai", "Melampaui"];
        return `IF(${realisasi}<${low},"${below}",IF(${realisasi}>${high},"${above}","Tercapai"))`;
      };
      const stable = `IF(AND(${realisasi}>=${low},${realisasi}<=${high}),"Tercapai","Tidak tercapai")`;
      const [higher, lower] = [missed(false), missed(true)];
      const compared = arah.pick({ maksimum: higher, minimum: lower, terbalik: lower, stabil: stable });
      return low === high ? `IF(${target}=0,1/0,${compared})` : compared;
    },
  });
