import vm from "node:vm";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { appsScriptCode } from "../../scripts/build/appsscript";
import { catalogue } from "../../src/catalogue";
import { builtFile } from "../hosts/excel/built";
import { runs } from "../support/fuzzing";

/** As Excel's own runtime has it. */
class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

type Built = (...args: unknown[]) => unknown;

const figures = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -1000, max: 100_000 }),
  fc.constantFrom(0, -0, 1e308, -1e308, 5e-324, 0.1, 72.62, 100, 1e15),
);
const words = fc.oneof(
  fc.constantFrom(
    "",
    "-",
    "88,65%",
    "1.250,5",
    "Rp403.788.000,-",
    "BB (72,62)",
    "10.00.000",
    "7-8",
    "minimum",
    "stabil",
  ),
  fc.constantFrom(
    "AA",
    "sukma",
    "1/n",
    "70/15/15",
    "constructor",
    "__proto__",
    "NaN",
    "Infinity",
    "0x1F",
    "=1+1",
    "#N/A",
  ),
  fc.string({ maxLength: 12 }),
);
const scalar = fc.oneof(figures, words, fc.boolean(), fc.constant(null));
const grid = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(scalar, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );

function expectCell(cell: unknown, name: string): void {
  const isPlain =
    typeof cell === "string" || typeof cell === "boolean" || (typeof cell === "number" && Number.isFinite(cell));
  // Excel puts an error into a cell of a matrix as a value.
  const isError = typeof cell === "object" && cell !== null && "code" in cell;
  expect({ name, cell, isValue: isPlain || isError }).toEqual({ name, cell, isValue: true });
}

/** What a call gives, or the sentence it is refused with. */
function expectAnswer(name: string, call: () => unknown): void {
  let output: unknown;
  try {
    output = call();
  } catch (error) {
    const message = (error as { message?: unknown }).message;
    expect({ name, message }).toEqual({ name, message: expect.stringMatching(/^\S.*[.)]$/s) });
    return;
  }
  for (const cell of Array.isArray(output) ? output.flat() : [output]) expectCell(cell, name);
}

describe("every function, as it is shipped", () => {
  const excel = new Map<string, Built>();
  const sheets: Record<string, unknown> = {};

  beforeAll(async () => {
    const errorCodes = new Proxy({}, { get: (_, name) => String(name) });
    const associate = (id: string, fn: Built) => void excel.set(id, fn);
    const CustomFunctions = { Error: ExcelError, ErrorCode: errorCodes, associate };
    vm.runInNewContext(await builtFile("functions.js"), { CustomFunctions, console, setTimeout });
    vm.runInNewContext(await appsScriptCode(), vm.createContext(sheets));
  });

  it.each(catalogue.map((fn) => [fn.name, fn] as const))("%s answers whatever it is given", (name, fn) => {
    const count = Object.keys(fn.parameters).length;
    const args = fc.array(fc.oneof(scalar, grid), { minLength: 0, maxLength: count });
    fc.assert(
      fc.property(args, (given) => {
        // Excel sends every value as a matrix, and null for a parameter left out.
        const inExcel = Array.from({ length: count }, (_, index) => {
          const value = given[index] ?? null;
          return value === null || Array.isArray(value) ? value : [[value]];
        });
        expectAnswer(name, () => excel.get(fn.id)?.(...inExcel, {}));
        expectAnswer(name, () => (sheets[fn.id] as Built)(...given.map((value) => value ?? "")));
      }),
      runs(20),
    );
  });
});
