import type { Peraturan, Scale } from "../../regulations/dated";
import { type EvaluasiAkip, evaluasiAkip } from "../../regulations/evaluasi-akip";
import { inForce } from "../../regulations/in-force";
import { type SkalaPeringkat, skalaPeringkat } from "../../regulations/skala-peringkat";
import { skalaUnsur } from "../../regulations/survei";
import { type SurveiKepuasan, surveiKepuasan } from "../../regulations/survei-kepuasan";
import type { Row, Table } from "../../tables/table";
import { normalise } from "../../words/normalise";

/** A scale of classes over points (percentages as 88,65), best class first. */
export interface Ladder {
  /** Scales of one family read the same bounds in different ways. */
  readonly family: string;
  readonly basis: string;
  readonly decimals: number;
  readonly reached: "at" | "above";
  /** Points for one of the figure: 25 for a mean from 1 to 4. */
  readonly factor: number;
  /** Points above it are none of this scale. */
  readonly most: number;
  readonly classes: readonly { readonly bound: number; readonly labels: readonly string[] }[];
}

/** The scales of the regulations in force for the figures of a year, in all their readings. */
export function regulationLadders(year?: number): Ladder[] {
  return [
    ...peringkatLadders(inForce(skalaPeringkat, year)),
    akipLadder(inForce(evaluasiAkip, year)),
    ...mutuLadders(inForce(surveiKepuasan, year)),
    status,
  ];
}

function peringkatLadders({ value, reference }: Peraturan<SkalaPeringkat>): Ladder[] {
  return Object.values(value.cara).flatMap((scale) => {
    const inPoints = {
      ...scale,
      decimals: scale.decimals - 2,
      classes: scale.classes.map((each) => ({ ...each, bound: each.bound * 100 })),
    };
    const own = {
      ...ladder("peringkat", reference, inPoints, (label) => [label]),
      most: Number.POSITIVE_INFINITY,
    };
    const classes = own.classes.map(({ bound }, at) => ({ bound, labels: [normalise(value.sebutanLain[at] ?? "")] }));
    const basis = `${reference}, dengan sebutan yang dipakai sebagian perangkat daerah`;
    return [own, { ...own, family: "peringkat lain", basis, classes }];
  });
}

function akipLadder({ value, reference }: Peraturan<EvaluasiAkip>): Ladder {
  return ladder("akip", reference, value.predikat, (label) => [label, ...value.kategori[label].split(/[()]/)]);
}

function mutuLadders({ value, reference }: Peraturan<SurveiKepuasan>): Ladder[] {
  const mutu = ladder("mutu", reference, value.mutu, (label) => [label, value.kinerja[label]]);
  return [mutu, { ...mutu, family: "mutu unsur", factor: skalaUnsur.value.konversi }];
}

/** Reached or not, by the capaian. */
const status: Ladder = {
  family: "status",
  basis: "Capaian 100% atau lebih berarti target tercapai",
  decimals: 2,
  reached: "at",
  factor: 1,
  most: Number.POSITIVE_INFINITY,
  classes: [
    {
      bound: 100,
      labels: ["tercapai", "melampaui", "melampaui target", "melebihi target", "tercapai/melampaui", "terlampaui"],
    },
    { bound: Number.NEGATIVE_INFINITY, labels: ["tidak tercapai", "belum tercapai", "tidak mencapai target"] },
  ],
};

function ladder<Label extends string>(
  family: string,
  basis: string,
  scale: Scale<Label>,
  labelsOf: (label: Label) => string[],
): Ladder {
  const { decimals, reached } = scale;
  const classes = scale.classes.map(({ bound, label }) => ({
    bound,
    labels: labelsOf(label)
      .map(normalise)
      .filter((each) => each !== ""),
  }));
  return { family, basis, decimals, reached, factor: 1, most: 100, classes };
}

/** A legend on a sheet, read as its bounds say and, where they are whole numbers, after rounding to whole numbers. */
export function legendLadders(table: Table): Ladder[] {
  if (table.kind !== "skala") return [];
  const steps = table.rows.flatMap((row) => readStep(row) ?? []).sort((one, other) => other.bound - one.bound);
  if (steps.length < 2) return [];
  const reached = steps.some(({ isExclusive }) => isExclusive) ? ("above" as const) : ("at" as const);
  const lowest = steps.length - 1;
  const classes = steps.map(({ bound, labels }, at) => ({
    bound: at === lowest ? Number.NEGATIVE_INFINITY : bound,
    labels,
  }));
  const basis = table.title || `Skala pada lembar ${table.sheet}`;
  const own = {
    family: `skala ${table.sheet}`,
    basis,
    decimals: 4,
    reached,
    factor: 1,
    most: Number.POSITIVE_INFINITY,
    classes,
  };
  return [own, { ...own, decimals: 0 }, { ...own, decimals: 2 }];
}

interface Step {
  readonly bound: number;
  readonly isExclusive: boolean;
  readonly labels: readonly string[];
}

/** "76% ≤ 90% | Tinggi", ">70-80 | BB (Sangat Baik)": the lower bound and every name of the class. */
function readStep({ cells, kind }: Row): Step | undefined {
  if (kind !== "data") return undefined;
  const interval = cells.find(({ text }) => /\d/.test(text) && /[-–<>≤≥]|s\.?d|sampai/.test(text));
  if (!interval) return undefined;
  const numbers = (interval.text.match(/\d+(?:[.,]\d+)?/g) ?? []).map((text) => Number(text.replace(",", ".")));
  const [low = Number.NaN] = numbers;
  const isUpperOnly = numbers.length === 1 && /^[<≤]/.test(interval.text.trim());
  const words = cells.filter((cell) => cell !== interval && cell.column > 0 && cell.reading.kind === "text");
  const labels = words.flatMap(({ text }) => namesOf(text));
  if (Number.isNaN(low) || labels.length === 0) return undefined;
  return {
    bound: isUpperOnly ? Number.NEGATIVE_INFINITY : low,
    isExclusive: interval.text.trim().startsWith(">"),
    labels,
  };
}

/** "BB (Sangat Baik)" is "bb (sangat baik)", "bb" and "sangat baik". */
export function namesOf(text: string): string[] {
  const plain = normalise(text.replace(/^[:\s]+/, ""));
  const parts = plain.split(/[()/]/).map((part) => part.trim());
  return [...new Set([plain, ...parts])].filter((name) => name !== "" && !/^[\d.,% -]+$/.test(name));
}

/** The class a figure belongs to, as the scale rounds it; undefined below the lowest bound. */
export function classAt(
  { classes, decimals, reached, factor, most }: Ladder,
  points: number,
): Ladder["classes"][number] | undefined {
  const unit = 10 ** Math.max(decimals, 0);
  const value = Math.round((points * factor + Number.EPSILON * points) * unit) / unit;
  if (value > most) return undefined;
  return classes.find(({ bound }) => (reached === "at" ? value >= bound : value > bound));
}
