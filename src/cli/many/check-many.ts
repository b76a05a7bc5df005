import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { ExitCode, Terminal } from "../terminal";
import { type CheckedFile, failedFile } from "./check-in-worker";
import { Progress } from "./progress";
import { ResultsFile } from "./results-file";
import { inOrder, type Outcome } from "./worker-pool";

export interface ManyOptions {
  readonly isJson: boolean;
  /** Where the lines go, instead of to standard output. */
  readonly to?: string;
  readonly goOn: boolean;
  readonly workers?: number;
}

/** What one file may take before it is given up: megabytes, milliseconds. */
const memoryPerFile = 512;
const timePerFile = 60_000;

/** Checks the files on all cores, a line each, in their order; a file that can't be checked never ends the run. */
export async function checkMany(
  names: readonly string[],
  { isJson, to, goOn, workers = availableParallelism() }: ManyOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const results = to === undefined ? undefined : await ResultsFile.open(to, goOn);
  const left = results ? names.filter((name) => !results.done.has(name)) : names;
  const totals = new Totals();
  const progress = new Progress(left.length, terminal.isInteractive ? terminal.err : undefined);
  const options = {
    workers: Math.min(workers, Math.max(1, left.length)),
    memory: memoryPerFile,
    time: timePerFile,
    start,
  };
  for await (const outcome of inOrder<CheckedFile>(left, options)) {
    const checked = "result" in outcome ? outcome.result : failedFile(outcome.name, sentenceOf(outcome), timePerFile);
    totals.add(checked);
    progress.step();
    if (results) await results.write(checked.line);
    else terminal.out(isJson ? `${checked.line}\n` : `${lineOf(outcome.name, checked)}\n`);
  }
  progress.end();
  await results?.close();
  if (!isJson || results) terminal.err(totals.text(names.length - left.length));
  return totals.exitCode;
}

/** The same program as a worker: main.ts tells the two apart. */
function start(memory: number): Worker {
  return new Worker(process.argv[1] ?? "", { resourceLimits: { maxOldGenerationSizeMb: memory } });
}

function sentenceOf(outcome: Extract<Outcome<CheckedFile>, { failure: string }>): string {
  switch (outcome.failure) {
    case "memory":
      return `Berkas terlalu besar: memerlukan lebih dari ${memoryPerFile} MB. Pisahkan lembarnya ke beberapa berkas.`;
    case "time":
      return `Berkas tidak selesai diperiksa dalam ${timePerFile / 1000} detik. Pisahkan lembarnya ke beberapa berkas.`;
    case "fault":
      return `Kesalahan di pihak Lakin: ${outcome.detail}`;
  }
}

function lineOf(name: string, { error, counts }: CheckedFile): string {
  if (error !== undefined) return `${name}: ${error}`;
  const parts = (["salah", "periksa", "saran"] as const).filter((severity) => counts[severity] > 0);
  return `${name}: ${parts.length === 0 ? "tidak ada temuan" : parts.map((severity) => `${counts[severity]} ${severity}`).join(", ")}`;
}

/** What all files say together. */
class Totals {
  private files = 0;
  private unreadable = 0;
  private wrong = 0;
  private readonly counts = { salah: 0, periksa: 0, saran: 0 };
  private readonly byRule = new Map<string, number>();

  add({ error, counts, byRule }: CheckedFile): void {
    this.files += 1;
    if (error !== undefined) this.unreadable += 1;
    if (counts.salah > 0) this.wrong += 1;
    for (const severity of ["salah", "periksa", "saran"] as const) this.counts[severity] += counts[severity];
    for (const [rule, count] of Object.entries(byRule)) this.byRule.set(rule, (this.byRule.get(rule) ?? 0) + count);
  }

  get exitCode(): ExitCode {
    if (this.unreadable > 0) return 2;
    return this.counts.salah > 0 ? 1 : 0;
  }

  text(skipped: number): string {
    const { salah, periksa, saran } = this.counts;
    const rules = [...this.byRule].sort((one, other) => other[1] - one[1]);
    const width = Math.max(0, ...rules.map(([rule]) => rule.length));
    return [
      `${this.files} berkas diperiksa${skipped > 0 ? ` (${skipped} sudah ada hasilnya)` : ""}: ${this.wrong} dengan kesalahan, ${this.unreadable} tidak dapat dibaca.`,
      `Temuan: ${salah} salah, ${periksa} periksa, ${saran} saran.`,
      ...rules.map(([rule, count]) => `  ${rule.padEnd(width)}  ${count}`),
      "",
    ].join("\n");
  }
}
