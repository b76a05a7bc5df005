import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildExcel } from "../scripts/build/excel";

/** What Excel has to load: the functions with every workbook, the pane when it is opened, the rest when it is used. */
const folder = mkdtempSync(join(tmpdir(), "lakin-ukuran-"));
await buildExcel(folder);

const bytes = (name: string) => readFileSync(join(folder, name)).length;
const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
const pane = ["taskpane.js", ...staticParts("taskpane.js")];
const later = scripts.filter((name) => name !== "functions.js" && !pane.includes(name));
rows([
  ["functions.js", sum(["functions.js"]), 60_000],
  ["pane, before it can be used", sum(pane), 200_000],
  ["checks, summaries, watch (loaded after the pane is on screen)", sum(later), undefined],
]);
rmSync(folder, { recursive: true });

function staticParts(name: string): string[] {
  const text = readFileSync(join(folder, name), "utf8");
  return [...new Set([...text.matchAll(/(?:from|import)"\.\/([\w-]+\.js)"/g)].map(([, part]) => part ?? ""))];
}

function sum(names: readonly string[]): number {
  return names.reduce((total, name) => total + bytes(name), 0);
}

function rows(all: readonly (readonly [string, number, number | undefined])[]): void {
  console.log("\nSize of the Excel add-in, minified");
  for (const [name, size, most] of all) {
    const limit = most === undefined ? "" : `of ${(most / 1000).toFixed(0)} KB`;
    console.log(`  ${(size / 1000).toFixed(1).padStart(7)} KB ${limit.padEnd(10)} ${name}`);
  }
}
