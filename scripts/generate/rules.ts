import { readdirSync, readFileSync } from "node:fs";
import { writeGenerated } from "./write";

/** The index of the rules: every file of src/rules that declares one. */
export async function generateRules(): Promise<string[]> {
  const ids = readdirSync("src/rules")
    .filter(
      (file) =>
        file.endsWith(".ts") && readFileSync(`src/rules/${file}`, "utf8").includes("export default defineRule("),
    )
    .map((file) => file.replace(/\.ts$/, ""))
    .sort();
  const name = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const imports = [...ids.map((id) => `import ${name(id)} from "./${id}";`), 'import type { Rule } from "./define";'];
  const path = (line: string) => line.slice(line.indexOf('"'));
  const text = `// Written by "npm run generate".
${imports.sort((one, other) => (path(one) < path(other) ? -1 : 1)).join("\n")}

/** Every rule of the checker. */
export const rules: readonly Rule[] = [${ids.map(name).join(", ")}];
`;
  return writeGenerated("src/rules/index.ts", text);
}
