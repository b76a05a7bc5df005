import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { showExactly, showNumber } from "../../src/numbers/print";
import { showCommon } from "../../src/numbers/show-common";

describe("a number under a plain format", () => {
  it.each([
    [1801, undefined, "1801"],
    [-12, "General", "-12"],
    [-75.35, undefined, "-75,35"],
    [40481.55, "General", "40481,55"],
    [0.559193143, undefined, "0,559193143"],
    [1234567.1234, undefined, "1234567,123"],
    [1234567.123, undefined, "1234567,123"],
    [-1234567.1234, "General", "-1234567,123"],
    [1801, "#,##0", "1.801"],
    [999, "#,##0", "999"],
    [-2960780030, "#,##0", "-2.960.780.030"],
    [84106.92, "#,##0.00", "84.106,92"],
    [0.8865, "0.00%", "88,65%"],
    [1.2, "0%", "120%"],
    [0.05, "0.0", "0,1"],
    [2.675, "0.00", "2,68"],
    [1.005, "0.00", "1,01"],
    [-0.001, "0.00", "0,00"],
    [0, "0.00%", "0,00%"],
    [0.7, "0", "1"],
  ])("%d as %s is %s", (value, format, shown) => {
    expect(showNumber(value, format)).toBe(shown);
  });

  it("leaves a half, more decimals than General shows and a format with words to the exact way", () => {
    expect(showCommon(2.675, "0.00")).toBeUndefined();
    expect(showCommon(1 / 3, undefined)).toBeUndefined();
    expect(showCommon(5, '"Rp"#,##0')).toBeUndefined();
    expect(showCommon(5, "#,##0,")).toBeUndefined();
  });

  it("is what the exact way gives", () => {
    const figure = fc.oneof(
      fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
      fc.integer({ min: -1e9, max: 1e9 }).map((units) => units / 1000),
      fc.integer(),
    );
    const format = fc.constantFrom(
      "General",
      "0",
      "0.0",
      "0.00",
      "#,##0",
      "#,##0.00",
      "#,##0.000",
      "0%",
      "0.00%",
      "0.0%",
    );
    fc.assert(
      fc.property(figure, format, (value, code) => {
        const shown = showCommon(value, code);
        return shown === undefined || shown === showExactly(value, code);
      }),
      { numRuns: 5_000 },
    );
  });
});
