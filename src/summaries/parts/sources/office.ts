import type { SummaryInput } from "../../define";

/** Zones of the KEK cap a capaian at 120%; the regional offices print it as it is. */
export type Office = "kek" | "daerah";

export function officeOf({ tables }: Pick<SummaryInput, "tables">): Office {
  const isKek = tables.some(({ title, rows }) =>
    [title, ...rows.map(({ label }) => label)].some((words) => /\bKEK\b|Kawasan Ekonomi Khusus/i.test(words)),
  );
  return isKek ? "kek" : "daerah";
}

export function capaianFunction(office: Office): "KEK.CAPAIAN" | "LKJ.CAPAIAN" {
  return office === "kek" ? "KEK.CAPAIAN" : "LKJ.CAPAIAN";
}

export function capaianNote(office: Office): string {
  return office === "kek"
    ? "Capaian = realisasi dibagi target, paling tinggi 120% (KEK.CAPAIAN)."
    : "Capaian = realisasi dibagi target, tanpa batas atas (LKJ.CAPAIAN).";
}
