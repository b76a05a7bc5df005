import type { App, FunctionHelp } from "../../contract/app";
import { asTyped, fromTyped } from "./formula-text";

/** What the panel shows of formulas is as a user of Google Sheets types them: KEK_CAPAIAN, ";" and decimal commas. */
export function sheetsApp(app: App): App {
  return {
    ...app,
    functions: () => app.functions().map(inSheets),
    async preview(finding) {
      const preview = await app.preview(finding);
      const { formula, after } = preview;
      return {
        ...preview,
        after: after.startsWith("=") ? asTyped(after) : after,
        ...(formula !== undefined && { formula: asTyped(formula) }),
      };
    },
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
