/** What the adapter needs of Office.js, so that a test can stand in for Excel. */
export interface ExcelPlatform {
  run<Result>(options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result>;
  isSetSupported(name: string, version?: string): boolean;
}

export const officePlatform: ExcelPlatform = {
  run: (options, batch) => Excel.run(options, batch),
  isSetSupported: (name, version) => Office.context.requirements.isSetSupported(name, version),
};

/** The oldest Excel the add-in works in, and what each set is needed for. */
const floor = [
  ["ExcelApi", "1.14"],
  ["SharedRuntime", "1.1"],
  ["CustomFunctionsRuntime", "1.3"],
] as const;

/** "" where this Excel has all we need, else a sentence that says what to do. */
export function unsupportedReason({ isSetSupported }: ExcelPlatform): string {
  const missing = floor.filter(([name, version]) => !isSetSupported(name, version));
  if (missing.length === 0) return "";
  const names = missing.map(([name, version]) => `${name} ${version}`).join(", ");
  return `Excel ini terlalu lama untuk Lakin (belum ada ${names}): pakai Excel Microsoft 365, Excel 2021 ke atas, atau Excel di web.`;
}
