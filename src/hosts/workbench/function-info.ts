import { BooleanNumber } from "@univerjs/core";
import { FunctionType, type IFunctionInfo } from "@univerjs/preset-sheets-core";
import type { FunctionHelp } from "../../contract/app";

/** What the grid shows while a function is typed: the list to choose from and the card about its arguments. */
export function functionInfo({ name, summary, reference, parameters, examples }: FunctionHelp): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    abstract: summary,
    description: `${summary} ${examples[0] ? `Contoh: ${examples[0].formula} → ${examples[0].result}. ` : ""}Dasar: ${reference}`,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: parameter.name,
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}
