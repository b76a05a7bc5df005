import { IF, MIN } from "@formulajs/formulajs";
import { catalogue } from "../src/catalogue";
import type { CellValue, FunctionDeclaration } from "../src/catalogue/define";
import { invoke } from "../src/catalogue/invoke";

const rows = 100_000;
const rounds = 9;

/** Best of several rounds, in nanoseconds of processor time a row; of a busy machine trust the ratios alone. */
function measure(run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const started = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(started);
    best = Math.min(best, user + system);
  }
  return (best / rows) * 1e3;
}

function functionNamed(name: string): FunctionDeclaration {
  return catalogue.find((fn) => fn.name === name) as FunctionDeclaration;
}

/** Figures as they are typed: with two decimals. */
const column = (seed: number): number[] =>
  Array.from({ length: rows }, (_, index) => (((index * seed) % 9973) + 27) / 100);
const realisasi = column(7919);
const target = column(6151);
const cells = (values: readonly number[]): CellValue[][] => values.map((value) => [value]);

interface Contest {
  readonly name: string;
  readonly spilled: () => unknown;
  readonly single: () => unknown;
  readonly loop: () => unknown;
  readonly formulajs: () => unknown;
}

const capaian = functionNamed("KEK.CAPAIAN");
const predikat = functionNamed("AKIP.PREDIKAT");
const [columnOfRealisasi, columnOfTarget] = [cells(realisasi), cells(target)];

const contests: readonly Contest[] = [
  {
    name: "KEK.CAPAIAN",
    spilled: () => invoke(capaian, [columnOfRealisasi, columnOfTarget]),
    single: () => realisasi.map((value, index) => invoke(capaian, [value, target[index]])),
    loop: () => realisasi.map((value, index) => Math.max(0, Math.min(value / (target[index] as number), 1.2))),
    formulajs: () => realisasi.map((value, index) => MIN(value / (target[index] as number), 1.2)),
  },
  {
    name: "AKIP.PREDIKAT",
    spilled: () => invoke(predikat, [columnOfRealisasi]),
    single: () => realisasi.map((value) => invoke(predikat, [value])),
    loop: () =>
      realisasi.map((v) => (v > 90 ? "AA" : v > 80 ? "A" : v > 70 ? "BB" : v > 60 ? "B" : v > 50 ? "CC" : "C")),
    formulajs: () =>
      realisasi.map((v) => IF(v > 90, "AA", IF(v > 80, "A", IF(v > 70, "BB", IF(v > 60, "B", IF(v > 50, "CC", "C")))))),
  },
];

console.log(`${rows} rows, nanoseconds a row, best of ${rounds} (aim: spilled 1000, single 5000)`);
for (const { name, ...ways } of contests) {
  const times = Object.entries(ways).map(([way, run]) => [way, measure(run)] as const);
  const loop = times.find(([way]) => way === "loop")?.[1] ?? 1;
  for (const [way, time] of times) {
    console.log(
      `${name.padEnd(14)} ${way.padEnd(10)} ${time.toFixed(0).padStart(6)} ns  ${(time / loop).toFixed(1).padStart(6)} × loop`,
    );
  }
}
