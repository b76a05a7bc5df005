import { idOfMark, markName, sheetOfReference } from "../sheet-mark";

/** Asks for the workbook's names; what came back is read by `ownSheets` after the next sync. */
export function loadMarks(context: Excel.RequestContext): Excel.NamedItemCollection {
  return context.workbook.names.load("items/name,items/formula,items/scope");
}

/** Sheet name to the id of its summary or template, and the ids whose sheet is gone. */
export function ownSheets(names: Excel.NamedItemCollection): { own: Map<string, string>; stale: string[] } {
  const own = new Map<string, string>();
  const stale: string[] = [];
  for (const { name, formula, scope } of names.items) {
    const id = idOfMark(name);
    if (id === undefined || scope !== "Workbook") continue;
    const sheet = sheetOfReference(String(formula));
    if (sheet) own.set(sheet, id);
    else stale.push(id);
  }
  return { own, stale };
}

export function markSheet(context: Excel.RequestContext, id: string, sheet: Excel.Worksheet): void {
  context.workbook.names.add(markName(id), sheet.getRange("A1")).visible = false;
}

export function unmarkSheet(context: Excel.RequestContext, id: string): void {
  context.workbook.names.getItem(markName(id)).delete();
}
