import { escapeXml, XmlScanner } from "./xml";

/** An element of a part: [start, end), with its opening tag in [start, openEnd). */
export interface Span {
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
  readonly attribute: (name: string) => string | undefined;
}

/** All elements of that local name, from front to back; none of them holds another of the same name. */
export function findElements(xml: string, name: string, from = 0): Span[] {
  const spans: Span[] = [];
  const scanner = new XmlScanner(xml);
  scanner.end = from;
  while (scanner.next()) {
    if (scanner.name === name && !scanner.isClose) spans.push(spanAt(scanner));
  }
  return spans;
}

/** The element whose opening tag the scanner stands on; leaves the scanner at its end. */
export function spanAt(scanner: XmlScanner): Span {
  const { start, end: openEnd, name, xml } = scanner;
  const tag = new XmlScanner(xml.slice(start, openEnd));
  tag.next();
  const attribute = (wanted: string) => tag.attribute(wanted);
  if (scanner.isEmpty) return { start, openEnd, closeStart: openEnd, end: openEnd, attribute };
  for (let depth = 1; depth > 0 && scanner.next(); ) {
    if (scanner.isClose) depth--;
    else if (!scanner.isEmpty) depth++;
    if (depth === 0 && scanner.name !== name) break;
  }
  return { start, openEnd, closeStart: scanner.start, end: scanner.end, attribute };
}

/** Children of the root or of another element. */
export function childrenOf(xml: string, parent: Span): (Span & { readonly name: string })[] {
  const children: (Span & { name: string })[] = [];
  const scanner = new XmlScanner(xml);
  scanner.end = parent.openEnd;
  while (scanner.end < parent.closeStart && scanner.next() && scanner.start < parent.closeStart) {
    if (scanner.isClose) break;
    const { name } = scanner;
    children.push({ name, ...spanAt(scanner) });
  }
  return children;
}

export function rootOf(xml: string): Span {
  const scanner = new XmlScanner(xml);
  scanner.next();
  return spanAt(scanner);
}

/** "x:" where the part writes <x:worksheet>, else "". */
export function prefixOf(xml: string): string {
  const scanner = new XmlScanner(xml);
  scanner.next();
  const tag = /^<([\w.-]+:)?/.exec(xml.slice(scanner.start, scanner.end));
  return tag?.[1] ?? "";
}

/** Our own elements, written without prefix, as the part needs them. */
export function withPrefix(own: string, prefix: string): string {
  return prefix ? own.replace(/<(\/?)(?=[A-Za-z][\w.-]*[\s/>])/g, `<$1${prefix}`) : own;
}

export function splice(xml: string, start: number, end: number, replacement: string): string {
  return xml.slice(0, start) + replacement + xml.slice(end);
}

export function removeSpans(xml: string, spans: readonly Span[]): string {
  return [...spans]
    .sort((one, other) => other.start - one.start)
    .reduce((text, { start, end }) => splice(text, start, end, ""), xml);
}

/** Puts a child of ours behind those an element has. */
export function appendChild(xml: string, parent: Span, child: string): string {
  return appendAsIs(xml, parent, withPrefix(child, prefixOf(xml)));
}

/** The same for a child that carries the part's prefix already. */
export function appendAsIs(xml: string, parent: Span, child: string): string {
  if (parent.openEnd !== parent.end) return splice(xml, parent.closeStart, parent.closeStart, child);
  const open = xml.slice(parent.start, parent.openEnd);
  const tagName = /^<([^\s/>]+)/.exec(open)?.[1] ?? "";
  return splice(xml, parent.start, parent.end, `${open.replace(/\s*\/>$/, ">")}${child}</${tagName}>`);
}

/** Puts a child into the root at the place that the format's order of elements asks. */
export function insertInOrder(xml: string, child: string, order: readonly string[]): string {
  const name = /^<([\w.-]+)/.exec(child)?.[1] ?? "";
  const later = new Set(order.slice(order.indexOf(name) + 1));
  const root = rootOf(xml);
  const next = childrenOf(xml, root).find((element) => later.has(element.name));
  return next ? splice(xml, next.start, next.start, withPrefix(child, prefixOf(xml))) : appendChild(xml, root, child);
}

/** The opening tag with an attribute set, or left out when the value is undefined. */
export function setAttribute(xml: string, span: Span, name: string, value: string | undefined): string {
  const tag = xml.slice(span.start, span.openEnd);
  const standing = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`);
  const bare = tag.replace(standing, "");
  const changed = value === undefined ? bare : bare.replace(/\s*(\/?)>$/, ` ${name}="${escapeXml(value)}"$1>`);
  return splice(xml, span.start, span.openEnd, changed);
}
