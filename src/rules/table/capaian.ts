import type { Severity } from "../../contract/finding";
import { Decimal, sum } from "../../numbers/decimal";
import { arahCapaian } from "../../regulations/capaian";
import { printLike } from "../../tables/print-like";
import { printedDecimals, prints } from "../../tables/prints";
import type { Role, Row, Table, TableCell } from "../../tables/table";
import { normalise } from "../../words/normalise";
import { defineRule, type Explanation, type Values } from "../define";
import { costs } from "../slips";
import {
  alikeUnits,
  capOf,
  isPlainRatio,
  type Leeway,
  type Measured,
  mayStandFor,
  meetsBound,
  ratiosOf,
  scalesOf,
} from "./capaian-conventions";
import { hasRole, isMoney, relatedColumns } from "./related-columns";

const one = new Decimal(1);
const hundred = new Decimal(100);

/** Capaian against realisasi and target, under every convention in use. */
export default defineRule({
  id: "capaian",
  summary: "Capaian harus sesuai dengan realisasi dan target.",
  basis: arahCapaian.reference,
  messages: {
    differs:
      "Capaian {label}: tertulis {actual}, sedangkan realisasi {realisasiText} dari target {targetText} adalah {expected}.",
  },

  *relate(table) {
    if (table.kind === "skala" || table.kind === "rencana-aksi") return;
    for (const [position, column] of table.columns.entries()) {
      if (column.role !== "capaian" || isMoney(column)) continue;
      const measured = measuredRows(table, position);
      const cap = capOf(measured);
      const shares = measured.map(({ capaian }) => asFraction(capaian));
      const { first, second, largestAt } = twoLargest(shares);
      const lowerWay = lowerWayOf(measured);
      for (const [at, { row, capaian, measured: cells, targets, bobot }] of measured.entries()) {
        const largest = at === largestAt ? second : first;
        const leeway = { largest, isLowerBetter: isLowerBetter(row.label), isHigherBetter: isHigherBetter(row.label) };
        const { realisasi, target } = cells;
        const way = leeway.isLowerBetter ? lowerWay : plainWay;
        const compute = (values: Values) => expectedOf(capaian, cells, cap, way, values);
        const accepts = (values: Values) =>
          isLegitimate(table, row, position, capaian, cells, targets, bobot, leeway, values);
        yield {
          message: "differs",
          name: `capaian ${capaian.ref}`,
          severity: severityOf(row, table, position),
          result: capaian,
          operands: [realisasi, target],
          data: { realisasiText: realisasi.text, targetText: target.text },
          compute,
          accepts,
          isUsual: (values) => {
            if (way === plainWay)
              return isPlainRatio(capaian, values(capaian), cells, values(realisasi), values(target));
            const value = compute(values);
            return value !== undefined && prints(capaian, value, values(capaian));
          },
          ...(way === plainWay && { formula: formulaOf(capaian, cells, cap) }),
          diagnose: (values) => explain(capaian, cells, way, values),
        };
      }
    }
  },
});

/** Realisasi over target stands first among the ratios. */
const plainWay = 0;

/** How the table reckons what had better be low: as most of such rows do. */
function lowerWayOf(measured: readonly MeasuredRow[]): number {
  const rows = measured.filter(({ row }) => isLowerBetter(row.label));
  const counts = [0, 0, 0, 0];
  for (const { capaian, measured: cells } of rows) {
    const ways = ratiosIn(cells, (cell) => cell.number as Decimal);
    const at = ways.findIndex((ratio) => prints(capaian, scaled(capaian, ratio)));
    if (at >= 0) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts.indexOf(Math.max(...counts));
}

interface MeasuredRow {
  readonly row: Row;
  readonly capaian: TableCell;
  readonly measured: Measured;
  /** Targets that may be meant: of the year, of the quarter. */
  readonly targets: readonly TableCell[];
  readonly bobot: TableCell | undefined;
}

/** Once for the column: asked for each row anew, a long table would take hours. */
function twoLargest(shares: readonly Decimal[]): { first: Decimal; second: Decimal; largestAt: number } {
  let [first, second, largestAt] = [new Decimal(0), new Decimal(0), -1];
  for (const [at, share] of shares.entries()) {
    if (share.gt(first)) [first, second, largestAt] = [share, first, at];
    else if (share.gt(second)) second = share;
  }
  return { first, second, largestAt };
}

function measuredRows(table: Table, position: number): MeasuredRow[] {
  // Beside a programme's money stands what it achieved; where money is all there is, money is what is achieved.
  const hasOther = (role: Role) => table.columns.some((column) => column.role === role && !isMoney(column));
  const measure = (role: Role) =>
    relatedColumns(table, position, (column) => column.role === role && (!isMoney(column) || !hasOther(role)));
  const [realisasiAt] = measure("realisasi");
  const targetsAt = measure("target");
  const [bobotAt] = relatedColumns(table, position, hasRole("bobot"));
  if (realisasiAt === undefined || targetsAt.length === 0) return [];
  return table.rows.flatMap((row) => {
    const [capaian, realisasi] = [row.cells[position], row.cells[realisasiAt]];
    const targets = targetsAt.flatMap((at) => (row.cells[at]?.number ? [row.cells[at]] : []));
    const [target] = targets;
    if (!capaian?.number || !realisasi?.number || !target?.number || target.number.isZero()) return [];
    return [
      {
        row,
        capaian,
        measured: { realisasi, target },
        targets,
        bobot: bobotAt === undefined ? undefined : row.cells[bobotAt],
      },
    ];
  });
}

function isLegitimate(
  table: Table,
  row: Row,
  position: number,
  capaian: TableCell,
  { realisasi, target }: Measured,
  targets: readonly TableCell[],
  bobot: TableCell | undefined,
  leeway: Leeway,
  values: Values,
): boolean {
  const printed = values(capaian);
  const of = values(realisasi);
  if (values(target).isZero()) return false;
  if (isPlainRatio(capaian, printed, { realisasi, target }, of, values(target))) return true;
  for (const each of targets) {
    const to = values(each);
    if (to.isZero()) continue;
    if (mayStandFor(capaian, printed, { realisasi, target: each }, of, to, leeway)) return true;
    if (each.reading.kind === "number" && meetsBound(each.reading, of, to) && isWhole(capaian, printed)) return true;
    if (bobot?.number && isWeighted(capaian, printed, of.div(to), bobot)) return true;
  }
  return row.kind !== "data" && isMeanOfColumn(table, position, capaian, printed);
}

/** 100%, printed with its sign or in points. */
function isWhole(cell: TableCell, printed: Decimal): boolean {
  return scalesOf(cell, printed).some((scale) => printed.eq(scale));
}

/** "Nilai capaian": the ratio times the weight of its row. */
function isWeighted(capaian: TableCell, printed: Decimal, ratio: Decimal, { number }: TableCell): boolean {
  if (!number) return false;
  return [1, 100, 0.01].some((scale) => prints(capaian, ratio.times(number).times(scale), printed));
}

function isMeanOfColumn(table: Table, position: number, capaian: TableCell, printed: Decimal): boolean {
  const numbers = table.rows.flatMap(({ kind, cells }) => (kind === "data" ? (cells[position]?.number ?? []) : []));
  return numbers.length > 0 && prints(capaian, sum(numbers).div(numbers.length), printed);
}

const lowerIsBetter =
  /\b(angka kematian|kemiskinan|miskin|pengangguran|stunting|prevalensi|inflasi|gini|temuan|kerugian|emisi|limbah|kasus|pelanggaran|keluhan|pengaduan|kecelakaan|waktu tunggu|lama|penurunan|tingkat kehilangan|backlog|defisit|kumuh|bencana|konflik|gangguan)\b/;

/** Lower-is-better figures are scored in more ways than the regulation lists, and a total may be a mean of anything. */
function severityOf(row: Row, table: Table, position: number): Severity {
  if (row.kind !== "data" || isLowerBetter(row.label)) return "periksa";
  return relatedColumns(table, position, hasRole("bobot")).length > 0 ? "periksa" : "salah";
}

function expectedOf(
  capaian: TableCell,
  cells: Measured,
  cap: Decimal | undefined,
  way: number,
  values: Values,
): Decimal | undefined {
  const ratio = ratiosIn(cells, values)[way];
  if (!ratio) return undefined;
  const capped = cap && ratio.gt(cap) ? cap : ratio;
  return isPercent(capaian) || isFraction(capaian) ? capped : capped.times(hundred);
}

function ratiosIn(cells: Measured, values: Values): Decimal[] {
  const pairs = alikeUnits(values(cells.realisasi), values(cells.target), cells);
  const pair = pairs.length > 1 ? (pairs.find(([of, to]) => of.div(to).lt(3)) ?? pairs[0]) : pairs[0];
  return pair ? ratiosOf(...pair) : [];
}

/** The number of points and the fraction look alike only near one; there many decimals tell a fraction. */
function isFraction(cell: TableCell): boolean {
  return !isPercent(cell) && (cell.number?.abs().lt(2) ?? false) && printedDecimals(cell) >= 3;
}

function isPercent({ reading }: TableCell): boolean {
  return reading.kind === "number" && reading.percent;
}

function formulaOf(capaian: TableCell, { realisasi, target }: Measured, cap: Decimal | undefined): string | undefined {
  if (!isPercent(capaian) || isPercent(realisasi) !== isPercent(target)) return undefined;
  return `=LKJ.CAPAIAN(${realisasi.ref},${target.ref}${cap ? `,"maksimum",${cap.toString()}` : ""})`;
}

function explain(capaian: TableCell, cells: Measured, way: number, values: Values): Explanation | undefined {
  const { realisasi, target } = cells;
  const printed = values(capaian);
  const ratio = ratiosIn(cells, values)[way];
  if (!ratio) return undefined;
  const shown = isPercent(capaian) ? printed : printed.div(hundred);
  const of = alike(realisasi, values);
  const to = alike(target, values);
  if (!ratio.eq(1) && (shown.eq(of) || printed.eq(values(realisasi)))) {
    return told(
      "salin-kolom-lain",
      `Angkanya sama dengan realisasi (${realisasi.ref}): kemungkinan realisasi tersalin, belum dibagi target.`,
      costs.repeat,
    );
  }
  if (printed.eq(values(realisasi)) && ratio.eq(1)) {
    return told(
      "salin-kolom-lain",
      `Angkanya sama dengan realisasi (${realisasi.ref}), padahal target tercapai tepat ${printLike(capaian, isPercent(capaian) ? one : hundred)}.`,
      costs.repeat,
    );
  }
  if (!to.isZero() && !to.eq(1) && prints(capaian, scaled(capaian, ratio.div(to)), printed)) {
    return told(
      "persen-dibagi-lagi",
      "Persentase yang sudah dibagi target tampaknya dibagi target sekali lagi.",
      costs.shift,
    );
  }
  if (
    prints(capaian, scaled(capaian, ratio.times(hundred)), printed) ||
    prints(capaian, scaled(capaian, ratio.div(hundred)), printed)
  ) {
    return told(
      "persen-pecahan",
      "Persen dan pecahan tampaknya tertukar: nilainya seratus kali lebih besar atau lebih kecil.",
      costs.repeat,
    );
  }
  return undefined;
}

const higherIsBetter =
  /\b(indeks (kepuasan|inovasi|reformasi|pembangunan|profesionalitas|spbe|kualitas)|ikm|kepuasan|akip|sakip|cakupan|nilai investasi|realisasi investasi|realisasi anggaran|penyerapan anggaran)\b/;

function isHigherBetter(label: string): boolean {
  return higherIsBetter.test(normalise(label)) && !isLowerBetter(label);
}

function isLowerBetter(label: string): boolean {
  return lowerIsBetter.test(normalise(label));
}

function asFraction(capaian: TableCell): Decimal {
  const number = capaian.number ?? new Decimal(0);
  return isPercent(capaian) || isFraction(capaian) ? number : number.div(hundred);
}

function scaled(capaian: TableCell, ratio: Decimal): Decimal {
  return isPercent(capaian) ? ratio : ratio.times(hundred);
}

/** A percentage as a fraction, also where the sign was left out of a figure above one. */
function alike(cell: TableCell, values: Values): Decimal {
  const value = values(cell);
  return isPercent(cell) || value.abs().lte(1) ? value : value.div(hundred);
}

function told(
  cause: "salin-kolom-lain" | "persen-dibagi-lagi" | "persen-pecahan",
  message: string,
  cost: number,
): Explanation {
  return { diagnosis: { cause, message }, cost };
}
