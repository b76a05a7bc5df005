import { readdirSync, readFileSync } from "node:fs";
import { camelCase } from "./names";
import { writeGenerated } from "./write";

const folder = "src/catalogue";
/** The order in which the help, the README and the hosts list the families. */
const families = ["kek", "ikm", "akip", "lkj", "anggaran", "angka"];

/**
 * src/catalogue/index.ts: every function with what is told of it, in the order of families and then of names; and
 * declarations.ts, for bundles that only compute.
 */
export async function generateCatalogue(): Promise<string[]> {
  const files = readdirSync(folder).filter(declaresFunction).sort();
  const names = files.map((file) => file.replace(/\.ts$/, ""));
  return [
    list("index", "catalogue", "CatalogueEntry", names, {
      imported: (name) => `{ entry as ${camelCase(name)} }`,
      listed: (name) => `${camelCase(name)}()`,
    }),
    list("declarations", "declarations", "FunctionDeclaration", names, { imported: camelCase, listed: camelCase }),
  ].flat();
}

function list(
  file: string,
  name: string,
  type: string,
  functions: readonly string[],
  write: { readonly imported: (name: string) => string; readonly listed: (name: string) => string },
): string[] {
  const imports = [
    { path: "./define", what: `type { ${type} }` },
    ...functions.map((each) => ({ path: `./${each}`, what: write.imported(each) })),
  ];
  const text = `${imports.map(({ path, what }) => `import ${what} from "${path}";`).join("\n")}

/** Made by "npm run generate" from the declarations beside it. */
export const ${name}: readonly ${type}[] = [
${[...functions]
  .sort(byFamily)
  .map((each) => `  ${write.listed(each)},`)
  .join("\n")}
];
`;
  return writeGenerated(`${folder}/${file}.ts`, text);
}

function byFamily(one: string, other: string): number {
  const place = (name: string) => families.indexOf(name.slice(0, name.indexOf("-")));
  return place(one) - place(other) || (one < other ? -1 : 1);
}

function declaresFunction(file: string): boolean {
  return file.endsWith(".ts") && readFileSync(`${folder}/${file}`, "utf8").includes("= defineFunction(");
}
