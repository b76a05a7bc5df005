import vm from "node:vm";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { catalogue } from "../../../src/catalogue";
import type { Argument, CellValue, Output } from "../../../src/catalogue/define";
import { invoke } from "../../../src/catalogue/invoke";
import { FormulaError } from "../../../src/core/formula-error";
import { blankLookup } from "../../../src/hosts/excel/blank-lookup";
import { customFunction } from "../../../src/hosts/excel/custom-function";
import { builtFile } from "./built";
import { FakeExcel } from "./fake-excel";

/** As Excel's own runtime has it. */
class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const errorCodes = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
};

type Associated = (...received: unknown[]) => unknown;

function runtime() {
  const associated = new Map<string, Associated>();
  const CustomFunctions = {
    Error: ExcelError,
    ErrorCode: errorCodes,
    associate: (id: string, fn: Associated) => void associated.set(id, fn),
  };
  return { associated, CustomFunctions };
}

describe("functions.js, as it is shipped", () => {
  const { associated, CustomFunctions } = runtime();

  beforeAll(async () => {
    vm.runInNewContext(await builtFile("functions.js"), { CustomFunctions, console, setTimeout });
  });

  it("needs neither Excel nor Office nor a page, and registers every function by its id and nothing else", () => {
    expect([...associated.keys()].sort()).toEqual(catalogue.map(({ id }) => id).sort());
  });

  for (const fn of catalogue) {
    it(`${fn.name} gives what its examples say`, () => {
      for (const { args, result, error } of fn.examples) {
        const call = () => associated.get(fn.id)?.(...received(args, Object.keys(fn.parameters).length), {});
        if (error) expect(codeThrownBy(call)).toBe(new FormulaError(error, "").code);
        else expectClose(call(), result ?? "");
      }
    });
  }

  it("loses nothing by being made small: same results and messages as the catalogue for whatever it is given", () => {
    const odd = [0, 1, -1, 0.1, 2.675, 1e15, 1e-9, 1e300, 72.62, 3, 4, 85.35, 1_234_567.891, true, "", "-", "abc"];
    const written = [
      "1.250,5",
      "88,65%",
      "Rp. 403.788.000,-",
      "BB (72,62)",
      "10.00.000",
      "7-8",
      "(1.250)",
      ">10%",
      "A",
    ];
    const words = ["minimum", "stabil", "12/2015", "sukma", "1/n", "kontinu", "sisa", "70/15/15", "0x1F", "1e5", "NaN"];
    const pool: readonly CellValue[] = [
      ...odd,
      ...written,
      ...words,
      null,
      new FormulaError("reference", "Sel masukan berisi galat #REF!."),
    ];
    let seed = 1;
    const draw = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return pool[seed % pool.length] ?? null;
    };
    for (const fn of catalogue) {
      const parameters = Object.keys(fn.parameters).length;
      for (let round = 0; round < 60; round += 1) {
        const args = Array.from({ length: parameters }, () =>
          round % 3 === 0
            ? [
                [draw(), draw()],
                [draw(), draw()],
              ]
            : draw(),
        );
        const shipped = outcome(() => associated.get(fn.id)?.(...received(args, parameters), {}));
        expect(shipped, `${fn.name}(${JSON.stringify(args)})`).toEqual(outcomeOf(invoke(fn, args)));
      }
    }
  });

  /** Cells and ranges both arrive as matrices, what is left out as null, and the invocation object comes last. */
  function received(args: readonly Argument[], parameters: number): unknown[] {
    return Array.from({ length: parameters }, (_, index) => {
      const arg = args[index] ?? null;
      if (Array.isArray(arg)) return arg.map((row: readonly CellValue[]) => row.map(asExcel));
      return arg === null ? null : [[asExcel(arg as CellValue)]];
    });
  }
});

describe("what arrives", () => {
  const { CustomFunctions } = runtime();
  Object.assign(globalThis, { CustomFunctions });
  const capaian = customFunction(named("KEK.CAPAIAN"), async () => undefined);

  it("takes scalars as well as matrices", () => {
    expect(capaian(45, 90, null, null, {})).toEqual([[0.5]]);
    expect(capaian([[45], [60]], 90, null, null, {})).toEqual([[0.5], [60 / 90]]);
  });

  it("passes an error in a cell on, and says what Excel lets it say", () => {
    const thrown = thrownBy(() => capaian([[new ExcelError("#DIV/0!")]], [[90]], null, null, {}));
    expect(thrown).toMatchObject({ code: "#DIV/0!" });
    const reference = thrownBy(() => capaian([[new ExcelError("#REF!")]], [[90]], null, null, {}));
    expect(reference).toMatchObject({ code: "#VALUE!", message: "Sel masukan berisi galat #REF!." });
  });

  it("puts errors of a spilled result into their own cells", () => {
    const result = capaian([[45], ["10.00.000"]], [[90], [90]], null, null, {});
    expect(result).toMatchObject([[0.5], [{ code: "#VALUE!" }]]);
  });

  it("says of a fault of ours that it is ours", () => {
    vi.spyOn(console, "error").mockImplementationOnce(() => undefined);
    const broken = { ...named("KEK.CAPAIAN"), quick: undefined, run: () => JSON.parse("{") };
    const thrown = thrownBy(() => customFunction(broken, async () => undefined)([[1]], [[2]], null, null, {}));
    expect(thrown).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("kesalahan Lakin sendiri") });
  });
});

describe("a blank cell, which Excel hands over as 0", () => {
  Object.assign(globalThis, { CustomFunctions: runtime().CustomFunctions });

  function open(entries: Record<string, unknown>) {
    const excel = new FakeExcel();
    excel.addSheet("Tabel 1", entries);
    const lookUp = blankLookup(() => excel);
    return { excel, capaian: customFunction(named("KEK.CAPAIAN"), lookUp) };
  }

  const at = (...parameterAddresses: string[]) => ({ parameterAddresses });

  it("is told from a zero by its address", async () => {
    const { capaian } = open({ A1: 0, B1: 90, B2: 90 });
    expect(await capaian([[0]], [[90]], null, null, at("'Tabel 1'!A1", "'Tabel 1'!B1"))).toEqual([[0]]);
    await expect(capaian([[0]], [[90]], null, null, at("'Tabel 1'!A2", "'Tabel 1'!B2"))).rejects.toMatchObject({
      code: "#N/A",
      message: "Realisasi belum diisi.",
    });
  });

  it("is told cell by cell in a range", async () => {
    const { capaian } = open({ A1: 45, A3: 0, B1: 90, B2: 90, B3: 90 });
    const result = await capaian(
      [[45], [0], [0]],
      [[90], [90], [90]],
      null,
      null,
      at("'Tabel 1'!A1:A3", "'Tabel 1'!B1:B3"),
    );
    expect(result).toMatchObject([[0.5], [{ code: "#N/A" }], [0]]);
  });

  it("is looked up in one round trip for a whole recalculation", async () => {
    const { excel, capaian } = open({ A1: 0, B1: 90 });
    const calls = Array.from({ length: 200 }, (_, row) =>
      Promise.resolve(capaian([[0]], [[90]], null, null, at(`'Tabel 1'!A${row + 1}`, "'Tabel 1'!B1"))).catch(
        () => "kosong",
      ),
    );
    const results = await Promise.all(calls);
    expect(results.filter((result) => result === "kosong")).toHaveLength(199);
    // One of ours, and the closing one that Excel.run makes by itself.
    expect(excel.host.syncs).toBe(2);
  });

  it("is not looked up where a zero changes nothing, nor while the formula is only previewed", () => {
    const { excel, capaian } = open({});
    expect(capaian([[45]], [[90]], null, null, at("'Tabel 1'!A1", "'Tabel 1'!B1"))).toEqual([[0.5]]);
    expect(capaian([[0]], [[90]], null, null, { ...at("'Tabel 1'!A1"), isInValuePreview: "true" })).toEqual([[0]]);
    expect(excel.host.syncs).toBe(0);
  });

  it.each([
    "[Buku2.xlsx]Tabel 1!A1",
    "'Tabel 1'!A:A",
    "'Tabel 9'!A1",
    "",
    "bukan alamat",
  ])("counts as 0 where it can't be known: %j", async (address) => {
    const { capaian } = open({ B1: 90 });
    expect(await capaian([[0]], [[90]], null, null, at(address, "'Tabel 1'!B1"))).toEqual([[0]]);
  });

  it("counts as 0 without the shared runtime", async () => {
    const capaian = customFunction(
      named("KEK.CAPAIAN"),
      blankLookup(() => undefined),
    );
    expect(await capaian([[0]], [[90]], null, null, at("'Tabel 1'!A1", "'Tabel 1'!B1"))).toEqual([[0]]);
  });
});

/** A result or an error as one text, from whichever context. */
function outcome(call: () => unknown): string {
  const thrown = (error: unknown) => `${(error as ExcelError).code} ${(error as ExcelError).message}`;
  try {
    return JSON.stringify(call(), (_, value) => (value instanceof ExcelError ? thrown(value) : value));
  } catch (error) {
    return thrown(error);
  }
}

function outcomeOf(result: Output | Output[][]): string {
  const code = ({ code: own }: FormulaError) => (own === "#REF!" || own === "#NAME?" ? "#VALUE!" : own);
  const shown = (value: Output) => (value instanceof FormulaError ? `${code(value)} ${value.message}` : value);
  if (result instanceof FormulaError) return String(shown(result));
  return JSON.stringify(Array.isArray(result) ? result.map((row) => row.map(shown)) : [[result]]);
}

function named(name: string) {
  const fn = catalogue.find((candidate) => candidate.name === name);
  if (!fn) throw new Error(`There is no ${name}.`);
  return fn;
}

function asExcel(value: CellValue): unknown {
  return value instanceof FormulaError ? new ExcelError(value.code) : value;
}

function thrownBy(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}

function codeThrownBy(call: () => unknown): unknown {
  const thrown = thrownBy(call);
  return thrown instanceof ExcelError ? thrown.code : thrown;
}

/** Matrices from another context compare as JSON; doubles to 12 significant digits. */
function expectClose(actual: unknown, expected: Output | readonly (readonly Output[])[]): void {
  const rows = Array.isArray(expected) ? expected : [[expected]];
  const rounded = (value: unknown) => (typeof value === "number" ? Number(value.toPrecision(12)) : value);
  expect(JSON.parse(JSON.stringify(actual), (_, value) => rounded(value))).toEqual(
    rows.map((row: readonly Output[]) => row.map(rounded)),
  );
}
