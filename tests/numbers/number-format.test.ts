import { describe, expect, it } from "vitest";
import { parseFormat, sectionFor } from "../../src/numbers/number-format";

const tokens = (format: string) => parseFormat(format).map((section) => section.tokens);

describe("a number format", () => {
  it.each([
    ["0", [[{ kind: "digits", text: "0" }]]],
    ["#,##0.00", [[{ kind: "digits", text: "#,##0.00" }]]],
    [".00", [[{ kind: "digits", text: ".00" }]]],
    ["0.0%", [[{ kind: "digits", text: "0.0" }, { kind: "percent" }]]],
    ["General", [[{ kind: "general" }]]],
    ["Umum", [[{ kind: "general" }]]],
    ["Standar", [[{ kind: "general" }]]],
    ["@", [[{ kind: "text" }]]],
    [
      '"Rp"#,##0',
      [
        [
          { kind: "literal", text: "Rp" },
          { kind: "digits", text: "#,##0" },
        ],
      ],
    ],
    [
      '0.00"%"',
      [
        [
          { kind: "digits", text: "0.00" },
          { kind: "literal", text: "%" },
        ],
      ],
    ],
    [
      "0\\%",
      [
        [
          { kind: "digits", text: "0" },
          { kind: "literal", text: "%" },
        ],
      ],
    ],
    [
      "[$Rp-421]#,##0",
      [
        [
          { kind: "literal", text: "Rp" },
          { kind: "digits", text: "#,##0" },
        ],
      ],
    ],
    ["[Red]0", [[{ kind: "digits", text: "0" }]]],
    [
      "_(0_)",
      [
        [
          { kind: "literal", text: " " },
          { kind: "digits", text: "0" },
          { kind: "literal", text: " " },
        ],
      ],
    ],
    [
      "* 0",
      [
        [
          { kind: "literal", text: " " },
          { kind: "digits", text: "0" },
        ],
      ],
    ],
    ["0E+00", [[{ kind: "digits", text: "0" }]]],
    [
      "-0",
      [
        [
          { kind: "literal", text: "-" },
          { kind: "digits", text: "0" },
        ],
      ],
    ],
    [
      "dd/mm/yyyy",
      [
        [
          { kind: "date", text: "dd" },
          { kind: "literal", text: "/" },
          { kind: "date", text: "mm" },
          { kind: "literal", text: "/" },
          { kind: "date", text: "yyyy" },
        ],
      ],
    ],
    [
      "[h]:mm",
      [
        [
          { kind: "date", text: "h" },
          { kind: "literal", text: ":" },
          { kind: "date", text: "mm" },
        ],
      ],
    ],
    [
      "h AM/PM",
      [
        [
          { kind: "date", text: "h" },
          { kind: "literal", text: " " },
          { kind: "date", text: "AM/PM" },
        ],
      ],
    ],
  ])("%s is cut into what it prints", (format, expected) => {
    expect(tokens(format)).toEqual(expected);
  });

  it("has sections apart by semicolons, but not those in quotes, behind a backslash or in brackets", () => {
    expect(tokens('0;"a;b";\\;0')).toEqual([
      [{ kind: "digits", text: "0" }],
      [{ kind: "literal", text: "a;b" }],
      [
        { kind: "literal", text: ";" },
        { kind: "digits", text: "0" },
      ],
    ]);
  });

  it("is cut up once", () => {
    expect(parseFormat("0.000")).toBe(parseFormat("0.000"));
  });

  const chosen = (format: string, value: number) => {
    const sections = parseFormat(format);
    const { section, signed } = sectionFor(sections, value);
    return [section && sections.indexOf(section), signed];
  };

  it.each([
    ["0", 5, 0, true],
    ["0", -5, 0, true],
    ["0", 0, 0, true],
    ["0;(0)", 5, 0, true],
    ["0;(0)", -5, 1, false],
    ["0;(0)", 0, 0, true],
    ['0;(0);"-"', 0, 2, false],
    ['0;(0);"-"', 5, 0, true],
    ['0;(0);"-"', -5, 1, false],
    ['0;(0);"-";@', 0, 2, false],
    ['0;(0);"-";@', -5, 1, false],
    ["[>100]0;[<=-1]0.0;0.00", 101, 0, true],
    ["[>100]0;[<=-1]0.0;0.00", 100, 2, true],
    ["[>100]0;[<=-1]0.0;0.00", -1, 1, true],
    ["[>100]0;[<=-1]0.0;0.00", 0, 2, true],
    ["[>=100]0;0.0", 100, 0, true],
    ["[>=100]0;0.0", 99.5, 1, true],
    ["[<100]0;0.0", 99.5, 0, true],
    ["[<100]0;0.0", 100, 1, true],
    ["[=1]0;0.0", 1, 0, true],
    ["[=1]0;0.0", 2, 1, true],
    ["[<>1]0;0.0", 2, 0, true],
    ["[<>1]0;0.0", 1, 1, true],
  ])("%s puts %d in section %d, its sign still to be printed: %s", (format, value, section, signed) => {
    expect(chosen(format, value)).toEqual([section, signed]);
  });

  it("has no section for a value that no condition meets", () => {
    expect(chosen("[>100]0;[<0]0", 50)).toEqual([undefined, true]);
  });

  it("takes the fourth section for texts, never for numbers", () => {
    expect(chosen("0;(0);0;[>5]@", -9)).toEqual([1, false]);
  });
});
