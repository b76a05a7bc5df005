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

/** "Capaian Kinerja Kantor Camat Melati Tahun 2024": what stands before the time, and after the word for an office. */
const officeInTitle =
  /\b((?:administrator\s+)?kek|(?:kantor\s+)?(?:camat|kecamatan|kec\.)|kelurahan|dinas|badan|sekretariat|inspektorat|biro|rsud|puskesmas)\s+([A-Z][\p{L}.'&-]*(?:\s+(?:dan\s+)?[A-Z][\p{L}.'&-]*){0,6})/iu;

/** The office's name: as it told, else as most titles of its tables name it. */
export function officeFrom(workbook: Workbook, tables: readonly { readonly title: string }[]): string | undefined {
  const { kantor } = identityOf(workbook);
  if (kantor) return kantor;
  const counts = new Map<string, number>();
  for (const { title } of tables) {
    const [, kind, name] =
      officeInTitle.exec(title.replace(/\b(s\.?\s?d\.?|triwulan|tahun|tw|bulan|semester)\b.*$/iu, "")) ?? [];
    if (!kind || !name) continue;
    const office = `${kind} ${name}`.replace(/\s+/g, " ").trim();
    counts.set(office, (counts.get(office) ?? 0) + 1);
  }
  const [most] = [...counts].sort((one, other) => other[1] - one[1]);
  return most && most[1] >= 2 ? most[0] : undefined;
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
