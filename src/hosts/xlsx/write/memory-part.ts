import { escapeXml, XmlScanner } from "../package/xml";

/** Custom XML part of the workbook that keeps our small texts: Excel carries it along untouched. */
export const memoryNamespace = "urn:lakin:memori";

/** The texts by key, or nothing when the part is another program's. */
export function readMemoryPart(xml: string): Map<string, string> | undefined {
  if (!xml.includes(memoryNamespace)) return undefined;
  const texts = new Map<string, string>();
  for (const scanner = new XmlScanner(xml); scanner.next(); ) {
    if (scanner.name !== "memori" || scanner.isClose) continue;
    const key = scanner.attribute("kunci") ?? "";
    const text = textOf(scanner.text());
    if (text !== undefined) texts.set(key, text);
  }
  return texts;
}

/** The file may have been damaged or written by hand: a text that can't be read is one that was never kept. */
function textOf(json: string): string | undefined {
  try {
    const text: unknown = JSON.parse(json);
    return typeof text === "string" ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Texts stand as JSON strings: XML can't hold every character, and changes line ends. */
export function memoryPart(texts: ReadonlyMap<string, string>): string {
  const entries = [...texts].map(
    ([key, text]) => `<memori kunci="${escapeXml(key)}">${escapeXml(JSON.stringify(text))}</memori>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<lakin xmlns="${memoryNamespace}">${entries.join("")}</lakin>`;
}

/** Names the part to Excel, which keeps its custom XML by such an id. */
export const memoryProperties =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{6B1F3C52-0D1E-4C55-9A5B-7D2A8F4E9C10}">' +
  `<ds:schemaRefs><ds:schemaRef ds:uri="${memoryNamespace}"/></ds:schemaRefs></ds:datastoreItem>`;
