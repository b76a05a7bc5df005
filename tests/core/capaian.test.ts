import { describe, expect, test } from "vitest";
import { type Arah, reckon, ways } from "../../src/core/capaian";
import { Decimal } from "../../src/numbers/decimal";
import { arahCapaian } from "../../src/regulations/capaian";

const of = (arah: Arah, realisasi: number, target: number) =>
  reckon(arah, new Decimal(realisasi), new Decimal(target))?.toString();

describe("the ways to reckon capaian", () => {
  test.each<[Arah, number, number, string | undefined]>([
    ["maksimum", 45, 90, "0.5"],
    ["maksimum", 130, 100, "1.3"],
    ["minimum", 110, 100, "0.9"],
    ["minimum", 8, 10, "1.2"],
    ["minimum", 250, 100, "-0.5"],
    ["terbalik", 8, 10, "1.25"],
    ["stabil", 110, 100, "0.9"],
    ["stabil", 90, 100, "0.9"],
    ["stabil", -11, -10, "0.9"],
    ["maksimum", 5, 0, undefined],
    ["terbalik", 5, 0, undefined],
    ["terbalik", 0, 5, undefined],
    ["minimum", 0, 5, "2"],
  ])("%s: %d of %d is %s", (arah, realisasi, target, expected) => {
    expect(of(arah, realisasi, target)).toBe(expected);
  });

  test("are those the regulations name, in their order", () => {
    expect(Object.keys(ways)).toEqual([...arahCapaian.value]);
  });
});
