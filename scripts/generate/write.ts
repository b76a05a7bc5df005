import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

/** Writes a generated file where its text differs, and returns the paths that changed. With --check nothing is written. */
export function writeGenerated(path: string, text: string): string[] {
  const formatted = /\.(ts|json)$/.test(path) ? format(path, text) : text;
  if (read(path) === formatted) return [];
  if (!process.argv.includes("--check")) writeFileSync(path, formatted);
  return [path];
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function format(path: string, text: string): string {
  return execFileSync("npx", ["biome", "format", `--stdin-file-path=${path}`], { input: text, encoding: "utf8" });
}
