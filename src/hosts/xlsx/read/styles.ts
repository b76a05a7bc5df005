import { XmlScanner } from "../package/xml";

/** What reading needs of one cell format (`xf`). */
export interface CellLook {
  /** Format code; undefined for General. */
  readonly format?: string;
  readonly isDate: boolean;
  readonly bold: boolean;
  readonly indent: number;
}

/** Codes that a file names by number only, as Excel set to Indonesian shows them. */
const builtInFormats: Record<number, string> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "dd/mm/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "dd/mm/yyyy h:mm",
  37: "#,##0;(#,##0)",
  38: "#,##0;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_("Rp"* #,##0_);_("Rp"* (#,##0);_("Rp"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_("Rp"* #,##0.00_);_("Rp"* (#,##0.00);_("Rp"* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** Excel takes no longer one. */
const longestFormat = 255;

/** One look a cell format, in the order of their indexes. */
export function readStyles(xml: string | undefined): CellLook[] {
  const formats = new Map<number, string>();
  const boldFonts: boolean[] = [];
  const looks: { numFmtId: number; fontId: number; indent: number }[] = [];
  let section = "";
  for (const scanner = new XmlScanner(xml ?? ""); scanner.next(); ) {
    const { name } = scanner;
    if (name === "fonts" || name === "cellXfs" || name === "numFmts" || name === "cellStyleXfs" || name === "dxfs") {
      section = scanner.isClose || scanner.isEmpty ? "" : name;
    } else if (scanner.isClose) {
    } else if (section === "numFmts" && name === "numFmt") {
      formats.set(Number(scanner.attribute("numFmtId")), scanner.attribute("formatCode") ?? "");
    } else if (section === "fonts" && name === "font") {
      boldFonts.push(false);
    } else if (section === "fonts" && name === "b") {
      boldFonts[boldFonts.length - 1] = isOn(scanner);
    } else if (section === "cellXfs" && name === "xf") {
      const numFmtId = Number(scanner.attribute("numFmtId") ?? 0);
      looks.push({ numFmtId, fontId: Number(scanner.attribute("fontId") ?? 0), indent: 0 });
    } else if (section === "cellXfs" && name === "alignment") {
      const look = looks.at(-1);
      if (look) look.indent = Number(scanner.attribute("indent") ?? 0);
    }
  }
  return looks.map(({ numFmtId, fontId, indent }) => {
    const code = formats.get(numFmtId) ?? builtInFormats[numFmtId];
    const format = code && code.length <= longestFormat && !/^general$/i.test(code) ? code : undefined;
    return { ...(format && { format }), isDate: isDateFormat(format), bold: boldFonts[fontId] ?? false, indent };
  });
}

/** `<b/>`, unless it says val="0". */
export function isOn(scanner: XmlScanner): boolean {
  const value = scanner.attribute("val");
  return value !== "0" && value !== "false";
}

/** A format of a date or time: d, m, y, h or s outside quotes, escapes and brackets. */
export function isDateFormat(format: string | undefined): boolean {
  if (!format) return false;
  const bare = format.replace(/"[^"]*"|\\.|_.|\*./g, "").replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  return /[dmyhs]/i.test(bare) && !/general/i.test(bare);
}
