import type { Column, Table, TableCell } from "../../tables/table";
import { normalise } from "../../words/normalise";

/** Whether the figures of a column may be added: surely, perhaps (a score, a weight), or never (a rate). */
export type Additivity = "surely" | "perhaps" | "never";

const rates =
  /\b(harga satuan|rata rata|rata-rata|rerata|kepadatan|rasio|per kapita|laju|tingkat|umur|usia|suhu|persen|persentase|prosentase|ipm|gini)\b|%/;

/** Asked by many rules about the same columns, and each answer looks through all rows. */
const answers = new WeakMap<Column, Additivity>();

/** A balance runs down the rows; it is not added up. */
const isBalance = /\b(saldo|balance)\b/i;

export function additivityOf(column: Column, position: number, table: Table): Additivity {
  const known = answers.get(column);
  if (known) return known;
  const answer = tellAdditivity(column, position, table);
  answers.set(column, answer);
  return answer;
}

function tellAdditivity(column: Column, position: number, table: Table): Additivity {
  const { role, header, unit } = column;
  if (/^(saldo|kumulatif)\b/.test(normalise(header))) return "never";
  const isRate = unit === "%" || rates.test(normalise(header).replace(/\d+ ?%/g, "")) || mostlyPercent(table, position);
  switch (role) {
    case "pagu":
    case "jumlah":
    case "besaran":
      return isRate || isBalance.test(header) ? "perhaps" : "surely";
    case "target":
    case "realisasi":
      if (isRate) return "never";
      return isMeasured(column, table) ? "surely" : "perhaps";
    case "serapan":
    case "bobot":
    case "porsi":
    case "nilai":
    case "indeks":
    case "lain":
      return "perhaps";
    default:
      return "never";
  }
}

/** Money, areas and heads add up; so do the figures of a table whose rows are places or components, not indicators. */
function isMeasured({ unit }: Column, { columns, kind }: Table): boolean {
  if (unit && unit !== "%") return true;
  return kind !== "pembanding" && !columns.some(({ role }) => role === "indikator" || role === "satuan");
}

function mostlyPercent({ rows }: Table, position: number): boolean {
  let [figures, percents] = [0, 0];
  for (const { cells } of rows) {
    const cell = cells[position];
    if (!cell?.number) continue;
    figures++;
    if (isPercentCell(cell)) percents++;
  }
  return percents * 2 > figures;
}

function isPercentCell({ reading }: TableCell): boolean {
  return reading.kind === "number" && reading.percent;
}

/** Whether an amount stands for a rounded one: miliar, juta. */
export function isScaled({ unit, header }: Column): boolean {
  return /\b(ribu|juta|miliar|milyar|triliun|trilyun)/i.test(`${unit ?? ""} ${header}`);
}
