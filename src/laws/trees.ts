import type { TableView } from "./view";

/** Which row is a part of which, under one reading of the table: -1 for a row that stands for itself. */
export interface Tree {
  readonly by: "kode" | "kode lain" | "tingkat" | "jumlah";
  readonly parentOf: Int32Array;
}

/** The readings of a table's rows as parents and their parts. */
export function treesOf(view: TableView): Tree[] {
  const codes = codesOf(view);
  const byCode = codes && treeByCode(view, codes, false);
  const byTwoCodes = codes && byCode && treeByCode(view, codes, true);
  const byLevel = treeByLevel(view);
  const trees = [treeByTable(view), byCode, byTwoCodes, byLevel].filter((tree) => tree !== undefined);
  const seen = new Set<string>();
  return trees.filter(({ parentOf }) => {
    const key = parentOf.join();
    return parentOf.some((parent) => parent >= 0) && !seen.has(key) && seen.add(key);
  });
}

/** As the table's reader tells it: by codes, numbering, type or indent. */
function treeByTable({ rows }: TableView): Tree {
  const isCoded = rows.filter(({ code }) => code.includes(".")).length * 2 >= rows.length;
  return { by: isCoded ? "kode" : "tingkat", parentOf: Int32Array.from(rows, ({ parent }) => parent ?? -1) };
}

/** The rows' codes: in columns of their own, several joined, or at the head of the label. */
function codesOf({ columns, rows }: TableView): (readonly string[] | undefined)[] | undefined {
  const positions = columns.filter(({ column }) => column.role === "nomor").map(({ position }) => position);
  let coded = 0;
  const codes = rows.map(({ cells, label, kind }) => {
    if (kind === "total" || kind === "subtotal" || kind === "summary") return undefined;
    const own = positions.map((position) => cells[position]?.text.trim() ?? "").filter((text) => text !== "");
    const text =
      own.length > 0 ? joinCodes(own) : (/^(\d+(?:\.\d+)+)\.?(?=\s|$)/.exec(label.trim())?.[1] ?? leadCode(cells));
    if (!/^\d+[a-z]?(\.[\da-z]+)*\.?$/i.test(text)) return undefined;
    const parts = text.replace(/\.$/, "").split(".");
    if (parts.length > 1) coded++;
    return parts;
  });
  return coded >= 2 ? codes : undefined;
}

/** A code in a column that no header names. */
function leadCode(cells: TableView["rows"][number]["cells"]): string {
  const first = cells.find(({ text }) => text !== "")?.text.trim() ?? "";
  return /^\d+(\.\d+)*\.?$/.test(first) ? first : "";
}

/** "2 | 12 | 2.01" is one code; of "4.1 | | " and " | 4.1.1" each is whole. */
function joinCodes(texts: readonly string[]): string {
  const [last = ""] = texts.slice(-1);
  return texts.length === 1 ? last : texts.map((text) => text.replace(/\.$/, "")).join(".");
}

/** A parent is the nearest earlier row whose code is a prefix; the root of another series belongs to the row before it. */
function treeByCode(view: TableView, codes: readonly (readonly string[] | undefined)[], isNested: boolean): Tree {
  const parentOf = new Int32Array(view.rows.length).fill(-1);
  const latest = new Map<string, number>();
  let series = "";
  let above = -1;
  for (const [row, code] of codes.entries()) {
    if (view.rows[row]?.kind === "total" || view.rows[row]?.kind === "subtotal") {
      // What stands below a total is no part of what stands above it.
      latest.clear();
      above = -1;
      continue;
    }
    if (!code) continue;
    for (let length = code.length - 1; length > 0; length--) {
      const found = latest.get(code.slice(0, length).join("."));
      if (found === undefined) continue;
      parentOf[row] = found;
      break;
    }
    const own = code[0] ?? "";
    if (parentOf[row] === -1 && isNested && series !== "" && own !== series && above >= 0) parentOf[row] = above;
    latest.set(code.join("."), row);
    if (parentOf[row] === -1 || !isNested || own === series) {
      series = own;
      above = row;
    }
  }
  return { by: isNested ? "kode lain" : "kode", parentOf };
}

/** The nearest row above that lies further out, as numbering, dashes, capitals and bold type tell it. */
function treeByLevel({ rows }: TableView): Tree | undefined {
  const parentOf = new Int32Array(rows.length).fill(-1);
  const open: number[] = [];
  for (const [row, { kind, level }] of rows.entries()) {
    // A heading without figures, or a balance struck, begins anew.
    if (kind !== "data") {
      open.length = 0;
      continue;
    }
    while (open.length > 0 && (rows[open.at(-1) ?? 0]?.level ?? 0) >= level) open.pop();
    parentOf[row] = open.at(-1) ?? -1;
    open.push(row);
  }
  return { by: "tingkat", parentOf };
}

/** Parents with their parts, in the rows' order. */
export function familiesIn({ parentOf }: Tree): Map<number, number[]> {
  const families = new Map<number, number[]>();
  for (const [row, parent] of parentOf.entries()) {
    if (parent < 0) continue;
    const parts = families.get(parent) ?? [];
    parts.push(row);
    families.set(parent, parts);
  }
  return families;
}
