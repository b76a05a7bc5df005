import type { Workbook } from "../contract/snapshot";
import { type IdentityField, identityFields, type OfficeKind, officeKinds } from "../words/identitas";

/** What the office told of itself on the sheet "Identitas"; a field it left empty is not there. */
export type Identity = Readonly<Partial<Record<IdentityField, string>>>;

/** The mark of the sheet that asks for it, as the template's id. */
export const identityId = "identitas";

/** So many known labels make a sheet of labels and values one of identity, whoever made it. */
const leastLabels = 4;

/** From our own sheet, else from one of the user's that is laid out the same: a label, and its value to the right. */
export function identityOf({ sheets }: Workbook): Identity {
  const own = sheets.find(({ madeBy }) => madeBy?.startsWith(`templat:${identityId}:`));
  if (own) return readFields(own.rows);
  const named = sheets.filter(({ name }) => /^\s*identitas\b/i.test(name)).map(({ rows }) => readFields(rows));
  return named.find((fields) => Object.keys(fields).length >= leastLabels) ?? {};
}

/** The kind chosen from the list; none where it is not chosen yet. */
export function officeKindOf({ jenis }: Identity): OfficeKind | undefined {
  return officeKinds.find((kind) => kind.toLowerCase() === jenis?.trim().toLowerCase());
}

type Rows = Workbook["sheets"][number]["rows"];

function readFields(rows: Rows): Identity {
  const fields: Partial<Record<IdentityField, string>> = {};
  for (const row of rows) {
    const at = row.findIndex((cell) => cell !== undefined && cell.text.trim() !== "");
    const field = at < 0 ? undefined : fieldLabelled(row[at]?.text ?? "");
    const value = field && row[at + 1]?.text.trim();
    if (field && value && fields[field] === undefined) fields[field] = value;
  }
  return fields;
}

function fieldLabelled(text: string): IdentityField | undefined {
  const label = text
    .toLowerCase()
    .replace(/[\s:]+/g, " ")
    .trim();
  const fields = Object.entries(identityFields) as [IdentityField, (typeof identityFields)[IdentityField]][];
  return fields.find(([, words]) => words.label.toLowerCase() === label || words.also.includes(label))?.[0];
}
