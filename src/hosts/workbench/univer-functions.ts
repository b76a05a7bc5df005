import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  type ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/preset-sheets-core";
import type { Argument, CellValue, FunctionDeclaration, Output } from "../../catalogue/define";
import { invoke } from "../../catalogue/invoke";
import { errorFromCode, FormulaError } from "../../core/formula-error";
import { ownLimits } from "./known-functions";

/** Why our functions failed, by the sheet's id and the 0-based row and column of their formula. */
export class FunctionMessages {
  private readonly messages = new Map<string, string>();

  of(sheetId: string, row: number, column: number): string | undefined {
    return this.messages.get(`${sheetId}:${row}:${column}`);
  }

  note(sheetId: string, row: number, column: number, message: string): void {
    this.messages.set(`${sheetId}:${row}:${column}`, message);
  }
}

/** Our functions as the grid's formula engine registers them. */
export function univerFunctions(
  catalogue: readonly FunctionDeclaration[],
  messages: FunctionMessages,
): [new () => BaseFunction, string][] {
  return catalogue.map((fn) => [univerFunction(fn, messages), fn.name]);
}

function univerFunction(fn: FunctionDeclaration, messages: FunctionMessages): new () => BaseFunction {
  const { least, most, syntax } = ownLimits(fn);
  return class extends BaseFunction {
    constructor() {
      super(fn.name);
    }

    /** The engine stops for good when a function throws; whatever goes wrong must become a value. */
    override calculate(...variants: BaseValueObject[]): BaseValueObject {
      try {
        // The engine would answer a wrong number of arguments with #N/A and not say why.
        if (variants.length < least || variants.length > most) {
          const count = `${fn.name}(${syntax}) diberi ${variants.length} argumen.`;
          messages.note(this.subUnitId ?? "", this.row, this.column, count);
          return ErrorValueObject.create("#N/A" as ErrorType);
        }
        const output = invoke(fn, variants.map(toArgument));
        const failure = [output].flat(2).find((value) => value instanceof FormulaError);
        if (failure) messages.note(this.subUnitId ?? "", this.row, this.column, `${fn.name}: ${failure.message}`);
        return fromOutput(output);
      } catch (error) {
        console.error(fn.name, error);
        return ErrorValueObject.create("#VALUE!" as ErrorType);
      }
    }
  };
}

function toArgument(variant: FunctionVariantType): Argument {
  const value = variant.isReferenceObject() ? (variant as BaseReferenceObject).toArrayValueObject() : variant;
  if (!value.isArray()) return toCellValue(value as BaseValueObject);
  return (value as ArrayValueObject).getArrayValue().map((row) => row.map((cell) => toCellValue(cell)));
}

function toCellValue(value: Nullable<BaseValueObject>): CellValue {
  if (!value || value.isNull()) return null;
  if (value.isError()) {
    const code = (value as ErrorValueObject).getErrorType();
    return errorFromCode(code) ?? new FormulaError("value", `Sel masukan berisi galat ${code}.`);
  }
  return value.getValue() ?? null;
}

function fromOutput(output: Output | Output[][]): BaseValueObject {
  if (!Array.isArray(output)) return fromValue(output);
  return ArrayValueObject.create({
    calculateValueList: output.map((row) => row.map(fromValue)),
    rowCount: output.length,
    columnCount: output[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function fromValue(value: Output | null): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (value instanceof FormulaError) return ErrorValueObject.create(value.code as ErrorType);
  if (typeof value === "number") return NumberValueObject.create(value);
  return typeof value === "boolean" ? BooleanValueObject.create(value) : StringValueObject.create(value);
}
