import { readFileSync } from "node:fs";
import { fixturePath, type Variant } from "./fixture";

/** One audited error of a report. */
export interface TruthEntry {
  readonly id: string;
  /** As "Sheet!A1"; a finding on any of them counts. */
  readonly cells: readonly string[];
  readonly rules: readonly string[];
  readonly certain: boolean;
}

export interface Truth {
  /** Errors within tables and between tables of this report. */
  readonly entries: readonly TruthEntry[];
  /** Errors that show only beside the other report. */
  readonly betweenFiles: readonly TruthEntry[];
  /** Cells that sentences of the report contradict: a "periksa" there is no surprise. */
  readonly contradicted: readonly string[];
}

interface RawEntry {
  readonly id: string;
  readonly sheet?: string;
  readonly cells?: readonly string[];
  readonly also?: readonly string[];
  readonly rule: string;
  readonly also_rules?: readonly string[];
  readonly certain?: boolean;
}

interface RawTruth {
  readonly errors: readonly RawEntry[];
  readonly cross: readonly RawEntry[];
  readonly narrative?: readonly { readonly cells?: readonly string[] }[];
}

export function readTruth(slug: string, variant: Variant): Truth {
  const file = fixturePath(variant === "satu" ? `${slug}.satu.truth.json` : `${slug}.truth.json`);
  const raw = JSON.parse(readFileSync(file, "utf8")) as RawTruth;
  const entries = [...raw.errors, ...raw.cross].map(entry);
  return {
    entries: entries.filter(({ id }) => !isBetweenFiles(id)),
    betweenFiles: entries.filter(({ id }) => isBetweenFiles(id)),
    contradicted: (raw.narrative ?? []).flatMap(({ cells }) => cells ?? []),
  };
}

const isBetweenFiles = (id: string) => /-XR\d+$/.test(id);

function entry(raw: RawEntry): TruthEntry {
  const cells = (raw.cells ?? []).map((cell) => (raw.sheet ? `${raw.sheet}!${cell}` : cell));
  return {
    id: raw.id,
    cells: [...cells, ...(raw.also ?? [])],
    rules: [raw.rule, ...(raw.also_rules ?? [])],
    certain: raw.certain ?? false,
  };
}
