import type { StyleChange } from "../../../contract/restructure";
import { fontName, fontSize, type Look } from "../../look";
import { escapeXml } from "../package/xml";
import {
  appendAsIs,
  childrenOf,
  findElements,
  insertInOrder,
  prefixOf,
  removeSpans,
  rootOf,
  type Span,
  setAttribute,
  withPrefix,
} from "../package/xml-edit";

const order = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

const firstOwnFormat = 164;

/** Puts our looks behind the styles a workbook has, whose indexes stay as they are. */
export class StyleAppender {
  #xml: string;
  #children = new Map<string, string[]>();

  constructor(xml: string) {
    this.#xml = xml;
  }

  get xml(): string {
    return this.#xml;
  }

  /** Index of a cell format (`s` of a cell) that looks so. */
  cellFormat(look: Look, numberFormat: string | undefined): number {
    const font = this.#add("fonts", fontXml(look));
    const fill = look.fill ? this.#add("fills", solidFill(look.fill)) : 0;
    const border = look.border ? this.#add("borders", thinBorder) : 0;
    const format = this.#numberFormat(numberFormat);
    const align = look.align ? ` horizontal="${look.align}"` : "";
    const alignment = `<alignment${align} vertical="center"${look.wrap ? ' wrapText="1"' : ""}/>`;
    const ids = `numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`;
    return this.#add(
      "cellXfs",
      `<xf ${ids} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`,
    );
  }

  /** The cell format of that index as it is written. */
  look(index: number): string | undefined {
    return this.#list("cellXfs")[index];
  }

  /** Cells of that format can be edited on a protected sheet. */
  isUnlocked(index: number): boolean {
    const format = this.#list("cellXfs")[index] ?? "";
    return findElements(format, "protection").some(({ attribute }) => /^(0|false)$/.test(attribute("locked") ?? ""));
  }

  /** The cell format of that index with another number format. */
  reformatted(index: number, numberFormat: string): number {
    const format = this.#numberFormat(numberFormat);
    const standing = this.#list("cellXfs")[index] ?? '<xf fontId="0" fillId="0" borderId="0"/>';
    const withId = setAttribute(standing, rootOf(standing), "numFmtId", String(format));
    return this.#addRaw("cellXfs", setAttribute(withId, rootOf(withId), "applyNumberFormat", "1"));
  }

  /** The cell format of that index with some of its looks changed; what is not named stays. */
  restyled(index: number, { bold, italic, fill, align, wrap, border, format }: StyleChange): number {
    let xf = this.#list("cellXfs")[index] ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
    const set = (name: string, value: string) => {
      xf = setAttribute(xf, rootOf(xf), name, value);
    };
    if (bold !== undefined || italic !== undefined) {
      const font = this.#list("fonts")[Number(rootOf(xf).attribute("fontId") ?? 0)] ?? "<font/>";
      set("fontId", String(this.#addRaw("fonts", marked(marked(font, "b", bold), "i", italic))));
      set("applyFont", "1");
    }
    if (fill !== undefined) {
      set("fillId", String(fill === "" ? 0 : this.#add("fills", solidFill(fill))));
      set("applyFill", "1");
    }
    if (border !== undefined) {
      set("borderId", String(border ? this.#add("borders", thinBorder) : 0));
      set("applyBorder", "1");
    }
    if (format !== undefined) {
      set("numFmtId", String(this.#numberFormat(format)));
      set("applyNumberFormat", "1");
    }
    if (align !== undefined || wrap !== undefined) {
      set("applyAlignment", "1");
      xf = aligned(xf, prefixOf(this.#xml), { align, wrap });
    }
    return this.#addRaw("cellXfs", xf);
  }

  /** Index of a look that conditional formats give (`dxfId`). */
  conditionFormat({ fill, colour }: { readonly fill: string; readonly colour: string }): number {
    const pattern = `<patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor rgb="FF${fill}"/></patternFill>`;
    return this.#add("dxfs", `<dxf><font><color rgb="FF${colour}"/></font><fill>${pattern}</fill></dxf>`);
  }

  #numberFormat(code: string | undefined): number {
    if (!code || /^general$/i.test(code)) return 0;
    const standing = this.#list("numFmts").map((xml) => {
      const { attribute } = rootOf(xml);
      return { id: Number(attribute("numFmtId")), code: attribute("formatCode") };
    });
    const same = standing.find((format) => format.code === code);
    if (same) return same.id;
    const id = Math.max(firstOwnFormat - 1, ...standing.map((format) => format.id)) + 1;
    this.#add("numFmts", `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }

  #add(section: string, child: string): number {
    return this.#addRaw(section, withPrefix(child, prefixOf(this.#xml)));
  }

  /** The index of an element that is there already, or of a new one behind the others. */
  #addRaw(section: string, child: string): number {
    const list = this.#list(section);
    const same = list.indexOf(child);
    if (same >= 0) return same;
    if (!this.#span(section)) this.#xml = insertInOrder(this.#xml, `<${section} count="0"/>`, order);
    const span = this.#span(section);
    if (!span) throw new Error(`No ${section} in the styles.`);
    this.#xml = appendAsIs(this.#xml, span, child);
    list.push(child);
    const grown = this.#span(section);
    if (grown) this.#xml = setAttribute(this.#xml, grown, "count", String(list.length));
    return list.length - 1;
  }

  #list(section: string): string[] {
    const known = this.#children.get(section);
    if (known) return known;
    const span = this.#span(section);
    const list = span ? childrenOf(this.#xml, span).map(({ start, end }) => this.#xml.slice(start, end)) : [];
    this.#children.set(section, list);
    return list;
  }

  #span(section: string): Span | undefined {
    return childrenOf(this.#xml, rootOf(this.#xml)).find(({ name }) => name === section);
  }
}

function marked(font: string, mark: "b" | "i", isOn: boolean | undefined): string {
  if (isOn === undefined) return font;
  const root = rootOf(font);
  const bare = removeSpans(
    font,
    childrenOf(font, root).filter(({ name }) => name === mark),
  );
  if (!isOn) return bare;
  const { openEnd, end } = rootOf(bare);
  const prefix = prefixOf(bare);
  return openEnd === end
    ? appendAsIs(bare, rootOf(bare), `<${prefix}${mark}/>`)
    : `${bare.slice(0, openEnd)}<${prefix}${mark}/>${bare.slice(openEnd)}`;
}

function aligned(xf: string, prefix: string, { align, wrap }: Pick<StyleChange, "align" | "wrap">): string {
  const [standing] = childrenOf(xf, rootOf(xf)).filter(({ name }) => name === "alignment");
  if (!standing) {
    const { openEnd, end } = rootOf(xf);
    const made = aligned(`<${prefix}x><${prefix}alignment/></${prefix}x>`, prefix, { align, wrap });
    const child = made.slice(`<${prefix}x>`.length, -`</${prefix}x>`.length);
    return openEnd === end ? appendAsIs(xf, rootOf(xf), child) : `${xf.slice(0, openEnd)}${child}${xf.slice(openEnd)}`;
  }
  let changed = xf;
  const set = (name: string, value: string | undefined) => {
    const [span] = childrenOf(changed, rootOf(changed)).filter((child) => child.name === "alignment");
    if (span) changed = setAttribute(changed, span, name, value);
  };
  if (align !== undefined) set("horizontal", align);
  if (wrap !== undefined) set("wrapText", wrap ? "1" : undefined);
  return changed;
}

function fontXml({ bold, italic, underline, size = fontSize, colour }: Look): string {
  const marks = `${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}${underline ? "<u/>" : ""}`;
  const paint = colour ? `<color rgb="FF${colour}"/>` : '<color theme="1"/>';
  return `<font>${marks}<sz val="${size}"/>${paint}<name val="${fontName}"/><family val="2"/></font>`;
}

function solidFill(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

const side = (name: string) => `<${name} style="thin"><color rgb="FFA6A6A6"/></${name}>`;
const thinBorder = `<border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border>`;
