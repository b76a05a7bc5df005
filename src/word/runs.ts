import { ShadingType, TextRun } from "docx";
import { fills } from "./look";

interface RunLook {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly size?: number;
}

/** What stands in square brackets waits for the office, and is marked so that nobody prints it unread. */
export function markedRuns(words: string, look: RunLook = {}): TextRun[] {
  return words
    .split(/(\[[^\]]*\])/)
    .filter((part) => part !== "")
    .flatMap((part) => lines(part, part.startsWith("[") ? { ...look, shading: gapShading } : look));
}

export const gapShading = { type: ShadingType.CLEAR, fill: fills.gap, color: "auto" } as const;

/** A figure is never broken: its unit, its currency and the number stay on one line. */
export function unbroken(words: string): string {
  return words
    .replace(/\b(Rp)\s+(?=\d)/g, "$1\u00a0")
    .replace(/(\d)\s+(?=%|(?:ribu|juta|miliar|milyar|triliun|orang|persen|poin|tahun)\b)/g, "$1\u00a0")
    .replace(/\b(Tabel|Gambar|Triwulan|TW|Tahun|Bab|Nomor)\s+(?=[\dIVX])/g, "$1\u00a0");
}

function lines(words: string, look: object): TextRun[] {
  return words
    .split("\n")
    .map((text, index) => new TextRun({ ...look, text: unbroken(text), break: index > 0 ? 1 : 0 }));
}
