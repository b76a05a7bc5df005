import { XmlScanner } from "../xlsx/package/xml";

/** "#RRGGBB" of a colour as a workbook file writes it, or nothing for an automatic one. */
export type ReadColour = (scanner: XmlScanner) => string | undefined;

/** The order in which theme="0" and so on count, which is not the order of the theme part. */
const themeOrder = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];
const links = ["hlink", "folHlink"];

/** The 56 colours of Excel 97 that a file may still name by number, eight a line. */
const indexed = [
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF",
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF",
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080",
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF",
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF",
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99",
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696",
  "003366 339966 003300 333300 993300 993366 333399 333333",
].flatMap((line) => line.split(" "));

export function colourReader(themeXml: string | undefined): ReadColour {
  const theme = themeColours(themeXml ?? "");
  return (scanner) => {
    const rgb = scanner.attribute("rgb");
    const numbered = scanner.attribute("theme");
    const old = scanner.attribute("indexed");
    const base = rgb?.slice(-6) ?? (numbered && theme[Number(numbered)]) ?? (old && indexed[Number(old)]);
    if (!base || !/^[\da-f]{6}$/i.test(base)) return undefined;
    return `#${tinted(base, Number(scanner.attribute("tint") ?? 0))}`;
  };
}

function themeColours(xml: string): string[] {
  const found = new Map<string, string>();
  let slot = "";
  for (const scanner = new XmlScanner(xml); scanner.next(); ) {
    if (scanner.isClose) continue;
    if (themeOrder.includes(scanner.name) || links.includes(scanner.name)) slot = scanner.name;
    const colour =
      scanner.name === "sysClr"
        ? scanner.attribute("lastClr")
        : scanner.name === "srgbClr"
          ? scanner.attribute("val")
          : undefined;
    if (colour && slot && !found.has(slot)) found.set(slot, colour);
  }
  return [...themeOrder, ...links].map((name) => found.get(name) ?? "");
}

/** A tint lightens towards white, a negative one darkens towards black. */
function tinted(colour: string, tint: number): string {
  if (tint === 0) return colour;
  const channels = colour.match(/../g) ?? [];
  return channels
    .map((channel) => {
      const value = Number.parseInt(channel, 16);
      const moved = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
      return Math.round(moved).toString(16).padStart(2, "0");
    })
    .join("");
}
