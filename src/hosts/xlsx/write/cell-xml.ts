import type { CellContent } from "../../../contract/plan";
import { escapeXml } from "../package/xml";
import { escapeControls } from "../read/strings";
import { toStored } from "./stored-formula";

/** A `<c>` with its value; `style` is the index of its cell format. */
export function cellXml(ref: string, style: string | undefined, content: CellContent): string {
  const look = style && style !== "0" ? ` s="${style}"` : "";
  switch (content.kind) {
    case "blank":
      return `<c r="${ref}"${look}/>`;
    case "text":
      return `<c r="${ref}"${look} t="inlineStr"><is><t xml:space="preserve">${text(content.text)}</t></is></c>`;
    case "number":
      return `<c r="${ref}"${look}><v>${finite(content.number)}</v></c>`;
    case "formula":
      return formulaXml(ref, look, content.formula, content.value);
  }
}

function formulaXml(ref: string, look: string, formula: string, value: number | string | undefined): string {
  const stored = `<f>${escapeXml(toStored(formula))}</f>`;
  if (value === undefined) return `<c r="${ref}"${look}>${stored}</c>`;
  const result = resultXml(value);
  return `<c r="${ref}"${look}${result.type ? ` t="${result.type}"` : ""}>${stored}${result.value}</c>`;
}

/** What a formula gave, and the type (`t`) its cell has with it. */
export function resultXml(value: number | string): { type: string | undefined; value: string } {
  if (typeof value === "number") return { type: undefined, value: `<v>${finite(value)}</v>` };
  return { type: errors.test(value) ? "e" : "str", value: `<v>${text(value)}</v>` };
}

const errors = /^#(VALUE!|N\/A|DIV\/0!|NUM!|REF!|NAME\?|NULL!)$/;

function text(value: string): string {
  return escapeXml(escapeControls(value));
}

/** A cell can't hold NaN or infinity: that would be a mistake of ours, and must not reach a file. */
function finite(number: number): number {
  if (!Number.isFinite(number)) throw new Error(`A cell can't hold ${number}.`);
  return number;
}
