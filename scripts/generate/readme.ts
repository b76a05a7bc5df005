import { readFileSync } from "node:fs";
import { catalogue } from "../../src/catalogue";
import { rules } from "../../src/rules";
import { writeGenerated } from "./write";

/** The tables of README.md, between their marks, from the declarations themselves. */
export async function generateReadme(): Promise<string[]> {
  const text = readFileSync("README.md", "utf8");
  const functions = catalogue.map((fn) => [syntaxOf(fn), fn.summary, fn.reference]);
  const checks = rules.map(({ id, summary, basis }) => [`\`${id}\``, summary, basis]);
  const filled = fill(
    fill(text, "fungsi", table(["Fungsi", "Kegunaan", "Dasar"], functions)),
    "pemeriksaan",
    table(["Pemeriksaan", "Yang diperiksa", "Dasar"], checks),
  );
  return writeGenerated("README.md", filled);
}

function syntaxOf({ name, parameters }: (typeof catalogue)[number]): string {
  const words = Object.entries(parameters).map(([parameter, { optional }]) =>
    optional ? `[${parameter}]` : parameter,
  );
  return `\`${name}(${words.join("; ")})\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/\|/g, "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function fill(text: string, mark: string, content: string): string {
  const between = new RegExp(`(<!-- ${mark} -->)[\\s\\S]*?(<!-- /${mark} -->)`);
  return text.replace(between, (_, open: string, close: string) => `${open}\n${content}\n${close}`);
}
