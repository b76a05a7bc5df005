import { readFileSync, writeFileSync } from "node:fs";

/** Writes a generated file where its text differs, and returns the paths that changed. With --check nothing is written. */
export function writeGenerated(path: string, text: string): string[] {
  if (read(path) === text) return [];
  if (!process.argv.includes("--check")) writeFileSync(path, text);
  return [path];
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
