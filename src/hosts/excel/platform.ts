/** What the adapter needs of Office.js, so that a test can stand in for Excel. */
export interface ExcelPlatform {
  run<Result>(options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result>;
  isSetSupported(name: string, version?: string): boolean;
}

export const officePlatform: ExcelPlatform = {
  run: (options, batch) => Excel.run(options, batch),
  isSetSupported: (name, version) => Office.context.requirements.isSetSupported(name, version),
};

/** "" where this Excel is new enough for the pane, else a sentence that says what to do. */
export function unsupportedReason({ isSetSupported }: ExcelPlatform): string {
  if (isSetSupported("ExcelApi", "1.14") && isSetSupported("SharedRuntime", "1.1")) return "";
  return "Excel ini terlalu lama untuk Lakin: pakai Excel Microsoft 365, Excel 2021 ke atas, atau Excel di web.";
}

/** "" where custom functions work in full, else what the user can still do. */
export function functionLimits({ isSetSupported }: ExcelPlatform): string {
  if (isSetSupported("CustomFunctionsRuntime", "1.3")) return "";
  if (isSetSupported("CustomFunctionsRuntime", "1.1")) {
    return "Excel ini tidak dapat membedakan sel kosong dari nol di dalam fungsi: sel bernilai nol menghasilkan #N/A. Pakai rumus bawaan (Fungsi, Ubah ke rumus bawaan).";
  }
  return "Fungsi Lakin tidak tersedia di Excel ini. Pemeriksaan tetap berjalan; untuk ringkasan, pilih rumus bawaan.";
}
