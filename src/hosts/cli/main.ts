import { nodeTerminal } from "./node-terminal";
import { run } from "./run";

// "lakin periksa … | head" closes the pipe early, which is no mistake.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

const terminal = nodeTerminal();
try {
  process.exitCode = await run(process.argv.slice(2), terminal);
} catch (error) {
  terminal.err(
    `Kesalahan di pihak Lakin: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = 2;
}
