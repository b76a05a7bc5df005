import type { Workbook } from "../../contract/snapshot";
import { keyColumn } from "../parts/layout/sheet-builder";

/** What the writer typed under "Isian penyusun" on the sheet "Narasi", by the key of its row. */
export type TypedNotes = ReadonlyMap<string, string>;

const header = "Isian penyusun";

export function typedNotesOf({ sheets }: Workbook): TypedNotes {
  const notes = new Map<string, string>();
  const rows = sheets.find(({ madeBy }) => madeBy === "narasi")?.rows ?? [];
  const column = rows.flatMap((row) => row.flatMap((cell, at) => (cell?.text === header ? [at] : [])))[0];
  if (column === undefined) return notes;
  for (const row of rows) {
    const [key, note] = [row[keyColumn]?.text.trim(), row[column]?.text.trim()];
    if (key && note && note !== header) notes.set(key, note);
  }
  return notes;
}

/** The note on a paragraph or a blank; the heading over it may have changed since it was typed. */
export function noteOn(notes: TypedNotes, about: string, label?: string): string | undefined {
  const ending = [about, label].filter(Boolean).join(" · ");
  for (const [key, note] of notes) if (key === ending || key.endsWith(` · ${ending}`)) return note;
  return undefined;
}
