import type { CellContent, ConditionPlan, PlanCell, SheetPlan, ValidationPlan } from "../../../contract/plan";
import { rowHeight, rowLines } from "../../../summaries/parts/layout/row-lines";
import { columnLetters, fromA1, parseRange, toA1 } from "../../../tables/address";
import { type Look, lightColours, looks } from "../../look";
import { escapeXml } from "../package/xml";
import { quoteSheet } from "../read/marks";
import { cellXml } from "./cell-xml";
import type { StyleAppender } from "./style-appender";

/** The part of a sheet of ours. `drawing` is the relation of its charts, if it has any. */
export function sheetXml(plan: SheetPlan, styles: StyleAppender, drawing: string | undefined): string {
  const tall = tallMerges(plan);
  const sections = [
    `<sheetPr><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    viewXml(plan),
    `<sheetFormatPr defaultRowHeight="15"${outlineDepth(plan)}/>`,
    columnsXml(plan.widths),
    `<sheetData>${plan.rows.map((row, index) => rowXml(row, index, plan, styles, tall)).join("")}</sheetData>`,
    listXml(
      "mergeCells",
      plan.merges.map((range) => `<mergeCell ref="${range}"/>`),
    ),
    plan.conditions.map((condition, index) => conditionXml(condition, 1 + index * 10, styles)).join(""),
    listXml("dataValidations", [
      ...plan.lists.map(({ range, values }) => validationXml(range, values)),
      ...(plan.validations ?? []).map(warningXml),
    ]),
    hyperlinksXml(plan),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${plan.landscape ? "landscape" : "portrait"}" fitToWidth="1" fitToHeight="0"/>`,
    "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>",
    pageStartsXml(plan),
    drawing ? `<drawing r:id="${drawing}"/>` : "",
  ];
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `${sections.join("")}</worksheet>`
  );
}

function pageStartsXml({ pageStarts = [] }: SheetPlan): string {
  if (pageStarts.length === 0) return "";
  const breaks = pageStarts.map((row) => `<brk id="${row - 1}" max="16383" man="1"/>`);
  return `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.join("")}</rowBreaks>`;
}

function viewXml({ freeze }: SheetPlan): string {
  if (!freeze || freeze.rows + freeze.columns === 0) {
    return '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>';
  }
  const { rows, columns } = freeze;
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  return (
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0">' +
    `<pane${splits} topLeftCell="${toA1(rows, columns)}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>` +
    "</sheetView></sheetViews>"
  );
}

function outlineDepth({ outline = [] }: SheetPlan): string {
  const deepest = Math.max(0, ...outline.map(({ level }) => level));
  return deepest > 0 ? ` outlineLevelRow="${deepest}"` : "";
}

function columnsXml(widths: readonly number[]): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return columns.length > 0 ? `<cols>${columns.join("")}</cols>` : "";
}

function rowXml(
  row: readonly (PlanCell | undefined)[],
  index: number,
  plan: SheetPlan,
  styles: StyleAppender,
  tall: ReadonlyMap<string, number>,
): string {
  const level = plan.outline?.find((entry) => entry.row === index)?.level ?? 0;
  const cells: string[] = [];
  let lines = 1;
  // Array.from: a row may have holes.
  Array.from(row).forEach((cell, column) => {
    if (!cell) return;
    const ref = toA1(index, column);
    const cellLines = tall.get(ref) ?? 1;
    lines = Math.max(lines, cellLines);
    cells.push(cellXml(ref, String(styleOf(cell, cellLines > 1, styles)), cell.content));
  });
  if (cells.length === 0 && level === 0) return "";
  const height = heightXml(lines, rowLines(row, plan.widths));
  return `<row r="${index + 1}"${height}${level > 0 ? ` outlineLevel="${level}"` : ""}>${cells.join("")}</row>`;
}

/** A height of its own where merged text needs it; else one that the spreadsheet may fit anew when the text changes. */
function heightXml(mergedLines: number, wrappedLines: number): string {
  const lines = Math.max(mergedLines, wrappedLines);
  if (lines === 1) return "";
  return ` ht="${rowHeight(lines)}"${mergedLines >= wrappedLines ? ' customHeight="1"' : ""}`;
}

/** Rows grow with wrapped text by themselves, but not with that of merged cells: lines needed, by the first cell. */
function tallMerges(plan: SheetPlan): Map<string, number> {
  const found = new Map<string, number>();
  for (const merge of plan.merges) {
    const { top, left, right, bottom } = parseRange(merge);
    const content = plan.rows[top]?.[left]?.content;
    if (content?.kind !== "text" || top !== bottom) continue;
    let width = 0;
    for (let column = left; column <= right; column++) width += plan.widths[column] ?? defaultWidth;
    const lines = content.text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
    if (lines > 1) found.set(toA1(top, left), lines);
  }
  return found;
}

const defaultWidth = 8.43;

function styleOf({ style, content, link }: PlanCell, wraps: boolean, styles: StyleAppender): number {
  const look: Look = style ? looks[style] : link ? looks.link : {};
  return styles.cellFormat(wraps ? { ...look, wrap: true } : look, formatOf(content) ?? look.format);
}

function formatOf(content: CellContent): string | undefined {
  return "format" in content ? content.format : undefined;
}

function listXml(name: string, children: readonly string[]): string {
  return children.length > 0 ? `<${name} count="${children.length}">${children.join("")}</${name}>` : "";
}

/** Text and blank cells get no light, which a plain comparison would give them. */
function conditionXml({ range, bands }: ConditionPlan, priority: number, styles: StyleAppender): string {
  const { top, left } = parseRange(range);
  const cell = toA1(top, left);
  const rules = bands.map(({ atLeast, below, colour }, index) => {
    const limits = [
      `ISNUMBER(${cell})`,
      ...(atLeast === undefined ? [] : [`${cell}>=${atLeast}`]),
      ...(below === undefined ? [] : [`${cell}<${below}`]),
    ];
    const look = styles.conditionFormat(lightColours[colour]);
    const formula = escapeXml(`AND(${limits.join(",")})`);
    return `<cfRule type="expression" dxfId="${look}" priority="${priority + index}"><formula>${formula}</formula></cfRule>`;
  });
  return `<conditionalFormatting sqref="${range}">${rules.join("")}</conditionalFormatting>`;
}

function validationXml(range: string, values: readonly string[]): string {
  const list = values.join(",");
  const isTooLong = list.length > longestList || values.some((value) => value.includes(","));
  if (isTooLong) throw new Error(`Pilihan untuk ${range} tidak muat dalam satu daftar Excel.`);
  const formula = escapeXml(`"${list.replaceAll('"', '""')}"`);
  return `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="0" sqref="${range}"><formula1>${formula}</formula1></dataValidation>`;
}

function warningXml({ range, formula, message }: ValidationPlan): string {
  const text = escapeXml(message.replaceAll('"', "'"));
  return `<dataValidation type="custom" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Periksa isian" error="${text}" sqref="${range}"><formula1>${escapeXml(formula)}</formula1></dataValidation>`;
}

const longestList = 255;

function hyperlinksXml(plan: SheetPlan): string {
  const links = plan.rows.flatMap((row, index) =>
    Array.from(row).flatMap((cell, column) => {
      if (!cell?.link) return [];
      const location = escapeXml(`${quoteSheet(cell.link.sheet)}!${cell.link.cell}`);
      return [`<hyperlink ref="${toA1(index, column)}" location="${location}"/>`];
    }),
  );
  return links.length > 0 ? `<hyperlinks>${links.join("")}</hyperlinks>` : "";
}

/** "$A$1:$H$20" for a defined name. */
export function absoluteRange(range: string): string {
  return range.split(":").map(absoluteCell).join(":");
}

export function absoluteCell(cell: string): string {
  const { row, column } = fromA1(cell);
  return `$${columnLetters(column)}$${row + 1}`;
}
