import type { ExcelPlatform } from "./platform";

/** Texts kept in the workbook's own settings, which no sheet shows. */
export function readMemory(excel: ExcelPlatform, key: string): Promise<string> {
  return excel.run({ delayForCellEdit: true }, async (context) => {
    const kept = context.workbook.settings.getItemOrNullObject(memoryKey(key)).load("value");
    await context.sync();
    return kept.isNullObject ? "" : String(kept.value);
  });
}

export function writeMemory(excel: ExcelPlatform, key: string, text: string): Promise<void> {
  return excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.settings.add(memoryKey(key), text);
    await context.sync();
  });
}

function memoryKey(key: string): string {
  return `lakin.${key}`;
}
