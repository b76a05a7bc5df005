import { existsSync, readdirSync, readFileSync } from "node:fs";
import { camelCase, pascalCase } from "../generate/names";
import { isKebab, type Skeleton } from "./skeleton";

const home = "src/regulations";

/** `evaluasi-akip permenpanrb-9-2030`: a further regulation of something that an earlier one lays down. */
export function regulationFiles(folder: string, file = ""): Skeleton {
  const folders = readdirSync(home, { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? each.name : []));
  const [, number, year] = /-(\d+)-(\d{4})$/.exec(file) ?? [];
  if (!folders.includes(folder) || !isKebab(file) || !number) {
    return `A regulation is named like evaluasi-akip permenpanrb-88-2021; what there is: ${folders.join(", ")}.`;
  }
  const earlier = latestIn(`${home}/${folder}`);
  const define = `define${pascalCase(folder)}`;
  const id = `${number}/${year}`;
  return {
    [`${home}/${folder}/${file}.ts`]: `import { ${define} } from "./define";
import earlier from "./${earlier}";

export default ${define}({
  id: "${id}",
  // The first year whose figures it judges.
  since: ${Number(year) + 1},
  reference: "Peraturan ${id}, pasal atau lampirannya",
  value: {
    ...earlier.value,
    // What it lays down otherwise.
  },
});
`,
    [`tests/regulations/${file}.test.ts`]: `import { expect, test } from "vitest";
import { ${camelCase(folder)} } from "../../src/regulations/${folder}";
import { inForce } from "../../src/regulations/in-force";

test("judges figures from its own first year on", () => {
  expect(inForce(${camelCase(folder)}, ${Number(year) + 1}).id).toBe("${id}");
  expect(inForce(${camelCase(folder)}, ${year}).id).not.toBe("${id}");
});
`,
  };
}

/** The file of the regulation that began last. */
function latestIn(folder: string): string {
  const files = readdirSync(folder).filter((file) => existsSync(`${folder}/${file}`) && /-\d{4}\.ts$/.test(file));
  const since = (file: string) => Number(/since: (\d{4})/.exec(readFileSync(`${folder}/${file}`, "utf8"))?.[1] ?? 0);
  const [latest = ""] = files.sort((one, other) => since(other) - since(one));
  return latest.replace(/\.ts$/, "");
}
