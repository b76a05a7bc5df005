import type { DocumentBlock, DocumentText, Gap, Heading } from "../../contract/document";

export function heading(level: Heading["level"], text: string): Heading {
  return { kind: "heading", level, text };
}

export function plain(text: string): DocumentText {
  return { kind: "text", text };
}

export function gap(label: string, hint: string): Gap {
  return { kind: "gap", label, hint };
}

/** A heading over what stands under it; nothing where nothing does. */
export function under(title: Heading, blocks: readonly DocumentBlock[]): readonly DocumentBlock[] {
  return blocks.length === 0 ? [] : [title, ...blocks];
}

/** "1. …", "- …" or lines: what was typed as a list stays one. */
export function typed(label: string, words: string): readonly DocumentBlock[] {
  const items = words
    .split(/\n|;\s*(?=\d+[.)])|(?:^|[,;]\s*)-\s+/)
    .map((item) => item.replace(/^\s*(?:\d+[.)]|[-•])\s*/, "").trim())
    .filter((item) => item !== "");
  if (items.length < 2) return [plain(`${label}: ${items[0] ?? words.trim()}`)];
  return [plain(`${label}:`), { kind: "list", isNumbered: true, items }];
}
