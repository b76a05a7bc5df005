import type { Worker } from "node:worker_threads";

/** What a worker made of a file, or why it could not. */
export type Outcome<Result> =
  | { readonly name: string; readonly result: Result }
  | { readonly name: string; readonly failure: "memory" | "time" | "fault"; readonly detail: string };

export interface PoolOptions {
  readonly workers: number;
  /** A file that takes more than this is given up, and its worker replaced. In megabytes and milliseconds. */
  readonly memory: number;
  readonly time: number;
  /** Makes a worker that answers each name posted to it with one message. */
  readonly start: (memory: number) => Worker;
}

/**
 * Hands names to workers and yields what they make of them, in the names' order. So many names are under way that no
 * worker waits, and no more, so that memory does not grow with the number of files.
 */
export async function* inOrder<Result>(names: Iterable<string>, options: PoolOptions): AsyncGenerator<Outcome<Result>> {
  const slots = Array.from({ length: options.workers }, () => new Slot<Result>(options));
  const idle = [...slots];
  const waiting: ((slot: Slot<Result>) => void)[] = [];
  const release = (slot: Slot<Result>) => {
    const next = waiting.shift();
    if (next) next(slot);
    else idle.push(slot);
  };
  const acquire = () => {
    const slot = idle.pop();
    return slot ? Promise.resolve(slot) : new Promise<Slot<Result>>((resolve) => waiting.push(resolve));
  };
  const run = async (name: string) => {
    const slot = await acquire();
    try {
      return await slot.run(name);
    } finally {
      release(slot);
    }
  };

  const underWay: Promise<Outcome<Result>>[] = [];
  const ahead = options.workers * filesAhead;
  try {
    for (const name of names) {
      underWay.push(run(name));
      if (underWay.length < ahead) continue;
      const next = underWay.shift();
      if (next) yield await next;
    }
    for (const next of underWay) yield await next;
  } finally {
    await Promise.all(slots.map((slot) => slot.stop()));
  }
}

/** Results that wait for an earlier, slower file: a line each. */
const filesAhead = 32;

/** One worker at a time; a worker that broke is replaced by the next file. */
class Slot<Result> {
  private worker: Worker | undefined;

  constructor(private readonly options: PoolOptions) {}

  async run(name: string): Promise<Outcome<Result>> {
    this.worker ??= this.options.start(this.options.memory);
    const outcome = await this.answer(this.worker, name);
    if ("failure" in outcome) await this.stop();
    return outcome;
  }

  private answer(worker: Worker, name: string): Promise<Outcome<Result>> {
    return new Promise((resolve) => {
      const end = (outcome: Outcome<Result>) => {
        clearTimeout(timer);
        worker.off("message", onMessage).off("error", onError).off("exit", onExit);
        resolve(outcome);
      };
      const onMessage = (result: Result) => end({ name, result });
      const onError = (error: NodeJS.ErrnoException) => {
        const failure = error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "memory" : "fault";
        end({ name, failure, detail: error.message });
      };
      const onExit = (code: number) => end({ name, failure: "fault", detail: `exit ${code}` });
      const timer = setTimeout(() => end({ name, failure: "time", detail: "" }), this.options.time);
      worker.on("message", onMessage).on("error", onError).on("exit", onExit);
      worker.postMessage(name);
    });
  }

  async stop(): Promise<void> {
    const { worker } = this;
    this.worker = undefined;
    worker?.on("error", () => {});
    await worker?.terminate();
  }
}
