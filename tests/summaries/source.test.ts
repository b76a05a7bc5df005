import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/numbers/decimal";
import { readText } from "../../src/numbers/read";
import { asFraction, figure, source } from "../../src/summaries/parts/formulas/source";
import type { TableCell } from "../../src/tables/table";

function cell(text: string, number?: string): TableCell {
  const reading = readText(text);
  const value = number === undefined ? (reading.kind === "number" ? reading.value : undefined) : new Decimal(number);
  return { row: 4, column: 3, ref: "D5", text, reading, number: value, typed: false };
}

function typed(value: number): TableCell {
  const number = new Decimal(value);
  const reading = { kind: "number", value: number, percent: false, decimals: 2 } as const;
  return { row: 4, column: 3, ref: "D5", text: String(value), reading, number, typed: true };
}

describe("a source cell in a formula", () => {
  it("is a plain reference where it stores a number", () => {
    expect(source("Tabel 1", typed(75.35))).toEqual({ lakin: "'Tabel 1'!D5", native: "'Tabel 1'!D5", value: 75.35 });
  });

  it("is read by our functions as the text it is", () => {
    const { lakin, value } = source("Tabel 1", cell("BB (72,62)"));
    expect([lakin, value]).toEqual(["'Tabel 1'!D5", "BB (72,62)"]);
    expect(figure("Tabel 1", cell("BB (72,62)"))).toMatchObject({ lakin: "ANGKA.BACA('Tabel 1'!D5)", value: 72.62 });
  });

  it("is taken apart by built-in functions that mean the same in every locale", () => {
    const { native } = source("Tabel 1", cell("85,00"));
    expect(native).toBe(
      `IF(ISNUMBER('Tabel 1'!D5),'Tabel 1'!D5,VALUE(SUBSTITUTE(SUBSTITUTE(TRIM('Tabel 1'!D5),".",""),",",""))/10^MAX(0,LEN(SUBSTITUTE(TRIM('Tabel 1'!D5),".",""))-FIND(",",SUBSTITUTE(TRIM('Tabel 1'!D5),".","")&",")))`,
    );
  });

  it("is spelled out where its column decides for the other reading", () => {
    const read = source("Tabel 1", cell("1.234", "1.234"));
    expect(read.value).toBe(1.234);
    expect(read.lakin).toBe(read.native);
  });

  it("is nothing where it is blank", () => {
    expect(source("Tabel 1", cell("")).value).toBeNull();
  });

  it("counts as a fraction with a percent sign, or as its column counts", () => {
    expect(asFraction("Tabel 1", cell("88,65%"), "points").value).toBe(0.8865);
    expect(asFraction("Tabel 1", cell("88,65"), "points").value).toBe(0.8865);
    expect(asFraction("Tabel 1", typed(0.8865), "fractions").value).toBe(0.8865);
  });
});
