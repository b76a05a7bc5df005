import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

/** Who may import whom, by folder of src/; hosts may import everything. */
const mayImport: Record<string, readonly string[]> = {
  numbers: [],
  regulations: [],
  core: ["numbers", "regulations"],
  catalogue: ["core", "numbers", "regulations"],
  tables: ["numbers"],
  rules: ["tables", "core", "numbers", "regulations"],
  summaries: ["tables", "core", "catalogue", "numbers", "regulations", "rules", "app"],
  app: ["summaries", "rules", "tables", "catalogue", "core", "numbers", "regulations", "hosts/host"],
  ui: ["app", "rules", "tables"],
};

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
  it.each(Object.entries(mayImport))("%s imports only what it may", (folder, allowed) => {
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
    const rules = readdirSync("src/rules").filter((name) =>
      readFileSync(join("src/rules", name), "utf8").includes("defineRule({"),
    );
    const tests = new Set(readdirSync("tests/rules"));
    expect(rules.filter((name) => !tests.has(name.replace(/\.ts$/, ".test.ts")))).toEqual([]);
  });

  it("names every rule after its file", () => {
    const misnamed = readdirSync("src/rules").filter((name) => {
      const id = /defineRule\(\{\s*id: "([^"]+)"/.exec(readFileSync(join("src/rules", name), "utf8"))?.[1];
      return id !== undefined && `${id}.ts` !== name;
    });
    expect(misnamed).toEqual([]);
  });
});
