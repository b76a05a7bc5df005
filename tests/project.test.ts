import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

/** The folders of src/ from the ground up: each imports only what stands above it in this list. */
const storeys = [
  "contract",
  "words",
  "numbers",
  "regulations",
  "core",
  "catalogue",
  "tables",
  "evidence",
  "laws",
  "report",
  "rules",
  "summaries",
  "app",
  "ui",
  "word",
  "hosts",
  "cli",
];

/** Besides itself, the pane knows only the plain data that the app hands it. */
const onlyContract = ["ui"];

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/(?:from|import)\s+"(\.[^"]+)"/g)].map((found) =>
    relative("src", resolve(dirname(file), found[1] ?? "")),
  );
}

describe("the walls between folders", () => {
  it("holds every folder", () => {
    expect(readdirSync("src").filter((folder) => !storeys.includes(folder))).toEqual([]);
  });

  it.each(readdirSync("src"))("%s imports only what it may", (folder) => {
    const allowed = onlyContract.includes(folder) ? ["contract"] : storeys.slice(0, storeys.indexOf(folder));
    const crossing = filesUnder(join("src", folder)).flatMap((file) =>
      importsOf(file)
        .filter((target) => ![folder, ...allowed].some((wall) => target === wall || target.startsWith(`${wall}/`)))
        .map((target) => `${file} imports ${target}`),
    );
    expect(crossing).toEqual([]);
  });

  it("leaves what a user sees free of network addresses but office.js in Excel", () => {
    const calls = filesUnder("src").filter((file) =>
      /\b(fetch\(|XMLHttpRequest|sendBeacon|WebSocket)/.test(readFileSync(file, "utf8")),
    );
    expect(calls.filter((file) => !file.startsWith("src/hosts/workbench/"))).toEqual([]);
  });
});

describe("the house", () => {
  it("has a test for every rule", () => {
    const tests = new Set(filesUnder("tests/rules"));
    const testOf = (rule: string) => rule.replace(/^src/, "tests").replace(/\.ts$/, ".test.ts");
    expect(declaredRules().filter(({ path }) => !tests.has(testOf(path)))).toEqual([]);
  });

  it("names every rule after its file", () => {
    expect(declaredRules().filter(({ path, id }) => basename(path) !== `${id}.ts`)).toEqual([]);
  });
});

function declaredRules(): { path: string; id: string }[] {
  return filesUnder("src/rules").flatMap((path) => {
    const id = /export default defineRule\(\{\s*id: "([^"]+)"/.exec(readFileSync(path, "utf8"))?.[1];
    return id === undefined ? [] : [{ path, id }];
  });
}
