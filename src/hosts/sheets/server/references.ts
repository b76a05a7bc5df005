import { toA1 } from "../../../tables/address";
import type { GasSheet } from "./spreadsheet";

/** Formulas that use a sheet would show #REF! for good once it is gone. */
export function refuseReferred(own: readonly GasSheet[], others: readonly GasSheet[]): void {
  if (own.length === 0) return;
  const uses = own.map((sheet) => ({ name: sheet.getName(), forms: referenceForms(sheet.getName()) }));
  for (const sheet of others) {
    const formulas = sheet.getDataRange().getFormulas();
    for (const [row, cells] of formulas.entries()) {
      for (const [column, formula] of cells.entries()) {
        const used = uses.find(({ forms }) => forms.some((form) => formula.toLowerCase().includes(form)));
        if (!used) continue;
        const where = `lembar "${sheet.getName()}" sel ${toA1(row, column)}`;
        throw new Error(`Rumus di ${where} memakai lembar "${used.name}": ubah rumus itu dulu, lalu coba lagi.`);
      }
    }
  }
}

function referenceForms(name: string): string[] {
  return [`${name}!`, `'${name.replace(/'/g, "''")}'!`].map((form) => form.toLowerCase());
}
