import { type Package, relationsOf } from "./package";
import { toStrict } from "./strict";
import { escapeXml } from "./xml";
import { appendChild, findElements, removeSpans, rootOf } from "./xml-edit";

const relationTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const contentTypesPart = "[Content_Types].xml";

/** Adds a part with its content type. */
export async function addPart(parts: Package, name: string, contentType: string, content: string): Promise<void> {
  parts.setOwn(name, content);
  const types = await parts.needed(contentTypesPart);
  const override = `<Override PartName="/${escapeXml(name)}" ContentType="${contentType}"/>`;
  parts.set(contentTypesPart, appendChild(types, rootOf(types), override));
}

/** Takes a part, its relations and its content type out. */
export async function removePart(parts: Package, name: string): Promise<void> {
  parts.remove(name);
  if (parts.has(relationsOf(name))) parts.remove(relationsOf(name));
  const types = await parts.needed(contentTypesPart);
  const own = findElements(types, "Override").filter(
    ({ attribute }) => attribute("PartName")?.toLowerCase() === `/${name}`.toLowerCase(),
  );
  if (own.length > 0) parts.set(contentTypesPart, removeSpans(types, own));
}

/** Ties a part to another and returns the relation's id. */
export async function addRelation(parts: Package, from: string, type: string, to: string): Promise<string> {
  const name = relationsOf(from);
  const xml =
    (await parts.text(name)) ??
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';
  const taken = new Set(findElements(xml, "Relationship").map(({ attribute }) => attribute("Id")));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const relation = `<Relationship Id="rId${number}" Type="${relationTypes}/${type}" Target="/${escapeXml(to)}"/>`;
  parts.set(name, appendChild(xml, rootOf(xml), parts.isStrict ? toStrict(relation) : relation));
  return `rId${number}`;
}

export async function removeRelation(parts: Package, from: string, target: string): Promise<void> {
  const relation = (await parts.relations(from)).find((candidate) => candidate.target === target);
  const name = relationsOf(from);
  const xml = relation && (await parts.text(name));
  if (!xml) return;
  const own = findElements(xml, "Relationship").filter(({ attribute }) => attribute("Id") === relation.id);
  parts.set(name, removeSpans(xml, own));
}

/** "xl/charts/chart3.xml" where 1 and 2 are taken. */
export function freePart(parts: Package, before: string, after: string): string {
  const taken = new Set(parts.partNames.map((name) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`${before}${number}${after}`.toLowerCase())) number++;
  return `${before}${number}${after}`;
}
