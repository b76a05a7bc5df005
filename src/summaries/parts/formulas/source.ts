import { FormulaError } from "../../../core/formula-error";
import { Decimal } from "../../../numbers/decimal";
import type { NumberReading } from "../../../numbers/reading";
import { qualify } from "../../../tables/address";
import { isPercent } from "../../../tables/prints";
import type { ShareStyle } from "../../../tables/shares";
import type { TableCell } from "../../../tables/table";
import { builtIn, call, type Expression, quoted } from "./expression";

/** A cell of a user's table, to be put into a formula. Text stays text: our functions read it. */
export function source(sheet: string, cell: TableCell): Expression {
  const ref = qualify(sheet, cell.ref);
  if (cell.typed && cell.number) return { lakin: ref, native: ref, value: cell.number.toNumber() };
  if (cell.reading.kind === "blank" && cell.text.trim() === "") return { lakin: ref, native: ref, value: null };
  if (cell.reading.kind !== "number" || !cell.number) return { lakin: ref, native: undefined, value: cell.text };

  const native = readBuiltIn(ref, cell.text, cell.reading, cell.number);
  // The column decided for another reading than the text alone suggests: only the spelled-out reading gives that.
  if (!cell.number.eq(cell.reading.value)) {
    const value = cell.number.toNumber();
    return native ? { lakin: native, native, value } : { lakin: String(value), native: String(value), value };
  }
  return { lakin: ref, native: native ?? cell.number.toString(), value: cell.text };
}

/** The figure of a cell as a number, whether it stores one or holds text. */
export function figure(sheet: string, cell: TableCell): Expression {
  const read = source(sheet, cell);
  if (typeof read.value !== "string") return read;
  const called = call("ANGKA.BACA", read);
  return { lakin: called.lakin, native: read.native, value: called.value };
}

/** The cell just as it stands: text with its label or unit, or the number. */
export function asPrinted(sheet: string, cell: TableCell): Expression {
  const ref = qualify(sheet, cell.ref);
  return { lakin: ref, native: ref, value: cell.typed && cell.number ? cell.number.toNumber() : cell.text };
}

/** A figure in percent points (88,65) as a fraction (0,8865). */
export function hundredth(points: Expression): Expression {
  return builtIn("{0}/100", [points], (value) =>
    typeof value === "number" ? new Decimal(value).div(100).toNumber() : new FormulaError("value", "Bukan angka."),
  );
}

/** A percentage as a fraction: 88,65% as it is, 88,65 divided by a hundred where its column counts in points. */
export function asFraction(sheet: string, cell: TableCell, style: ShareStyle): Expression {
  const value = figure(sheet, cell);
  return isPercent(cell) || style === "fractions" ? value : hundredth(value);
}

/**
 * The number in a text by built-in functions, the same in every locale: label and unit are taken off, the digits made
 * one whole number and divided by ten for each digit behind the decimal mark. A cell whose label is no longer the same
 * shows #VALUE! rather than another number.
 */
function readBuiltIn(ref: string, text: string, reading: NumberReading, number: Decimal): string | undefined {
  const marks = marksOf(text, reading, number);
  if (!marks) return undefined;
  const { prefix, suffix, decimalMark, thousandsMark } = marks;
  const unit = suffix.replace("%", "");
  const strip = (from: string, what: string) => (what === "" ? from : `SUBSTITUTE(${from},${quoted(what)},"")`);
  const bare = [prefix, unit, reading.percent ? "%" : "", thousandsMark].reduce(strip, `TRIM(${ref})`);
  const digits = `VALUE(SUBSTITUTE(${bare},"${decimalMark}",""))`;
  const places = `MAX(0,LEN(${bare})-FIND("${decimalMark}",${bare}&"${decimalMark}"))`;
  const percent = reading.percent ? `/IF(ISNUMBER(FIND("%",${ref})),100,1)` : "";
  return `IF(ISNUMBER(${ref}),${ref},${digits}/10^${places}${percent})`;
}

interface Marks {
  readonly prefix: string;
  readonly suffix: string;
  readonly decimalMark: "," | ".";
  readonly thousandsMark: "," | ".";
}

function marksOf(text: string, reading: NumberReading, number: Decimal): Marks | undefined {
  const trimmed = text.trim().replace(/ +/g, " ");
  const written = reading.percent ? number.times(100) : number;
  for (const match of trimmed.matchAll(/-?\d(?:[\d.,]*\d)?/g)) {
    for (const decimalMark of preferred(reading)) {
      const thousandsMark = decimalMark === "," ? "." : ",";
      const plain = match[0].replaceAll(thousandsMark, "").replace(decimalMark, ".");
      if (!/^-?\d+(\.\d+)?$/.test(plain) || !new Decimal(plain).eq(written)) continue;
      const prefix = trimmed.slice(0, match.index);
      const suffix = trimmed.slice(match.index + match[0].length);
      // A second figure beside the first would be stripped away with the words around it.
      return { prefix, suffix, decimalMark, thousandsMark };
    }
  }
  return undefined;
}

function preferred({ decimalMark, thousandsMark }: NumberReading): readonly (("," | ".") & string)[] {
  if (decimalMark === "." || thousandsMark === ",") return [".", ","];
  return [",", "."];
}
