import type { CellContent, PlanCell, SheetPlan } from "../../../contract/plan";
import { parseRange } from "../../../tables/address";
import { fontName, fontSize, type Look, looks } from "../../look";
import { toSheets } from "../formula-text";
import { drawCharts } from "./charts";
import { conditionRules } from "./conditions";
import { outlineRuns } from "./outline";
import { type GasSheet, type Locale, localeOf, type Spreadsheet } from "./spreadsheet";
import { type Stored, storedText } from "./stored";

const pixelsACharacter = 7;
const cellPadding = 8;

/** Draws a plan on a sheet of ours, whatever stood there: each kind of thing in one call for the whole sheet. */
export function drawSheet(sheet: GasSheet, plan: SheetPlan, book: Spreadsheet): void {
  const rows = Math.max(1, plan.rows.length);
  const columns = Math.max(1, plan.widths.length, ...plan.rows.map((row) => row.length));
  if (sheet.getLastRow() > 0) clear(sheet);
  makeRoom(sheet, plan, rows, columns);

  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => plan.rows[row]?.[column] ?? undefined),
  );
  drawCells(sheet, cells, localeOf(book), gids(book));
  drawBorders(sheet, cells);
  for (const [start, count, width] of widthRuns(plan.widths)) {
    sheet.setColumnWidths(start + 1, count, Math.round(width * pixelsACharacter + cellPadding));
  }
  mergeAndFreeze(sheet, plan);
  for (const { from, to } of outlineRuns(plan.outline ?? [])) {
    sheet.getRange(from + 1, 1, to - from + 1, 1).shiftRowGroupDepth(1);
  }
  sheet.setConditionalFormatRules(conditionRules(sheet, plan.conditions, localeOf(book)));
  for (const { range, values } of plan.lists) {
    const list = SpreadsheetApp.newDataValidation()
      .requireValueInList([...values], true)
      .setAllowInvalid(true)
      .build();
    sheet.getRange(range).setDataValidation(list);
  }
  for (const { range, formula, message } of plan.validations ?? []) {
    const warning = SpreadsheetApp.newDataValidation()
      .requireFormulaSatisfied(toSheets(`=${formula}`, localeOf(book)))
      .setAllowInvalid(true)
      .setHelpText(message)
      .build();
    sheet.getRange(range).setDataValidation(warning);
  }
  drawCharts(sheet, plan);
}

function clear(sheet: GasSheet): void {
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  all.breakApart();
  all.clearDataValidations();
  for (let depth = 0; depth < deepestOutline; depth += 1) all.shiftRowGroupDepth(-1);
  sheet.setFrozenRows(0);
  sheet.setFrozenColumns(0);
  sheet.clear();
}

const deepestOutline = 8;

/** For the cells, and for what is laid over the sheet beside them. */
function makeRoom(sheet: GasSheet, plan: SheetPlan, rows: number, columns: number): void {
  const beside = [
    ...plan.charts.map(({ to }) => to),
    ...[...plan.conditions, ...plan.lists, ...(plan.validations ?? [])].map(({ range }) => range),
  ];
  const areas = [...beside, ...plan.merges].map(parseRange);
  const moreRows = Math.max(rows, ...areas.map(({ bottom }) => bottom + 1)) - sheet.getMaxRows();
  const moreColumns = Math.max(columns, ...areas.map(({ right }) => right + 1)) - sheet.getMaxColumns();
  if (moreRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), moreRows);
  if (moreColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), moreColumns);
}

type Cells = readonly (readonly (PlanCell | undefined)[])[];

function drawCells(sheet: GasSheet, cells: Cells, locale: Locale, gidOf: (name: string) => number | undefined): void {
  const range = sheet.getRange(1, 1, cells.length, cells[0]?.length ?? 1);
  const each = <Value>(value: (cell: PlanCell | undefined, look: Look) => Value) =>
    cells.map((row) => row.map((cell) => value(cell, cell?.style ? looks[cell.style] : {})));

  range.setFontFamily(fontName);
  range.setVerticalAlignment("middle");
  range.setFontSizes(each((_, look) => look.size ?? fontSize));
  range.setFontWeights(each((_, look) => (look.bold ? "bold" : "normal")));
  range.setFontStyles(each((_, look) => (look.italic ? "italic" : "normal")));
  range.setFontLines(each((_, look) => (look.underline ? "underline" : "none")));
  range.setFontColors(each((_, look) => `#${look.colour ?? "000000"}`));
  range.setBackgrounds(each((_, look) => (look.fill ? `#${look.fill}` : null)) as string[][]);
  range.setHorizontalAlignments(each((_, look) => look.align ?? null));
  range.setWraps(each((_, look) => look.wrap ?? false));
  range.setNumberFormats(each((cell, look) => (cell && formatOf(cell.content)) || look.format || "General"));
  range.setValues(each((cell) => (cell ? stored(cell, locale, gidOf) : "")));
}

function formatOf(content: CellContent): string | undefined {
  return "format" in content ? content.format : undefined;
}

function stored({ content, link }: PlanCell, locale: Locale, gidOf: (name: string) => number | undefined): Stored {
  const gid = link && gidOf(link.sheet);
  if (link && gid !== undefined) {
    return `=HYPERLINK("#gid=${gid}&range=${link.cell}";${inFormula(content, locale)})`;
  }
  switch (content.kind) {
    case "blank":
      return "";
    case "text":
      return storedText(content.text);
    case "number":
      return content.number;
    case "formula":
      return toSheets(content.formula, locale);
  }
}

function inFormula(content: CellContent, locale: Locale): string {
  switch (content.kind) {
    case "blank":
      return '""';
    case "text":
      return `"${content.text.replace(/"/g, '""')}"`;
    case "number":
      return toSheets(String(content.number), locale);
    case "formula":
      return toSheets(content.formula.replace(/^=/, ""), locale);
  }
}

function gids(book: Spreadsheet): (name: string) => number | undefined {
  const known = new Map(book.getSheets().map((sheet) => [sheet.getName(), sheet.getSheetId()]));
  return (name) => known.get(name);
}

/** One call for each block of rows whose bordered cells span the same columns. */
function drawBorders(sheet: GasSheet, cells: Cells): void {
  const spans = cells.map((row) => spansOf(row.map((cell) => Boolean(cell?.style && looks[cell.style].border))));
  for (let row = 0; row < spans.length; ) {
    const key = JSON.stringify(spans[row]);
    let end = row + 1;
    while (end < spans.length && JSON.stringify(spans[end]) === key) end += 1;
    for (const [from, to] of spans[row] ?? []) {
      sheet
        .getRange(row + 1, from + 1, end - row, to - from)
        .setBorder(true, true, true, true, true, true, "#BFBFBF", SpreadsheetApp.BorderStyle.SOLID);
    }
    row = end;
  }
}

/** Stretches of true as [from, end). */
function spansOf(flags: readonly boolean[]): [number, number][] {
  const spans: [number, number][] = [];
  flags.forEach((flag, index) => {
    const last = spans.at(-1);
    if (!flag) return;
    if (last && last[1] === index) last[1] = index + 1;
    else spans.push([index, index + 1]);
  });
  return spans;
}

function widthRuns(widths: readonly number[]): [start: number, count: number, width: number][] {
  const runs: [number, number, number][] = [];
  widths.forEach((width, column) => {
    const last = runs.at(-1);
    if (last && last[2] === width) last[1] += 1;
    else runs.push([column, 1, width]);
  });
  return runs;
}

/** Sheets refuses to freeze a part of a merged range: a title's merge gives way, since its text runs on anyway. */
function mergeAndFreeze(sheet: GasSheet, { merges, freeze }: SheetPlan): void {
  const frozenColumns = freeze?.columns ?? 0;
  const frozenRows = freeze?.rows ?? 0;
  const crossing = (merge: string) => {
    const { top, left, bottom, right } = parseRange(merge);
    const columnsCross = left < frozenColumns && right >= frozenColumns;
    const rowsCross = top < frozenRows && bottom >= frozenRows;
    return columnsCross || rowsCross;
  };
  for (const merge of merges) if (!crossing(merge)) sheet.getRange(merge).merge();
  if (frozenRows > 0) sheet.setFrozenRows(frozenRows);
  if (frozenColumns > 0) sheet.setFrozenColumns(frozenColumns);
}
