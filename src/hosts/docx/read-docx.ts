import type { Sheet, SheetCell, Workbook } from "../../contract/snapshot";
import { toRange } from "../../tables/address";
import { freeSheetName } from "../free-sheet-name";
import { UnreadableFile } from "../xlsx/package/unreadable-file";
import { XmlScanner } from "../xlsx/package/xml";
import { Zip } from "../xlsx/package/zip";

const documentPart = "word/document.xml";
/** The rows that a table's caption and the gap under it take. */
const captionRows = 2;
const longestCaption = 300;

/** Whether the bytes are a Word document. */
export function isDocx(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  try {
    return new Zip(bytes).has(documentPart);
  } catch {
    return false;
  }
}

/** The tables of a Word document, a sheet each, printed as they stand there, with the caption above. */
export async function readDocx(bytes: Uint8Array, name: string): Promise<Workbook> {
  const part = await new Zip(bytes).read(documentPart);
  const tables = part ? readTables(new TextDecoder().decode(part)) : [];
  if (tables.length === 0) {
    throw new UnreadableFile(
      "kosong",
      "Dokumen Word ini tidak berisi tabel, jadi tidak ada angka yang dapat diperiksa.",
    );
  }
  const names: string[] = [];
  const sheets = tables.map((table, index) => {
    const sheet = freeSheetName(sheetName(table.caption) ?? `Tabel ${index + 1}`, names);
    names.push(sheet);
    return toSheet(sheet, table);
  });
  return { name, sheets };
}

/** "Tabel 3.1" of a caption that begins so. */
function sheetName(caption: string): string | undefined {
  const [, number] = /^tabel\s+([\dIVXLC]+(?:[.\-–]\d+)*)/i.exec(caption) ?? [];
  return number && `Tabel ${number}`;
}

interface DocumentTable {
  readonly caption: string;
  readonly rows: readonly (readonly DocumentCell[])[];
}

interface DocumentCell {
  readonly text: string;
  readonly bold: boolean;
  /** Columns of the table's grid that it spans, and those left free before it. */
  readonly span: number;
  readonly before: number;
  /** "starts" or goes "on" with a merge over rows. */
  readonly down?: "starts" | "on";
}

function readTables(xml: string): DocumentTable[] {
  const tables: DocumentTable[] = [];
  let lastText = "";
  for (const scanner = new XmlScanner(xml); scanner.next(); ) {
    if (scanner.isClose) continue;
    if (scanner.name === "tbl") {
      const rows = readTable(scanner);
      if (rows.some((row) => row.length > 1)) tables.push({ caption: lastText.slice(0, longestCaption), rows });
      lastText = "";
    } else if (scanner.name === "p" && !scanner.isEmpty) {
      const text = readParagraph(scanner).text.trim();
      if (text !== "") lastText = text;
    }
  }
  return tables;
}

/** The scanner stands on the table's tag, and afterwards on the one that closes it. */
function readTable(scanner: XmlScanner): DocumentCell[][] {
  const rows: DocumentCell[][] = [];
  let before = 0;
  while (scanner.next() && !(scanner.isClose && scanner.name === "tbl")) {
    if (scanner.isClose) continue;
    if (scanner.name === "tr") {
      rows.push([]);
      before = 0;
    } else if (scanner.name === "gridBefore") {
      before = Number(value(scanner) ?? 0);
    } else if (scanner.name === "tc" && !scanner.isEmpty) {
      rows.at(-1)?.push(readCell(scanner, before));
      before = 0;
    }
  }
  return rows;
}

function readCell(scanner: XmlScanner, before: number): DocumentCell {
  const lines: string[] = [];
  let bold = false;
  let span = 1;
  let down: DocumentCell["down"];
  while (scanner.next() && !(scanner.isClose && scanner.name === "tc")) {
    if (scanner.isClose) continue;
    if (scanner.name === "gridSpan") span = Math.max(1, Number(value(scanner) ?? 1));
    else if (scanner.name === "vMerge") down = value(scanner) === "restart" ? "starts" : "on";
    else if (scanner.name === "p" && !scanner.isEmpty) {
      const paragraph = readParagraph(scanner);
      lines.push(paragraph.text.trim());
      bold ||= paragraph.bold;
    } else if (scanner.name === "tbl") {
      // A table within a cell is the cell's text.
      for (const row of readTable(scanner)) lines.push(row.map(({ text }) => text).join(" "));
    }
  }
  return { text: lines.filter((line) => line !== "").join("\n"), bold, span, before, ...(down && { down }) };
}

/** What was struck out stands in elements of other names, so that the text is that of the accepted document. */
function readParagraph(scanner: XmlScanner): { text: string; bold: boolean } {
  let text = "";
  let isBoldRun = false;
  let bold = false;
  while (scanner.next() && !(scanner.isClose && scanner.name === "p")) {
    if (scanner.isClose) continue;
    if (scanner.name === "r") isBoldRun = false;
    else if (scanner.name === "b") isBoldRun = !/^(?:0|false)$/.test(value(scanner) ?? "1");
    else if (scanner.name === "t") {
      const part = scanner.text();
      text += part;
      bold ||= isBoldRun && part.trim() !== "";
    } else if (scanner.name === "tab") text += " ";
    else if (scanner.name === "br" || scanner.name === "cr") text += "\n";
    else if (scanner.name === "noBreakHyphen") text += "-";
  }
  return { text: text.replaceAll("\u00a0", " "), bold };
}

function value(scanner: XmlScanner): string | undefined {
  return scanner.prefixed("val") ?? scanner.attribute("val");
}

function toSheet(name: string, { caption, rows }: DocumentTable): Sheet {
  const cells: (SheetCell | undefined)[][] = [[caption === "" ? undefined : { text: caption, bold: true }]];
  while (cells.length < captionRows) cells.push([]);
  const merges: string[] = [];
  /** Where a merge over rows began, by column. */
  const open = new Map<number, { top: number; left: number; right: number; bottom: number }>();
  const close = (column: number) => {
    const merge = open.get(column);
    open.delete(column);
    if (merge && (merge.bottom > merge.top || merge.right > merge.left)) merges.push(toRange(merge));
  };
  rows.forEach((row, index) => {
    const at = captionRows + index;
    const line: (SheetCell | undefined)[] = [];
    const going = new Set<number>();
    let column = 0;
    for (const { text, bold, span, before, down } of row) {
      column += before;
      const right = column + span - 1;
      const standing = open.get(column);
      if (down === "on" && standing) {
        standing.bottom = at;
        going.add(column);
      } else {
        close(column);
        if (text !== "") line[column] = { text, ...(bold && { bold: true }) };
        if (down === "starts") {
          open.set(column, { top: at, bottom: at, left: column, right });
          going.add(column);
        } else if (span > 1) merges.push(toRange({ top: at, bottom: at, left: column, right }));
      }
      column = right + 1;
    }
    for (const begun of [...open.keys()]) if (!going.has(begun)) close(begun);
    cells.push(Array.from(line));
  });
  for (const begun of [...open.keys()]) close(begun);
  return { name, rows: cells, merges };
}
