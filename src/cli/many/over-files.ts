import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { CommandError, type Terminal } from "../terminal";
import { Progress } from "./progress";
import { inOrder, type Outcome } from "./worker-pool";

/** What the workers of this program can be asked to do with a file. */
export type Task = "periksa" | "rekap";

/** What a worker answers: its result, or one sentence that says why there is none. */
export type Answer<Result> =
  | { readonly result: Result; readonly error?: undefined }
  | { readonly result?: undefined; readonly error: string };

/** What one file may take before it is given up: megabytes, milliseconds. */
const memoryPerFile = 512;
const timePerFile = 60_000;

/** Hands the files to workers on all cores, or on so many; one that breaks or never ends is told of, and the rest go on. */
export async function* overFiles<Result>(
  task: Task,
  names: readonly string[],
  cores: string | undefined,
  terminal: Terminal,
): AsyncGenerator<Answer<Result> & { readonly name: string }> {
  const progress = new Progress(names.length, terminal.isInteractive ? terminal.err : undefined);
  const workers = Math.min(coresOf(cores), Math.max(1, names.length));
  const start = (memory: number) => startWorker(task, memory);
  const options = { workers, memory: memoryPerFile, time: timePerFile, start };
  for await (const outcome of inOrder<Answer<Result>>(names, options)) {
    progress.step();
    yield "result" in outcome
      ? { ...outcome.result, name: outcome.name }
      : { error: sentenceOf(outcome), name: outcome.name };
  }
  progress.end();
}

function coresOf(cores: string | undefined): number {
  if (cores === undefined) return availableParallelism();
  if (/^[1-9]\d{0,2}$/.test(cores)) return Number(cores);
  throw new CommandError(`Nilai --inti "${cores}" bukan jumlah inti prosesor: tulis misalnya --inti 4.`);
}

/** The same program as a worker: main.ts tells the two apart. */
function startWorker(task: Task, memory: number): Worker {
  return new Worker(process.argv[1] ?? "", { workerData: task, resourceLimits: { maxOldGenerationSizeMb: memory } });
}

function sentenceOf(outcome: Extract<Outcome<unknown>, { failure: string }>): string {
  switch (outcome.failure) {
    case "memory":
      return `Berkas terlalu besar: memerlukan lebih dari ${memoryPerFile} MB. Pisahkan lembarnya ke beberapa berkas.`;
    case "time":
      return `Berkas tidak selesai diperiksa dalam ${timePerFile / 1000} detik. Pisahkan lembarnya ke beberapa berkas.`;
    case "fault":
      return `Kesalahan di pihak Lakin: ${outcome.detail}`;
  }
}
