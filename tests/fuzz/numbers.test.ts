import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNumber, readText } from "../../src/numbers/read";
import type { Reading } from "../../src/numbers/reading";
import { runs } from "../support/fuzzing";

/** What cells of reports are made of, in any order. */
const piece = fc.constantFrom(
  ..."0123456789".split(""),
  ...[
    ".",
    ",",
    "-",
    "–",
    "−",
    "(",
    ")",
    "%",
    "‰",
    "/",
    ":",
    "+",
    "*",
    "'",
    '"',
    "±",
    "≥",
    "<",
    ">",
    "=",
    "~",
    " ",
    "\u00a0",
    "\n",
  ],
  ...[
    "Rp",
    "Rp.",
    ",-",
    ",00",
    ".000",
    "juta",
    "miliar",
    "triliun",
    "ribu",
    "persen",
    "s.d.",
    "sd",
    "-",
    "n/a",
    "E",
    "e+",
    "O",
  ],
  ...["orang", "Ha", "poin", "skala", "BB", "A", "Baik", "lebih dari", "minimal", "TW II", "2025", "Januari", "#REF!"],
);
const written = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));

/** A text as long as a cell can hold, of one piece over and over: what a pattern that goes back and forth would choke on. */
const endless = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 3 }), fc.integer({ min: 100, max: 32_767 }), written)
  .map(([pieces, length, end]) => {
    const part = pieces.join("");
    return (part.repeat(Math.ceil(length / part.length)).slice(0, length) + end).slice(0, 32_767);
  });

function expectReading(reading: Reading): void {
  switch (reading.kind) {
    case "number":
      expect(reading.value.isFinite()).toBe(true);
      expect(Number.isInteger(reading.decimals) && reading.decimals >= 0).toBe(true);
      break;
    case "malformed":
      expect(reading.why).toMatch(/\S.*\.$/);
      break;
    default:
      expect(reading.kind).not.toBe("");
  }
}

describe("reading", () => {
  it("any text made of what reports write gives a reading, and the same one again", () => {
    fc.assert(
      fc.property(written, (text) => {
        const reading = readText(text);
        expectReading(reading);
        expect(readText(text)).toEqual(reading);
      }),
      runs(2_000),
    );
  });

  it("a text of any length gives a reading", () => {
    fc.assert(
      fc.property(endless, (text) => expectReading(readText(text))),
      runs(100),
    );
  });

  it("any stored number in any format gives a reading", () => {
    const format = fc.oneof(
      fc.constantFrom(undefined, "General", "0", "0.00%", "#,##0.00", "dd/mm/yyyy", "[h]:mm", "@", '0.00"%"', "0.0,,"),
      fc
        .array(fc.constantFrom(...'0#?.,%E+-;@[]"\\_*dmyhs/ Rp'.split("")), { maxLength: 20 })
        .map((signs) => signs.join("")),
    );
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.integer()), format, (number, code) =>
        expectReading(readNumber(number, code)),
      ),
      runs(1_000),
    );
  });
});
