import type { Decimal } from "../numbers/decimal";
import { decimalsMoved, printedDecimals, printScale } from "./prints";
import type { TableCell } from "./table";

/** A value printed the way a cell prints: its decimals (or the few more it is asked for), marks, percent sign, unit. */
export function printLike(cell: TableCell, value: Decimal, leastDecimals = 0): string {
  const digits = printDigits(cell, value, leastDecimals);
  const figure = /[-+(]?\s*\d[\d.,]*/.exec(cell.text);
  if (!figure || cell.reading.kind !== "number") return digits;
  const before = cell.text.slice(0, figure.index).replace(/[<>≤≥=]+\s*/, "");
  const after = cell.text.slice(figure.index + figure[0].replace(/[.,]+$/, "").length);
  return `${before}${digits}${/^[-+(]/.test(figure[0]) ? after.replace(/^\s*\)/, "") : after}`.trim();
}

/** As many decimals as the cell has (but for those that a moved mark took along), or the few more (two at most) without which the value would look unchanged. */
function printDigits(cell: TableCell, value: Decimal, leastDecimals: number): string {
  const scaled = value.times(printScale(cell));
  const own = cell.reading.kind === "number" ? printedDecimals(cell) - decimalsMoved(cell, value) : 2;
  let decimals = Math.min(Math.max(own, Math.min(leastDecimals, scaled.decimalPlaces())), 9);
  const same = (places: number) => cell.number?.times(printScale(cell)).eq(scaled.toDecimalPlaces(places)) ?? false;
  if (same(decimals) && !cell.number?.eq(value)) decimals = Math.min(decimals + 2, scaled.decimalPlaces());
  const [whole = "0", rest] = scaled.abs().toFixed(decimals).split(".");
  const sign = scaled.isNegative() && !scaled.toDecimalPlaces(decimals).isZero() ? "-" : "";
  const { decimalMark, thousandsMark } = marksOf(cell);
  return `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, thousandsMark)}${rest ? decimalMark + rest : ""}`;
}

/** A figure below a thousand shows no thousands mark; then the decimal mark tells which one its table uses. */
function marksOf({ reading, typed, number }: TableCell): { decimalMark: string; thousandsMark: string } {
  if (reading.kind !== "number") return { decimalMark: ",", thousandsMark: "." };
  const isEnglish = reading.decimalMark === "." || reading.thousandsMark === ",";
  const decimalMark = isEnglish ? "." : ",";
  const couldGroup =
    !number ||
    number
      .times(reading.percent ? 100 : 1)
      .abs()
      .gte(1000);
  const groups = reading.thousandsMark !== undefined || (!typed && !couldGroup) || (typed && !couldGroup);
  return { decimalMark, thousandsMark: groups ? (isEnglish ? "," : ".") : "" };
}
