import { describe, expect, it } from "vitest";
import { Decimal, fromDouble, sum } from "../../src/numbers/decimal";

const sumOf = (...values: (string | number)[]) => sum(values.map((value) => new Decimal(value))).toString();
const times = (count: number, value: string) => Array.from({ length: count }, () => value);

describe("a sum", () => {
  it("of nothing is nothing", () => {
    expect(sumOf()).toBe("0");
  });

  it.each([
    [["0.1", "0.2"], "0.3"],
    [times(9, "0.1"), "0.9"],
    [times(10, "0.1"), "1"],
    [times(20, "9999999.9999999"), "199999999.999998"],
    [times(9, "99999999999999"), "899999999999991"],
    [[...times(8, "12345678.75"), "-98765430"], "0"],
    [[...times(8, "1"), "-9"], "-1"],
    [[...times(8, "-0.5"), "-0.25"], "-4.25"],
    [[...times(8, "0"), "0.00000000000001"], "0.00000000000001"],
    [[...times(8, "0"), "-734200265.5"], "-734200265.5"],
    [[...times(5, "10000000"), ...times(5, "-0.0000001")], "49999999.9999995"],
    [times(12, "94405123"), "1132861476"],
  ])("of many figures is exact: %j", (values, total) => {
    expect(sumOf(...values)).toBe(total);
  });

  it("of figures too long for words of doubles is exact as well", () => {
    expect(sumOf(...times(9, "1e30"))).toBe("9e+30");
    expect(sumOf(...times(8, "1"), "1e-20")).toBe("8.00000000000000000001");
    expect(sumOf(...times(12, "999999999999999999999"))).toBe("11999999999999999999988");
  });

  it("of infinite figures is infinite", () => {
    expect(sumOf(...times(9, "1"), "Infinity")).toBe("Infinity");
  });
});

describe("a decimal from a double", () => {
  it.each([
    [0.1 + 0.2, "0.3"],
    [0, "0"],
    [-0.5, "-0.5"],
    [734_200_265, "734200265"],
    [999_999_999_999_999, "999999999999999"],
    [1_234_567_890_123_456, "1234567890123460"],
    [-1_234_567_890_123_456, "-1234567890123460"],
    [1e15, "1000000000000000"],
    [2.675, "2.675"],
    [1e-9, "0.000000001"],
  ])("%d is %s, as Excel shows it", (value, text) => {
    expect(fromDouble(value).toString()).toBe(text);
  });

  it("keeps forty digits of a quotient", () => {
    expect(new Decimal(1).div(3).toString()).toBe(`0.${"3".repeat(40)}`);
  });
});
