import { readdirSync, readFileSync } from "node:fs";
import { camelCase } from "./names";
import { writeGenerated } from "./write";

/** What a rule looks at: a cell, a table, the tables of a report. */
const folders = ["cell", "table", "report"];

/** The index of the rules: every file of these folders that declares one. */
export async function generateRules(): Promise<string[]> {
  const files = folders
    .flatMap((folder) => readdirSync(`src/rules/${folder}`).map((file) => `${folder}/${file}`))
    .filter((file) => file.endsWith(".ts") && readFileSync(`src/rules/${file}`, "utf8").includes("defineRule("))
    .map((file) => file.replace(/\.ts$/, ""))
    .sort((one, other) => (idOf(one) < idOf(other) ? -1 : 1));
  const name = (file: string) => camelCase(idOf(file));
  const imports = [
    ...files.map((file) => `import ${name(file)} from "./${file}";`),
    'import type { Rule } from "./define";',
  ];
  const text = `// Written by "npm run generate".
${imports.join("\n")}

/** Every rule of the checker. */
export const rules: readonly Rule[] = [${files.map(name).join(", ")}];
`;
  return writeGenerated("src/rules/index.ts", text);
}

function idOf(file: string): string {
  return file.slice(file.indexOf("/") + 1);
}
