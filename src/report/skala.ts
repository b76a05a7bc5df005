import type { Scale } from "../regulations/dated";
import { inForce } from "../regulations/in-force";
import { skalaPeringkat } from "../regulations/skala-peringkat";
import type { Office } from "../tables/office";
import type { Row, Table, TableCell } from "../tables/table";
import { between, upwards, withSign } from "../words/bounds";
import { normalise } from "../words/normalise";
import { ofAchievements, otherScales } from "../words/scales";

const { value } = inForce(skalaPeringkat);

/** By what an achievement is judged: a legend that the workbook prints, the regulation of the regions, or the target alone. */
export type Skala =
  | { readonly kind: "legenda"; readonly scale: Scale; readonly table: Table }
  | {
      readonly kind: "permendagri";
      readonly scale: Scale;
      readonly sebutan: "standar" | "baik";
      readonly table?: Table;
    }
  | { readonly kind: "target" };

/** A legend of the workbook wins; without one a region is judged by its regulation, a KEK by whether it met its target. */
export function skalaOf(tables: readonly Table[], office: Office): Skala {
  for (const table of tables) {
    const scale = table.kind === "skala" && isOfCapaian(table) ? readLegend(table) : undefined;
    if (scale) return asRegulated(scale, table);
  }
  return office === "daerah"
    ? { kind: "permendagri", scale: value.cara.batas, sebutan: "standar" }
    : { kind: "target" };
}

/** The regulation's own bounds are called by its name, whichever of its labels the workbook prints. */
function asRegulated(scale: Scale, table: Table): Skala {
  const standard = value.cara.batas;
  const isSame = (labels: readonly string[]) =>
    scale.classes.length === labels.length &&
    scale.classes.every(
      ({ bound, label }, index) =>
        normalise(label) === normalise(labels[index] ?? "") && isBound(bound, standard.classes[index]?.bound, index),
    );
  if (isSame(standard.classes.map(({ label }) => label)))
    return { kind: "permendagri", scale: standard, sebutan: "standar", table };
  if (isSame(value.sebutanLain)) {
    const classes = standard.classes.map(({ bound }, index) => ({ bound, label: value.sebutanLain[index] ?? "" }));
    return { kind: "permendagri", scale: { ...standard, classes }, sebutan: "baik", table };
  }
  return { kind: "legenda", scale, table };
}

/** The lowest class has no lower bound of its own. */
function isBound(bound: number, standard: number | undefined, index: number): boolean {
  return bound === standard || (index === value.cara.batas.classes.length - 1 && bound <= 0);
}

/** Of achievements, not of a survey, an evaluation or an index, which have scales of their own. */
function isOfCapaian({ title, columns, rows }: Table): boolean {
  const words = normalise([title, ...columns.map(({ header }) => header)].join(" "));
  const isOther = otherScales.isIn(words);
  const isPercent = rows.some(({ cells }) => cells.some(({ text }) => /%/.test(text)));
  return !isOther && (ofAchievements.isIn(words) || isPercent);
}

interface Step {
  readonly bound: number;
  readonly reached: "at" | "above";
  readonly label: string;
}

function readLegend({ rows }: Table): Scale | undefined {
  const steps = rows.filter(({ kind }) => kind === "data").flatMap((row) => stepOf(row) ?? []);
  if (steps.length < 2 || new Set(steps.map(({ bound }) => bound)).size < steps.length) return undefined;
  const sorted = [...steps].sort((one, other) => other.bound - one.bound);
  const reached = sorted[0]?.reached ?? "at";
  return { decimals: 4, reached, classes: sorted.map(({ bound, label }) => ({ bound, label })) };
}

/** "91% ≤ 100%", "> 85–100", "≤ 50%", "85 ke atas": the lower bound as a fraction, and the class beside it. */
function stepOf({ cells }: Row): Step | undefined {
  const interval = cells.find(isInterval);
  const label = cells.findLast((cell) => cell !== interval && /[a-z]{3}/i.test(cell.text))?.text.trim();
  if (!interval || !label) return undefined;
  const figures = [...interval.text.matchAll(/\d+(?:[.,]\d+)?/g)].map(([figure]) => Number(figure.replace(",", ".")));
  const [first, second] = figures;
  if (first === undefined) return undefined;
  const opensUpward = opensUp(interval.text);
  const isLowest = second === undefined && !opensUpward;
  const low = second === undefined ? first : Math.min(first, second);
  const bound = isLowest ? Number.NEGATIVE_INFINITY : low / 100;
  const isAbove = /^\s*>(?!=)/.test(withSign(interval.text.trim()));
  return { bound, reached: isAbove ? "above" : "at", label };
}

/** "> 85", "minimal 85", "85 ke atas". */
function opensUp(text: string): boolean {
  return /^\s*[>≥]/.test(withSign(text.trim())) || upwards.ends(text);
}

function isInterval({ text, reading }: TableCell): boolean {
  if (reading.kind === "range") return true;
  if (!/\d/.test(text)) return false;
  return /[≤≥<>–-]/.test(text) || between.isIn(text) || upwards.isIn(text) || withSign(text.trim()) !== text.trim();
}
