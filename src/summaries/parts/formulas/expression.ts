import { catalogue } from "../../../catalogue";
import type { Argument, CellValue } from "../../../catalogue/define";
import { callsLakin, toNative } from "../../../catalogue/formulas";
import { invoke } from "../../../catalogue/invoke";
import { FormulaError } from "../../../core/formula-error";

/** A formula, or a part of one, with what it gives now. */
export interface Expression {
  /** Without "=": English names, commas, our functions dotted. */
  readonly lakin: string;
  /** The same with built-in functions only; none where a function has no built-in counterpart. */
  readonly native: string | undefined;
  readonly value: Argument;
}

/** A cell or range of the sheet that is being made: "F5", "F5:F12". */
export function own(ref: string, value: Argument): Expression {
  return { lakin: ref, native: ref, value };
}

export function literal(value: number | string): Expression {
  const written = typeof value === "number" ? String(value) : quoted(value);
  return { lakin: written, native: written, value };
}

/** One of our functions; its value comes from the catalogue, as it would in a cell. */
export function call(name: string, ...args: readonly Expression[]): Expression {
  const declared = catalogue.find((candidate) => candidate.name === name);
  if (!declared) throw new Error(`${name} is not in the catalogue.`);
  const lakin = `${name}(${args.map((arg) => arg.lakin).join(",")})`;
  const result = invoke(
    declared,
    args.map((arg) => arg.value),
  );
  return lazily(lakin, () => nativeCall(name, args), result);
}

/** The built-in form of a long formula takes a while to work out, and most sheets never ask for it. */
export function lazily(lakin: string, makeNative: () => string | undefined, value: Argument): Expression {
  let made: { readonly native: string | undefined } | undefined;
  return {
    lakin,
    value,
    get native() {
      made ??= { native: makeNative() };
      return made.native;
    },
  };
}

function nativeCall(name: string, args: readonly Expression[]): string | undefined {
  const parts = args.map((arg) => arg.native);
  if (parts.some((part) => part === undefined)) return undefined;
  const turned = toNative(`=${name}(${parts.join(",")})`);
  return callsLakin(turned) ? undefined : turned.slice(1);
}

/**
 * A formula of built-in functions and operators: `{0}`, `{1}` stand for the operands. Its value is worked out by
 * `compute`, which sees the operands' values and is called only when none of them is an error.
 */
export function builtIn(
  template: string,
  operands: readonly Expression[],
  compute: (...values: Argument[]) => CellValue,
): Expression {
  const fill = (write: (operand: Expression) => string | undefined) => {
    let complete = true;
    const text = template.replace(/\{(\d)\}/g, (_, index: string) => {
      const written = write(operands[Number(index)] as Expression);
      if (written === undefined) complete = false;
      return written ?? "";
    });
    return complete ? text : undefined;
  };
  const failed = operands.map((operand) => operand.value).find((value) => value instanceof FormulaError);
  return lazily(
    fill((operand) => operand.lakin) ?? "",
    () => fill((operand) => operand.native),
    failed ?? compute(...operands.map((operand) => operand.value)),
  );
}

/** Shows a dash while any of these cells is empty or holds a mark for nothing, and the figure once they are filled in. */
export function onceFilled(cells: readonly Expression[], filled: Expression): Expression {
  const guard = (write: (part: Expression) => string | undefined) => {
    const inner = write(filled);
    if (inner === undefined) return undefined;
    const isEmpty = cells.flatMap((cell) =>
      marksForNothing(cell).map((mark) => `TRIM(${write(cell)})=${quoted(mark)}`),
    );
    return `IF(OR(${isEmpty.join(",")}),"${dash}",${inner})`;
  };
  return lazily(guard((part) => part.lakin) ?? "", () => guard((part) => part.native), dash);
}

function marksForNothing({ value }: Expression): readonly string[] {
  const now = typeof value === "string" ? [value.trim()] : [];
  return [...new Set(["", dash, ...now])];
}

export const dash = "-";

export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The number an expression gives now, if it gives one. */
export function numberOf(expression: Expression | undefined): number | undefined {
  return typeof expression?.value === "number" ? expression.value : undefined;
}

/** Why an expression gives no result now, if so. */
export function errorOf(expression: Expression): FormulaError | undefined {
  return expression.value instanceof FormulaError ? expression.value : undefined;
}
