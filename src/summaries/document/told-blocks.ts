import type { DocumentBlock } from "../../contract/document";
import type { Summary, SummaryInput } from "../define";
import type { NarrativeBlock } from "../narrative/document";
import { narrate } from "../narrative/narrate";
import { gap, plain, typed } from "./blocks";

/** What the narrative says, with what the writer typed beside it, by the summary it stands under. */
export type Told = ReadonlyMap<string, readonly NarrativeBlock[]>;

export function toldIn(input: SummaryInput): Told {
  const document = narrate(input);
  const told = new Map<string, NarrativeBlock[]>();
  if (typeof document === "string") return told;
  let heading = "";
  for (const block of document.blocks) {
    if (block.kind === "heading") heading = block.text;
    else if (block.kind !== "table") told.set(heading, [...(told.get(heading) ?? []), block]);
  }
  return told;
}

export function toldOf(told: Told, summary: Summary): readonly DocumentBlock[] {
  return (told.get(summary.name) ?? []).flatMap(documentBlocks);
}

const hints: Readonly<Record<string, string>> = {
  Penyebab: "Tuliskan sebab target tercapai atau tidak tercapai, dengan bukti.",
  "Solusi dan tindak lanjut": "Tuliskan yang sudah dan akan dilakukan, siapa yang melakukannya, dan kapan selesai.",
};

/** A paragraph with what was added to it; a blank that the writer filled in, or the report's own column answers, is none. */
export function documentBlocks(block: NarrativeBlock): readonly DocumentBlock[] {
  if (block.kind === "paragraph") return [plain(block.text), ...(block.addition ? [plain(block.addition)] : [])];
  if (block.kind !== "blank") return [];
  if (block.text) return typed(block.label, block.text);
  return [gap(block.label, hints[block.label] ?? "Diisi penyusun laporan.")];
}
