import { readdirSync, readFileSync } from "node:fs";
import { camelCase } from "./names";
import { writeGenerated } from "./write";

const folder = "src/laws";

/** The laws that words propose for a column: every file of the folder that declares one. */
export async function generateLaws(): Promise<string[]> {
  const declared = readdirSync(folder)
    .filter((file) => readFileSync(`${folder}/${file}`, "utf8").includes("export default defineColumnLaw("))
    .map((file) => file.replace(/\.ts$/, ""))
    .sort();
  const imports = [
    { path: "./define", what: "type { ColumnLaw }" },
    ...declared.map((file) => ({ path: `./${file}`, what: camelCase(file) })),
  ];
  const text = `${imports.map(({ path, what }) => `import ${what} from "${path}";`).join("\n")}

const declared: readonly ColumnLaw[] = [${declared.map(camelCase).join(", ")}];

/** Made by "npm run generate" from the declarations beside it, in the order in which they are asked. */
export const columnLaws: readonly ColumnLaw[] = [...declared].sort((one, other) => one.order - other.order);
`;
  return writeGenerated(`${folder}/index.ts`, text);
}
