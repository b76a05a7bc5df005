import { parentPort } from "node:worker_threads";
import type { Severity } from "../../contract/finding";
import { checkAsJson, checkFile, failureAsJson, reasonOf } from "../check-file";
import type { Terminal } from "../terminal";

/** What a worker tells of a file: the line that is printed, and what is added up over all files. */
export interface CheckedFile {
  readonly line: string;
  readonly error?: string;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly byRule: Readonly<Record<string, number>>;
}

/** Answers each name posted to this thread with what the check of that file says. */
export function answerChecks(terminal: Terminal): void {
  parentPort?.on("message", (file: string) => {
    void checkedFile(file, terminal).then((checked) => parentPort?.postMessage(checked));
  });
}

async function checkedFile(file: string, terminal: Terminal): Promise<CheckedFile> {
  const started = Date.now();
  const counts = { salah: 0, periksa: 0, saran: 0 };
  const byRule: Record<string, number> = {};
  try {
    const { check } = await checkFile(file, terminal);
    for (const { severity, rule } of check.findings) {
      counts[severity] += 1;
      if (severity !== "saran") byRule[rule] = (byRule[rule] ?? 0) + 1;
    }
    return { line: JSON.stringify(checkAsJson(file, check)), counts, byRule };
  } catch (error) {
    return failedFile(file, reasonOf(error), Date.now() - started);
  }
}

export function failedFile(file: string, error: string, ms: number): CheckedFile {
  const counts = { salah: 0, periksa: 0, saran: 0 };
  return { line: JSON.stringify(failureAsJson(file, error, ms)), error, counts, byRule: {} };
}
