import { arahCapaian } from "../../../regulations/capaian";
import type { FormColumn } from "./form";

/** Units that indicators of the reports are counted in; another may be typed over. */
export const satuanChoices = [
  "%",
  "Nilai",
  "Indeks",
  "Skala",
  "Orang",
  "Dokumen",
  "Kegiatan",
  "Rp",
  "Ha",
  "Unit",
] as const;

export const nomor: FormColumn = { title: "No.", width: 6, style: "center" };
export const satuan: FormColumn = { title: "Satuan", width: 12, list: satuanChoices };
export const arah: FormColumn = { title: "Arah", width: 12, list: arahCapaian.value };

export function words(title: string, width: number): FormColumn {
  return { title, width, style: "wrap" };
}

/** A percentage to be typed, with its sign. */
export function percentage(title: string, width = 15): FormColumn {
  return { title, width, format: "0.00%" };
}

/** Persons, documents, buildings. */
export function count(title: string, width = 14, total?: string): FormColumn {
  return { title, width, total, format: "#,##0" };
}

/** The sum of what stands above the total row, also of figures typed as texts, once the column `typed` has any. */
export function sumOf(letter: string, typed = letter): string {
  return onceTyped(`${typed}{first}:${typed}{last}`, `${letter}{first}:${letter}{last}`);
}

export function onceTyped(typed: string, summed = typed): string {
  return `IF(COUNTA(${typed})=0,"",${jumlah}(${summed}))`;
}

export const jumlah = "ANGKA.JUMLAH";

export function figure(title: string, width = 16, total?: string): FormColumn {
  return { title, width, total, format: "#,##0.00" };
}

export function money(title: string, width = 20, total?: string): FormColumn {
  return { title, width, total, format: "#,##0" };
}

/** A percentage that the sheet reckons, once the columns `needs` are filled. */
export function reckonedPercent(
  title: string,
  width: number,
  needs: string,
  formula: string,
  total?: string,
): FormColumn {
  return { title, width, style: "percent", format: "0.00%", needs, formula, total };
}

/** The share of a pagu that was spent; nothing without a pagu. */
export function serapan(title: string, width: number, pagu: string, realisasi: string): FormColumn {
  const formula = `IF(${jumlah}(${pagu}{row})=0,"",ANGGARAN.SERAPAN(${realisasi}{row},${pagu}{row}))`;
  return reckonedPercent(title, width, `${pagu}${realisasi}`, formula, serapanOfTotal(pagu, realisasi));
}

export function serapanOfTotal(pagu: string, realisasi: string, row: number | "{row}" = "{row}"): string {
  return `IF(OR(${pagu}${row}="",${pagu}${row}=0),"",ANGGARAN.SERAPAN(${realisasi}${row},${pagu}${row}))`;
}
