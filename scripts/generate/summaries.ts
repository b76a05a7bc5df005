import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { camelCase } from "./names";
import { writeGenerated } from "./write";

/** The lists of summaries and of templates: every file of those folders that declares one. */
export async function generateSummaries(): Promise<string[]> {
  return [
    list("src/summaries/sheets", "summaries", "../define"),
    list("src/summaries/templates", "templates", "../define"),
  ].flat();
}

function list(folder: string, name: string, define: string): string[] {
  const declared = readdirSync(folder)
    .filter((file) => file.endsWith(".ts") && file !== "index.ts")
    .filter((file) => /export default define\w*\(/.test(readFileSync(join(folder, file), "utf8")))
    .map((file) => file.replace(/\.ts$/, ""))
    .sort();
  const imports = [
    { path: define, what: "type { Summary }" },
    ...declared.map((file) => ({ path: `./${file}`, what: camelCase(file) })),
  ];
  const text = [
    '// Made by "npm run generate" from the files of this folder.',
    ...imports.map(({ path, what }) => `import ${what} from "${path}";`),
    "",
    `const declared: readonly Summary[] = [${declared.map(camelCase).join(", ")}];`,
    "",
    `export const ${name}: readonly Summary[] = [...declared].sort((one, other) => one.order - other.order);`,
    "",
  ].join("\n");
  return writeGenerated(join(folder, "index.ts"), text);
}
