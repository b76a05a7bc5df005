import type { Severity } from "../../contract/finding";
import type { Decimal } from "../../numbers/decimal";
import { prints } from "../../tables/prints";
import type { Column, Row, Table, TableCell } from "../../tables/table";
import { defineRule } from "../define";
import { type Additivity, additivityOf, isScaled } from "./additive";
import { approximate, isNear } from "./approximate";
import { stepOf } from "./may-print";
import { hasDecimals, sumFormula, sumRelation } from "./sum-relation";

/** A column that adds up other columns of its row: L+P, Jumlah, Total of four quarters; and Sisa, which takes one off. */
export default defineRule({
  id: "jumlah-baris",
  summary: "Kolom jumlah harus sama dengan jumlah kolom-kolom yang dijumlahkannya; sisa dengan selisihnya.",
  basis: "Penjumlahan kolom-kolom tabel",
  messages: {
    differs: "{column}, {label}: tertulis {actual}, sedangkan {parts} menghasilkan {expected}.",
  },

  *relate(table) {
    if (table.kind === "skala") return;
    for (const composition of compositionsOf(table)) {
      const severity = severityOf(composition, table);
      if (!severity) continue;
      for (const { result, operands, signs } of composition.rows) {
        const isPlain = signs.every((sign) => sign > 0);
        const formula = isPlain ? sumFormula(operands) : differenceFormula(operands);
        yield {
          ...sumRelation({ result, operands, signs, isRounded: composition.isRounded }),
          message: "differs",
          name: `${composition.header} (${result.ref})`,
          severity,
          data: { parts: describeParts(composition.headers, composition.signs) },
          ...(formula && { formula }),
        };
      }
    }
  },
});

interface Composition {
  /** Which columns take part, in their order on the sheet. */
  readonly columns: string;
  readonly header: string;
  readonly headers: readonly string[];
  readonly signs: readonly (1 | -1)[];
  readonly rows: readonly ReadRow[];
  /** How many rows fit. */
  readonly fitting: number;
  readonly isNamed: boolean;
  readonly isRounded: boolean;
}

/** One composition for a set of columns: of "Sasaran", "Terlayani" and "Belum" only the one that names itself. */
function compositionsOf(table: Table): Composition[] {
  const all = table.columns.flatMap((column, position) => {
    const isDifference = differenceWords.test(column.header);
    const isTotal = column.role === "jumlah";
    const isFigure = isAmount(column, additivityOf(column, position, table)) || (isDifference && column.unit !== "%");
    if (!isFigure) return [];
    const isNamed = isTotal || isDifference || totalWords.test(column.header);
    const candidates = isDifference ? differences(table, position) : sums(table, position, isNamed);
    const compositions = candidates.flatMap(
      ({ parts, signs }) => compose(table, position, parts, signs, isNamed) ?? [],
    );
    const [best] = compositions.sort((one, other) => other.fitting - one.fitting);
    return best ? [best] : [];
  });
  const ordered = [...all].sort((one, other) => Number(other.isNamed) - Number(one.isNamed));
  return ordered.filter(({ columns }, at) => ordered.findIndex((other) => other.columns === columns) === at);
}

const differenceWords =
  /\b(sisa|selisih|saldo|deviasi|lebih|kurang|kekurangan|belum|tambahan|penambahan|pertambahan|bertambah|berkurang)\b/i;

/** "Jumlah Penduduk", "Total Lahan": may be the sum of what stands before it, or a count of its own. */
const totalWords = /^(jumlah|jml|total)\b/i;

interface Candidate {
  readonly parts: readonly number[];
  readonly signs: readonly (1 | -1)[];
}

/** Columns that may be added up: under the same header, or in a row beside the total, up to another total. */
function sums(table: Table, position: number, isTotal: boolean): Candidate[] {
  const left = neighbours(table, position, -1);
  const right = neighbours(table, position, 1);
  const group = table.columns[position]?.path[0];
  const siblings = [...left, ...right].filter(
    (at) => table.columns[at]?.path[0] === group && (table.columns[position]?.path.length ?? 0) > 1,
  );
  const sets = [siblings, left, right, namesakes(table, position)];
  if (isTotal) for (let count = 2; count < left.length; count++) sets.push(left.slice(0, count));
  return sets
    .map((parts) => [...parts].sort((one, other) => one - other))
    .filter(({ length }) => length >= 2)
    .map((parts) => ({ parts, signs: parts.map(() => 1 as const) }));
}

/** "Jumlah PMA", or "L" under "Jumlah": the columns of that name under the other headers. */
function namesakes({ columns }: Table, position: number): number[] {
  const column = columns[position];
  if (!column || !totalWords.test(column.header)) return [];
  const own = (column.path.length > 1 ? (column.path.at(-1) ?? "") : column.header.replace(totalWords, "")).trim();
  return columns.flatMap(({ path, header }, at) =>
    at !== position && path.length > 1 && path.at(-1) === own && !totalWords.test(header) ? [at] : [],
  );
}

function differences(table: Table, position: number): Candidate[] {
  const left = neighbours(table, position, -1).sort((one, other) => one - other);
  const candidates: Candidate[] = [];
  for (const [index, first] of left.entries()) {
    for (const second of left.slice(index + 1)) {
      candidates.push({ parts: [first, second], signs: [1, -1] }, { parts: [second, first], signs: [1, -1] });
    }
  }
  return candidates;
}

function isAmount({ role, unit }: Column, additivity: Additivity): boolean {
  return (
    additivity === "surely" || (additivity === "perhaps" && unit !== "%" && role !== "porsi" && role !== "serapan")
  );
}

/** Neighbouring columns of figures, up to the next total or column of another sort. */
function neighbours(table: Table, position: number, step: 1 | -1): number[] {
  const found: number[] = [];
  for (let at = position + step; at >= 0 && at < table.columns.length; at += step) {
    const column = table.columns[at];
    if (!column || column.role === "nomor") break;
    if (column.role === "jumlah" && table.columns[position]?.role === "jumlah" && found.length > 0) break;
    const additivity = additivityOf(column, at, table);
    // A share beside each amount is passed over; a column of another sort ends the amounts.
    if (additivity === "never" && found.length > 0 && column.unit !== "%") break;
    if (isAmount(column, additivity)) found.push(at);
  }
  return found;
}

function compose(
  table: Table,
  position: number,
  parts: readonly number[],
  signs: readonly (1 | -1)[],
  isNamed: boolean,
): Composition | undefined {
  const column = table.columns[position] as Column;
  const fits = ({ result, operands, signs: own }: ReadRow) => {
    const rough = operands.reduce((total, operand, at) => total + approximate(operand) * (own[at] ?? 1), 0);
    if (!isNear(approximate(result), rough, stepOf(result).toNumber())) return false;
    const relation = sumRelation({ result, operands, signs: own, isRounded: false });
    const value = relation.compute((cell) => cell.number as Decimal);
    return value !== undefined && prints(result, value);
  };
  const all = table.rows.flatMap((row) => readRow(row, position, parts, signs) ?? []);
  const gapped = all.filter(({ hasGap }) => hasGap);
  const gapsFitting = gapped.filter(fits).length;
  // A dash is a nothing only where several such rows add up without it; else it may be a figure not filled in yet.
  const rows = gapsFitting >= 2 && gapsFitting * 2 > gapped.length ? all : all.filter(({ hasGap }) => !hasGap);
  if (rows.length === 0) return undefined;
  const isRounded = isScaled(column) || hasDecimals(rows.flatMap(({ result, operands }) => [result, ...operands]));
  const fitting = rows.filter(fits).length;
  const telling = rows.filter(({ operands }) => operands.filter(({ number }) => !number?.isZero()).length > 1);
  if (telling.length === 0) return undefined;
  return {
    columns: [position, ...parts].sort((one, other) => one - other).join(),
    header: column.header,
    headers: parts.map((at) => table.columns[at]?.header ?? ""),
    signs,
    rows,
    fitting,
    isNamed,
    isRounded: isRounded && fitting < rows.length * 0.8,
  };
}

interface ReadRow {
  readonly result: TableCell;
  readonly operands: readonly TableCell[];
  /** Of the operands that are there. */
  readonly signs: readonly (1 | -1)[];
  /** Some of the columns have nothing in this row. */
  readonly hasGap: boolean;
}

/** The row's figures; a row with something unreadable says nothing. */
function readRow(
  { cells }: Row,
  position: number,
  parts: readonly number[],
  signs: readonly (1 | -1)[],
): ReadRow | undefined {
  const result = cells[position];
  const filled = parts.flatMap((at, order) => {
    const cell = cells[at];
    return cell && cell.reading.kind !== "blank" ? [{ cell, sign: signs[order] ?? 1 }] : [];
  });
  if (!result?.number || filled.length === 0 || filled.some(({ cell }) => !cell.number)) return undefined;
  return {
    result,
    operands: filled.map(({ cell }) => cell),
    signs: filled.map(({ sign }) => sign),
    hasGap: filled.length < parts.length,
  };
}

/** A column that calls itself a total is one where most rows say so; any other only where nearly all do. */
function severityOf({ rows, fitting, isNamed }: Composition, { rows: all }: Table): Severity | undefined {
  const share = fitting / rows.length;
  if (isNamed) {
    if (fitting >= 2 && share >= 0.5) return "salah";
    if (fitting >= 1 && share >= 0.5) return "periksa";
    return rows.length <= 2 && all.length <= 2 ? "periksa" : undefined;
  }
  return rows.length >= 5 && share >= 0.8 ? "salah" : undefined;
}

function describeParts(headers: readonly string[], signs: readonly (1 | -1)[]): string {
  const [first = "", ...others] = headers;
  if (headers.length > 4) return `${first} sampai ${headers.at(-1)}`;
  return [first, ...others.map((header, at) => `${(signs[at + 1] ?? 1) > 0 ? "+" : "−"} ${header}`)].join(" ");
}

function differenceFormula([first, second]: readonly TableCell[]): string | undefined {
  return first && second ? `=${first.ref}-${second.ref}` : undefined;
}
