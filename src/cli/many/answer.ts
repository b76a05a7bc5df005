import { parentPort } from "node:worker_threads";
import { examine } from "../../app/examine";
import { type Recap, recapOf } from "../../report/recap";
import { verdictsOf } from "../../report/verdicts";
import { checkAsJson, checkFile, openFile, reasonOf } from "../check-file";
import type { Terminal } from "../terminal";
import type { CheckedFile } from "./check-many";
import type { Answer, Task } from "./over-files";

/** Answers each name posted to this thread with what was asked of that file. */
export function answerNames(task: Task, terminal: Terminal): void {
  const work = { periksa: checked, rekap: recapped }[task];
  parentPort?.on("message", (file: string) => {
    void work(file, terminal)
      .then((result): Answer<CheckedFile | Recap> => ({ result }))
      .catch((error): Answer<never> => ({ error: reasonOf(error) }))
      .then((answer) => parentPort?.postMessage(answer));
  });
}

async function checked(file: string, terminal: Terminal): Promise<CheckedFile> {
  const { check } = await checkFile(file, terminal);
  const counts = { salah: 0, periksa: 0, saran: 0 };
  const byRule: Record<string, number> = {};
  for (const { severity, rule } of check.findings) {
    counts[severity] += 1;
    if (severity !== "saran") byRule[rule] = (byRule[rule] ?? 0) + 1;
  }
  return { line: JSON.stringify(checkAsJson(file, check)), counts, byRule };
}

async function recapped(file: string, terminal: Terminal): Promise<Recap> {
  const workbook = await (await openFile(file, terminal)).readWorkbook();
  const { report, findings } = examine(workbook);
  return recapOf(file, workbook, report, verdictsOf(findings), findings);
}
