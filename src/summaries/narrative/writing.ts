import type { Sheet, Workbook } from "../../contract/snapshot";
import { keyColumn } from "../parts/layout/sheet-builder";
import type { NarrativeBlock, NarrativeDocument } from "./document";

/** The sheet on which the office writes beside the paragraphs, and the column it writes in. */
export const narrativeId = "narasi";
export const writingColumn = 4;

/** By this a paragraph or a blank finds what was written beside it, also when its figures have changed. */
export function writingKey(heading: string, block: { readonly about: string; readonly label?: string }): string {
  return [heading, block.about, ...(block.label ? [block.label] : [])].join(" · ");
}

/** The document with what the office wrote on the sheet of the narrative: in its blanks, and behind its paragraphs. */
export function withWriting(document: NarrativeDocument, { sheets }: Workbook): NarrativeDocument {
  const sheet = sheets.find(({ madeBy }) => madeBy === narrativeId);
  const written = sheet ? writtenOn(sheet) : new Map<string, string>();
  if (written.size === 0) return document;
  let heading = "";
  const blocks = document.blocks.map((block): NarrativeBlock => {
    if (block.kind === "heading") heading = block.text;
    if (block.kind !== "paragraph" && block.kind !== "blank") return block;
    const words = written.get(writingKey(heading, block));
    if (!words) return block;
    return block.kind === "blank"
      ? { ...block, text: [block.text, words].filter(Boolean).join("\n") }
      : { ...block, addition: words };
  });
  return { ...document, blocks };
}

function writtenOn({ rows }: Sheet): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const row of rows) {
    const [key, words] = [row[keyColumn]?.text.trim(), row[writingColumn]?.text.trim()];
    if (key && words && !found.has(key)) found.set(key, words);
  }
  return found;
}
