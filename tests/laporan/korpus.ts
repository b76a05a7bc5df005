import { readFileSync } from "node:fs";
import type { Finding } from "../../src/contract/finding";
import type { Workbook } from "../../src/contract/snapshot";
import { readXlsx } from "../../src/hosts/xlsx/read/read";
import { fixturePath } from "./fixture";

/** A workbook with all errors in it; every other cell is right as it is printed. */
export interface Known {
  readonly file: string;
  readonly workbook: Workbook;
  readonly errors: readonly KnownError[];
}

export interface KnownError {
  /** A finding on any of them counts. */
  readonly cells: readonly string[];
  readonly certain: boolean;
  readonly why: string;
}

interface CorpusEntry {
  readonly books: readonly string[];
  readonly errors: readonly KnownError[];
}

interface CaseEntry {
  readonly file: string;
  readonly cells: readonly string[];
  readonly why: string;
}

/** Real tables of other offices, each as typed numbers and as pasted text. */
export async function readKorpus(): Promise<Known[]> {
  const entries = read<readonly CorpusEntry[]>("korpus/truth.json");
  const books = entries.flatMap(({ books: files, errors }) => files.map((file) => ({ file, errors })));
  return Promise.all(books.map(async ({ file, errors }) => ({ file, errors, workbook: await open(`korpus/${file}`) })));
}

/** Small tables, each for a kind of fault: right ones, and wrong ones with one error. */
export async function readKasus(): Promise<Known[]> {
  return Promise.all(
    read<readonly CaseEntry[]>("kasus/truth.json").map(async ({ file, cells, why }) => ({
      file,
      workbook: await open(`kasus/${file}`),
      errors: cells.length === 0 ? [] : [{ cells, why, certain: true }],
    })),
  );
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(fixturePath(name), "utf8")) as T;
}

async function open(name: string): Promise<Workbook> {
  return readXlsx(new Uint8Array(readFileSync(fixturePath(name))), name);
}

/** Certain errors that no finding names. */
export function missedIn({ errors }: Known, loud: readonly Finding[]): KnownError[] {
  return errors.filter(({ certain, cells }) => certain && !loud.some(({ cell }) => cells.includes(cell)));
}

/** Findings on cells that are right. */
export function falseAlarmsIn({ errors }: Known, loud: readonly Finding[]): Finding[] {
  const named = new Set(errors.flatMap(({ cells }) => cells));
  return loud.filter(({ cell }) => !named.has(cell));
}
