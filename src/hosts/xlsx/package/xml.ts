/**
 * Walks the tags of an XML part from front to back. Names come without their prefix, since some programs write
 * `<x:row>` where Excel writes `<row>`. Made for parts of tens of megabytes: nothing is built but what is asked for.
 */
export class XmlScanner {
  /** Local name of the tag that stands at [start, end). */
  name = "";
  isClose = false;
  /** `<row/>` */
  isEmpty = false;
  start = 0;
  end = 0;
  #nameEnd = 0;

  constructor(readonly xml: string) {}

  /** Goes to the next tag; false at the end. */
  next(): boolean {
    const { xml } = this;
    for (let at = xml.indexOf("<", this.end); at >= 0; at = xml.indexOf("<", at)) {
      const mark = xml.charCodeAt(at + 1);
      if (mark === 0x21 || mark === 0x3f) {
        at = afterSpecial(xml, at);
        if (at < 0) break;
        continue;
      }
      this.#enter(at, mark === 0x2f);
      return true;
    }
    this.start = xml.length;
    this.end = xml.length;
    this.name = "";
    return false;
  }

  attribute(name: string): string | undefined {
    const tag = this.xml.slice(this.#nameEnd, this.end);
    for (let at = tag.indexOf(name); at > 0; at = tag.indexOf(name, at + 1)) {
      if (tag.charCodeAt(at - 1) > 0x20) continue;
      let after = at + name.length;
      while (tag.charCodeAt(after) <= 0x20) after++;
      if (tag[after] !== "=") continue;
      after++;
      while (tag.charCodeAt(after) <= 0x20) after++;
      const close = tag.indexOf(tag[after] ?? '"', after + 1);
      return close < 0 ? undefined : unescapeXml(tag.slice(after + 1, close));
    }
    return undefined;
  }

  /** An attribute that belongs to another namespace, whatever prefix it has: `r:id`. */
  prefixed(name: string): string | undefined {
    const match = new RegExp(`\\s([\\w.-]+:${name})\\s*=`).exec(this.xml.slice(this.#nameEnd, this.end));
    return match?.[1] ? this.attribute(match[1]) : undefined;
  }

  flag(name: string): boolean {
    const value = this.attribute(name);
    return value === "1" || value === "true";
  }

  /** The text up to the tag that closes this one, markup within it left out. */
  text(): string {
    if (this.isEmpty) return "";
    const { name, end, xml } = this;
    const close = xml.indexOf("<", end);
    if (close >= 0 && xml.charCodeAt(close + 1) === 0x2f) {
      this.next();
      return unescapeXml(xml.slice(end, close));
    }
    let text = "";
    let from = end;
    for (let at = close; at >= 0; at = xml.indexOf("<", from)) {
      text += unescapeXml(xml.slice(from, at));
      if (xml.startsWith("<![CDATA[", at)) {
        const last = xml.indexOf("]]>", at);
        text += xml.slice(at + 9, last);
        from = last + 3;
      } else if (xml.charCodeAt(at + 1) === 0x21 || xml.charCodeAt(at + 1) === 0x3f) {
        from = afterSpecial(xml, at);
        if (from < 0) break;
      } else {
        this.#enter(at, xml.charCodeAt(at + 1) === 0x2f);
        if (this.isClose && this.name === name) return text;
        from = this.end;
      }
    }
    this.end = xml.length;
    return text;
  }

  #enter(at: number, isClose: boolean): void {
    const { xml } = this;
    let nameStart = at + (isClose ? 2 : 1);
    let index = nameStart;
    for (; ; index++) {
      const code = xml.charCodeAt(index);
      if (code === 0x3a) nameStart = index + 1;
      else if (code === 0x3e || code === 0x2f || code <= 0x20 || Number.isNaN(code)) break;
    }
    this.name = xml.slice(nameStart, index);
    this.#nameEnd = index;
    this.isClose = isClose;
    this.start = at;
    this.end = endOfTag(xml, index);
    this.isEmpty = xml.charCodeAt(this.end - 2) === 0x2f;
  }
}

/** After the ">" that ends a tag; one inside an attribute's quotes does not. */
function endOfTag(xml: string, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code === 0x3e) return at + 1;
    if (code === 0x22 || code === 0x27) {
      at = xml.indexOf(code === 0x22 ? '"' : "'", at + 1);
      if (at < 0) break;
    }
  }
  return xml.length;
}

/** After a comment, CDATA section, declaration or processing instruction; -1 where it never ends. */
function afterSpecial(xml: string, at: number): number {
  const close = xml.startsWith("<!--", at) ? "-->" : xml.startsWith("<![CDATA[", at) ? "]]>" : ">";
  const end = xml.indexOf(close, at + 2);
  return end < 0 ? -1 : end + close.length;
}

const entities = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name) return entities.get(name) ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** For text and attributes alike. Characters that XML can't hold are left out; Excel drops them too. */
export function escapeXml(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
