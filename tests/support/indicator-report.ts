import type { Sheet, SheetCell, Workbook } from "../../src/contract/snapshot";

export const texts = (...row: string[]): SheetCell[] => row.map((text) => ({ text }));

/** Three indicators, and more where a test wants them; the capaian of the second one repeats its realisasi. */
export function indicatorReport(more: readonly SheetCell[][] = [], sheets: readonly Sheet[] = []): Workbook {
  const rows = [
    texts("No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"),
    texts("1", "Persentase layanan tepat waktu", "%", "90%", "60%", "66,67%"),
    texts("2", "Persentase aduan ditindaklanjuti", "%", "90%", "73%", "73%"),
    texts("3", "Persentase dokumen terbit", "%", "80%", "76%", "95,00%"),
    ...more,
  ];
  return { name: "laporan.xlsx", sheets: [{ name: "Tabel 1", merges: [], rows }, ...sheets] };
}
