import { createApp } from "../app/create-app";
import type { Check } from "../contract/app";
import type { Workbook } from "../contract/snapshot";
import { openFile as openAny } from "../hosts/open-file";
import { Refusal } from "../hosts/refusal";
import type { XlsxHost } from "../hosts/xlsx/open-xlsx";
import { UnreadableFile } from "../hosts/xlsx/package/unreadable-file";
import { ourFault } from "./our-fault";
import { CommandError, type Terminal } from "./terminal";

/** A file opened and checked. Rejects with an UnreadableFile or a CommandError that says why it can't be. */
export async function checkFile(file: string, terminal: Terminal): Promise<{ host: XlsxHost; check: Check }> {
  const host = await openFile(file, terminal);
  return { host, check: await createApp(host).check() };
}

export async function openFile(file: string, terminal: Terminal): Promise<XlsxHost> {
  const host = await openAny(await terminal.readFile(file), baseName(file));
  if (isEmpty(await host.readWorkbook())) {
    throw new UnreadableFile("kosong", "Buku kerja ini kosong: tidak ada sel yang berisi di lembar mana pun.");
  }
  return host;
}

/** One object a file: what `--json` prints. */
export function checkAsJson(file: string, { tables, findings, failures, ms }: Check) {
  return { file, tables, findings, ms, ...(failures.length > 0 && { failures }) };
}

export function failureAsJson(file: string, error: string, ms: number) {
  return { file, error, tables: [], findings: [], ms };
}

/** Whatever went wrong with one file, the others are still checked. */
export function reasonOf(error: unknown): string {
  // A step that can't be recorded fails for the reason that the file gives.
  const reason = error instanceof Error && error.cause instanceof Refusal ? error.cause : error;
  const isExpected = reason instanceof UnreadableFile || reason instanceof CommandError || reason instanceof Refusal;
  return isExpected ? reason.message : ourFault(reason);
}

function isEmpty({ sheets }: Workbook): boolean {
  return !sheets.some(({ rows }) => rows.some((row) => row.some((cell) => cell && (cell.text !== "" || cell.formula))));
}

/** On any system's path, as a file may come from another one. */
function baseName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}
