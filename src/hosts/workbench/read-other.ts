import { read, write } from "@e965/xlsx";
import type { SheetCell, Workbook } from "../../contract/snapshot";
import { readEntry } from "./number-entry";

/** An .xls or .ods file as .xlsx: values, formulas, number formats and merges; a chart or a picture is not taken along. */
export function readOther(bytes: Uint8Array): Uint8Array {
  const book = read(bytes, { type: "array", cellNF: true, cellFormula: true });
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

/** A text file of columns; figures are read the Indonesian way, and stay texts where that is not certain. */
export function readColumns(bytes: Uint8Array, name: string): Workbook {
  const text = decode(bytes);
  const separator = separatorOf(text);
  const book = read(text, { type: "string", raw: true, FS: separator });
  const sheet = book.Sheets[book.SheetNames[0] ?? ""] ?? {};
  const rows: (SheetCell | undefined)[][] = [];
  for (const [ref, cell] of Object.entries(sheet)) {
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(ref) ?? [];
    if (letters === "") continue;
    const column = [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const row = Number(digits) - 1;
    while (rows.length <= row) rows.push([]);
    const line = rows[row];
    if (line) line[column] = columnCell(String((cell as { v?: unknown }).v ?? ""), separator);
  }
  return { name, sheets: [{ name: "Data", merges: [], rows: rows.map((row) => Array.from(row)) }] };
}

/** Where commas part the columns, 1.500 may be one and a half. */
function columnCell(text: string, separator: string): SheetCell | undefined {
  if (text === "") return undefined;
  const entry = readEntry(text);
  const isUncertain = separator === "," && /^-?\d{1,3}(?:\.\d{3})+$/.test(text.trim());
  if (entry.kind === "text" || isUncertain || /^0\d/.test(text.trim())) return { text };
  return { text, number: entry.value, ...(entry.format && { format: entry.format }) };
}

function separatorOf(text: string): string {
  const [line = ""] = text.split(/\r?\n/, 1);
  const declared = /^sep=(.)/i.exec(line)?.[1];
  if (declared) return declared;
  const plain = line.replace(/"[^"]*"/g, "");
  return [";", "\t", ","].find((candidate) => plain.includes(candidate)) ?? ";";
}

/** Windows writes its own letters where a file is no UTF-8. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
