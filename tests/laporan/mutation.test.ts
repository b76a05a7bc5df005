import { describe, expect, test } from "vitest";
import { check, isAlarm, line } from "./check";
import { readFixtureTables, slugs } from "./fixture";
import { corrected, mutated, mutations, outcome, readCorrections, sample, seeded } from "./mutation";
import { retold } from "./retold";

/** A sample of `npm run mutate`, the same on every run. */
const size = 40;

describe.each(slugs)("%s, put right", (slug) => {
  const corrections = readCorrections(slug);
  const workbook = corrected(readFixtureTables(slug), corrections);

  test("has nothing wrong", () => {
    expect(check(workbook).filter(isAlarm).map(line)).toEqual([]);
  });

  test.each(Object.entries(retold))("%s: still nothing wrong", (_, retell) => {
    expect(check(retell(workbook)).filter(isAlarm).map(line)).toEqual([]);
  });

  test("slips of hand are noticed and explained", () => {
    const random = seeded(7);
    const taken = sample(mutations(workbook, corrections.relations, random), size, random);
    const outcomes = taken.map((mutation) => outcome(mutation, check(mutated(workbook, mutation))));
    const told = (one: (typeof outcomes)[number]) => `${one.mutation.place}: ${one.mutation.change}`;
    const unnoticed = outcomes.filter(({ noticed }) => !noticed).map(told);
    expect(unnoticed.length / outcomes.length, unnoticed.join("; ")).toBeLessThanOrEqual(0.05);
    const unexplained = outcomes.filter(({ right }) => !right).map(told);
    expect(unexplained.length / outcomes.length, unexplained.join("; ")).toBeLessThanOrEqual(0.25);
  });
});
