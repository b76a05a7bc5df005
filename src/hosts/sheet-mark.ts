/**
 * A sheet of ours is marked by a hidden defined name that points at its first cell: `_lakin.ringkasan.capaian` for the
 * id "ringkasan-capaian". Excel and LibreOffice keep such a name and let it follow the sheet when that is renamed or moved;
 * a copy of the sheet gets a name of its own scope, so that the copy is the user's.
 */
const prefix = "_lakin.";

/** A defined name holds neither a hyphen nor a colon; an id holds neither a dot nor an underscore. */
export function markName(id: string): string {
  return prefix + id.replaceAll("-", ".").replaceAll(":", "_");
}

/** The id that a defined name of the whole workbook stands for, if it is one of our marks. */
export function idOfMark(name: string): string | undefined {
  if (!name.toLowerCase().startsWith(prefix)) return undefined;
  return name.slice(prefix.length).toLowerCase().replaceAll(".", "-").replaceAll("_", ":");
}

/** "'Ringkasan Capaian'!$A$1" to the sheet's name; nothing for a deleted sheet's #REF!. */
export function sheetOfReference(reference: string): string | undefined {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!#=]+))!/.exec(reference.trim());
  return (match?.[1]?.replaceAll("''", "'") ?? match?.[2])?.trim() || undefined;
}
