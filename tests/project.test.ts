import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

/** The folders of src/ from the ground up, and what each may import: "all above", or one folder. */
const storeys = [...readFileSync("docs/arsitektur.md", "utf8").matchAll(/^\| `([a-z]+)` \|.*\| ([a-z ]+) \|$/gm)].map(
  ([, folder = "", imports = ""]) => ({ folder, imports }),
);

function allowedIn(folder: string): readonly string[] {
  const at = storeys.findIndex((storey) => storey.folder === folder);
  const { imports } = storeys[at] ?? { imports: "nothing" };
  if (imports === "all above") return storeys.slice(0, at).map((storey) => storey.folder);
  return imports === "nothing" ? [] : [imports];
}

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
  it("stand in the documentation, every folder of them", () => {
    expect(readdirSync("src").sort()).toEqual(storeys.map(({ folder }) => folder).sort());
  });

  it.each(readdirSync("src"))("%s imports only what it may", (folder) => {
    const allowed = allowedIn(folder);
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
