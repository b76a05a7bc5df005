import { classOf } from "../../../core/skala";
import { Decimal } from "../../../numbers/decimal";
import { inForce } from "../../../regulations/in-force";
import { skalaPeringkat } from "../../../regulations/skala-peringkat";
import type { Skala } from "../../../report/skala";
import { whereNumbers } from "./arithmetic";
import { builtIn, call, type Expression, literal, quoted } from "./expression";

/** The class of a capaian that stands on our own sheet, by the scale that holds for its report. */
export function peringkat(capaian: Expression, skala: Skala): Expression {
  return whereNumbers([capaian], classFormula(capaian, skala));
}

/** The class in words, for a text. */
export function peringkatOf(capaian: Decimal, skala: Skala): string {
  if (skala.kind === "target") return capaian.toDecimalPlaces(4).gte(1) ? met : notMet;
  return classOf(capaian, skala.scale) ?? "";
}

const met = "Tercapai";
const notMet = "Belum tercapai";

function classFormula(capaian: Expression, skala: Skala): Expression {
  const value = (own: unknown) => (typeof own === "number" ? peringkatOf(new Decimal(own), skala) : "");
  switch (skala.kind) {
    case "target":
      return builtIn(`IF(ROUND({0},4)>=1,"${met}","${notMet}")`, [capaian], value);
    case "permendagri":
      return skala.sebutan === "baik"
        ? call("LKJ.PERINGKAT", capaian, literal("batas"), literal("baik"))
        : call("LKJ.PERINGKAT", capaian);
    case "legenda": {
      const { classes, reached, decimals } = skala.scale;
      const lowest = quoted(classes.at(-1)?.label ?? "");
      const sign = reached === "at" ? ">=" : ">";
      const nested = classes
        .slice(0, -1)
        .reduceRight(
          (otherwise, { bound, label }) => `IF(ROUND({0},${decimals})${sign}${bound},${quoted(label)},${otherwise})`,
          lowest,
        );
      return builtIn(nested, [capaian], value);
    }
  }
}

/** By what the classes are told, once under a table. */
export function peringkatNote(skala: Skala): string {
  if (skala.kind === "target") {
    return "Peringkat: capaian paling sedikit 100% dari target disebut Tercapai; laporan KEK tidak memuat skala lain.";
  }
  const classes = skala.scale.classes
    .map(({ bound, label }) =>
      Number.isFinite(bound)
        ? `${skala.scale.reached === "at" ? "≥" : ">"}${percent(bound)} ${label}`
        : `selebihnya ${label}`,
    )
    .join(", ");
  const where = skala.table ? ` (lembar ${skala.table.sheet})` : "";
  return skala.kind === "legenda"
    ? `Peringkat menurut skala dalam buku kerja ini${where}: ${classes}.`
    : `Peringkat menurut ${inForce(skalaPeringkat).reference}${where}: ${classes}.`;
}

function percent(bound: number): string {
  return `${new Decimal(bound).times(100).toString().replace(".", ",")}%`;
}
