import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");

/** Writes a generated file where its text differs, and returns the paths that changed. With --check nothing is written. */
export function writeGenerated(path: string, text: string): string[] {
  const wanted = formatted(path, text);
  if (read(path) === wanted) return [];
  if (!process.argv.includes("--check")) writeFileSync(path, wanted);
  return [path];
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/** As the formatter leaves it, imports in order, where it knows the kind of file. */
export function formatted(path: string, text: string): string {
  if (!/\.(ts|json)$/.test(path)) return text;
  return execFileSync(process.execPath, [biome, "check", "--write", `--stdin-file-path=${path}`], {
    input: text,
    encoding: "utf8",
  });
}
