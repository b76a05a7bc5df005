/** The wanted name as a spreadsheet allows it, or "name (2)" and so on where one of `taken` has it. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const clean =
    wanted
      .replace(/[[\]:*?/\\]/g, " ")
      .replace(/\s+/g, " ")
      .replace(/^'+|'+$/g, "")
      .trim() || "Lembar";
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = clean.slice(0, longestName - suffix.length).trim() + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** In characters, in Excel; Sheets allows more. */
const longestName = 31;
