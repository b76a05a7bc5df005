import type { ChartPlan, PlanCell, SheetPlan } from "../../../contract/plan";
import { showNumber } from "../../../numbers/print";
import { chartColours } from "../../../summaries/parts/charts/chart-colours";
import { parseRange } from "../../../tables/address";
import { fontName } from "../../look";
import { escapeXml } from "../package/xml";
import { quoteSheet } from "../read/marks";
import { absoluteRange } from "./sheet-xml";

type Series = ChartPlan["series"][number];

/** A chart part. The figures stand in it too, so that a viewer that doesn't compute can draw it. */
export function chartXml(chart: ChartPlan, plan: SheetPlan, sheetName: string): string {
  const reference = (range: string) => escapeXml(`${quoteSheet(sheetName)}!${absoluteRange(range)}`);
  const format = axisFormat(chart, plan);
  const series = chart.series.map((one, index) => ({ one, index }));
  const draw = (kind: Kind, chosen: typeof series) =>
    chosen.map(({ one, index }) => seriesXml(kind, chart, one, index, plan, reference, format)).join("");
  const bars = series.filter(({ one }) => !one.line);
  const lines = series.filter(({ one }) => one.line);
  const plot =
    chart.type === "bar" || chart.type === "column"
      ? barXml(chart.type, draw("bar", bars)) + (lines.length > 0 ? lineXml(draw("line", lines)) : "")
      : chart.type === "line"
        ? lineXml(draw("line", series))
        : `<c:radarChart><c:radarStyle val="marker"/><c:varyColors val="0"/>${draw("line", series)}${axisIds}</c:radarChart>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    '<c:roundedCorners val="0"/><c:chart>' +
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="id-ID" sz="1200" b="1"/><a:t>${escapeXml(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot}${axesXml(chart, format, startsAtZero(chart, plan))}</c:plotArea>` +
    (chart.series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : "") +
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="6350"><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:ln></c:spPr>' +
    `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900"><a:latin typeface="${fontName}"/></a:defRPr></a:pPr><a:endParaRPr lang="id-ID"/></a:p></c:txPr>` +
    "</c:chartSpace>"
  );
}

type Kind = "bar" | "line";

function axisFormat(chart: ChartPlan, plan: SheetPlan): string {
  if (chart.percent) return "0%";
  const numbers = chart.series.flatMap(({ values }) => cellsOf(plan, values).map(numberOf));
  const needsDecimals = numbers.some(
    (number) => number !== undefined && !Number.isInteger(number) && Math.abs(number) < 1000,
  );
  return needsDecimals ? "#,##0.00" : "#,##0";
}

/** The length of a bar is its figure, so its axis begins at zero; a line may show a small change large. */
function startsAtZero(chart: ChartPlan, plan: SheetPlan): boolean {
  if (chart.type === "line") return false;
  return chart.series.every(({ values }) => cellsOf(plan, values).every((cell) => (numberOf(cell) ?? 0) >= 0));
}

const axisIds = '<c:axId val="111111111"/><c:axId val="222222222"/>';

function barXml(type: "bar" | "column", series: string): string {
  const direction = type === "bar" ? "bar" : "col";
  return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${axisIds}</c:barChart>`;
}

function lineXml(series: string): string {
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axisIds}</c:lineChart>`;
}

/** Bars run from top to bottom in the order of the rows, as they stand in the table. */
function axesXml({ type }: ChartPlan, format: string, startsAtZero: boolean): string {
  const isBar = type === "bar";
  const line = '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="A6A6A6"/></a:solidFill></a:ln></c:spPr>';
  const grid =
    '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';
  const category =
    `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${isBar ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/><c:axPos val="${isBar ? "l" : "b"}"/>` +
    `${type === "radar" ? grid : ""}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${line}` +
    '<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>';
  const value =
    `<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/>${startsAtZero ? '<c:min val="0"/>' : ""}</c:scaling><c:delete val="0"/><c:axPos val="${isBar ? "b" : "l"}"/>${grid}` +
    `<c:numFmt formatCode="${format}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${line}` +
    `<c:crossAx val="111111111"/><c:crosses val="${isBar ? "max" : "autoZero"}"/><c:crossBetween val="between"/></c:valAx>`;
  return category + value;
}

/** Labels on a few bars of one series; more would cover each other. */
const labelledAtMost = 15;

function seriesXml(
  kind: Kind,
  chart: ChartPlan,
  series: Series,
  index: number,
  plan: SheetPlan,
  reference: (range: string) => string,
  format: string,
): string {
  const colour = chartColours[index % chartColours.length];
  const fill = `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
  const categories = cellsOf(plan, chart.categories);
  const values = cellsOf(plan, series.values);
  const isLabelled = kind === "bar" && chart.series.length === 1 && values.length <= labelledAtMost;
  const labels = `<c:dLbls><c:numFmt formatCode="${chart.percent ? "0.0%" : format}" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx><c:v>${escapeXml(series.name)}</c:v></c:tx>` +
    (kind === "bar"
      ? `<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>`
      : `<c:spPr><a:ln w="25400">${fill}</a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="5"/><c:spPr>${fill}</c:spPr></c:marker>`) +
    (isLabelled ? labels : "") +
    `<c:cat><c:strRef><c:f>${reference(chart.categories)}</c:f>${textCache(categories)}</c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${reference(series.values)}</c:f>${numberCache(values, format)}</c:numRef></c:val>` +
    (kind === "line" && chart.type !== "radar" ? '<c:smooth val="0"/>' : "") +
    "</c:ser>"
  );
}

function cellsOf(plan: SheetPlan, range: string): (PlanCell | undefined)[] {
  const { top, left, bottom, right } = parseRange(range);
  const cells: (PlanCell | undefined)[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) cells.push(plan.rows[row]?.[column]);
  }
  return cells;
}

function textCache(cells: readonly (PlanCell | undefined)[]): string {
  const points = cells.map((cell, index) => {
    const text = textOf(cell);
    return text === "" ? "" : `<c:pt idx="${index}"><c:v>${escapeXml(text)}</c:v></c:pt>`;
  });
  return `<c:strCache><c:ptCount val="${cells.length}"/>${points.join("")}</c:strCache>`;
}

function numberCache(cells: readonly (PlanCell | undefined)[], format: string): string {
  const points = cells.map((cell, index) => {
    const number = numberOf(cell);
    return number === undefined ? "" : `<c:pt idx="${index}"><c:v>${number}</c:v></c:pt>`;
  });
  return `<c:numCache><c:formatCode>${format}</c:formatCode><c:ptCount val="${cells.length}"/>${points.join("")}</c:numCache>`;
}

function textOf(cell: PlanCell | undefined): string {
  const content = cell?.content;
  if (content?.kind === "text") return content.text;
  const number = numberOf(cell);
  if (number !== undefined) return showNumber(number, content && "format" in content ? content.format : undefined);
  return content?.kind === "formula" ? String(content.value ?? "") : "";
}

function numberOf(cell: PlanCell | undefined): number | undefined {
  const content = cell?.content;
  const value = content?.kind === "number" ? content.number : content?.kind === "formula" ? content.value : undefined;
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

/** The drawing part: each chart between its two corner cells, both included. */
export function drawingXml(charts: readonly { readonly plan: ChartPlan; readonly relation: string }[]): string {
  const anchors = charts.map(({ plan, relation }, index) => {
    const { top, left, bottom, right } = parseRange(`${plan.from}:${plan.to}`);
    const corner = (name: string, column: number, row: number) =>
      `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
    const title = escapeXml(plan.title);
    return (
      `<xdr:twoCellAnchor>${corner("from", left, top)}${corner("to", right + 1, bottom + 1)}` +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="Grafik ${index + 1}" descr="${title}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
      `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${relation}"/>` +
      "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
    );
  });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `${anchors.join("")}</xdr:wsDr>`
  );
}
