import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatted } from "../../scripts/generate/write";
import { kinds } from "../../scripts/new/kinds";

const bin = createRequire(import.meta.url);
const tsx = bin.resolve("tsx/cli");
const vitest = join("node_modules", "vitest", "vitest.mjs");
const tsc = join("node_modules", "typescript", "bin", "tsc");

/** What no newcomer's file is made from. */
const heavy = [join("tests", "fixtures"), join("docs", "gambar")];

/** A copy of the house in which a newcomer works. */
const home = mkdtempSync(join(tmpdir(), "lakin-baru-"));

function node(...args: readonly string[]): string {
  try {
    return execFileSync(process.execPath, args, { cwd: home, encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
    throw new Error(`${args.join(" ")}\n${stdout}${stderr}`);
  }
}

beforeAll(() => {
  for (const entry of readdirSync(".")) {
    if (/^(node_modules|dist|rilis|coverage|\.git|\.lakin|\.stryker)$/.test(entry)) continue;
    cpSync(entry, join(home, entry), { recursive: true, filter: (source) => !heavy.includes(source) });
  }
  symlinkSync(resolve("node_modules"), join(home, "node_modules"), "junction");
});

afterAll(() => rmSync(home, { recursive: true }));

const paths: Readonly<Record<string, { readonly args: readonly string[]; readonly files: readonly string[] }>> = {
  function: {
    args: ["LKJ.CONTOH"],
    files: ["src/catalogue/lkj-contoh.ts", "src/core/lkj-contoh.ts", "tests/core/lkj-contoh.test.ts"],
  },
  law: {
    args: ["rasio-contoh"],
    files: ["src/laws/rasio-contoh.ts", "src/rules/table/rasio-contoh.ts", "tests/rules/table/rasio-contoh.test.ts"],
  },
  rule: { args: ["contoh"], files: ["src/rules/table/contoh.ts", "tests/rules/table/contoh.test.ts"] },
  regulation: {
    args: ["evaluasi-akip", "permenpanrb-9-2090"],
    files: ["src/regulations/evaluasi-akip/permenpanrb-9-2090.ts", "tests/regulations/permenpanrb-9-2090.test.ts"],
  },
  summary: { args: ["contoh-ringkasan"], files: ["src/summaries/sheets/contoh-ringkasan.ts"] },
  template: { args: ["contoh-templat"], files: ["src/summaries/templates/contoh-templat.ts"] },
  host: { args: ["contoh"], files: ["src/hosts/contoh/contoh-host.ts", "tests/hosts/contoh.test.ts"] },
};

/** A host is all to be written: its test waits for that. */
const tests = [
  "tests/core/lkj-contoh.test.ts",
  "tests/catalogue/examples.test.ts",
  "tests/rules/table/rasio-contoh.test.ts",
  "tests/rules/table/contoh.test.ts",
  "tests/regulations",
  "tests/summaries/contoh-ringkasan.test.ts",
  "tests/summaries/contoh-templat.test.ts",
  "tests/project.test.ts",
];

describe("what a newcomer begins with", () => {
  it.each(Object.entries(paths))("a new %s comes with its test", (kind, { args, files }) => {
    const written = kinds[kind]?.files(...args);
    if (!written || typeof written === "string") throw new Error(written);
    expect(Object.keys(written)).toEqual(expect.arrayContaining([...files]));
    expect(Object.keys(written).filter((path) => path.startsWith("tests/"))).toHaveLength(1);
    if (kind === "rule") return;
    for (const [path, text] of Object.entries(written)) {
      mkdirSync(dirname(join(home, path)), { recursive: true });
      writeFileSync(join(home, path), formatted(path, text));
    }
  });

  it("is written by npm run new, over nothing that is there", () => {
    const { args = [], files = [] } = paths.rule ?? {};
    const told = node(tsx, "scripts/new.ts", "rule", ...args);
    for (const file of files) {
      expect(told).toContain(file);
      expect(existsSync(join(home, file)), file).toBe(true);
    }
    expect(() => node(tsx, "scripts/new.ts", "rule", ...args)).toThrow("Already there");
    expect(() => node(tsx, "scripts/new.ts", "hal-lain", "contoh")).toThrow("npm run new summary");
  });

  it("is generated in one run, passes the compiler and the formatter, and its tests", () => {
    node(tsx, "scripts/generate.ts");
    node(tsx, "scripts/generate.ts", "--check");
    node(tsc, "-p", "tsconfig.pure.json");
    node(tsc, "-p", "tsconfig.json");
    node(join("node_modules", "@biomejs", "biome", "bin", "biome"), "check", "src", "tests");
    node(vitest, "run", ...tests);
  }, 300_000);

  it.each([
    ["function", "lkj.contoh"],
    ["rule", "Contoh Aturan"],
    ["regulation", "evaluasi-akip", "tanpa-nomor"],
    ["regulation", "tidak-ada", "permenpanrb-9-2090"],
    ["host", "Excel"],
  ])("says how a %s is named", (kind, ...names) => {
    expect(kinds[kind]?.files(...names)).toMatch(/is named like/);
  });
});
