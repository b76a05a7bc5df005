import type { FakeCell } from "./model";
import { RichApiError } from "./session";

/** Puts something in a cell the way typing does: much of what looks like text does not stay text. */
export function enter(cell: FakeCell, entered: unknown, calculate: (formula: string) => FakeCell["value"]): void {
  if (entered === null) return;
  cell.formula = "";
  if (cell.format === "@") {
    cell.value = String(entered);
    return;
  }
  if (typeof entered !== "string") {
    cell.value = entered as number | boolean;
    return;
  }
  if (entered.startsWith("'")) {
    cell.value = entered.slice(1);
    return;
  }
  if (/^[=+-]./.test(entered) && !/^[+-][\d.,]+%?$/.test(entered)) {
    enterFormula(cell, entered, calculate);
    return;
  }
  cell.value = entered;
  const number = Number(entered.replace(/[.,](?=\d{3}\b)/g, "").replace(",", "."));
  if (/^[+-]?[\d.,]+$/.test(entered) && !Number.isNaN(number)) cell.value = number;
  if (/^[\d.,]+%$/.test(entered)) {
    cell.value = Number.parseFloat(entered.replace(",", ".")) / 100;
    cell.format = "0%";
  }
  if (
    /^\d{1,2}[/-]\d{1,2}$/.test(entered) ||
    /^(jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des)\w* \d+$/i.test(entered)
  ) {
    cell.value = 45_000;
    cell.format = "d-mmm";
  }
  if (/^(true|false)$/i.test(entered)) cell.value = entered.toLowerCase() === "true";
}

function enterFormula(cell: FakeCell, entered: string, calculate: (formula: string) => FakeCell["value"]): void {
  const formula = entered.startsWith("=") ? entered : `=${entered}`;
  const bare = formula.replace(/"[^"]*"|'[^']*'|\{[^}]*\}/g, "");
  if (bare.includes(";") || bare.split("(").length !== bare.split(")").length) {
    throw new RichApiError("InvalidArgument", `The formula can't be read: ${formula}`);
  }
  cell.formula = formula;
  cell.value = calculate(formula);
}
