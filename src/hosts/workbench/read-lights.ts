import { parseRange, type Range } from "../../tables/address";
import { XmlScanner } from "../xlsx/package/xml";
import type { ReadColour } from "./theme-colours";

/** A conditional format that compares a number with fixed limits: cells of the range within them get the colours. */
export interface Light {
  readonly range: Range;
  readonly fits: (value: number) => boolean;
  readonly look: LightLook;
}

export interface LightLook {
  readonly fill?: string;
  readonly colour?: string;
}

/** The looks that conditional formats give, in the order of their indexes. */
export function readLightLooks(stylesXml: string | undefined, readColour: ReadColour): LightLook[] {
  const looks: { fill?: string; colour?: string }[] = [];
  let inside = "";
  for (const scanner = new XmlScanner(stylesXml ?? ""); scanner.next(); ) {
    const { name, isClose } = scanner;
    if (name === "dxf" && !isClose) looks.push({});
    else if (name === "font" || name === "fill" || name === "border") inside = isClose ? "" : name;
    const look = looks.at(-1);
    if (!look || isClose) continue;
    if (name === "color" && inside === "font") look.colour = readColour(scanner);
    if ((name === "bgColor" || name === "fgColor") && inside === "fill") look.fill = readColour(scanner) ?? look.fill;
  }
  return looks;
}

/** Rules of other kinds, which would need their formula computed for each cell, are left out. */
export function readLights(sheetXml: string, looks: readonly LightLook[]): Light[] {
  const lights: Light[] = [];
  let ranges: Range[] = [];
  for (const scanner = new XmlScanner(sheetXml); scanner.next(); ) {
    if (scanner.isClose) continue;
    if (scanner.name === "conditionalFormatting") {
      ranges = (scanner.attribute("sqref") ?? "").split(" ").filter(Boolean).map(parseRange);
    } else if (scanner.name === "cfRule") {
      const look = looks[Number(scanner.attribute("dxfId") ?? -1)];
      const type = scanner.attribute("type");
      const operator = scanner.attribute("operator") ?? "";
      const fits = fitsOf(type === "cellIs" ? operator : type, readFormulas(scanner));
      if (look && fits) lights.push(...ranges.map((range) => ({ range, fits, look })));
    }
  }
  return lights;
}

function readFormulas(scanner: XmlScanner): string[] {
  const formulas: string[] = [];
  if (scanner.isEmpty) return formulas;
  while (scanner.next() && !(scanner.isClose && scanner.name === "cfRule")) {
    if (scanner.name === "formula" && !scanner.isClose) formulas.push(scanner.text());
  }
  return formulas;
}

function fitsOf(operator: string | undefined, formulas: readonly string[]): Light["fits"] | undefined {
  if (operator === "expression") return fitsExpression(formulas[0] ?? "");
  const [first = Number.NaN, second = Number.NaN] = formulas.map(Number);
  if (Number.isNaN(first)) return undefined;
  const tests: Readonly<Record<string, Light["fits"]>> = {
    lessThan: (value) => value < first,
    lessThanOrEqual: (value) => value <= first,
    greaterThan: (value) => value > first,
    greaterThanOrEqual: (value) => value >= first,
    equal: (value) => value === first,
    notEqual: (value) => value !== first,
    between: (value) => value >= first && value <= second,
    notBetween: (value) => value < first || value > second,
  };
  return operator ? tests[operator] : undefined;
}

/** AND(ISNUMBER(E5),E5>=0.9,E5<1): limits on the cell itself, in any order. */
function fitsExpression(formula: string): Light["fits"] | undefined {
  const inner = /^AND\((.*)\)$/i.exec(formula)?.[1] ?? formula;
  const limits = inner.split(",").filter((part) => !/^ISNUMBER\(/i.test(part));
  const tests = limits.map((limit) => {
    const [, operator, figure] = /^\$?[A-Z]+\$?\d+(>=|<=|<|>|=)(-?\d+(?:\.\d+)?)$/i.exec(limit) ?? [];
    const names: Readonly<Record<string, string>> = {
      ">=": "greaterThanOrEqual",
      "<=": "lessThanOrEqual",
      "<": "lessThan",
      ">": "greaterThan",
      "=": "equal",
    };
    return operator && figure ? fitsOf(names[operator], [figure]) : undefined;
  });
  return tests.every((test) => test !== undefined) ? (value) => tests.every((test) => test?.(value)) : undefined;
}
