/** One section of an Excel number format, cut into what it prints literally and what it fills with digits. */
export interface FormatSection {
  readonly condition?: { readonly operator: string; readonly bound: number };
  readonly tokens: readonly FormatToken[];
}

export type FormatToken =
  | { readonly kind: "literal"; readonly text: string }
  /** A run of 0 # ? with its marks: "#,##0.00". */
  | { readonly kind: "digits"; readonly text: string }
  | { readonly kind: "percent" }
  | { readonly kind: "general" }
  /** "dd", "mmmm", "yyyy", "AM/PM". */
  | { readonly kind: "date"; readonly text: string }
  | { readonly kind: "text" };

const parsed = new Map<string, readonly FormatSection[]>();

/** Positive; negative; zero; text. Formats repeat over thousands of cells, so each is cut up once. */
export function parseFormat(format: string): readonly FormatSection[] {
  const known = parsed.get(format);
  if (known) return known;
  const sections = splitSections(format).map(parseSection);
  parsed.set(format, sections);
  return sections;
}

function splitSections(format: string): string[] {
  const sections = [""];
  for (const [piece] of format.matchAll(/"[^"]*"?|\\.|\[[^\]]*\]|[_*].|./gs)) {
    if (piece === ";") sections.push("");
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

const piece =
  /"([^"]*)"?|\\(.)|\[\$([^\]-]*)[^\]]*\]|\[(h+|m+|s+)\]|\[([<>=]+)(-?[\d.]+)\]|\[[^\]]*\]|(_.)|(\*.)|(General|Umum|Standar)|(AM\/PM|A\/P)|(d+|m+|y+|h+|s+)|([0#?][0#?.,]*|\.[0#?]+)|(%)|(@)|(E[+-]?0*)|(.)/gis;

function parseSection(section: string): FormatSection {
  const tokens: FormatToken[] = [];
  let condition: FormatSection["condition"];
  for (const match of section.matchAll(piece)) {
    const [, quoted, escaped, currency, elapsed, operator, bound, space, fill, general, noon, date, digits] = match;
    const [percent, text, , other] = match.slice(13);
    const literal = quoted ?? escaped ?? currency ?? (space || fill ? " " : other);
    if (operator) condition = { operator, bound: Number(bound) };
    else if (general) tokens.push({ kind: "general" });
    else if (noon ?? elapsed ?? date) tokens.push({ kind: "date", text: (noon ?? elapsed ?? date) as string });
    else if (digits) tokens.push({ kind: "digits", text: digits });
    else if (percent) tokens.push({ kind: "percent" });
    else if (text) tokens.push({ kind: "text" });
    else if (literal) tokens.push({ kind: "literal", text: literal });
  }
  return condition ? { condition, tokens } : { tokens };
}

/** The section a value falls in, and whether its sign is still to be printed. */
export function sectionFor(
  sections: readonly FormatSection[],
  value: number,
): { section: FormatSection | undefined; signed: boolean } {
  const numeric = sections.length > 3 ? sections.slice(0, 3) : sections;
  if (numeric.some(({ condition }) => condition)) {
    const section = numeric.find(({ condition }) => !condition || meets(value, condition));
    return { section, signed: true };
  }
  if (value < 0 && numeric.length > 1) return { section: numeric[1], signed: false };
  if (value === 0 && numeric.length > 2) return { section: numeric[2], signed: false };
  return { section: numeric[0], signed: true };
}

function meets(value: number, { operator, bound }: { operator: string; bound: number }): boolean {
  if (operator === ">") return value > bound;
  if (operator === ">=") return value >= bound;
  if (operator === "<") return value < bound;
  if (operator === "<=") return value <= bound;
  return operator === "<>" ? value !== bound : value === bound;
}
