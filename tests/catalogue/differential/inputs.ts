import type { Argument, CellValue, FunctionDeclaration } from "../../../src/catalogue/define";
import type { Parameter } from "../../../src/catalogue/parameters";
import { errorFromCode, type FormulaError } from "../../../src/core/formula-error";
import type { Random } from "./random";

/** Arguments for one call, as staff would have them in cells; undefined for one left out. */
export function inputs(fn: FunctionDeclaration, random: Random): (Argument | undefined)[] {
  const special = makers[fn.name];
  const made = special?.(random) ?? Object.values(fn.parameters).map((parameter) => input(parameter, random));
  return made.map((value, index) => {
    const parameter = Object.values(fn.parameters)[index] as Parameter;
    return Array.isArray(value) || parameter.takes === "range"
      ? value
      : spoil(value as CellValue | undefined, parameter, random);
  });
}

/** Now and then a cell holds no figure. */
function spoil(value: CellValue | undefined, { optional }: Parameter, random: Random): CellValue | undefined {
  if (!random.chance(0.06)) return value;
  return random.pick<CellValue | undefined>([
    null,
    optional ? undefined : "-",
    "abc",
    "",
    error("#N/A"),
    error("#DIV/0!"),
  ]);
}

function error(code: string): FormulaError {
  return errorFromCode(code) as FormulaError;
}

function input(parameter: Parameter, random: Random): Argument | undefined {
  if (parameter.optional && random.chance(0.4)) return undefined;
  switch (parameter.type) {
    case "percent":
      return fraction(random);
    case "choice":
      if (parameter.years && random.chance(0.3))
        return random.pick([1989, 1990, 2016, 2017, 2019, 2021, 2022, 2100, 2101, 2020.5]);
      return word(parameter.words ?? [], random);
    case "target":
      return random.chance(0.15) ? interval(random) : figure(random);
    case "gradasi":
    case "text":
      return random.pick(["AA", "a", "BB", "b", "CC", "C", "D", "e", "F"]);
    case "numbers":
    case "percents":
      return vector(random, () => (parameter.type === "percents" ? random.decimal(0, 1.4, 4) : figure(random)));
    default:
      return figure(random);
  }
}

/** Bounds of the classes and what lies between printed decimals. */
const bounds = [25, 64.99, 64.995, 65, 76.6, 76.605, 76.61, 88.3, 88.305, 88.31, 100, 24.99, 100.004, 100.01].concat([
  30, 30.004, 30.005, 50, 50.01, 60, 70, 70.005, 70.004, 70.01, 80, 80.01, 90, 90.004, 90.005, 90.5, 0, 1, 2, 3, 4,
]);

function figure(random: Random): number {
  const kind = random.next();
  if (kind < 0.35) return random.decimal(0, 105, 2);
  if (kind < 0.55) return random.pick(bounds);
  if (kind < 0.7) return random.whole(1, 400);
  if (kind < 0.8) return random.whole(1_000_000, 90_000_000_000);
  if (kind < 0.9) return random.decimal(1, 4, 2);
  return random.decimal(-50, 50, 3);
}

const shares = [0.1, 0.15, 0.2, 0.10004, 0.15005, 0.20004, 0.20005, 0.5, 0.505, 0.51, 0.65, 0.655, 0.66, 0.75].concat([
  0.755, 0.76, 0.9, 0.905, 0.90004, 0.90995, 0.91, 1, 1.2, 10, 10.01, 88.65, 0, -0.05,
]);

function fraction(random: Random): number {
  return random.chance(0.4) ? random.pick(shares) : random.decimal(0, 1.4, random.pick([2, 4, 6]));
}

function word(words: readonly string[], random: Random): string {
  const chosen = random.pick([...words, ...words, "salah"]);
  return random.chance(0.3) ? chosen.toUpperCase() : chosen;
}

function interval(random: Random): string {
  const low = random.whole(1, 60);
  return `${low}-${low + random.whole(1, 20)}`;
}

/** A row or a column with blanks at its end. */
function vector(
  random: Random,
  make: () => CellValue,
  length = random.whole(2, 12),
  blanks = random.whole(0, 2),
): CellValue[][] {
  const cells: CellValue[] = Array.from({ length }, make);
  for (let index = 0; index < blanks; index++) cells.push(null);
  return lay(cells, random.chance(0.5));
}

function lay(cells: readonly CellValue[], down: boolean): CellValue[][] {
  return down ? cells.map((cell) => [cell]) : [[...cells]];
}

/** Two vectors of one size and direction. */
function pair(random: Random, first: () => CellValue, second: (count: number) => CellValue[]): CellValue[][][] {
  const length = random.whole(2, 10);
  const blanks = Array<CellValue>(random.whole(0, 2)).fill(null);
  const down = random.chance(0.5);
  return [lay([...Array.from({ length }, first), ...blanks], down), lay([...second(length), ...blanks], down)];
}

/** Weights that add to 100%, and now and then do not. */
function weights(random: Random, count: number): number[] {
  const parts = Array.from({ length: count }, () => random.whole(1, 9));
  const total = parts.reduce((sum, part) => sum + part, random.chance(0.1) ? 3 : 0);
  const whole = random.chance(0.3) ? 100 : 1;
  return parts.map((part) => (part / total) * whole);
}

function hole(grid: CellValue[][], random: Random, share: number): CellValue[][] {
  if (!random.chance(share)) return grid;
  const cells = grid.flat();
  const index = random.whole(0, cells.length - 1);
  return grid.map((row, down) => row.map((cell, right) => (down * row.length + right === index ? null : cell)));
}

/** Figures of each zone in two years, zones below each other, or one for all. */
function twoYears(random: Random): (CellValue | CellValue[][])[] {
  if (random.chance(0.3)) return [figure(random), figure(random)];
  return pair(
    random,
    () => figure(random),
    (count) => Array.from({ length: count }, () => figure(random)),
  ).map((grid) => hole(lay(grid.flat(), true), random, 0.2));
}

const answer = (random: Random) => () => (random.chance(0.02) ? 5 : random.decimal(1, 4, 2));

/** Respondents by unsur, here and there without an answer. */
function survey(random: Random): CellValue[][] {
  const unsur = random.whole(2, 9);
  return Array.from({ length: random.whole(3, 8) }, (_, row) =>
    Array.from({ length: unsur }, () => (row > 0 && random.chance(0.1) ? null : random.whole(1, 4))),
  );
}

const makers: Readonly<Record<string, (random: Random) => (Argument | undefined)[]>> = {
  "KEK.INVESTASI": (random) =>
    pair(
      random,
      () => figure(random),
      (count) => Array.from({ length: count }, () => figure(random)),
    ).map((grid) => hole(grid, random, 0.2)),
  "KEK.DAYASAING": (random) => [
    ...Array.from({ length: 6 }, () => (random.chance(0.03) ? 0 : random.decimal(1, 9000, 2))),
    random.pick<Argument | undefined>([
      undefined,
      "50/40/10",
      "70%/15%/15%",
      lay(weights(random, 3), random.chance(0.5)),
    ]),
  ],
  "KEK.KATEGORI": (random) => [random.chance(0.7) ? random.whole(0, 5) : random.decimal(0, 5, 1)],
  "KEK.TEPATWAKTU": (random) => {
    const counts = Array.from({ length: 3 }, () => random.whole(random.chance(0.03) ? -5 : 0, 200));
    const done = counts.reduce((sum, count) => sum + count, 0);
    return [...counts, random.pick([undefined, done, done + 20, done - 1])];
  },
  "KEK.FASILITASI": (random) => {
    const [solved, scores] = pair(
      random,
      () => random.whole(0, 9),
      (count) => Array.from({ length: count }, () => random.pick([0.25, 0.5, 0.75, 1])),
    );
    const counts = () => random.whole(random.chance(0.05) ? 0 : 1, 50);
    const oneScore = random.pick([0.5, 1, 50]);
    const skor = random.chance(0.2) ? oneScore : (scores as CellValue[][]);
    return [counts(), counts(), hole(solved as CellValue[][], random, 0.1), skor, counts()];
  },
  "KEK.KEPUASAN": (random) =>
    pair(random, answer(random), (count) => weights(random, count)).map((grid) => hole(grid, random, 0.1)),
  "KEK.PENGAWASAN": (random) => Array.from({ length: 3 }, () => random.whole(random.chance(0.05) ? -3 : 0, 20)),
  "KEK.NSPK": (random) => Array.from({ length: 2 }, () => random.whole(random.chance(0.05) ? -3 : 0, 20)),
  "KEK.PERTUMBUHANTKPU": (random) => [...twoYears(random), ...twoYears(random)],
  "LKJ.EFISIENSI": (random) => {
    const inPoints = random.chance(0.3);
    const share = () => (inPoints ? random.decimal(0, 140, 2) : fraction(random));
    const cara = random.pick([undefined, "selisih", "Sisa", "salah"]);
    return [share(), share(), cara, random.pick([inPoints ? "poin" : undefined, undefined, "Persen"])];
  },
  "IKM.NRR": (random) => [hole(vector(random, answer(random)), random, 0.2)],
  "IKM.NILAI": (random) => {
    const conventions = [undefined, "1/n", "0,11", "0,111", "SUKMA"];
    if (random.chance(0.3)) return [survey(random), random.pick<Argument | undefined>(conventions)];
    const [nrr, own] = pair(random, answer(random), (count) => weights(random, count));
    return [hole(nrr as CellValue[][], random, 0.1), random.pick<Argument | undefined>([...conventions, own])];
  },
  "IKM.KONVERSI": (random) => [random.decimal(0.9, 4.1, random.pick([2, 4]))],
  "IKM.SAMPEL": (random) => [
    random.pick([random.whole(0, 200), random.whole(1, 1_000_000), 0.5]),
    random.pick([undefined, 0.05, 0.1, random.decimal(0, 1, 2), 5, 20]),
  ],
  "AKIP.NILAI": (random) => {
    const older = random.chance(0.4);
    const most = older ? [30, 25, 15, 10, 20] : [30, 30, 15, 25];
    const components = most.map((weight) => random.decimal(0, random.chance(0.05) ? weight + 2 : weight, 2));
    const blanks = Array<CellValue>(random.whole(0, 1)).fill(null);
    const grid = hole(lay([...components, ...blanks], random.chance(0.5)), random, 0.1);
    return [grid, random.chance(0.9) ? (older ? "12/2015" : random.pick([undefined, "88/2021"])) : "salah"];
  },
  "AKIP.KOMPONEN": (random) => {
    const grade = () =>
      random.chance(0.6) ? random.pick(["AA", "a", "BB", "b", "CC", "C", "D", "E", "F"]) : random.whole(0, 101);
    return [grade(), grade(), grade(), random.pick([30, 25, 15, 7.5, 0.3, 101])];
  },
  "LKJ.RATA": (random) => {
    const inPoints = random.chance(0.3);
    const most = inPoints || random.chance(0.1) ? 140 : 1.4;
    const grid = hole(
      vector(random, () => random.decimal(0, most, 4)),
      random,
      0.2,
    );
    return [grid, random.pick([inPoints ? "poin" : undefined, undefined, "salah"])];
  },
  "LKJ.PERINGKAT": (random) => [
    fraction(random),
    random.pick([undefined, "batas", "bulat", "Kontinu", "salah"]),
    random.pick([undefined, "baik"]),
    random.pick([undefined, "persen", "POIN"]),
  ],
  "ANGKA.BULAT": (random) => [
    random.pick([
      figure(random),
      random.whole(-2000, 2000) / 8,
      Number((random.whole(-99999, 99999) / 1000 + 0.0005).toFixed(4)),
    ]),
    random.whole(-3, 6),
  ],
};
