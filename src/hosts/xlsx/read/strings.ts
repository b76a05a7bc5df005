import { XmlScanner } from "../package/xml";
import { isOn } from "./styles";

/** A cell text; `bold` when every run of a rich text is. */
export interface StringItem {
  readonly text: string;
  readonly bold: boolean;
}

export function readStrings(xml: string | undefined): StringItem[] {
  const items: StringItem[] = [];
  for (const scanner = new XmlScanner(xml ?? ""); scanner.next(); ) {
    if (scanner.name === "si" && !scanner.isClose) items.push(readItem(scanner));
  }
  return items;
}

/** Reads `<si>` or `<is>`, whose opening tag the scanner stands on: plain or rich text, phonetic hints left out. */
export function readItem(scanner: XmlScanner): StringItem {
  if (scanner.isEmpty) return { text: "", bold: false };
  const end = scanner.name;
  let text = "";
  let runs = 0;
  let boldRuns = 0;
  let isRunBold = false;
  while (scanner.next()) {
    const { name, isClose } = scanner;
    if (isClose && name === end) break;
    if (name === "rPh" && !isClose && !scanner.isEmpty) skipTo(scanner, "rPh");
    else if (name === "r" && !isClose) isRunBold = false;
    else if (name === "b" && !isClose) isRunBold = isOn(scanner);
    else if (name === "t" && !isClose) {
      const part = unescapeControls(scanner.text());
      text += part;
      if (part.trim() === "") continue;
      runs++;
      if (isRunBold) boldRuns++;
    }
  }
  return { text: fitting(text), bold: runs > 0 && boldRuns === runs };
}

/** No spreadsheet keeps more characters in a cell; the rest of a longer text is not shown either. */
const longestText = 32_767;

export function fitting(text: string): string {
  return text.length > longestText ? text.slice(0, longestText) : text;
}

function skipTo(scanner: XmlScanner, name: string): void {
  while (scanner.next() && !(scanner.isClose && scanner.name === name));
}

/** `_x000D_` stands for a character that XML can't hold, `_x005F_` for an underscore before such a code. */
export function unescapeControls(text: string): string {
  if (!text.includes("_x")) return text;
  return text
    .replace(/_x([\da-f]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replaceAll("\r\n", "\n")
    .replaceAll("\r", "\n");
}

/** The text of a `<t>` as Excel would write it. */
export function escapeControls(text: string): string {
  return text
    .replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_")
    .replace(/(?![\t\n\r])\p{Cc}/gu, (char) => `_x${char.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}_`);
}
