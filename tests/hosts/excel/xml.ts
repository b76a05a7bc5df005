/** Enough of XML for a manifest: elements, attributes, text. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

export function parseXml(source: string): Element {
  const tokens = source.matchAll(
    /<\?[^>]*\?>|<!--[\s\S]*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g,
  );
  const root = { name: "", attributes: {}, children: [] as Element[], text: "" };
  const open = [root];
  let end = 0;
  for (const [token, closing, name, attributes = "", selfClosing, text] of tokens) {
    const here = open.at(-1) ?? root;
    end += token.length;
    if (text !== undefined) here.text += text.trim();
    if (name === undefined) continue;
    if (closing) {
      if (here.name !== name) throw new Error(`</${name}> closes <${here.name}>.`);
      open.pop();
      continue;
    }
    const element = {
      name,
      attributes: Object.fromEntries(
        [...attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
      ),
      children: [] as Element[],
      text: "",
    };
    here.children.push(element);
    if (!selfClosing) open.push(element);
  }
  if (end !== source.length || open.length !== 1) throw new Error("This is no well-formed XML.");
  const [document] = root.children;
  if (!document) throw new Error("There is no element.");
  return document;
}

/** The element and all below it. */
export function all(element: Element): Element[] {
  return [element, ...element.children.flatMap(all)];
}

export function named(element: Element, name: string): Element[] {
  return all(element).filter((candidate) => candidate.name === name);
}
