/**
 * Document properties hold 9 kB a value and 500 kB in all, so a longer text is kept in parts. They need no permission
 * and are seen by no one but this script.
 */
const bytesAPart = 8_000;

export function readMemory(key: string): string {
  const kept = PropertiesService.getDocumentProperties().getProperties();
  const parts = Number(kept[countKey(key)] ?? 0);
  return Array.from({ length: parts }, (_, index) => kept[partKey(key, index)] ?? "").join("");
}

export function writeMemory(key: string, text: string): null {
  const properties = PropertiesService.getDocumentProperties();
  const before = Number(properties.getProperty(countKey(key)) ?? 0);
  const parts = inParts(text);
  const kept: Record<string, string> = { [countKey(key)]: String(parts.length) };
  parts.forEach((part, index) => {
    kept[partKey(key, index)] = part;
  });
  try {
    properties.setProperties(kept, false);
  } catch (cause) {
    throw new Error(`Catatan Lakin tidak muat lagi di dokumen ini (${String(cause)}).`);
  }
  for (let index = parts.length; index < before; index += 1) properties.deleteProperty(partKey(key, index));
  return null;
}

function countKey(key: string): string {
  return `lakin.${key}`;
}

function partKey(key: string, index: number): string {
  return `lakin.${key}.${index}`;
}

function inParts(text: string): string[] {
  const parts: string[] = [];
  let part = "";
  let bytes = 0;
  for (const character of text) {
    const size = bytesOf(character);
    if (bytes + size > bytesAPart) {
      parts.push(part);
      part = "";
      bytes = 0;
    }
    part += character;
    bytes += size;
  }
  return part === "" ? parts : [...parts, part];
}

function bytesOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
