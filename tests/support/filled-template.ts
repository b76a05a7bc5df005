import type { SheetPlan } from "../../src/contract/plan";
import type { Sheet, SheetCell, Workbook } from "../../src/contract/snapshot";
import { showNumber } from "../../src/numbers/print";
import { readText } from "../../src/numbers/read";
import { templates } from "../../src/summaries/templates";
import { held } from "../summaries/read-plan";
import { calculate } from "./calculate";
import { emptyInput } from "./summary-input";

/** As the program takes what is typed: as numbers, or, pasted or with words around it, as texts. */
export type Typing = "angka" | "teks";

export interface Filling {
  /** What is typed down a column, by its header, into the rows that are empty there. */
  readonly columns?: Readonly<Record<string, readonly string[]>>;
  /** What is typed beside a name, in the column of the values. */
  readonly values?: Readonly<Record<string, string>>;
  /** Over a cell, after all else: "D7". */
  readonly over?: Readonly<Record<string, string>>;
}

export function templatePlan(id: string, asked: Readonly<Record<string, string>> = {}): SheetPlan {
  const built = templates
    .find((template) => template.id === id)
    ?.build({ ...emptyInput, asked: { tahun: "2024", triwulan: "II", ...asked } });
  if (!built || typeof built === "string") throw new Error(`No template ${id}.`);
  return built;
}

/** The workbook of a clerk who inserted a template and filled it in; its formulas have their results. */
export function filledTemplate(id: string, filling: Filling, typing: Typing, rows?: number): Workbook {
  const plan = templatePlan(id, rows === undefined ? {} : { baris: String(rows) });
  const cells = plan.rows.map((row) =>
    Array.from(row, (cell): SheetCell | undefined => {
      if (!cell) return undefined;
      const { content, style } = cell;
      const bold = style === "total" || style === "group" || style === "header";
      const format = "format" in content ? content.format : undefined;
      const value = held(cell);
      if (content.kind === "formula") return { text: "", formula: content.formula, format, bold };
      if (typeof value === "number") return { text: showNumber(value, format), number: value, format, bold };
      return value === undefined ? undefined : { text: value, bold };
    }),
  );
  const header = (plan.freeze?.rows ?? 1) - 1;
  const titles = (plan.rows[header] ?? []).map((cell) => String(held(cell) ?? ""));
  const isInput = (row: number, column: number) =>
    plan.rows[row]?.[column]?.content.kind === "blank" && plan.rows[row]?.[column]?.style === "input";
  const put = (row: number, column: number, words: string) => {
    const line = cells[row] ?? [];
    while (line.length <= column) line.push(undefined);
    const planned = plan.rows[row]?.[column]?.content;
    line[column] = typed(words, typing, planned && "format" in planned ? planned.format : undefined);
  };
  for (const [title, words] of Object.entries(filling.columns ?? {})) {
    const column = titles.indexOf(title);
    if (column < 0) throw new Error(`${id} has no column "${title}": ${titles.join(" | ")}`);
    const free = cells.flatMap((_, row) => (row > header && isInput(row, column) ? [row] : []));
    if (free.length < words.length) throw new Error(`${id} has ${free.length} rows for "${title}".`);
    words.forEach((each, index) => {
      const row = free[index];
      if (row !== undefined && each !== "") put(row, column, each);
    });
  }
  for (const [name, words] of Object.entries(filling.values ?? {})) {
    const row = cells.findIndex((line) => line.some((cell) => cell?.text === name));
    const column = plan.rows[row]?.findIndex((_, at) => isInput(row, at)) ?? -1;
    if (row < 0 || column < 0) throw new Error(`${id} asks for no "${name}".`);
    put(row, column, words);
  }
  for (const [ref, words] of Object.entries(filling.over ?? {})) {
    const [, letters = "", digits = ""] = /^([A-Z])(\d+)$/.exec(ref) ?? [];
    put(Number(digits) - 1, letters.charCodeAt(0) - 65, words);
  }
  const sheet: Sheet = { name: plan.name, rows: cells, merges: plan.merges, madeBy: `templat:${id}:1` };
  return { name: "isian.xlsx", sheets: [calculate(sheet)] };
}

/** Excel set to Indonesian takes a figure for a number; words, and money with its marks, stay a text. */
function typed(words: string, typing: Typing, planned: string | undefined): SheetCell {
  const reading = readText(words);
  const isBare = /^-?[\d.,]+ ?%?$/.test(words);
  if (typing === "teks" || !isBare || reading.kind !== "number") return { text: words };
  const format = reading.percent ? (planned?.includes("%") ? planned : "0.00%") : planned;
  const number =
    planned?.includes("%") && !reading.percent ? reading.value.div(100).toNumber() : reading.value.toNumber();
  return { text: showNumber(number, format), number, ...(format && { format }) };
}
