import type { FunctionDeclaration } from "./define";
import { failure, type NativeOperand, type NativeSource } from "./native-operand";
import { nameOf, type Parameter } from "./parameters";

/**
 * The formula where all figures are there, else the reason that the first bad argument gives. Arguments are judged in
 * their order, as `invoke` reads them; optional ones come last.
 */
export function guarded(
  fn: FunctionDeclaration,
  operands: readonly NativeOperand[],
  body: string,
  sources: readonly NativeSource[],
): string {
  const parameters = Object.entries(fn.parameters);
  const open = operands.flatMap((operand, index) => {
    const [name, parameter] = parameters[index] as [string, Parameter];
    const isJudged = judgedTypes.includes(parameter.type);
    const isSure =
      operand.kind === "literal" ||
      operand.kind === "omitted" ||
      ["number", "percent"].includes(sources[index]?.from?.returns ?? "");
    return isJudged && !isSure ? [{ operand, name, parameter }] : [];
  });
  const required = open.filter(({ parameter }) => !parameter.optional);
  const optional = open.filter(({ parameter }) => parameter.optional);
  const checked = optional.reduceRight((inner, argument) => ifOptional(argument, inner), body);
  // Of figures alone: it may stand behind a minus or a division sign.
  if (required.length === 0) return isOneCall(checked) ? checked : `(${checked})`;

  const cells = required.filter(({ operand }) => operand.kind !== "range");
  const tests = [
    ...(cells.length > 0 ? [`COUNT(${cells.map(({ operand }) => operand.cell).join(",")})=${cells.length}`] : []),
    ...required.filter(({ operand }) => operand.kind === "range").map(({ operand }) => onlyFigures(operand.cell)),
  ];
  const points = required
    .filter(({ parameter }) => parameter.type.startsWith("percent"))
    .map(({ operand }) => (operand.kind === "range" ? `MAX(${operand.cell})<=10` : `${operand.cell}<=10`));
  const inFractions = points.length > 0 ? `IF(${all(points)},${checked},${inPoints})` : checked;
  return `IF(${all(tests)},${inFractions},${reasonChain(required)})`;
}

/** "MAX(…)", and neither "MAX(…)+MAX(…)" nor "3/5". */
function isOneCall(formula: string): boolean {
  const start = /^[A-Z.]*\(/.exec(formula)?.[0].length ?? 0;
  const inner = formula.slice(start, -1).replace(/"[^"]*"/g, "");
  let depth = 1;
  for (const character of inner) {
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (depth === 0) return false;
  }
  return start > 0 && formula.endsWith(")");
}

interface Open {
  readonly operand: NativeOperand;
  readonly name: string;
  readonly parameter: Parameter;
}

/** Arguments of other types are judged by the bodies that use them. */
const judgedTypes: readonly string[] = ["number", "percent", "target", "numbers", "percents", "choice"];
const inPoints = failure("tulis 88,65% atau 0,8865");

function all(tests: readonly string[]): string {
  return tests.length === 1 ? (tests[0] as string) : `AND(${tests.join(",")})`;
}

/** A range of figures and blanks, at least one of them a figure. */
function onlyFigures(range: string): string {
  return `COUNT(${range})*(${filledOrBlank(range)})>0`;
}

function filledOrBlank(range: string): string {
  return `COUNT(${range})+COUNTBLANK(${range})+COUNTIF(${range},"-")=ROWS(${range})*COLUMNS(${range})`;
}

/** An optional argument may be a blank cell, else a figure or one of its words. */
function ifOptional({ operand, name, parameter }: Open, inner: string): string {
  const { cell, kind } = operand;
  if (kind === "refused") return cell;
  if (parameter.words) {
    return `IF(${operand.isOneOf(parameter.words)},${inner},${failure(`${nameOf(name)} tidak dikenal`)})`;
  }
  const within = parameter.type === "percent" ? `IF(N(${cell})<=10,${inner},${inPoints})` : inner;
  return `IF(OR(${cell}="",ISNUMBER(${cell})),${within},${notNumber(name)})`;
}

/** Blank: #N/A. An error: itself. A text: #VALUE!. Else the next argument's reason. */
function reasonChain([first, ...others]: readonly Open[]): string {
  if (!first) return failure("periksa masukan");
  const { operand, name, parameter } = first;
  const { cell } = operand;
  const next = others.length > 0 ? reasonChain(others) : undefined;
  if (operand.kind === "range") {
    const wrong = `IF(ISERROR(SUM(${cell})),SUM(${cell}),${notNumber(name)})`;
    const blank = `IF(${filledOrBlank(cell)},NA(),${wrong})`;
    if (!next) return blank;
    const good = parameter.type === "percents" ? `IF(MAX(${cell})>10,${inPoints},${next})` : next;
    return `IF(${onlyFigures(cell)},${good},${blank})`;
  }
  const good = next && (parameter.type === "percent" ? `IF(${cell}>10,${inPoints},${next})` : next);
  const filled = good ? `IF(ISNUMBER(${cell}),${good},${notNumber(name)})` : notNumber(name);
  return `IF(OR(${cell}="",${cell}="-"),NA(),${filled})`;
}

function notNumber(name: string): string {
  return failure(`${nameOf(name)} bukan angka`);
}
