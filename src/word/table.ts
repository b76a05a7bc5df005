import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { DocumentRow, DocumentTable } from "../contract/document";
import { fills, lineColour, printWidth, sizes } from "./look";
import { markedRuns } from "./runs";

const line = { style: BorderStyle.SINGLE, size: 4, color: lineColour } as const;
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };

/** A table whose header row is repeated on each page, whose rows are never cut in two, and whose figures never break. */
export function tableOf({ headers, rows, widths }: DocumentTable, isLandscape: boolean): Table {
  const available = printWidth(isLandscape);
  const size = sizeFor(headers, rows, available);
  const columns = columnWidths(headers, rows, widths, available, size);
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: headers.map((words, index) =>
      cell(words, { width: columns[index], size, fill: fills.header, isBold: true, align: "center" }),
    ),
  });
  return new Table({
    rows: [head, ...rows.map((row) => rowOf(row, columns, size))],
    width: { size: columns.reduce((total, width) => total + width, 0), type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    borders,
  });
}

function rowOf(row: DocumentRow, columns: readonly number[], size: number): TableRow {
  const { cells, isBold, contested = [] } = row;
  if (runsAcross(row)) {
    const width = columns.reduce((total, each) => total + each, 0);
    const heading = cell(cells[0] ?? "", { width, size, fill: fills.group, isBold, span: columns.length });
    return new TableRow({ cantSplit: true, children: [heading] });
  }
  return new TableRow({
    cantSplit: true,
    children: cells.map((words, index) =>
      cell(words, {
        width: columns[index],
        size,
        isBold,
        align: isFigure(words) ? "right" : "left",
        ...(contested.includes(index) && { fill: fills.contested }),
      }),
    ),
  });
}

interface CellLook {
  readonly width: number | undefined;
  /** In half points. */
  readonly size: number;
  readonly isBold: boolean;
  readonly align?: "left" | "right" | "center";
  readonly fill?: string;
  readonly span?: number;
}

function cell(words: string, { width = 0, size, isBold, align = "left", fill, span }: CellLook): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: 30, bottom: 30, left: 70, right: 70 },
    ...(span && { columnSpan: span }),
    ...(fill && { shading: { type: ShadingType.CLEAR, fill, color: "auto" } }),
    children: [
      new Paragraph({
        alignment: { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER }[align],
        spacing: { before: 0, after: 0 },
        children: markedRuns(words.trim(), { bold: isBold, size }),
      }),
    ],
  });
}

/** Twentieths of a point that a letter takes for each half point of its size; bold ones and digits alike. */
const letter = 5.4;
const cellPadding = 170;

/** Texts of so many letters wrap; their columns want a share of the width that no single word asks for. */
const sentence = 50;
const roomBesideSentences = 0.6;

/** Smaller than usual where the longest words would not fit side by side, but never too small to read. */
function sizeFor(headers: readonly string[], rows: readonly DocumentRow[], available: number): number {
  const letters = longestWords(headers, rows).reduce((total, length) => total + length, 0);
  const room = rows.some(({ cells }) => cells.some(({ length }) => length > sentence)) ? roomBesideSentences : 1;
  const fitting = Math.floor((available * room - headers.length * cellPadding) / (letters * letter));
  return Math.max(sizes.smallest, Math.min(sizes.table, fitting));
}

/** At least as wide as the longest word of a column; what is left goes by the widths asked for. */
export function columnWidths(
  headers: readonly string[],
  rows: readonly DocumentRow[],
  widths: readonly number[],
  available: number,
  size: number,
): number[] {
  const least = longestWords(headers, rows).map((length) => length * letter * size + cellPadding);
  const needed = least.reduce((total, width) => total + width, 0);
  if (needed >= available) return least.map((width) => Math.floor((width * available) / needed));
  const wanted = headers.reduce((total, _, index) => total + (widths[index] ?? 1), 0);
  return least.map((width, index) => Math.floor(width + ((available - needed) * (widths[index] ?? 1)) / wanted));
}

/** In letters, one a column; no column asks for more than a long word's room. */
function longestWords(headers: readonly string[], rows: readonly DocumentRow[]): number[] {
  const body = rows.filter((row) => !runsAcross(row));
  return headers.map((header, index) =>
    Math.min(24, longestWord([header, ...body.map(({ cells }) => cells[index] ?? "")])),
  );
}

/** A heading within the table runs across it. */
function runsAcross({ cells, isBold }: DocumentRow): boolean {
  return isBold && cells.length > 1 && cells.slice(1).every((words) => words === "");
}

function longestWord(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, ...text.split(/[\s/]+/).map(({ length }) => length)), 0);
}

/** "88,65%", "Rp2.960.780.030", "-10,29", "-". */
export function isFigure(words: string): boolean {
  return /^(\(?[-−]?(Rp\.?\s?)?[\d.,]+\s?%?\)?|-|–)(\s*→.*)?$/.test(words.trim());
}
