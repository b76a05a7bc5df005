import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { CommandError } from "../terminal";

/** Whether the words ask for more than files named one by one: a folder, or names on standard input ("-"). */
export async function namesMany(words: readonly string[]): Promise<boolean> {
  for (const word of words) if (word === "-" || (await isFolder(word))) return true;
  return false;
}

/**
 * The files that the words stand for, each once: a folder for every workbook below it in order of name, "-" for the
 * names on standard input, one a line.
 */
export async function fileNames(
  words: readonly string[],
  input: NodeJS.ReadableStream = process.stdin,
): Promise<string[]> {
  const names = new Set<string>();
  for (const word of words) {
    if (word === "-") for await (const line of createInterface({ input })) addName(names, line);
    else if (await isFolder(word)) for (const name of await workbooksBelow(word)) names.add(name);
    else names.add(word);
  }
  return [...names];
}

function addName(names: Set<string>, line: string): void {
  const name = line.trim();
  if (name !== "") names.add(name);
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ?? false;
}

/** Excel's own lock files ("~$laporan.xlsx") are no workbooks. */
async function workbooksBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && /\.xls[xm]$/i.test(entry.name) && !entry.name.startsWith("~$"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (names.length === 0) throw new CommandError(`Folder ${folder} tidak berisi buku kerja .xlsx atau .xlsm.`);
  return names;
}

/** "3/10": the third of ten parts, so that ten machines or processes share the work and none does another's. */
export function partOf(names: readonly string[], part: string | undefined): readonly string[] {
  if (part === undefined) return names;
  const [, which, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(part) ?? [];
  const [number, parts] = [Number(which), Number(of)];
  if (!which || number < 1 || number > parts) {
    throw new CommandError(`Bagian "${part}" tidak dikenal: tulis misalnya --bagian 3/10, bagian ketiga dari sepuluh.`);
  }
  return names.filter((_, index) => index % parts === number - 1);
}
