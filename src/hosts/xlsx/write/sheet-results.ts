import { fromA1 } from "../../../tables/address";
import { XmlScanner } from "../package/xml";
import { childrenOf, prefixOf, rootOf, type Span, setAttribute, withPrefix } from "../package/xml-edit";
import { applyEdits, type CellSpan, type Edit, readJoinedFormulas, readRows, sheetData } from "../read/sheet-grid";
import { resultXml } from "./cell-xml";
import { JoinedFormulas } from "./joined-formulas";
import { fromStored } from "./stored-formula";

export interface FormulaResult {
  readonly cell: string;
  readonly formula: string;
  readonly value: number | string;
}

/** A formula the sheet holds already, with the result of another calculation. */
interface Held {
  readonly cell: CellSpan;
  readonly formula: Span;
  readonly value: number | string;
}

/** Which of these only give a formula of the sheet another result; the rest are writes of another formula. */
export function heldResults(xml: string, results: readonly FormulaResult[]): Map<string, Held> {
  const held = new Map<string, Held>();
  if (results.length === 0) return held;
  const data = sheetData(xml);
  const rows = readRows(xml, data, new Set(results.map(({ cell }) => fromA1(cell).row)));
  const joined = new JoinedFormulas(readJoinedFormulas(xml, data));
  for (const { cell: ref, formula: wanted, value } of results) {
    const { row, column } = fromA1(ref);
    const cell = rows.get(row)?.cells.find((candidate) => candidate.column === column);
    const formula = cell && childrenOf(xml, cell).find(({ name }) => name === "f");
    if (!cell || !formula) continue;
    const scanner = new XmlScanner(xml.slice(formula.start, formula.end));
    scanner.next();
    const text = scanner.text() || joined.shared(joined.at({ row, column })?.shared, { row, column });
    if (`=${fromStored(text)}` === wanted) held.set(ref, { cell, formula, value });
  }
  return held;
}

/** Only results change: allowed on a locked sheet and in an array, as a calculation is. */
export function patchResults(xml: string, results: readonly FormulaResult[]): string {
  const prefix = prefixOf(xml);
  const edits = [...heldResults(xml, results).values()].map(({ cell, formula, value }): Edit => {
    const result = resultXml(value);
    const tag = xml.slice(cell.start, cell.openEnd);
    const open = setAttribute(tag, rootOf(tag), "t", result.type);
    const text = open + xml.slice(formula.start, formula.end) + withPrefix(result.value, prefix);
    return { start: cell.start, end: cell.closeStart, text };
  });
  return applyEdits(xml, edits);
}
