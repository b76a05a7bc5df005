import type { ConditionPlan, ListPlan, PlanCell, SheetPlan, ValidationPlan } from "../../contract/plan";
import { parseRange, qualify, toA1 } from "../../tables/address";
import { fontName, fontSize, lightColours, looks } from "../look";
import { entryOf } from "./cell-entry";
import { bytesOfRange, type Pace } from "./pace";
import { styleAreas } from "./style-areas";

/** Empties a sheet of ours but leaves it standing, so that formulas elsewhere that point at it stay whole. */
export function clearSheet(sheet: Excel.Worksheet): void {
  const all = sheet.getRange();
  all.rowHidden = false;
  all.unmerge();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.clear();
  sheet.horizontalPageBreaks.removePageBreaks();
  sheet.freezePanes.unfreeze();
}

/** Queues all of a plan but its charts, and syncs where it would become too much for one request. */
export async function drawSheet(sheet: Excel.Worksheet, plan: SheetPlan, pace: Pace): Promise<void> {
  sheet.showGridlines = false;
  await drawCells(sheet, plan, pace);
  await drawLooks(sheet, plan, pace);
  for (const merge of plan.merges) {
    await pace.spend(bytesOfRange);
    sheet.getRange(merge).merge();
  }
  for (const condition of plan.conditions) {
    await pace.spend(condition.bands.length * bytesOfBand);
    drawCondition(sheet, condition);
  }
  for (const list of plan.lists) {
    await pace.spend(2 * bytesOfRange);
    drawList(sheet, list);
  }
  for (const validation of plan.validations ?? []) {
    await pace.spend(2 * bytesOfRange);
    drawWarning(sheet, validation);
  }
  await pace.spend((plan.widths.length + 4) * bytesOfRange);
  drawView(sheet, plan);
}

const bytesOfBand = 3_000;
/** Six edges with two properties each. */
const bytesOfLook = 10_000;

async function drawCells(sheet: Excel.Worksheet, { rows }: SheetPlan, pace: Pace): Promise<void> {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return;

  const range = sheet.getRangeByIndexes(0, 0, rows.length, width);
  range.format.font.name = fontName;
  range.format.font.size = fontSize;
  range.format.verticalAlignment = "Top";
  // A link puts its target into the cell, so links come before what the cells hold.
  for (const [rowIndex, row] of rows.entries()) {
    for (const [column, cell] of row.entries()) {
      if (!cell?.link) continue;
      const { sheet: target, cell: at } = cell.link;
      await pace.spend(bytesOfRange);
      sheet.getRange(toA1(rowIndex, column)).hyperlink = {
        documentReference: qualify(target, at),
        screenTip: `Buka ${target}!${at}`,
      };
    }
  }
  for (const { part, formats, entries } of matrices(sheet, rows, formatOf, (cell) =>
    cell ? entryOf(cell.content) : "",
  )) {
    await pace.spend(JSON.stringify([formats, entries]).length + 2 * bytesOfRange);
    part.numberFormat = formats;
    part.formulas = entries;
  }
}

/** Rows by the piece, each a range with what goes into it. */
export function* matrices<Cell>(
  sheet: Excel.Worksheet,
  rows: readonly (readonly (Cell | undefined)[])[],
  formatOf: (cell: Cell | undefined) => string,
  entryOf: (cell: Cell | undefined) => string | number,
): Generator<{ part: Excel.Range; formats: string[][]; entries: (string | number)[][] }> {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return;
  const columns = Array.from({ length: width }, (_, column) => column);
  const height = Math.max(1, Math.floor(cellsAtOnce / width));
  for (let top = 0; top < rows.length; top += height) {
    const slice = rows.slice(top, top + height);
    yield {
      part: sheet.getRangeByIndexes(top, 0, slice.length, width),
      formats: slice.map((row) => columns.map((column) => formatOf(row[column]))),
      entries: slice.map((row) => columns.map((column) => entryOf(row[column]))),
    };
  }
}

/** office.js takes larger matrices apart itself, at more cost. */
const cellsAtOnce = 1_500;

function formatOf(cell: PlanCell | undefined): string {
  const format = cell && "format" in cell.content ? cell.content.format : undefined;
  return format ?? (cell?.style && looks[cell.style].format) ?? "General";
}

async function drawLooks(sheet: Excel.Worksheet, { rows }: SheetPlan, pace: Pace): Promise<void> {
  for (const { style, address } of styleAreas(rows)) {
    await pace.spend(bytesOfLook + address.length);
    const look = looks[style];
    const { format } = sheet.getRanges(address);
    format.font.bold = look.bold ?? false;
    format.font.italic = look.italic ?? false;
    format.font.underline = look.underline ? "Single" : "None";
    format.font.color = `#${look.colour ?? "000000"}`;
    format.font.size = look.size ?? fontSize;
    if (look.fill) format.fill.color = `#${look.fill}`;
    if (look.align) format.horizontalAlignment = alignments[look.align];
    if (look.wrap) format.wrapText = true;
    if (look.border) {
      for (const edge of edges) {
        const border = format.borders.getItem(edge);
        border.style = "Continuous";
        border.color = "#BFBFBF";
      }
    }
  }
}

const alignments = { left: "Left", center: "Center", right: "Right" } as const;
const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

/** Bands are half-open, which only a formula of its own can say. */
function drawCondition(sheet: Excel.Worksheet, { range, bands }: ConditionPlan): void {
  const { top, left } = parseRange(range);
  const cell = toA1(top, left);
  for (const { atLeast, below, colour } of bands) {
    const limits = [
      ...(atLeast === undefined ? [] : [`${cell}>=${atLeast}`]),
      ...(below === undefined ? [] : [`${cell}<${below}`]),
    ];
    const { custom } = sheet.getRange(range).conditionalFormats.add("Custom");
    custom.rule.formula = `=AND(${[`ISNUMBER(${cell})`, ...limits].join(",")})`;
    custom.format.fill.color = `#${lightColours[colour].fill}`;
    custom.format.font.color = `#${lightColours[colour].colour}`;
  }
}

/** Warns rather than forbids: what stands there may be right all the same. */
function drawWarning(sheet: Excel.Worksheet, { range, formula, message }: ValidationPlan): void {
  const validation = sheet.getRange(range).dataValidation;
  validation.rule = { custom: { formula: `=${formula}` } };
  validation.errorAlert = { showAlert: true, style: "Warning", title: "Periksa isian", message };
}

/** Suggests rather than forbids: an office may have a unit of its own. */
function drawList(sheet: Excel.Worksheet, { range, values }: ListPlan): void {
  const validation = sheet.getRange(range).dataValidation;
  validation.rule = { list: { inCellDropDown: true, source: values.join(",") } };
  validation.errorAlert = {
    showAlert: true,
    style: "Information",
    title: "Tidak ada dalam daftar",
    message: "Isian ini tidak ada dalam daftar pilihan. Pilih OK untuk tetap memakainya.",
  };
}

function drawView(sheet: Excel.Worksheet, plan: SheetPlan): void {
  plan.widths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(characters);
  });

  const { freeze } = plan;
  if (freeze && freeze.rows > 0 && freeze.columns > 0) {
    sheet.freezePanes.freezeAt(`A1:${toA1(freeze.rows - 1, freeze.columns - 1)}`);
  } else if (freeze && freeze.rows > 0) sheet.freezePanes.freezeRows(freeze.rows);
  else if (freeze && freeze.columns > 0) sheet.freezePanes.freezeColumns(freeze.columns);

  const page = sheet.pageLayout;
  page.orientation = plan.landscape ? "Landscape" : "Portrait";
  page.paperSize = "A4";
  page.zoom = { horizontalFitToPages: 1 };
  if (plan.printArea) page.setPrintArea(plan.printArea);
  for (const row of plan.pageStarts ?? []) sheet.horizontalPageBreaks.add(`A${row}`);
  if (plan.printTitleRows) page.setPrintTitleRows(`$${plan.printTitleRows[0]}:$${plan.printTitleRows[1]}`);
}

/** A character is some seven pixels wide, a pixel three quarters of a point. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
