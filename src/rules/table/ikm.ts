import { Decimal, sum } from "../../numbers/decimal";
import type { Peraturan } from "../../regulations/dated";
import { inForce } from "../../regulations/in-force";
import { bobotUnsur, skalaUnsur } from "../../regulations/survei";
import { type Mutu, type SurveiKepuasan, surveiKepuasan } from "../../regulations/survei-kepuasan";
import { printedDecimals, prints } from "../../tables/prints";
import type { Row, Table, TableCell } from "../../tables/table";
import { normalise } from "../../words/normalise";
import { defineRule, type Relation, type Values } from "../define";
import { mayPrint, stepOf } from "./may-print";

const { least, most, konversi } = skalaUnsur.value;
/** The regulation whose unsur the table lists, by their number; else the one in force for its year. */
function skalaOf({ rows, period }: Table): Peraturan<SurveiKepuasan> {
  const count = rows.filter(({ kind }) => kind === "data").length;
  return surveiKepuasan.find(({ value }) => value.unsur.length === count) ?? inForce(surveiKepuasan, period.year);
}

/** From the means of the unsur: weighted mean, index, mutu and kinerja; and from respondents the means. */
export default defineRule({
  id: "ikm",
  summary: "NRR tertimbang, IKM, mutu dan kinerja harus sesuai dengan nilai unsur.",
  basis: bobotUnsur.reference,
  messages: {
    tertimbang: "{label}: tertulis {actual}, sedangkan {count} unsur menghasilkan {expected}.",
    dariIkm: "{label}: tertulis {actual}, sedangkan IKM {ikm} dibagi 25 adalah {expected}.",
    ikm: "{label}: tertulis {actual}, sedangkan {count} unsur menghasilkan {expected}.",
    rata: "{label} {column}: tertulis {actual}, sedangkan jawaban responden rata-rata {expected}.",
    bobot: "{label}: nilai tertimbang tertulis {actual}, sedangkan {nilai} dikali bobot menghasilkan {expected}.",
    konversi: "{label}: nilai konversi tertulis {actual}, sedangkan {nilai} × 25 adalah {expected}.",
    mutu: "{label}: tertulis {actual}, sedangkan nilai {nilai} termasuk {expected}.",
  },

  *relate(table) {
    if (table.kind === "skm-unsur") yield* ofUnsur(table);
    if (table.kind === "skm-responden") yield* ofRespondents(table);
  },

  *check(table) {
    if (table.kind !== "skm-unsur" && table.kind !== "skm-responden") return;
    const index = table.rows.filter((row) => row.kind !== "data" && isIndex(row)).flatMap(figures);
    const value = index.find((cell) => cell.number && inIndexRange(cell.number));
    if (!value?.number) return;
    const skala = skalaOf(table);
    const mutu = mutuOf(value.number, skala);
    for (const row of table.rows) {
      if (row.kind === "data") continue;
      const cell = row.cells.findLast(({ text }) => text !== "" && text !== row.label);
      if (cell?.reading.kind !== "text") continue;
      const word = cell.text.replace(/^[:\s]+/, "");
      const data = { label: row.label, nilai: value.text };
      const letter = /^([A-D])\b/.exec(word)?.[1];
      if (/^mutu/i.test(row.label) && letter && letter !== mutu)
        yield {
          message: "mutu",
          cell,
          expected: mutu,
          data,
          basis: skala.reference,
          related: [value],
          restsOn: [value],
          fix: true,
        };
      const named = Object.values(skala.value.kinerja).find((name) => normalise(name) === normalise(word));
      if (/^kinerja/i.test(row.label) && named && named !== skala.value.kinerja[mutu])
        yield {
          message: "mutu",
          cell,
          expected: skala.value.kinerja[mutu],
          data,
          basis: skala.reference,
          related: [value],
          restsOn: [value],
          fix: true,
        };
    }
  },
});

type Found = Relation<"tertimbang" | "dariIkm" | "ikm" | "rata" | "bobot" | "konversi">;

function* ofUnsur(table: Table): Iterable<Found> {
  const rows = table.rows.filter(({ kind }) => kind === "data");
  const bobotAt = table.columns.findIndex(({ role }) => role === "bobot");
  for (const [position, column] of table.columns.entries()) {
    const name = normalise(column.header);
    if (column.role === "nomor" || column.role === "bobot" || /tertimbang|terbobot|konversi/.test(name)) continue;
    const means = rows.flatMap((row) => row.cells[position] ?? []).filter(({ number }) => number);
    if (means.length < 4 || means.length < rows.length || !means.every(isMean)) continue;

    const period = JSON.stringify(column.period);
    const sameYear = (at: number) => JSON.stringify(table.columns[at]?.period) === period;
    for (const row of rows) {
      const nilai = row.cells[position];
      if (!nilai) continue;
      for (const [at, other] of table.columns.entries()) {
        const result = row.cells[at];
        if (!result?.number || at <= position || !sameYear(at)) continue;
        if (/konversi/i.test(other.header)) yield converted(row, nilai, result);
        else if (/tertimbang|terbobot/i.test(other.header))
          yield weightedPart(row, nilai, result, row.cells[bobotAt], means.length);
      }
    }
    const meanColumns = table.columns.filter((_, at) =>
      rows.every((row) => row.cells[at] && isMean(row.cells[at])),
    ).length;
    for (const row of table.rows) {
      if (row.kind === "data") continue;
      const own = row.cells[position];
      const cells = meanColumns === 1 ? figures(row) : own?.number ? [own] : [];
      for (const result of cells) yield* ofMeans(row, means, result, table);
    }
  }
}

function* ofRespondents(table: Table): Iterable<Found> {
  const rows = table.rows.filter(({ kind }) => kind === "data");
  const answered = table.columns.flatMap((column, position) => {
    const cells = rows.flatMap((row) => row.cells[position] ?? []).filter(({ number }) => number);
    const isUnsur = column.role !== "nomor" && cells.length > 0 && cells.every(({ number }) => number?.isInteger());
    return isUnsur ? [{ column, position, cells }] : [];
  });
  const meanRow = table.rows.find(
    (row) => row.kind !== "data" && isMeanRow(row) && figures(row).length >= answered.length,
  );
  const means = answered.flatMap(({ position }) => meanRow?.cells[position] ?? []).filter(isMean);
  if (meanRow) {
    for (const { column, position, cells } of answered) {
      const result = meanRow.cells[position];
      if (!result?.number) continue;
      yield {
        message: "rata",
        name: `rata-rata ${result.ref}`,
        result,
        operands: cells,
        data: { label: meanRow.label, column: column.path.at(-1) ?? column.header },
        compute: (values) => sum(cells.map(values)).div(cells.length),
      };
    }
  }
  for (const row of table.rows) {
    if (row.kind === "data" || row === meanRow) continue;
    if (/tertimbang|terbobot/i.test(row.label) && figures(row).length >= answered.length && meanRow) {
      for (const { position } of answered) {
        const [nilai, result] = [meanRow.cells[position], row.cells[position]];
        if (nilai?.number && result?.number) yield weightedPart(row, nilai, result, undefined, answered.length);
      }
    } else if (means.length >= 4) {
      for (const result of figures(row)) yield* ofMeans(row, means, result, table);
    }
  }
}

/**
 * The index that a summary row prints, from the means; the weighted mean from the index, else from the means. So a slip
 * in a mean breaks one relation only, and none of the other means is suspected.
 */
function* ofMeans(row: Row, means: readonly TableCell[], result: TableCell, table: Table): Iterable<Found> {
  const parts = weightedParts(table, means);
  if (!result.number || !(isWeightedRow(row) || isIndex(row))) return;
  const index = result.number.lte(most) ? indexIn(table, result) : undefined;
  const isWeighted = isWeightedRow(row) || index !== undefined;
  if (index) {
    yield weightedOfIndex(row, result, index);
    return;
  }
  const factor = result.number.gt(most) ? konversi : 1;
  const weighted = isWeighted ? undefined : weightedIn(table, result);
  yield {
    message: isWeighted ? "tertimbang" : "ikm",
    name: `${isWeighted ? "NRR tertimbang" : "IKM"} ${result.ref}`,
    result,
    operands: means,
    data: { label: row.label, count: means.length },
    compute: (values) =>
      ownReckoning(weighted, means, values) ?? sum(means.map(values)).div(means.length).times(factor),
    accepts: (values) => fitsSomeWeight(result, means, values, factor) || fitsWeighted(result, parts, values, factor),
    isUsual: (values) => {
      const own = ownReckoning(weighted, means, values);
      return own ? prints(result, own, values(result)) : fitsSomeWeight(result, means, values, factor);
    },
  };
}

/** The weighted means that the table prints of each unsur, in a column or a row of their own. */
function weightedParts({ rows, columns }: Table, means: readonly TableCell[]): TableCell[] {
  const at = columns.findIndex(({ header }) => /tertimbang|terbobot/i.test(header));
  const down = rows.flatMap(({ kind, cells }) => (kind === "data" && cells[at]?.number ? [cells[at]] : []));
  const across = rows
    .filter(isWeightedRow)
    .map((row) => figures(row).filter((cell) => means.some(({ column }) => column === cell.column)));
  return [down, ...across].find(({ length }) => length === means.length) ?? [];
}

/** The index of the weighted means as they are printed, each rounded. */
function fitsWeighted(result: TableCell, parts: readonly TableCell[], values: Values, factor: number): boolean {
  if (parts.length === 0) return false;
  const total = sum(parts.map((part) => part.number ?? new Decimal(0))).times(factor);
  const slack = sum(parts.map(stepOf)).div(2).times(factor);
  return mayPrint(result, values(result), total.minus(slack), total.plus(slack));
}

/** Decimals with which a weighted mean is multiplied on, as SUKMA does; fewer are for show. */
const workingDecimals = 3;

/** The index by the office's own way, which its weighted mean tells where that agrees with the means. */
function ownReckoning(
  weighted: TableCell | undefined,
  means: readonly TableCell[],
  values: Values,
): Decimal | undefined {
  if (!weighted || !fitsSomeWeight(weighted, means, values, 1)) return undefined;
  if (printedDecimals(weighted) >= workingDecimals) return values(weighted).times(konversi);
  const total = sum(means.map(values));
  const weight = weightsOf(means.length).find((each) => prints(weighted, total.times(each), values(weighted)));
  return weight && total.times(weight).times(konversi);
}

/** The weighted mean beside the index: in its column, or the only one. */
function weightedIn({ rows }: Table, index: TableCell): TableCell | undefined {
  const cells = rows
    .filter((row) => row.kind !== "data" && (isWeightedRow(row) || isIndex(row)))
    .flatMap(figures)
    .filter((cell) => cell !== index && isMean(cell));
  return cells.find(({ column }) => column === index.column) ?? (cells.length === 1 ? cells[0] : undefined);
}

/** The index under the weighted mean: in its column, or the only one. */
function indexIn({ rows }: Table, weighted: TableCell): TableCell | undefined {
  const cells = rows
    .filter((row) => row.kind !== "data" && isIndex(row))
    .flatMap(figures)
    .filter(({ number }) => number && inIndexRange(number));
  return cells.find(({ column }) => column === weighted.column) ?? (cells.length === 1 ? cells[0] : undefined);
}

function weightedOfIndex({ label }: Row, result: TableCell, index: TableCell): Found {
  const slack = stepOf(index).div(2).div(konversi);
  return {
    message: "dariIkm",
    name: `NRR tertimbang ${result.ref}`,
    result,
    operands: [index],
    data: { label, ikm: index.text },
    compute: (values) => values(index).div(konversi),
    accepts: (values) => {
      const exact = values(index).div(konversi);
      return mayPrint(result, values(result), exact.minus(slack), exact.plus(slack));
    },
  };
}

/**
 * The means were rounded before they were printed and the index was not computed from what is printed, so each may be
 * half a step off; and the weight may be 1/n or rounded.
 */
function fitsSomeWeight(result: TableCell, means: readonly TableCell[], values: Values, factor: number): boolean {
  const total = sum(means.map(values));
  const slack = sum(means.map(stepOf)).div(2);
  return weightsOf(means.length).some((weight) => {
    const [low, high] = [total.minus(slack), total.plus(slack)].map((bound) => bound.times(weight).times(factor));
    return low !== undefined && high !== undefined && mayPrint(result, values(result), low, high);
  });
}

function weightsOf(count: number): Decimal[] {
  const exact = new Decimal(1).div(count);
  return Object.values(bobotUnsur.value).map(({ weight }) =>
    weight === undefined ? exact : exact.toDecimalPlaces(weight),
  );
}

function weightedPart(
  row: Row,
  nilai: TableCell,
  result: TableCell,
  bobot: TableCell | undefined,
  count: number,
): Found {
  const own = bobot?.number ? [bobot] : [];
  return {
    message: "bobot",
    name: `nilai tertimbang ${result.ref}`,
    result,
    operands: [nilai, ...own],
    data: { label: row.label, nilai: nilai.text },
    compute: (values) => (bobot?.number ? values(nilai).times(values(bobot)) : values(nilai).div(count)),
    accepts: (values) => {
      const weights = bobot?.number ? [values(bobot), ...weightsOf(count)] : weightsOf(count);
      const slack = stepOf(nilai).div(2);
      return weights.some((weight) =>
        mayPrint(
          result,
          values(result),
          values(nilai).minus(slack).times(weight),
          values(nilai).plus(slack).times(weight),
        ),
      );
    },
  };
}

function converted(row: Row, nilai: TableCell, result: TableCell): Found {
  const slack = stepOf(nilai).div(2).times(konversi);
  return {
    message: "konversi",
    name: `nilai konversi ${result.ref}`,
    result,
    operands: [nilai],
    data: { label: row.label, nilai: nilai.text },
    compute: (values) => values(nilai).times(konversi),
    accepts: (values) => {
      const exact = values(nilai).times(konversi);
      return mayPrint(result, values(result), exact.minus(slack), exact.plus(slack));
    },
  };
}

function mutuOf(value: Decimal, skala: Peraturan<SurveiKepuasan>): Mutu {
  const shown = value.toDecimalPlaces(skala.value.mutu.decimals);
  return skala.value.mutu.classes.find(({ bound }) => shown.gte(bound))?.label ?? "D";
}

function figures({ cells }: Row): TableCell[] {
  return cells.filter(({ number }) => number);
}

function isMean({ number, reading }: TableCell): boolean {
  return number !== undefined && reading.kind === "number" && !reading.percent && number.gte(least) && number.lte(most);
}

function isWeightedRow({ label }: Row): boolean {
  return /tertimbang|terbobot/i.test(label);
}

function isMeanRow({ label }: Row): boolean {
  return /nrr|rata/i.test(label) && !/tertimbang|terbobot/i.test(label);
}

function isIndex({ label }: Row): boolean {
  return (
    /\b(ikm|skm|indeks|index)\b|nilai (akhir|konversi)/i.test(label) && !/tertimbang|terbobot|target|mutu/i.test(label)
  );
}

function inIndexRange(value: Decimal): boolean {
  return value.gte(new Decimal(least).times(konversi)) && value.lte(new Decimal(most).times(konversi));
}
