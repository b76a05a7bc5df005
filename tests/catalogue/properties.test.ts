import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogue } from "../../src/catalogue";
import type { Argument, CellValue, FunctionDeclaration, Output } from "../../src/catalogue/define";
import { invoke } from "../../src/catalogue/invoke";
import { FormulaError } from "../../src/core/formula-error";
import { call, figure, functionNamed } from "./call";

/** Figures as they are typed: at most two decimals. */
const typed = fc.integer({ min: -1_000_000, max: 10_000_000 }).map((whole) => whole / 100);
const positive = fc.integer({ min: 1, max: 10_000_000 }).map((whole) => whole / 100);

const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  typed,
  fc.double(),
  fc.string(),
  fc.constantFrom(
    "88,65%",
    "BB (72,62)",
    "10.00.000",
    "7-8",
    "-",
    "n/a",
    "#N/A",
    "#DIV/0!",
    "minimum",
    "50/40/10",
    "AA",
  ),
  fc.boolean(),
  fc.constant(null),
  fc.constant(new FormulaError("reference", "Rujukan hilang.")),
);
const anyGrid = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(anyCell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );
const anyArgument: fc.Arbitrary<Argument | undefined> = fc.oneof(
  anyCell,
  anyGrid,
  fc.constant(undefined),
  fc.constant([[]]),
);

describe.each(catalogue.map((fn) => ({ fn, name: fn.name })))("$name", ({ fn }) => {
  test("gives a cell's worth whatever comes in", () => {
    const count = Object.keys(fn.parameters).length;
    fc.assert(
      fc.property(fc.array(anyArgument, { maxLength: count + 1 }), (args) => {
        const output = invoke(fn, args);
        const cells = Array.isArray(output) ? output.flat() : [output];
        for (const cell of cells) {
          if (typeof cell === "number") expect(Number.isFinite(cell)).toBe(true);
          else expect(typeof cell === "string" || cell instanceof FormulaError).toBe(true);
          if (cell instanceof FormulaError) expect(cell.message).toMatch(/\S.*\.$/);
        }
      }),
      { numRuns: 300 },
    );
  });

  const figures = Object.values(fn.parameters).map(
    (parameter) => parameter.takes === "cell" && isFigure(parameter.type),
  );
  // Functions of words or tables have no figure that could come as a text.
  if (fn.returns === "table" || !figures.some(Boolean)) return;

  test("reads a text number as the typed one", () => {
    fc.assert(
      fc.property(argumentsOf(fn), (args) => {
        const texts = args.map((arg) => (typeof arg === "number" ? String(arg).replace(".", ",") : arg));
        expect(plain(invoke(fn, texts))).toEqual(plain(invoke(fn, args)));
      }),
      { numRuns: 100 },
    );
  });

  test("gives the same cell by cell, in a column and in a row", () => {
    fc.assert(
      fc.property(fc.array(argumentsOf(fn), { minLength: 2, maxLength: 6 }), (rows) => {
        const single = rows.map((args) => plain(invoke(fn, args)));
        const names = Object.values(fn.parameters);
        const varies = (index: number) => names[index]?.takes === "cell";
        const fixed = rows[0] as readonly (Argument | undefined)[];
        if (!names.every((parameter) => parameter.takes === "cell")) return;
        const column = fixed.map((arg, index) => (varies(index) ? rows.map((args) => [cell(args[index])]) : arg));
        const row = fixed.map((arg, index) => (varies(index) ? [rows.map((args) => cell(args[index]))] : arg));
        expect((invoke(fn, column) as Output[][]).map(([value]) => plain(value as Output))).toEqual(single);
        expect((invoke(fn, row) as Output[][])[0]?.map(plain)).toEqual(single);
      }),
      { numRuns: 60 },
    );
  });
});

function isFigure(type: string): boolean {
  return type === "number" || type === "percent" || type === "target";
}

/** One figure or word for each parameter, a fraction where the parameter is one. */
function argumentsOf(fn: FunctionDeclaration): fc.Arbitrary<(Argument | undefined)[]> {
  const each = Object.values(fn.parameters).map((parameter): fc.Arbitrary<Argument | undefined> => {
    if (parameter.takes === "range") return fc.constant(parameter.optional ? null : [[1.5], [2], [3.25], [1]]);
    if (parameter.type === "percent") return fc.integer({ min: -200, max: 20_000 }).map((whole) => whole / 10_000);
    if (parameter.words) return fc.constantFrom(...parameter.words);
    if (parameter.type === "gradasi" || parameter.type === "text") return fc.constantFrom("AA", "b", "CC");
    return fc.oneof(
      typed,
      fc.integer({ min: 0, max: 10_000 }).map((whole) => whole / 100),
    );
  });
  return fc.tuple(...each).map((args) => [...args]);
}

function cell(arg: Argument | undefined): CellValue {
  return (arg ?? null) as CellValue;
}

function plain(output: Output | Output[][]): unknown {
  return output instanceof FormulaError ? output.code : output;
}

describe("what the formulas promise", () => {
  test("more realisasi never lowers a capaian where higher is better, nor raises it where lower is", () => {
    fc.assert(
      fc.property(positive, positive, positive, (target, one, more) => {
        expect(figure("KEK.CAPAIAN", one + more, target)).toBeGreaterThanOrEqual(figure("KEK.CAPAIAN", one, target));
        expect(figure("LKJ.CAPAIAN", one + more, target, "minimum")).toBeLessThanOrEqual(
          figure("LKJ.CAPAIAN", one, target, "minimum"),
        );
      }),
    );
  });

  test("a capaian lies between 0 and its cap", () => {
    fc.assert(
      fc.property(typed, positive, fc.constantFrom("maksimum", "minimum", "stabil"), (realisasi, target, arah) => {
        const value = figure("KEK.CAPAIAN", realisasi, target, arah);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1.2);
      }),
    );
  });

  const scales = [
    { name: "IKM.MUTU", order: ["D", "C", "B", "A"], least: 2500, most: 10_000 },
    { name: "AKIP.PREDIKAT", order: ["D", "C", "CC", "B", "BB", "A", "AA"], least: 1, most: 10_000 },
  ];
  test.each(scales)("$name never skips a class and never goes back", ({ name, order, least, most }) => {
    let reached = 0;
    for (let hundredths = least; hundredths <= most; hundredths++) {
      const index = order.indexOf(String(call(name, hundredths / 100)));
      expect(index === reached || index === reached + 1).toBe(true);
      reached = index;
    }
    expect(reached).toBe(order.length - 1);
  });

  test("the order of a range does not matter to a sum, a mean or an index", () => {
    const nrr = fc.array(
      fc.integer({ min: 100, max: 400 }).map((whole) => whole / 100),
      { minLength: 2, maxLength: 9 },
    );
    fc.assert(
      fc.property(nrr, (values) => {
        const there = values.map((value) => [value]);
        const back = [...there].reverse();
        for (const name of ["IKM.NILAI", "IKM.NRR", "LKJ.RATA"]) expect(call(name, back)).toBe(call(name, there));
        expect(call("KEK.INVESTASI", back, 100)).toBe(call("KEK.INVESTASI", there, 100));
      }),
    );
  });

  test("trailing blank rows change no sum and stay empty in a spilled column", () => {
    expect(call("IKM.NILAI", [[3], [4], [null], [""]])).toBe(87.5);
    expect(call("LKJ.RATA", [[0.5], [1], [null]])).toBe(0.75);
    expect(call("KEK.CAPAIAN", [[45], [null], [90], [null], [""]], 90)).toEqual([[0.5], ["#N/A"], [1], [""], [""]]);
    expect(call("KEK.CAPAIAN", [[45], [90], [null]], [[90], [90], [null]])).toEqual([[0.5], [1], [""]]);
    expect(call("KEK.CAPAIAN", [[45], [90], [null]], [[90], [90], [90]])).toEqual([[0.5], [1], ["#N/A"]]);
  });

  test("ranges broadcast, and a mismatch names both sizes", () => {
    expect(call("KEK.CAPAIAN", [[45], [90]], 90)).toEqual([[0.5], [1]]);
    expect(call("KEK.CAPAIAN", 45, [[90, 45]])).toEqual([[0.5, 1]]);
    expect(call("KEK.CAPAIAN", [[45]], [[90]])).toBe(0.5);
    const mismatch = invoke(functionNamed("KEK.CAPAIAN"), [
      [[1], [2]],
      [[1], [2], [3]],
    ]);
    expect(mismatch).toMatchObject({ kind: "value", message: expect.stringMatching(/2×1 dan 3×1/) });
  });

  test("an error in an input cell passes through unchanged", () => {
    const lost = new FormulaError("reference", "Rujukan hilang.");
    expect(invoke(functionNamed("KEK.CAPAIAN"), [lost, 90])).toBe(lost);
    expect(call("KEK.CAPAIAN", "#DIV/0!", 90)).toBe("#DIV/0!");
    expect(invoke(functionNamed("KEK.INVESTASI"), [[[1], [lost]], 90])).toBe(lost);
  });

  test("words may be in any case", () => {
    expect(call("KEK.CAPAIAN", 110, 100, " MINIMUM ")).toBe(0.9);
    expect(call("AKIP.GRADASI", "bb")).toBe(80);
    expect(call("IKM.NILAI", [[3, 4]], "SUKMA")).toBe(87.5);
  });
});

describe("the quick way in doubles gives what decimals give, to the last bit", () => {
  const quick = catalogue.filter((fn) => fn.quick);
  test.each(quick.map((fn) => ({ fn, name: fn.name })))("$name", ({ fn }) => {
    const { quick: _quick, ...slow } = fn;
    const args = fc.oneof(argumentsOf(fn), ties(fn));
    fc.assert(
      fc.property(args, (values) => {
        expect(plain(invoke(fn, values))).toEqual(plain(invoke(slow, values)));
      }),
      { numRuns: 2000 },
    );
  });
});

/** Figures just beside halves, where a double rounds the wrong way if it is not asked as a decimal. */
function ties(fn: FunctionDeclaration): fc.Arbitrary<(Argument | undefined)[]> {
  const tie = fc.tuple(fc.integer({ min: 0, max: 100_000 }), fc.constantFrom(-1, 0, 1)).map(([whole, side]) => {
    const value = (whole + 0.5) / 1000;
    return value + side * value * Number.EPSILON;
  });
  return argumentsOf(fn).chain((args) =>
    tie.map((value) => [
      fn.parameters[Object.keys(fn.parameters)[0] as string]?.type === "percent" ? value / 100 : value,
      ...args.slice(1),
    ]),
  );
}
