import { Worker } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import { inOrder, type Outcome } from "../../../src/cli/many/worker-pool";

/** Answers in upper case; "lambat" never, "rusak" breaks it, "besar" wants all memory. */
const code = `
const { parentPort } = require("node:worker_threads");
parentPort.on("message", (name) => {
  if (name === "lambat") return;
  if (name === "rusak") throw new Error("patah");
  if (name === "besar") { const all = []; for (;;) all.push(new Array(1e5).fill(name)); }
  setTimeout(() => parentPort.postMessage(name.toUpperCase()), name === "a" ? 60 : 1);
});`;

async function run(names: readonly string[], workers = 2): Promise<Outcome<string>[]> {
  const start = (memory: number) =>
    new Worker(code, { eval: true, resourceLimits: { maxOldGenerationSizeMb: memory } });
  const outcomes: Outcome<string>[] = [];
  for await (const outcome of inOrder<string>(names, { workers, memory: 32, time: 3_000, start }))
    outcomes.push(outcome);
  return outcomes;
}

const resultOf = (outcome: Outcome<string>) => ("result" in outcome ? outcome.result : outcome.failure);

describe("a pool of workers", () => {
  it("yields results in the order of the names, the slow first one too", async () => {
    expect((await run(["a", "b", "c", "d"])).map(resultOf)).toEqual(["A", "B", "C", "D"]);
  });

  it("goes on after a file that breaks, hangs or eats all memory", async () => {
    const outcomes = await run(["a", "rusak", "b", "lambat", "besar", "c"]);
    expect(outcomes.map(resultOf)).toEqual(["A", "fault", "B", "time", "memory", "C"]);
    expect(outcomes.map(({ name }) => name)).toEqual(["a", "rusak", "b", "lambat", "besar", "c"]);
  });

  it("handles more files than it keeps under way", async () => {
    const names = Array.from({ length: 150 }, (_, index) => `n${index}`);
    expect((await run(names, 1)).map(resultOf)).toEqual(names.map((name) => name.toUpperCase()));
  });
});
