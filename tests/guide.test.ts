import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { evaluate } from "../src/app/evaluate";

const pages = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync("docs", { recursive: true, encoding: "utf8" }).map((name) => join("docs", name)),
].filter((path) => path.endsWith(".md"));

describe("the pages for users", () => {
  it.each(pages)("%s leads nowhere that is not there", (path) => {
    const links = [...readFileSync(path, "utf8").matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) =>
      target.replace(/#.*$/, ""),
    );
    const local = links.filter((target) => target !== "" && !/^[a-z]+:/.test(target));
    expect(local.filter((target) => !existsSync(join(dirname(path), target)))).toEqual([]);
  });

  it("shows in the guide what its functions give", () => {
    const rows = readFileSync("docs/panduan/05-fungsi.md", "utf8").matchAll(/\| `=([^`]+)` \| ([^|]+) \|/g);
    const shown = [...rows].map(([, formula = "", result = ""]) => ({ formula, result: result.trim() }));
    expect(shown).toHaveLength(8);
    for (const { formula, result } of shown) {
      const evaluated = evaluate(formula);
      if (!("value" in evaluated)) throw new Error(`${formula}: ${evaluated.problem}`);
      const { value } = evaluated;
      const printed =
        typeof value === "number"
          ? `${(Math.round(value * 10_000) / 100).toFixed(2).replace(".", ",")}%`
          : String(value);
      expect(printed, formula).toBe(result);
    }
  });
});
