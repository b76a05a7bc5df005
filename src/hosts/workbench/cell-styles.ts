import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import { XmlScanner } from "../xlsx/package/xml";
import { isOn, readStyles } from "../xlsx/read/styles";
import type { ReadColour } from "./theme-colours";

const horizontal: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const vertical: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  justify: VerticalAlign.MIDDLE,
  distributed: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

const lines: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const sides: Readonly<Record<string, "t" | "b" | "l" | "r">> = { top: "t", bottom: "b", left: "l", right: "r" };

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
type Style = Writable<IStyleData>;

/** How each cell format (xf) of a file looks in the grid, in the order of their indexes. */
export function readCellStyles(xml: string | undefined, readColour: ReadColour): IStyleData[] {
  if (!xml) return [];
  const fonts = readItems(xml, "fonts", "font", (style, scanner) => readFont(style, scanner, readColour));
  const fills = readItems(xml, "fills", "fill", (style, scanner) => readFill(style, scanner, readColour));
  const borders = readItems(xml, "borders", "border", borderReader(readColour));
  const formats = readStyles(xml);

  const styles: Style[] = [];
  let inside = false;
  for (const scanner = new XmlScanner(xml); scanner.next(); ) {
    if (scanner.name === "cellXfs") inside = !scanner.isClose && !scanner.isEmpty;
    else if (!inside || scanner.isClose) continue;
    else if (scanner.name === "xf") {
      const part = (items: readonly Style[], attribute: string) => items[Number(scanner.attribute(attribute) ?? 0)];
      const format = formats[styles.length]?.format;
      styles.push({
        ...part(fonts, "fontId"),
        ...part(fills, "fillId"),
        ...part(borders, "borderId"),
        ...(format && { n: { pattern: format } }),
      });
    } else if (scanner.name === "alignment") {
      const style = styles.at(-1);
      if (style) readAlignment(style, scanner);
    }
  }
  return styles;
}

/** The children of a list element such as `<fonts>`, each read tag by tag. */
function readItems(
  xml: string,
  list: string,
  item: string,
  read: (style: Style, scanner: XmlScanner) => void,
): Style[] {
  const items: Style[] = [];
  let inside = false;
  for (const scanner = new XmlScanner(xml); scanner.next(); ) {
    if (scanner.name === list) {
      if (scanner.isClose) break;
      inside = !scanner.isEmpty;
    } else if (inside && scanner.name === item) {
      if (!scanner.isClose) items.push({});
    } else if (inside) {
      const style = items.at(-1);
      if (style) read(style, scanner);
    }
  }
  return items;
}

function readFont(style: Style, scanner: XmlScanner, readColour: ReadColour): void {
  if (scanner.isClose) return;
  const value = scanner.attribute("val");
  if (scanner.name === "name" && value) style.ff = withFallbacks(value);
  else if (scanner.name === "sz" && value) style.fs = Number(value);
  else if (scanner.name === "b") style.bl = isOn(scanner) ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  else if (scanner.name === "i") style.it = isOn(scanner) ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  else if (scanner.name === "u" && value !== "none") style.ul = { s: BooleanNumber.TRUE };
  else if (scanner.name === "strike" && isOn(scanner)) style.st = { s: BooleanNumber.TRUE };
  else if (scanner.name === "color") {
    const rgb = readColour(scanner);
    if (rgb) style.cl = { rgb };
  }
}

/** Office fonts that a Linux or a tablet lacks, with one of the same widths beside them. */
function withFallbacks(font: string): string {
  if (/times|cambria|garamond|georgia/i.test(font)) return `${font}, "Liberation Serif", "Times New Roman", serif`;
  return `${font}, Carlito, "Liberation Sans", Arial, sans-serif`;
}

function readFill(style: Style, scanner: XmlScanner, readColour: ReadColour): void {
  if (scanner.isClose) return;
  if (scanner.name === "patternFill") {
    const pattern = scanner.attribute("patternType") ?? "none";
    if (pattern !== "none") style.bg = {};
  } else if (scanner.name === "fgColor" && style.bg) {
    style.bg = { rgb: readColour(scanner) };
  }
}

function borderReader(readColour: ReadColour): (style: Style, scanner: XmlScanner) => void {
  let side: "t" | "b" | "l" | "r" | undefined;
  return (style, scanner) => {
    if (scanner.isClose) {
      side = undefined;
    } else if (sides[scanner.name]) {
      const line = lines[scanner.attribute("style") ?? ""];
      side = line && !scanner.isEmpty ? sides[scanner.name] : undefined;
      const at = sides[scanner.name];
      if (line && at) style.bd = { ...style.bd, [at]: { s: line, cl: { rgb: "#000000" } } };
    } else if (scanner.name === "color" && side) {
      const rgb = readColour(scanner);
      const drawn = style.bd?.[side];
      if (rgb && drawn) style.bd = { ...style.bd, [side]: { ...drawn, cl: { rgb } } };
    }
  };
}

/** One indent step is about nine pixels wide. */
const indentWidth = 9;

function readAlignment(style: Style, scanner: XmlScanner): void {
  const across = horizontal[scanner.attribute("horizontal") ?? ""];
  const down = vertical[scanner.attribute("vertical") ?? ""];
  const turn = Number(scanner.attribute("textRotation") ?? 0);
  const indent = Number(scanner.attribute("indent") ?? 0);
  if (across !== undefined) style.ht = across;
  if (down !== undefined) style.vt = down;
  if (scanner.flag("wrapText")) style.tb = WrapStrategy.WRAP;
  if (turn === 255) style.tr = { a: 0, v: BooleanNumber.TRUE };
  else if (turn !== 0) style.tr = { a: turn > 90 ? turn - 90 : -turn };
  if (indent > 0) style.pd = { l: 2 + indent * indentWidth };
}
