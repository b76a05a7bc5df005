import vm from "node:vm";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { catalogue } from "../../../src/catalogue";
import type { Argument, CellValue, Output } from "../../../src/catalogue/define";
import { invoke } from "../../../src/catalogue/invoke";
import { FormulaError } from "../../../src/core/formula-error";
import { type CellLookup, cellLookup } from "../../../src/hosts/excel/cell-lookup";
import { customFunction } from "../../../src/hosts/excel/custom-function";
import { ResultCache } from "../../../src/hosts/excel/result-cache";
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

  it("registers in a fallback add-in the functions of its family, by ids that its namespace completes", async () => {
    const { associated: own, CustomFunctions } = runtime();
    const document = { currentScript: { dataset: { family: "KEK" } } };
    vm.runInNewContext(await builtFile("functions.js"), { CustomFunctions, console, setTimeout, document });
    const ids = catalogue.filter(({ family }) => family === "KEK").map(({ id }) => id.replace("KEK_", ""));
    expect([...own.keys()].sort()).toEqual(ids.sort());
    expect(JSON.stringify(own.get("CAPAIAN")?.([[45]], [[90]], null, null, {}))).toBe("[[0.5]]");
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
  const capaian = customFunction(named("KEK.CAPAIAN"), noLookup, new ResultCache());

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
    const thrown = thrownBy(() => customFunction(broken, noLookup, new ResultCache())([[1]], [[2]], null, null, {}));
    expect(thrown).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("kesalahan Lakin sendiri") });
  });
});

describe("a blank cell, which Excel hands over as 0", () => {
  Object.assign(globalThis, { CustomFunctions: runtime().CustomFunctions });

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

  it.each([200, 10_000])("is looked up in one round trip for %i formulas of a recalculation", async (formulas) => {
    const { excel, capaian } = open({ A1: 0, B1: 90 });
    const results = await Promise.all(
      Array.from({ length: formulas }, (_, row) =>
        Promise.resolve(capaian([[0]], [[90]], null, null, at(`'Tabel 1'!A${row + 1}`, "'Tabel 1'!B1"))).catch(
          ({ message }) => message,
        ),
      ),
    );
    expect(results[0]).toEqual([[0]]);
    expect(results.filter((result) => result === "Realisasi belum diisi.")).toHaveLength(formulas - 1);
    // One of ours, and the closing one that Excel.run makes by itself.
    expect(excel.host.syncs).toBe(2);
  });

  it("is looked up in 10,000 places with nothing in common, in requests that Excel takes", async () => {
    const { excel, capaian } = open({ A1: 0, B1: 90 });
    const results = await Promise.all(
      Array.from({ length: 10_000 }, (_, index) =>
        Promise.resolve(capaian([[0]], [[90]], null, null, at(`'Tabel 1'!A${1 + index * 40}`, "'Tabel 1'!B1"))).catch(
          ({ message }) => message,
        ),
      ),
    );
    expect(results[0]).toEqual([[0]]);
    expect(new Set(results.slice(1))).toEqual(new Set(["Realisasi belum diisi."]));
    expect(excel.host.syncs).toBe(6);
  });

  it("is told from a zero although a range beside it can't be read", async () => {
    const { capaian } = open({ A1: 0, B1: 90 });
    const gone = expect(capaian([[0]], [[90]], null, null, at("'Tabel 9'!A1", "'Tabel 1'!B1"))).rejects.toMatchObject({
      message: cannotTell,
    });
    const known = Array.from({ length: 50 }, (_, row) =>
      Promise.resolve(capaian([[0]], [[90]], null, null, at(`'Tabel 1'!A${1 + row * 40}`, "'Tabel 1'!B1"))).catch(
        ({ message }) => message,
      ),
    );
    expect(await known[0]).toEqual([[0]]);
    expect(new Set(await Promise.all(known.slice(1)))).toEqual(new Set(["Realisasi belum diisi."]));
    await gone;
  });

  it("needs no timer, which a hidden pane slows down", async () => {
    vi.useFakeTimers();
    try {
      const { capaian } = open({ A1: 0, B1: 90 });
      expect(await capaian([[0]], [[90]], null, null, at("'Tabel 1'!A1", "'Tabel 1'!B1"))).toEqual([[0]]);
    } finally {
      vi.useRealTimers();
    }
  });

  it("is not looked up where a zero changes nothing, nor while the formula is only previewed", () => {
    const { excel, capaian } = open({});
    expect(capaian([[45]], [[90]], null, null, at("'Tabel 1'!A1", "'Tabel 1'!B1"))).toEqual([[0.5]]);
    expect(capaian([[0]], [[90]], null, null, { ...at("'Tabel 1'!A1"), isInValuePreview: "true" })).toEqual([[0]]);
    expect(capaian([[0]], [[90]], null, null, at("", ""))).toEqual([[0]]);
    expect(excel.host.syncs).toBe(0);
  });

  it.each([
    "'[Buku2.xlsx]Tabel 1'!A1",
    "[Buku2.xlsx]Tabel!A1",
    "'Jan:Des'!A1",
    "Jan:Des!A1",
    "'Tabel 1'!A1:A3,'Tabel 1'!C1:C3",
    "'Tabel 9'!A1",
    "bukan alamat",
  ])("is never taken for 0 where it can't be known: %j", async (address) => {
    const { capaian } = open({ B1: 90 });
    await expect(capaian([[0]], [[90]], null, null, at(address, "'Tabel 1'!B1"))).rejects.toMatchObject({
      code: "#N/A",
      message: cannotTell,
    });
    // Cells whose result is the same either way keep it.
    const cells = capaian([[45], [0], [30]], [[90], [90], [90]], null, null, at(address, "'Tabel 1'!B1:B3"));
    expect(await cells).toMatchObject([[0.5], [{ code: "#N/A", message: cannotTell }], [30 / 90]]);
  });

  it("is never taken for 0 without the shared runtime", async () => {
    const alone = cellLookup(() => undefined);
    const capaian = customFunction(named("KEK.CAPAIAN"), alone, new ResultCache());
    await expect(capaian([[0]], [[90]], null, null, at("'Tabel 1'!A1", "'Tabel 1'!B1"))).rejects.toMatchObject({
      message: cannotTell,
    });
  });

  it("is never taken for 0 in an Excel that names no cells", async () => {
    vi.stubGlobal("Office", withRuntime(false));
    try {
      const { capaian } = open({ B1: 90 });
      await expect(capaian([[0]], [[90]], null, null, {})).rejects.toMatchObject({
        code: "#N/A",
        message: "Sel kosong tidak dapat dibedakan dari nol di Excel ini: pakai rumus bawaan (panel Lakin, Fungsi).",
      });
      expect(capaian([[45]], [[90]], null, null, {})).toEqual([[0.5]]);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it("is no question where an Excel that names cells names none: the zero was typed", () => {
    vi.stubGlobal("Office", withRuntime(true));
    try {
      const { excel, capaian } = open({});
      expect(capaian([[0]], [[90]], null, null, {})).toEqual([[0]]);
      expect(excel.host.syncs).toBe(0);
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe("whole columns", () => {
  const wholeColumn = (...filled: (number | string)[]) =>
    Array.from({ length: 1_048_576 }, (_, row) => [filled[row] ?? 0]);

  it("end with the last cell that is used, and begin below their headers", async () => {
    const { capaian } = open({ A1: "Realisasi", A2: 45, A4: 0, B1: "Target", B2: 90, B3: 90, B4: 90 });
    const result = await capaian(
      wholeColumn("Realisasi", 45, 0, 0),
      wholeColumn("Target", 90, 90, 90),
      null,
      null,
      at("'Tabel 1'!A:A", "'Tabel 1'!B:B"),
    );
    expect(result).toMatchObject([[""], [0.5], [{ code: "#N/A" }], [0]]);
  });

  it("are added up without the words over their first figure", async () => {
    const { excel } = open({ A1: "Laporan", A3: "Capaian", A4: 0.5, A6: 1, C1: 7 });
    const rata = customFunction(
      named("LKJ.RATA"),
      cellLookup(() => excel),
      new ResultCache(),
    );
    const column = wholeColumn("Laporan", 0, "Capaian", 0.5, 0, 1);
    expect(await rata(column, at("'Tabel 1'!A:A"))).toEqual([[0.75]]);
    expect(await rata(wholeColumn("Laporan", 0, "Capaian", 0.5, 0, 1), at("'Tabel 1'!$A:$A"))).toEqual([[0.75]]);
  });

  it("say so when they reach further down than any report", async () => {
    const { capaian } = open({ A1: 45, A900000: 1, B1: 90 });
    await expect(
      capaian(wholeColumn(45), wholeColumn(90), null, null, at("'Tabel 1'!A:A", "'Tabel 1'!B:B")),
    ).rejects.toMatchObject({
      code: "#VALUE!",
      message: "Kolom ini terisi sampai baris 900.000: tulis rentang datanya saja, misalnya A2:A500.",
    });
  });

  it("say so where their cells can't be looked up", async () => {
    const { capaian } = open({ A1: 45, B1: 90 });
    await expect(
      capaian(wholeColumn(45), [[90]], null, null, at("[Buku2.xlsx]Tabel!A:A", "'Tabel 1'!B1")),
    ).rejects.toMatchObject({
      code: "#N/A",
      message: "Isi kolom penuh ini tidak dapat dibaca: tulis rentang yang terbatas, misalnya A2:A500.",
    });
  });

  it("are cut to what is filled while the formula is only previewed", async () => {
    const { excel, capaian } = open({});
    const preview = { ...at("'Tabel 1'!A:A", "'Tabel 1'!B:B"), isInValuePreview: "true" };
    expect(await capaian(wholeColumn(45, 30), wholeColumn(90, 60), null, null, preview)).toEqual([[0.5], [0.5]]);
    expect(excel.host.syncs).toBe(0);
  });
});

describe("results over ranges", () => {
  it("are computed once for the same range within a recalculation", async () => {
    let computed = 0;
    const rata = named("LKJ.RATA");
    const run = (values: Parameters<typeof rata.run>[0]) => {
      computed += 1;
      return rata.run(values);
    };
    const counted = { ...rata, run };
    const call = customFunction(counted, noLookup, new ResultCache());
    const range = () => Array.from({ length: 50 }, (_, row) => [row + 1]);
    const other = range().reverse();
    for (let cell = 0; cell < 20; cell += 1)
      call(
        range().map(([one = 0]) => [one / 100]),
        {},
      );
    call(
      other.map(([one = 0]) => [one / 100]),
      {},
    );
    expect(computed).toBe(2);
    await new Promise((resolve) => setTimeout(resolve, 5));
    call(
      other.map(([one = 0]) => [one / 100]),
      {},
    );
    expect(computed).toBe(3);
  });
});

const cannotTell = "Sel kosong tidak dapat dibedakan dari nol pada rujukan ini: acu satu rentang di buku kerja ini.";

const at = (...parameterAddresses: string[]) => ({ parameterAddresses });

const withRuntime = (isSupported: boolean) => ({ context: { requirements: { isSetSupported: () => isSupported } } });

const noLookup: CellLookup = { blanks: async () => undefined, extent: async () => undefined };

function open(entries: Record<string, unknown>) {
  const excel = new FakeExcel();
  excel.addSheet("Tabel 1", entries);
  const lookUp = cellLookup(() => excel);
  return { excel, capaian: customFunction(named("KEK.CAPAIAN"), lookUp, new ResultCache()) };
}

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
