import { isMainThread } from "node:worker_threads";
import { answerChecks } from "./many/check-in-worker";
import { nodeTerminal } from "./node-terminal";
import { run } from "./run";
import type { Terminal } from "./terminal";

// "lakin periksa … | head" closes the pipe early, which is no mistake.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

async function main(terminal: Terminal): Promise<void> {
  try {
    process.exitCode = await run(process.argv.slice(2), terminal);
  } catch (error) {
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.err(`Kesalahan di pihak Lakin: ${details}\n`);
    process.exitCode = 2;
  }
}

if (isMainThread) void main(nodeTerminal());
else answerChecks(nodeTerminal());
