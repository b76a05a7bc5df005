import type { Finding } from "../../contract/finding";
import { Decimal } from "../../numbers/decimal";
import { annualTargets, entityFigures, type Figure, ownFigures, type ReportFile } from "../../report/report-figures";
import { sameWords } from "../../report/words";
import { isPercent } from "../../tables/prints";
import { readPeriod } from "../../tables/read-period";

export interface FileFinding {
  readonly file: string;
  readonly finding: Finding;
}

/** What two reports say differently of the same thing. Neither is known to be right, so each is told of the other. */
export function compareFiles(files: readonly ReportFile[]): FileFinding[] {
  const pairs = files.flatMap((one, at) => files.slice(at + 1).map((other) => [one, other] as const));
  const found = pairs.flatMap(([one, other]) => [
    ...differences(ownFigures(one), entityFigures(other, one)),
    ...differences(ownFigures(other), entityFigures(one, other)),
    ...indicatorDifferences(one, other),
  ]);
  const seen = new Set<string>();
  return found.filter(({ file, finding }) => {
    const key = `${file}|${finding.id}`;
    return !seen.has(key) && seen.add(key);
  });
}

function differences(own: readonly Figure[], others: readonly Figure[]): FileFinding[] {
  return own.flatMap((one) => {
    const same = others.filter(
      (other) =>
        one.role === other.role && one.year === other.year && one.words.every((word) => other.words.includes(word)),
    );
    const [other] = same;
    // Of several quantities with these words, none is known to be meant.
    if (!other || same.length > 1 || agrees(one, other)) return [];
    return [told(one, other), told(other, one), ...quarterHeader(other, one), ...quarterHeader(one, other)];
  });
}

/** A column headed as one quarter whose figure is of the size of the months up to it. */
function quarterHeader(one: Figure, upTo: Figure): FileFinding[] {
  const period = readPeriod(one.name);
  const header = one.table.headerCells.findLast(
    ({ column, text }) => column === one.cell.column && readPeriod(text).quarter,
  );
  if (one.role !== "realisasi") return [];
  const isNear = one.value.minus(upTo.value).abs().lt(upTo.value.abs().times(nearness));
  if (!header || !isNear || period.cumulative || !readPeriod(upTo.name).cumulative || (period.quarter ?? 1) < 2)
    return [];
  const { file, finding } = told({ ...one, cell: header, printed: header.text }, upTo);
  const place = `di berkas ${upTo.file.name} (${upTo.table.sheet} ${upTo.cell.ref})`;
  const message = `Judul kolom "${header.text}" menyebut satu triwulan, sedangkan ${one.printed} sebesar angka s.d. triwulan itu, ${upTo.printed}, ${place}.`;
  return [{ file, finding: { ...finding, message } }];
}

/** Figures of the same months, though not the same figure. */
const nearness = "0.1";

function agrees(one: Figure, other: Figure): boolean {
  return one.value.minus(other.value).abs().lt(Decimal.max(one.step, other.step));
}

/** Two reports of one unit: the same indicator has one target a year. */
function indicatorDifferences(one: ReportFile, other: ReportFile): FileFinding[] {
  const [targets, otherTargets] = [annualTargets(one), annualTargets(other)];
  return targets.flatMap(({ row, figure: target }) => {
    // Codes number each office's own indicators, so only the words tell.
    const same = otherTargets.filter(
      (each) => each.figure.year === target.year && sameWords(each.row.words, row.words),
    );
    const [match] = same;
    if (!match || same.length > 1 || isPercent(target.cell) !== isPercent(match.figure.cell)) return [];
    if (agrees(target, match.figure)) return [];
    return [told(target, match.figure), told(match.figure, target)];
  });
}

function told(one: Figure, other: Figure): FileFinding {
  const where = `${other.table.sheet} ${other.cell.ref}`;
  return {
    file: one.file.name,
    finding: {
      id: `beda-antar-berkas:${one.table.sheet}:${one.cell.ref}`,
      rule: "beda-antar-tabel",
      severity: "periksa",
      sheet: one.table.sheet,
      cell: one.cell.ref,
      actual: one.printed,
      expected: "",
      message: `${one.name}: tertulis ${one.printed}, sedangkan di berkas ${other.file.name} (${where}) tertulis ${other.printed}.`,
      basis: "Dua laporan tentang hal yang sama memuat angka yang sama",
      related: [{ sheet: `[${other.file.name}]${other.table.sheet}`, cell: other.cell.ref }],
    },
  };
}
