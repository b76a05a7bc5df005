import { readdirSync, readFileSync } from "node:fs";
import { writeGenerated } from "./write";

const folder = "src/catalogue";

/** src/catalogue/index.ts: every declaration, in the order of families and then of names. */
export async function generateCatalogue(): Promise<string[]> {
  const files = readdirSync(folder).filter(declaresFunction).sort();
  const names = files.map((file) => file.replace(/\.ts$/, ""));
  const text = `import type { FunctionDeclaration } from "./define";
${names.map((name) => `import ${camelCase(name)} from "./${name}";`).join("\n")}

/** Made by "npm run generate" from the declarations beside it. */
export const catalogue: readonly FunctionDeclaration[] = [
${names.map((name) => `  ${camelCase(name)},`).join("\n")}
];
`;
  return writeGenerated(`${folder}/index.ts`, text);
}

function declaresFunction(file: string): boolean {
  return file.endsWith(".ts") && readFileSync(`${folder}/${file}`, "utf8").includes("export default defineFunction(");
}

function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
