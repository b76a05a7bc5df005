/** What setValues takes for one cell. */
export type Stored = string | number | boolean | Date;

/**
 * Text as setValues stores it unread: Sheets takes "1/2" for a date and "=…" for a formula as if they were typed, and an
 * apostrophe in front stops it, as it does for a user. A plain-text cell reads nothing but "=…" and would keep the mark.
 */
export function storedText(text: string, format?: string): string {
  if (text === "" || (format === "@" && !/^[=+']/.test(text))) return text;
  return `'${text}`;
}
