import { declarations } from "../src/catalogue/declarations";
import type { CellLookup } from "../src/hosts/excel/cell-lookup";
import { customFunction } from "../src/hosts/excel/custom-function";
import { ResultCache } from "../src/hosts/excel/result-cache";

/** What Excel hands over for A:A; a report fills five hundred rows of it. */
const sheetRows = 1_048_576;
const filledRows = 500;
const rounds = 7;

Object.assign(globalThis, { CustomFunctions: { Error, ErrorCode: {} } });
const lookUp: CellLookup = {
  blanks: async ({ range }) => Array.from({ length: range.bottom - range.top + 1 }, () => [false]),
  extent: async () => ({ rows: filledRows, columns: 1 }),
};

const column = (value: number, rows: number) =>
  Array.from({ length: rows }, (_, row) => [row < filledRows ? value : 0]);
const addresses = (columns: string, rows: number) => ({
  parameterAddresses: [...columns].map((name) =>
    rows === sheetRows ? `T!${name}:${name}` : `T!${name}1:${name}${rows}`,
  ),
});

async function best(name: string, rows: number, values: readonly number[]): Promise<number> {
  const fn = declarations.find((each) => each.name === name);
  if (!fn) throw new Error(`There is no ${name}.`);
  const spare = Array.from({ length: Object.keys(fn.parameters).length - values.length }, () => null);
  let fastest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const args = values.map((value) => column(value, rows));
    const call = customFunction(fn, lookUp, new ResultCache());
    const started = performance.now();
    await call(...args, ...spare, addresses("AB".slice(0, values.length), rows));
    fastest = Math.min(fastest, performance.now() - started);
  }
  return fastest;
}

console.log(`\nWhole columns of ${sheetRows} rows, ${filledRows} of them filled (limit 300 ms)`);
for (const [name, values] of [
  ["KEK.CAPAIAN", [45, 90]],
  ["LKJ.RATA", [0.5]],
] as const) {
  const [whole, bounded] = [await best(name, sheetRows, values), await best(name, filledRows, values)];
  const ratio = (whole / bounded).toFixed(0);
  console.log(`  ${whole.toFixed(0).padStart(5)} ms ${name.padEnd(14)} ${ratio} times the ${filledRows} rows alone`);
}
