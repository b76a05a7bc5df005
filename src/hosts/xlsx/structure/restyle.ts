import { fromA1, parseRange, toA1, toRange } from "../../../tables/address";
import { Refusal } from "../../refusal";
import {
  childrenOf,
  findElements,
  insertInOrder,
  prefixOf,
  removeSpans,
  setAttribute,
  splice,
  withPrefix,
} from "../package/xml-edit";
import { applyEdits, type Edit, readRows, sheetData } from "../read/sheet-grid";
import { insertions } from "../write/sheet-cells";
import { movedRange } from "./shift";
import { withAttribute } from "./shift-sheet";

const order = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** A sheet part whose cells of a range have other formats; `restyled` gives the index of the new one. */
export function restyledSheet(xml: string, range: string, restyled: (style: number) => number): string {
  const { top, left, bottom, right } = parseRange(range);
  const wanted = new Set(Array.from({ length: bottom - top + 1 }, (_, index) => top + index));
  const data = sheetData(xml);
  const prefix = prefixOf(xml);
  const rows = readRows(xml, data, wanted);
  const edits: Edit[] = [];
  const newCells = new Map<number, [number, string][]>();
  for (const row of wanted) {
    const standing = rows.get(row);
    const ofRow = standing?.attribute("customFormat") ? Number(standing.attribute("s") ?? 0) : 0;
    for (let column = left; column <= right; column++) {
      const cell = standing?.cells.find((candidate) => candidate.column === column);
      const style = String(restyled(Number(cell?.attribute("s") ?? ofRow)));
      if (cell) {
        const tag = xml.slice(cell.start, cell.openEnd);
        edits.push({ start: cell.start, end: cell.openEnd, text: withAttribute(tag, "s", style) });
      } else {
        const text = withPrefix(`<c r="${toA1(row, column)}" s="${style}"/>`, prefix);
        newCells.set(row, [...(newCells.get(row) ?? []), [column, text]]);
      }
    }
  }
  return applyEdits(xml, [...edits, ...insertions(xml, data, rows, newCells, prefix)]);
}

export function mergedSheet(xml: string, range: string): string {
  const wanted = parseRange(range);
  const clash = findElements(xml, "mergeCell").find(({ attribute }) =>
    overlaps(parseRange(attribute("ref") ?? "A1"), wanted),
  );
  if (clash) throw new Refusal(`Sel ${clash.attribute("ref")} sudah digabung: pisahkan lebih dulu.`);
  const child = `<mergeCell ref="${toRange(wanted)}"/>`;
  const [list] = findElements(xml, "mergeCells");
  if (!list) return insertInOrder(xml, `<mergeCells count="1">${child}</mergeCells>`, order);
  const grown = splice(xml, list.closeStart, list.closeStart, withPrefix(child, prefixOf(xml)));
  const [again] = findElements(grown, "mergeCells");
  return again ? setAttribute(grown, again, "count", String(childrenOf(grown, again).length)) : grown;
}

export function unmergedSheet(xml: string, range: string): string {
  const wanted = parseRange(range);
  const gone = findElements(xml, "mergeCell").filter(({ attribute }) =>
    overlaps(parseRange(attribute("ref") ?? "A1"), wanted),
  );
  if (gone.length === 0) throw new Refusal("Tidak ada sel gabungan di sini.");
  const changed = removeSpans(xml, gone);
  const [list] = findElements(changed, "mergeCells");
  if (!list) return changed;
  const left = childrenOf(changed, list).length;
  return left === 0 ? removeSpans(changed, [list]) : setAttribute(changed, list, "count", String(left));
}

function overlaps(one: ReturnType<typeof parseRange>, other: ReturnType<typeof parseRange>): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

/** A column of another width; those that shared its element keep theirs. */
export function widenedSheet(xml: string, column: number, width: number): string {
  const number = column + 1;
  const own = `<col min="${number}" max="${number}" width="${width}" customWidth="1"/>`;
  const [list] = findElements(xml, "cols");
  if (!list) return insertInOrder(xml, `<cols>${own}</cols>`, order);
  const prefix = prefixOf(xml);
  const standing = childrenOf(xml, list).find(
    ({ attribute }) => Number(attribute("min")) <= number && Number(attribute("max")) >= number,
  );
  if (!standing) {
    const next = childrenOf(xml, list).find(({ attribute }) => Number(attribute("min")) > number);
    const at = next ? next.start : list.closeStart;
    return splice(xml, at, at, withPrefix(own, prefix));
  }
  const tag = xml.slice(standing.start, standing.openEnd);
  const part = (min: number, max: number) => withAttribute(withAttribute(tag, "min", String(min)), "max", String(max));
  const [min, max] = [Number(standing.attribute("min")), Number(standing.attribute("max"))];
  const widened = withAttribute(withAttribute(part(number, number), "width", String(width)), "customWidth", "1");
  const texts = [
    ...(min < number ? [part(min, number - 1)] : []),
    widened,
    ...(max > number ? [part(number + 1, max)] : []),
  ];
  return splice(xml, standing.start, standing.end, texts.join(""));
}

/** The row below, which was just put in empty, takes over the looks of a row, and its formulas and merges where asked. */
export function repeatedRow(xml: string, row: number, shifted?: (formula: string) => string): string {
  const rows = readRows(xml, sheetData(xml), new Set([row]));
  const above = rows.get(row);
  if (!above) return xml;
  const cells = above.cells.map((cell) => {
    const style = cell.attribute("s");
    const [formula] = childrenOf(xml, cell).filter(({ name }) => name === "f");
    const ref = toA1(row + 1, cell.column);
    const open = `<c r="${ref}"${style ? ` s="${style}"` : ""}`;
    if (!formula || !shifted || formula.attribute("t")) return `${open}/>`;
    return `${open}><f>${shifted(xml.slice(formula.openEnd, formula.closeStart))}</f></c>`;
  });
  const tag = xml
    .slice(above.start, above.openEnd)
    .replace(/\s*\/>$/, ">")
    .replace(/\sspans\s*=\s*"[^"]*"/, "");
  const open = withAttribute(tag, "r", String(row + 2));
  const prefix = prefixOf(xml);
  const text = `${open}${withPrefix(cells.join(""), prefix)}</${prefix}row>`;
  const repeated = splice(xml, above.end, above.end, text);
  if (!shifted) return repeated;
  const merges = findElements(xml, "mergeCell")
    .map(({ attribute }) => parseRange(attribute("ref") ?? "A1"))
    .filter(({ top, bottom }) => top === row && bottom === row);
  return merges.reduce((changed, merge) => {
    const moved = movedRange(merge, { sheet: "", axis: "row", at: 0, count: 1 });
    return moved ? mergedSheet(changed, toRange(moved)) : changed;
  }, repeated);
}

/** Whether cells beside the first of a range hold something that a merge would hide. */
export function firstHidden(range: string, isFilled: (cell: string) => boolean): string | undefined {
  const { top, left, bottom, right } = parseRange(range);
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const cell = toA1(row, column);
      if ((row !== top || column !== left) && isFilled(cell)) return cell;
    }
  }
  return undefined;
}

export function cellFilled(
  rows: readonly (readonly ({ readonly text: string; readonly formula?: string } | undefined)[])[],
) {
  return (ref: string) => {
    const { row, column } = fromA1(ref);
    const cell = rows[row]?.[column];
    return cell !== undefined && (cell.text !== "" || cell.formula !== undefined);
  };
}
