import { writeSync } from "node:fs";
import { isMainThread, workerData } from "node:worker_threads";
import { answerNames } from "./many/answer";
import { nodeTerminal } from "./node-terminal";
import { ourFault } from "./our-fault";
import { run } from "./run";
import type { Terminal } from "./terminal";

// "lakin periksa … | head" closes the pipe early, which is no mistake.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  writeSync(2, `Hasil tidak dapat ditulis (${error.code ?? error.message}): periksa sisa ruang disk.\n`);
  process.exit(2);
});
// Without it there is nobody left to tell.
process.stderr.on("error", () => process.exit(2));

async function main(terminal: Terminal): Promise<void> {
  try {
    process.exitCode = await run(process.argv.slice(2), terminal);
  } catch (error) {
    terminal.err(`${ourFault(error)}\n`);
    process.exitCode = 2;
  }
}

if (isMainThread) void main(nodeTerminal());
else answerNames(workerData, nodeTerminal());
