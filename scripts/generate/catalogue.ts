import { readdirSync, readFileSync } from "node:fs";
import { writeGenerated } from "./write";

const folder = "src/catalogue";
/** The order in which the help, the README and the hosts list the families. */
const families = ["kek", "ikm", "akip", "lkj", "anggaran", "angka"];

/** src/catalogue/index.ts: every declaration, in the order of families and then of names. */
export async function generateCatalogue(): Promise<string[]> {
  const files = readdirSync(folder).filter(declaresFunction).sort();
  const names = files.map((file) => file.replace(/\.ts$/, ""));
  // In the order that the formatter keeps imports in.
  const imports = [
    { path: "./define", what: "type { FunctionDeclaration }" },
    ...names.map((name) => ({ path: `./${name}`, what: camelCase(name) })),
  ].sort((one, other) => (one.path < other.path ? -1 : 1));
  const text = `${imports.map(({ path, what }) => `import ${what} from "${path}";`).join("\n")}

/** Made by "npm run generate" from the declarations beside it. */
export const catalogue: readonly FunctionDeclaration[] = [
${[...names]
  .sort(byFamily)
  .map((name) => `  ${camelCase(name)},`)
  .join("\n")}
];
`;
  return writeGenerated(`${folder}/index.ts`, text);
}

function byFamily(one: string, other: string): number {
  const place = (name: string) => families.indexOf(name.slice(0, name.indexOf("-")));
  return place(one) - place(other) || (one < other ? -1 : 1);
}

function declaresFunction(file: string): boolean {
  return file.endsWith(".ts") && readFileSync(`${folder}/${file}`, "utf8").includes("export default defineFunction(");
}

function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
