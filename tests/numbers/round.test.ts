import fc from "fast-check";
import { expect, test } from "vitest";
import { Decimal, fromDouble } from "../../src/numbers/decimal";
import { roundDouble, roundHalfUp } from "../../src/numbers/round";

test.each([
  ["2.675", 2, "2.68"],
  ["-2.5", 0, "-3"],
  ["76.605", 2, "76.61"],
  ["88.305", 2, "88.31"],
  ["1250", -2, "1300"],
])("%s to %d decimals is %s", (value, decimals, expected) => {
  expect(roundHalfUp(new Decimal(value), decimals).toString()).toBe(expected);
  expect(roundDouble(Number(value), decimals)).toBe(Number(expected));
});

test("doubles round as their decimals do, ties included", () => {
  const tie = fc.tuple(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.constantFrom(1, 10, 100, 1000));
  const values = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    tie.map(([whole, unit]) => (whole + 0.5) / unit),
  );
  fc.assert(
    fc.property(values, fc.integer({ min: 0, max: 6 }), (value, decimals) => {
      expect(roundDouble(value, decimals)).toBe(roundHalfUp(fromDouble(value), decimals).toNumber() + 0);
    }),
    { numRuns: 5000 },
  );
});
