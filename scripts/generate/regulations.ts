import { readdirSync } from "node:fs";
import { camelCase, pascalCase } from "./names";
import { writeGenerated } from "./write";

const home = "src/regulations";

/** The versions of each thing that more than one regulation laid down in turn: one a file, in a folder of its own. */
export async function generateRegulations(): Promise<string[]> {
  const folders = readdirSync(home, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap(({ name }) => indexOf(name));
}

function indexOf(folder: string): string[] {
  const files = readdirSync(`${home}/${folder}`)
    .filter((file) => file.endsWith(".ts") && file !== "index.ts" && file !== "define.ts")
    .map((file) => file.replace(/\.ts$/, ""))
    .sort();
  const type = pascalCase(folder);
  const imports = [
    'import type { Peraturan } from "../dated";',
    `import type { ${type} } from "./define";`,
    ...files.map((file) => `import ${camelCase(file)} from "./${file}";`),
  ];
  const text = `${imports.join("\n")}

export type * from "./define";

/** Made by "npm run generate" from the files beside it. */
export const ${camelCase(folder)}: readonly Peraturan<${type}>[] = [${files.map(camelCase).join(", ")}];
`;
  return writeGenerated(`${home}/${folder}/index.ts`, text);
}
