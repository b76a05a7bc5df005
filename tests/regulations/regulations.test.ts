import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { Dated } from "../../src/regulations/dated";
import { evaluasiAkip } from "../../src/regulations/evaluasi-akip";
import { inForce, named } from "../../src/regulations/in-force";
import { surveiKepuasan } from "../../src/regulations/survei-kepuasan";

const home = "src/regulations";
const modules = readdirSync(home, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !/(^|\/)(define|dated|in-force)\.ts$/.test(file))
  .sort();

async function datedIn(file: string): Promise<readonly (readonly [string, Dated<unknown>])[]> {
  const exported: Record<string, unknown> = await import(/* @vite-ignore */ resolve(home, file));
  return Object.entries(exported).flatMap(([name, value]) => {
    const values = value !== null && typeof value === "object" && !("since" in value) ? Object.values(value) : [value];
    return values.map((each) => [`${file} ${name}`, each as Dated<unknown>] as const);
  });
}

describe("every number of a regulation", () => {
  test.each(modules)("%s has a year and a source", async (file) => {
    const dated = await datedIn(file);
    expect(dated.length).toBeGreaterThan(0);
    for (const [name, value] of dated) {
      expect([name, value]).toEqual([
        name,
        expect.objectContaining({ since: expect.any(Number), reference: expect.stringMatching(/\S/) }),
      ]);
      expect(value.since).toBeGreaterThanOrEqual(2000);
    }
  });

  test("bears the number and year of the file it stands in", () => {
    for (const { id, reference } of [...evaluasiAkip, ...surveiKepuasan]) {
      expect(reference).toContain(id);
      expect(modules.some((file) => file.endsWith(`-${id.replace("/", "-")}.ts`))).toBe(true);
    }
  });
});

describe("a report is judged by the regulation in force in its year", () => {
  test.each([
    [2012, "12/2015"],
    [2015, "12/2015"],
    [2019, "12/2015"],
    [2021, "12/2015"],
    [2022, "88/2021"],
    [2024, "88/2021"],
  ])("evaluasi AKIP %s: %s", (year, id) => {
    expect(inForce(evaluasiAkip, year).id).toBe(id);
  });

  test.each([
    [2015, "25/2004"],
    [2016, "25/2004"],
    [2017, "14/2017"],
  ])("survei kepuasan %s: %s", (year, id) => {
    expect(inForce(surveiKepuasan, year).id).toBe(id);
  });

  test("without a year, by the latest that has begun", () => {
    const version = (id: string, since: number) => ({ id, since, reference: id, value: id });
    const versions = [
      version("2/2015", 2015),
      version("9/2990", 2991),
      version("3/2022", 2022),
      version("1/2004", 2004),
    ];
    expect(inForce(versions).id).toBe("3/2022");
    expect(inForce(versions, 2991).id).toBe("9/2990");
    expect(inForce(versions, 2021).id).toBe("2/2015");
    expect(inForce(versions, 1999).id).toBe("1/2004");
  });

  test("a number that no regulation has is our own mistake", () => {
    expect(() => named(evaluasiAkip, "1/1999")).toThrow();
  });
});
