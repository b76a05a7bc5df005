import type { App, FunctionHelp } from "../../app/app";
import { asTyped, fromTyped } from "./formula-text";

/** The help names the functions and parts their arguments as a user of Google Sheets types them. */
export function sheetsApp(app: App): App {
  return {
    ...app,
    functions: () => app.functions().map(inSheets),
    insertExample: (formula) => app.insertExample(fromTyped(formula)),
  };
}

export function inSheets(help: FunctionHelp): FunctionHelp {
  return {
    ...help,
    name: help.name.replace(".", "_"),
    syntax: help.syntax.replace(help.name, help.name.replace(".", "_")),
    examples: help.examples.map((example) => ({ ...example, formula: asTyped(example.formula) })),
  };
}
