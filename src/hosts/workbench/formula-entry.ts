import { nearestWord } from "../../app/nearest-word";
import { type FormulaToken, tokenize } from "../../catalogue/formula-tokens";

/** What the grid's engine knows of its functions. */
export interface KnownFunctions {
  readonly names: readonly string[];
  /** How many arguments a function takes; undefined for a function that is not known. */
  limits(name: string): ArgumentLimits | undefined;
}

export interface ArgumentLimits {
  readonly least: number;
  readonly most: number;
  /** "realisasi; target; [arah]", where we have the names. */
  readonly syntax?: string;
}

/** A typed formula in the grid's own notation, or why it is none; `notes` are sentences about how it was read. */
export type FormulaEntry =
  | { readonly formula: string; readonly notes: readonly string[] }
  | { readonly problem: string; readonly notes?: undefined };

interface Call {
  readonly name?: string;
  readonly open: number;
  /** Commas between two digits, which may be decimal. */
  readonly tight: number[];
  readonly loose: number[];
  readonly semicolons: number[];
  isEmpty: boolean;
}

/**
 * A formula as users in Indonesia type it, in the form the grid computes: =ROUND(1,5;2) becomes =ROUND(1.5,2).
 *
 * A semicolon separates arguments. A comma between digits is decimal where the function, by its number of arguments,
 * cannot take two there, and outside of functions; where both readings are possible it is decimal too, and that is
 * said, unless other commas of the same function show that commas separate there. Every other comma separates.
 */
export function readFormulaEntry(typed: string, known: KnownFunctions): FormulaEntry {
  const tokens = tokenize(typed);
  const isUnclosed = ({ kind, text }: FormulaToken) => (kind === "string" && !isClosed(text)) || text === "'";
  if (tokens.some(isUnclosed)) return { problem: "Tanda kutip pada rumus ini belum ditutup." };
  if (tokens.some(({ text }) => text.startsWith("{") && !text.endsWith("}"))) {
    return { problem: "Kurung kurawal pada rumus ini belum ditutup." };
  }

  const texts = tokens.map(({ kind, text }) => (kind === "array" ? readArray(text) : text));
  const notes: string[] = [];
  const calls = readCalls(tokens);
  if (!calls) return { problem: "Kurung tutup pada rumus ini lebih banyak daripada kurung bukanya." };
  const missing = calls.missing;

  const isIndonesian = calls.all.some(({ semicolons }) => semicolons.length > 0);
  for (const call of calls.all) {
    const limits = call.name === undefined ? undefined : known.limits(renamed(call.name, known) ?? call.name);
    const isDecimal = takesDecimals(call, limits, { isIndonesian, tokens, notes });
    for (const at of call.tight) texts[at] = isDecimal ? "." : ",";
    for (const at of call.semicolons) texts[at] = ",";
    if (call.name === undefined) {
      const outside = [...call.semicolons, ...call.loose, ...(isDecimal ? [] : call.tight)];
      if (outside.length > 0) return { problem: "Ada pemisah argumen di luar fungsi; desimal ditulis 1,5." };
      continue;
    }
    const separators = call.semicolons.length + call.loose.length + (isDecimal ? 0 : call.tight.length);
    const count = call.isEmpty ? 0 : separators + 1;
    const right = renamed(call.name, known);
    if (right) {
      texts[call.open - 1] = right;
      notes.push(`${call.name} di sini ditulis ${right}.`);
    }
    if (limits && (count < limits.least || count > limits.most)) {
      return { problem: wrongCount(right ?? call.name, count, limits) };
    }
    if (!limits) notes.push(unknownFunction(call.name, known));
  }

  const misread = tokens.find(({ text }) => /^\d{1,3}(\.\d{3})+$/.test(text));
  if (misread) {
    const plain = misread.text.replaceAll(".", "");
    if (misread.text.split(".").length > 2) return { problem: `Di dalam rumus tulis ${plain} tanpa titik ribuan.` };
    notes.push(`${misread.text} di dalam rumus dibaca ${misread.text.replace(".", ",")}; seribuan ditulis ${plain}.`);
  }
  const clash = clashing(tokens);
  if (clash) return { problem: clash };
  return { formula: texts.join("") + ")".repeat(missing), notes };
}

/** The one argument that is a decimal or two: told by how many arguments the function takes. */
function takesDecimals(
  { name, tight, loose, semicolons }: Call,
  limits: ArgumentLimits | undefined,
  { isIndonesian, tokens, notes }: { isIndonesian: boolean; tokens: readonly FormulaToken[]; notes: string[] },
): boolean {
  if (tight.length === 0) return false;
  const isChain = tight.some((at, index) => tight[index + 1] === at + 2);
  if (isChain) return false;
  if (name === undefined) return true;
  const others = loose.length + semicolons.length;
  const fits = (count: number) => !limits || (count >= limits.least && count <= limits.most);
  const asDecimals = fits(others + 1);
  const asArguments = fits(others + tight.length + 1);
  if (asDecimals !== asArguments) return asDecimals;
  if (isIndonesian) return true;
  const [first = 0] = tight;
  const figure = `${tokens[first - 1]?.text},${tokens[first + 1]?.text}`;
  const pair = figure.replace(",", "; ");
  if (!asDecimals) return false;
  const isDecimal = loose.length === 0;
  notes.push(
    isDecimal
      ? `${figure} dibaca sebagai satu angka desimal. Bila maksudnya dua argumen, tulis ${pair}.`
      : `${figure} dibaca sebagai dua argumen, ${pair}. Pisahkan argumen dengan titik koma supaya koma menjadi desimal.`,
  );
  return isDecimal;
}

function wrongCount(name: string, count: number, { least, most, syntax }: ArgumentLimits): string {
  const needed = least === most ? `${least}` : most >= 255 ? `paling sedikit ${least}` : `${least} sampai ${most}`;
  const form = syntax === undefined ? name : `${name}(${syntax})`;
  return `${form} diberi ${count} argumen, perlu ${needed}. Pisahkan argumen dengan titik koma; koma adalah tanda desimal.`;
}

/** "Fungsi KEK.CAPAIN tidak dikenal. Maksud Anda KEK.CAPAIAN?" */
export function unknownFunction(name: string, known: KnownFunctions): string {
  const wanted = name.toUpperCase();
  const near = renamed(name, known) ?? (wanted.length > 3 ? nearestWord(wanted, known.names) : undefined);
  return `Fungsi ${name.toUpperCase()} tidak dikenal.${near ? ` Maksud Anda ${near}?` : ""}`;
}

/** Google Sheets writes our functions with an underscore. */
function renamed(name: string, known: KnownFunctions): string | undefined {
  if (!name.includes("_") || known.limits(name)) return undefined;
  const dotted = name.toUpperCase().replaceAll("_", ".");
  return known.limits(dotted) ? dotted : undefined;
}

/** {1\2,5;3\4}: columns part with a backslash where decimals have a comma. */
function readArray(array: string): string {
  if (!array.includes("\\")) return array;
  return outsideQuotes(array, (part) => part.replaceAll(",", ".").replaceAll("\\", ","));
}

function readCalls(tokens: readonly FormulaToken[]): { all: Call[]; missing: number } | undefined {
  const outermost: Call = { open: -1, tight: [], loose: [], semicolons: [], isEmpty: false };
  const all = [outermost];
  const stack = [outermost];
  for (const [at, { kind, text }] of tokens.entries()) {
    const call = stack.at(-1) as Call;
    if (kind !== "space" && text !== ")") call.isEmpty = false;
    if (text === "(") {
      const before = tokens[at - 1];
      const name = before?.kind === "name" ? before.text : undefined;
      const opened: Call = { ...(name && { name }), open: at, tight: [], loose: [], semicolons: [], isEmpty: true };
      all.push(opened);
      stack.push(opened);
    } else if (text === ")") {
      if (stack.length === 1) return undefined;
      stack.pop();
    } else if (text === ";") call.semicolons.push(at);
    else if (text === ",") (isTight(tokens, at) ? call.tight : call.loose).push(at);
  }
  return { all, missing: stack.length - 1 };
}

function isTight(tokens: readonly FormulaToken[], at: number): boolean {
  const isDigits = (token: FormulaToken | undefined) => token?.kind === "number" && /^\d+%?$/.test(token.text);
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return isDigits(before) && !before?.text.endsWith("%") && isDigits(after);
}

/** Two operands with nothing between them, or an operator with nothing behind it. */
function clashing(tokens: readonly FormulaToken[]): string | undefined {
  const said = tokens.filter(({ kind }) => kind !== "space");
  for (const [index, token] of said.entries()) {
    const next = said[index + 1];
    const isCall = token.kind === "name";
    // A space between two ranges is their intersection.
    if (isOperand(token) && next && isOperand(next) && !(token.kind === "reference" && next.kind === "reference")) {
      return `Di antara ${token.text} dan ${next.text} belum ada tanda hitung atau pemisah.`;
    }
    if (isOperand(token) && next?.text === "(" && !isCall)
      return `Sebelum kurung buka sesudah ${token.text} belum ada tanda hitung.`;
    if (token.text === ")" && next && isOperand(next))
      return `Sesudah kurung tutup, sebelum ${next.text}, belum ada tanda hitung.`;
    const isOpen = /^(?:[-+*/^&=<>]|<=|>=|<>)$/.test(token.text);
    const isEnded = !next || next.text === ")" || next.text === ";" || next.text === ",";
    if (isOpen && isEnded) return `Sesudah tanda ${token.text} belum ada angka atau sel.`;
    if (isOpen && next?.text === "(" && said[index + 2]?.text === ")")
      return "Di dalam kurung pada rumus ini belum ada isinya.";
    const isTimes = next?.kind === "operator" && /^(?:[*/^&=<>]|<=|>=|<>)$/.test(next.text);
    if (isOpen && isTimes) return `Tanda ${token.text}${next.text} tidak dapat dibaca.`;
  }
  return undefined;
}

function isClosed(text: string): boolean {
  return text.length > 1 && (text.length - text.replaceAll('"', "").length) % 2 === 0;
}

function isOperand({ kind }: FormulaToken): boolean {
  return kind === "string" || kind === "reference" || kind === "array" || kind === "number" || kind === "name";
}

/** A stored formula as users in Indonesia write it: =ROUND(1.5,2) is shown and edited as =ROUND(1,5;2). */
export function entryFormula(formula: string): string {
  return tokenize(formula)
    .map(({ kind, text }) => {
      if (kind === "number") return text.replace(".", ",");
      if (kind === "array" && text.includes(",")) {
        return outsideQuotes(text, (part) => part.replaceAll(",", "\\").replaceAll(".", ","));
      }
      return text === "," ? ";" : text;
    })
    .join("");
}

/** The same length as what is being typed, letter for letter, for whoever reads it while it is incomplete. */
export function sameLengthFormula(typed: string): string {
  const tokens = tokenize(typed);
  if (!tokens.some(({ text }) => text === ";")) return typed;
  return tokens
    .map(({ kind, text }, at) => {
      if (text === ";") return ",";
      if (text === ",") return isTight(tokens, at) ? "." : ",";
      return kind === "array" ? readArray(text) : text;
    })
    .join("");
}

function outsideQuotes(text: string, change: (part: string) => string): string {
  return text.replace(/"(?:[^"]|"")*"?|[^"]+/g, (part) => (part.startsWith('"') ? part : change(part)));
}
