import { expect, test } from "vitest";
import { Decimal } from "../../src/numbers/decimal";
import { terbilang } from "../../src/numbers/terbilang";

test.each([
  ["0", "nol"],
  ["11", "sebelas"],
  ["1945", "seribu sembilan ratus empat puluh lima"],
  ["-12.5", "minus dua belas koma lima"],
  ["-5", "minus lima"],
  ["1000000", "satu juta"],
  ["2001001", "dua juta seribu satu"],
  ["72.05", "tujuh puluh dua koma nol lima"],
  ["100111", "seratus ribu seratus sebelas"],
  ["1000000000000000", "satu kuadriliun"],
  ["21000", "dua puluh satu ribu"],
])("%s is %s", (value, expected) => {
  expect(terbilang(new Decimal(value))).toBe(expected);
});

test("no words above 999 quadriliun", () => {
  expect(terbilang(new Decimal("1e18"))).toBeUndefined();
  expect(terbilang(new Decimal("999999999999999999"))).toMatch(/^sembilan ratus sembilan puluh sembilan kuadriliun/);
});
