import { functionHelp } from "../../src/app/function-help";
import type { FunctionHelp } from "../../src/contract/app";
import { handlers } from "../../src/hosts/sheets/code";
import { inSheets } from "../../src/hosts/sheets/sheets-app";
import { writeGenerated } from "./write";

const path = "appsscript/functions.js";

/**
 * Apps Script sees a function only where it is declared at the top of a file, and Sheets helps a user with the comment
 * above it: so each custom function, menu handler and endpoint gets a declaration that hands over to the bundle.
 */
export async function generateAppsScript(): Promise<string[]> {
  const blocks = [
    "// Generated from the catalogue by `npm run generate`.",
    ...functionHelp.map(inSheets).map(customFunction),
    ...["onOpen", "onInstall"].map((name) => `function ${name}(event) {\n  Lakin.${name}(event);\n}`),
    ...Object.keys(handlers).map(handler),
  ];
  return writeGenerated(path, `${blocks.join("\n\n")}\n`);
}

function customFunction({ name, summary, reference, parameters, examples }: FunctionHelp): string {
  const example = examples[0];
  const lines = [
    summary,
    ...(example ? [`Contoh: ${example.formula} hasilnya ${example.result}.`] : []),
    `Dasar: ${reference}`,
    "",
    ...parameters.map(({ name: parameter, description, optional }) => {
      return `@param {any} ${optional ? `[${parameter}]` : parameter} ${description}`;
    }),
    "@return {any} Nilainya, atau larik bila masukannya rentang.",
    "@customfunction",
  ];
  const comment = lines.map((line) => ` * ${inComment(line)}`.trimEnd()).join("\n");
  const names = parameters.map(({ name: parameter }) => parameter).join(", ");
  return `/**\n${comment}\n */\nfunction ${name}(${names}) {\n  return Lakin.calculate("${name}", arguments);\n}`;
}

function handler(name: string): string {
  return `function ${name}() {\n  return Lakin.handlers.${name}.apply(null, arguments);\n}`;
}

/** On one line, and not ending the comment. */
function inComment(text: string): string {
  return text.replace(/\s+/g, " ").replace(/\*\//g, "* /");
}
