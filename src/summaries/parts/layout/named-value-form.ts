import type { FormColumn, FormRow } from "./form";

/** "Uraian | Nilai | Satuan": one figure a row. */
export const valueColumns: readonly FormColumn[] = [
  { title: "Uraian", width: 56, style: "wrap" },
  { title: "Nilai", width: 22, style: "number" },
  { title: "Satuan", width: 14 },
];

const formats: Readonly<Record<string, string>> = { "%": "0.00%", Rp: "#,##0" };

/** A figure to fill in, or one worked out from those above it. */
export function named(name: string, unit: string, formula?: string): FormRow {
  const format = formats[unit] ?? "#,##0";
  return { cells: { 0: name, 1: formula ? { formula, format } : { input: "input", format }, 2: unit } };
}
