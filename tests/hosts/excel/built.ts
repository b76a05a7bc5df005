import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildExcel } from "../../../scripts/build/excel";

let folder: Promise<string> | undefined;

/** A folder with the add-in as a web server would have it, built once a test file. */
export function builtExcel(): Promise<string> {
  folder ??= build();
  return folder;
}

async function build(): Promise<string> {
  const made = mkdtempSync(join(tmpdir(), "lakin-excel-"));
  await buildExcel(made);
  return made;
}

export async function builtFile(name: string): Promise<string> {
  return readFileSync(join(await builtExcel(), name), "utf8");
}
