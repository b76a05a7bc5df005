import { describe, expect, test } from "vitest";
import { Decimal } from "../../src/numbers/decimal";
import { printNumber, showNumber } from "../../src/numbers/print";

test.each([
  ["1234.5", 2, "1.234,50"],
  ["2.675", 2, "2,68"],
  ["-2.5", 0, "-3"],
  ["-0.001", 2, "0,00"],
  ["2960780030", 0, "2.960.780.030"],
  ["999.995", 2, "1.000,00"],
])("%s with %d decimals is printed %s", (value, decimals, expected) => {
  expect(printNumber(new Decimal(value), decimals)).toBe(expected);
});

const accounting = '_-"Rp"* #,##0_-;-"Rp"* #,##0_-;_-"Rp"* "-"_-;_-@_-';

describe("a typed cell shows", () => {
  test.each([
    [98.5, "General", "98,5"],
    [0.1 + 0.2, "General", "0,3"],
    [0.559193143004, "General", "0,559193143"],
    [12345678901234, "General", "12345678901234"],
    [5, "000", "005"],
    [2.675, "0.00", "2,68"],
    [-0.001, "0.00", "0,00"],
    [0.5, "#.##", ",5"],
    [1234567, "#,##0", "1.234.567"],
    [1234.5, "#,##0.00", "1.234,50"],
    [0.5, "0%", "50%"],
    [0.8865, "0.00%", "88,65%"],
    [403788000, '"Rp"#,##0', "Rp403.788.000"],
    [-1000, '"Rp"#,##0', "-Rp1.000"],
    [-1000, '"Rp"#,##0;[Red]-"Rp"#,##0', "-Rp1.000"],
    [-1234, "#,##0_);(#,##0)", "(1.234)"],
    [1234, accounting, "Rp 1.234"],
    [0, accounting, "Rp -"],
    [1234.5, "[$Rp-421]#,##0.00", "Rp1.234,50"],
    [50, '0.00"%"', "50,00%"],
    [1500, '[>=1000]#,##0," rb";0', "2 rb"],
    [45657, "dd/mm/yyyy", "31/12/2024"],
    [45657, "mm-dd-yy", "31/12/2024"],
    [45657, "[$-421]dd mmmm yyyy;@", "31 Desember 2024"],
    [45657.75, "d mmm yyyy hh:mm", "31 Des 2024 18:00"],
    [1, "d mmmm yyyy", "1 Januari 1900"],
  ])("%d under %s: %s", (value, format, expected) => {
    expect(showNumber(value, format)).toBe(expected);
  });
});
