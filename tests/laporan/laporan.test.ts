import { describe, expect, test } from "vitest";
import { check, line } from "./check";
import { readVariant, slugs, variants } from "./fixture";
import { judge } from "./judge";
import { readTruth } from "./truth";

describe.each(slugs)("%s", (slug) => {
  test.each(variants)("as %s: every certain error, no false alarm", async (variant) => {
    const verdict = judge(check(await readVariant(slug, variant)), readTruth(slug, variant));
    expect(verdict.falseAlarms.map(line)).toEqual([]);
    expect(verdict.lost.map(({ id }) => id)).toEqual([]);
  });
});
