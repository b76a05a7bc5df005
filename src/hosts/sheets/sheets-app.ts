import type { App, FunctionHelp, MendPreview } from "../../contract/app";
import { asTyped, fromTyped } from "./formula-text";

/** What the panel shows of formulas is as a user of Google Sheets types them: KEK_CAPAIAN, ";" and decimal commas. */
export function sheetsApp(app: App): App {
  return {
    ...app,
    functions: () => app.functions().map(inSheets),
    preview: async (finding) => previewInSheets(await app.preview(finding)),
    previewAll: async (findings) => (await app.previewAll(findings)).map(previewInSheets),
    insertExample: (formula) => app.insertExample(fromTyped(formula)),
  };
}

function previewInSheets<Preview extends MendPreview>(preview: Preview): Preview {
  const { formula, after } = preview;
  return {
    ...preview,
    after: after.startsWith("=") ? asTyped(after) : after,
    ...(formula !== undefined && { formula: asTyped(formula) }),
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
