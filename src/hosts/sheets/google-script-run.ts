import type { Call, Endpoints } from "./protocol";

/** The bridge that Apps Script puts into the page. */
interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
}
declare const google: { readonly script: { readonly run: Runner } };

/** These change nothing, or do the same again: a call that was cut off may be made once more. */
const repeatable: ReadonlySet<keyof Endpoints> = new Set([
  "lakinReadWorkbook",
  "lakinReadCells",
  "lakinDraw",
  "lakinSelection",
  "lakinReadMemory",
  "lakinWriteMemory",
]);
const attempts = 3;
const pauseMs = 1_000;

/** Calls the script; work that a hiccup of the network or of Google's servers interrupted goes on where it was. */
export const callScript: Call = async (name, ...args) => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return (await run(name, args)) as ReturnType<Endpoints[typeof name]>;
    } catch (error) {
      const { message } = error as Error;
      if (!repeatable.has(name) || !isPassing(message) || attempt === attempts) throw error;
      await new Promise((resolve) => setTimeout(resolve, pauseMs * attempt));
    }
  }
};

function run(name: keyof Endpoints, args: readonly unknown[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const runner = google.script.run
      .withSuccessHandler(resolve)
      .withFailureHandler((error) => reject(new Error(sentence(error.message), { cause: error })));
    const endpoint = (runner as unknown as Record<string, (...values: readonly unknown[]) => void>)[name];
    endpoint?.(...args);
  });
}

function isPassing(message: string): boolean {
  return /NetworkError|HTTP 0|server error|timed out|maximum execution time|try again|coba lagi nanti/i.test(message);
}

/** Without the class name that Apps Script puts in front of an error's message. */
function sentence(message: string): string {
  return message.replace(/^(?:ScriptError|Exception|Error): /, "");
}
