import { fromA1, parseRange, toA1 } from "../../../tables/address";
import { Refusal } from "../../refusal";
import { escapeXml, XmlScanner } from "../package/xml";
import { childrenOf, findElements, prefixOf, removeSpans, setAttribute, withPrefix } from "../package/xml-edit";
import { shiftFormula } from "../read/shared-formula";
import { applyEdits, type Edit, readJoinedFormulas, sheetData } from "../read/sheet-grid";
import { movedIndex, movedRange, movedRef, movedRefs, type Shift, shiftReferences } from "./shift";

/** Elements whose text is a formula. */
const formulas = new Set(["f", "formula", "formula1", "formula2"]);
/** Attributes that name one range of the sheet, and those that name several. */
const single: Readonly<Record<string, string>> = {
  dimension: "ref",
  mergeCell: "ref",
  autoFilter: "ref",
  sortState: "ref",
  sortCondition: "ref",
  hyperlink: "ref",
};
const several: Readonly<Record<string, string>> = {
  selection: "sqref",
  conditionalFormatting: "sqref",
  dataValidation: "sqref",
  protectedRange: "sqref",
  ignoredError: "sqref",
};
/** Lists that the format wants gone rather than empty. */
const lists = [
  ["mergeCells", "mergeCell"],
  ["hyperlinks", "hyperlink"],
  ["dataValidations", "dataValidation"],
  ["rowBreaks", "brk"],
  ["colBreaks", "brk"],
] as const;

/** Every formula of its own: a shared one leans on where its first cell stands. */
export function unshared(xml: string): string {
  const joined = readJoinedFormulas(xml, sheetData(xml)).filter(({ type }) => type === "shared");
  if (joined.length === 0) return xml;
  const masters = new Map(joined.flatMap((formula) => (formula.text ? [[formula.shared, formula] as const] : [])));
  const prefix = prefixOf(xml);
  const edits = joined.flatMap((cell): Edit[] => {
    const master = masters.get(cell.shared);
    if (!master) return [];
    const text = cell.text || shiftFormula(master.text, cell.row - master.row, cell.column - master.column);
    return [{ start: cell.start, end: cell.end, text: withPrefix(`<f>${escapeXml(text)}</f>`, prefix) }];
  });
  return applyEdits(xml, edits);
}

/** The part of a sheet whose cells stay where they are, with its references into the sheet that changes. */
export function shiftedElsewhere(xml: string, sheet: string, shift: Shift): string {
  const plain = unshared(xml);
  const edits: Edit[] = [];
  for (const scanner = new XmlScanner(plain); scanner.next(); ) collectReferences(scanner, sheet, shift, edits);
  return applyEdits(plain, edits);
}

/** The part of the sheet that changes. Throws an Indonesian reason where it can't be done. */
export function shiftedSheet(xml: string, shift: Shift): string {
  refuseCut(xml, shift);
  const plain = unshared(xml);
  const edits: Edit[] = [];
  let row = -1;
  let column = -1;
  for (const scanner = new XmlScanner(plain); scanner.next(); ) {
    if (scanner.isClose) continue;
    if (scanner.name === "row") {
      row = Number(scanner.attribute("r") ?? row + 2) - 1;
      column = -1;
      const to = shift.axis === "row" ? movedIndex(row, shift) : row;
      if (to === undefined) edits.push(elementEdit(scanner));
      else
        edits.push(tagEdit(plain, scanner, (tag) => withRef(tag, String(to + 1)).replace(/\sspans\s*=\s*"[^"]*"/, "")));
    } else if (scanner.name === "c") {
      const ref = scanner.attribute("r");
      column = ref ? fromA1(ref).column : column + 1;
      const toRow = shift.axis === "row" ? movedIndex(row, shift) : row;
      const toColumn = shift.axis === "column" ? movedIndex(column, shift) : column;
      if (toColumn === undefined || toRow === undefined) edits.push(elementEdit(scanner));
      else edits.push(tagEdit(plain, scanner, (tag) => withRef(tag, toA1(toRow, toColumn))));
    } else if (!collectReferences(scanner, shift.sheet, shift, edits)) {
      collectPlaces(plain, scanner, shift, edits);
    }
  }
  return tidied(applyEdits(plain, edits));
}

/** Formulas and links; true where the element was one. */
function collectReferences(scanner: XmlScanner, sheet: string, shift: Shift, edits: Edit[]): boolean {
  if (scanner.isClose) return false;
  const { xml, start, end, name } = scanner;
  if (name === "hyperlink") {
    const location = scanner.attribute("location");
    const moved = location && shiftReferences(location, undefined, shift);
    if (moved && moved !== location && sheet !== shift.sheet) {
      edits.push(tagEdit(xml, scanner, (tag) => withAttribute(tag, "location", moved)));
    }
    return false;
  }
  if (!formulas.has(name) || scanner.isEmpty) return false;
  const ref = sheet === shift.sheet ? scanner.attribute("ref") : undefined;
  const text = scanner.text();
  const moved = shiftReferences(text, sheet, shift);
  const movedArray = ref && movedRef(ref, shift);
  if (moved === text && movedArray === ref) return true;
  const tag = xml.slice(start, end);
  const open = movedArray ? withAttribute(tag, "ref", movedArray) : tag;
  // The result in the file is of before; whoever opens it computes it anew.
  edits.push({ start, end: xml.lastIndexOf("<", scanner.end - 1), text: open + escapeXml(moved) });
  return true;
}

/** What names cells of the sheet outside of its formulas. */
function collectPlaces(xml: string, scanner: XmlScanner, shift: Shift, edits: Edit[]): void {
  const { name } = scanner;
  const one = single[name];
  const many = several[name];
  if (one !== undefined) {
    const ref = scanner.attribute(one);
    const moved = ref && movedRef(ref, shift);
    if (!ref) return;
    const location = name === "hyperlink" ? scanner.attribute("location") : undefined;
    if (!moved)
      edits.push(
        name === "dimension" ? tagEdit(xml, scanner, (tag) => withAttribute(tag, one, "A1")) : elementEdit(scanner),
      );
    else {
      edits.push(
        tagEdit(xml, scanner, (tag) => {
          const placed = withAttribute(tag, one, moved);
          return location ? withAttribute(placed, "location", shiftReferences(location, undefined, shift)) : placed;
        }),
      );
    }
  } else if (many !== undefined) {
    const sqref = scanner.attribute(many);
    if (!sqref) return;
    const moved = movedRefs(sqref, shift);
    if (name === "selection") {
      edits.push(
        tagEdit(xml, scanner, (tag) =>
          withAttribute(withAttribute(tag, many, moved || "A1"), "activeCell", moved.split(/[ :]/)[0] || "A1"),
        ),
      );
    } else if (!moved) edits.push(elementEdit(scanner));
    else if (moved !== sqref) edits.push(tagEdit(xml, scanner, (tag) => withAttribute(tag, many, moved)));
  } else if (name === "sqref") {
    const { start, end } = scanner;
    const text = scanner.text();
    edits.push({ start: end, end: xml.lastIndexOf("<", scanner.end - 1), text: movedRefs(text, shift) || "A1" });
    scanner.end = Math.max(scanner.end, start);
  } else if (name === "pane") {
    const split = shift.axis === "row" ? "ySplit" : "xSplit";
    const frozen = Number(scanner.attribute(split) ?? 0);
    if (frozen > 0 && scanner.attribute("state")?.startsWith("frozen") && shift.at < frozen) {
      const kept = Math.max(1, frozen + Math.max(shift.count, shift.at - frozen));
      const corner = scanner.attribute("topLeftCell");
      const moved = corner && movedRef(corner, shift);
      edits.push(
        tagEdit(xml, scanner, (tag) => {
          const split_ = withAttribute(tag, split, String(kept));
          return moved ? withAttribute(split_, "topLeftCell", moved) : split_;
        }),
      );
    }
  } else if (name === "col" && shift.axis === "column") {
    const range = {
      top: 0,
      bottom: 0,
      left: Number(scanner.attribute("min")) - 1,
      right: Number(scanner.attribute("max")) - 1,
    };
    const moved = movedRange(range, { ...shift, stretch: true });
    if (!moved) edits.push(elementEdit(scanner));
    else {
      const right = Math.min(moved.right, lastColumn);
      edits.push(
        tagEdit(xml, scanner, (tag) =>
          withAttribute(withAttribute(tag, "min", String(moved.left + 1)), "max", String(right + 1)),
        ),
      );
    }
  } else if (name === "brk") {
    const at = Number(scanner.attribute("id"));
    const moved = movedIndex(at, shift);
    const isOfAxis = scanner.attribute("max") === undefined || Number(scanner.attribute("max")) > 16_000 - 1 === true;
    if (shift.axis === "row" && isOfAxis && moved !== undefined) {
      edits.push(tagEdit(xml, scanner, (tag) => withAttribute(tag, "id", String(moved))));
    }
  }
}

const lastColumn = 16_383;

/** An array formula of several cells, or a data table, can't be taken apart. */
function refuseCut(xml: string, shift: Shift): void {
  for (const { type, ref } of readJoinedFormulas(xml, sheetData(xml))) {
    if (type === "shared" || !ref) continue;
    const { top, left, bottom, right } = parseRange(ref);
    const [first, last] = shift.axis === "row" ? [top, bottom] : [left, right];
    const end = shift.count > 0 ? shift.at : shift.at - shift.count - 1;
    const isCut = shift.count > 0 ? first < shift.at && last >= shift.at : first <= end && last >= shift.at;
    if (isCut && ref.includes(":")) {
      throw new Refusal(
        `Rumus larik ${ref} di lembar "${shift.sheet}" akan terpotong; hapus rumus lariknya lebih dulu.`,
      );
    }
  }
}

function tidied(xml: string): string {
  return lists.reduce((text, [list, item]) => {
    const [span] = findElements(text, list);
    if (!span) return text;
    const left = childrenOf(text, span).filter(({ name }) => name === item).length;
    if (left === 0) return removeSpans(text, [span]);
    return span.attribute("count") === undefined ? text : setAttribute(text, span, "count", String(left));
  }, xml);
}

function tagEdit(xml: string, { start, end }: XmlScanner, change: (tag: string) => string): Edit {
  return { start, end, text: change(xml.slice(start, end)) };
}

/** Takes the element out and moves the scanner behind it. */
function elementEdit(scanner: XmlScanner): Edit {
  const { start, name, isEmpty } = scanner;
  if (!isEmpty) {
    for (let depth = 1; depth > 0 && scanner.next(); ) {
      if (scanner.isEmpty || scanner.name !== name) continue;
      depth += scanner.isClose ? -1 : 1;
    }
  }
  return { start, end: scanner.end, text: "" };
}

function withRef(tag: string, ref: string): string {
  return withAttribute(tag, "r", ref);
}

export function withAttribute(tag: string, name: string, value: string): string {
  const standing = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`);
  if (standing.test(tag)) return tag.replace(standing, (_, before: string) => `${before}"${escapeXml(value)}"`);
  return tag.replace(/\s*(\/?)>$/, ` ${name}="${escapeXml(value)}"$1>`);
}
