import { Decimal } from "../numbers/decimal";
import { printLike } from "../tables/print-like";
import type { TableCell } from "../tables/table";
import type { Datum } from "./define";

/**
 * Fills a message's words in; numbers are printed the way `cell` prints. A header or label that is empty leaves no hole:
 * where nothing else tells the place, the cell does. Throws on a word that has no datum.
 */
export function fillSentence(template: string, data: Readonly<Record<string, Datum>>, cell: TableCell): string {
  const filled = template.replace(/\{(\w+)\}/g, (_, word: string) => {
    const datum = data[word];
    if (datum === undefined) throw new Error(`Kata {${word}} tidak terisi dalam "${template}".`);
    return printDatum(datum, cell).trim() || hole;
  });
  return filled
    .replaceAll(`${hole}, `, "")
    .replaceAll(`, ${hole}`, "")
    .replaceAll(new RegExp(`^${hole}(?=:)`, "g"), `Sel ${cell.ref}`)
    .replaceAll(` ${hole}`, "")
    .replaceAll(hole, "");
}

/** Stands where a word is empty; no cell holds this character. */
const hole = "\uE000";

function printDatum(datum: Datum, cell: TableCell): string {
  if (typeof datum === "string") return datum;
  if (typeof datum === "number") return String(datum);
  return datum instanceof Decimal ? printLike(cell, datum) : (datum as TableCell).ref;
}
