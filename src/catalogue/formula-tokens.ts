/** A piece of a formula. Strings, quoted sheet names and bracketed references are whole, so that nothing in them is a call. */
export interface FormulaToken {
  readonly kind:
    | "string"
    | "name"
    | "reference"
    | "number"
    | "open"
    | "close"
    | "separator"
    | "array"
    | "space"
    | "operator";
  readonly text: string;
}

const shapes: readonly (readonly [FormulaToken["kind"], RegExp])[] = [
  ["string", /"(?:[^"]|"")*"?/y],
  ["array", /\{[^}]*\}?/y],
  ["space", /\s+/y],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?%*(?![\w.:!])/iy],
  ["open", /\(/y],
  ["close", /\)/y],
  ["separator", /[,;]/y],
  ["name", /(?:(?:'(?:[^']|'')*'|[^\s'"(){},;:!+\-*/^&=<>%@#]+)!)?[\p{L}_\\][\p{L}\p{N}_.\\?]*(?=\()/uy],
  [
    "reference",
    /(?:(?:'(?:[^']|'')*'|[^\s'"(){},;:!+\-*/^&=<>%@#]+)!)?(?:#REF!|[\p{L}\p{N}_.$\\?[\]#](?:\[(?:[^[\]]|\[[^\]]*\])*\]|[\p{L}\p{N}_.$\\?:!#@\]])*)/uy,
  ],
  ["operator", /<>|<=|>=|[\s\S]/y],
];

export function tokenize(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    for (const [kind, shape] of shapes) {
      shape.lastIndex = at;
      const text = shape.exec(formula)?.[0];
      if (!text) continue;
      tokens.push({ kind, text });
      at += text.length;
      break;
    }
  }
  return tokens;
}

/** A formula as text, and the calls in it with their arguments taken apart. */
export type FormulaPart = string | FormulaCall;

export interface FormulaCall {
  readonly name: string;
  readonly args: readonly (readonly FormulaPart[])[];
}

/** Takes a formula apart; a closing bracket too few is taken as written at the end. */
export function parseFormula(formula: string): FormulaPart[] {
  const tokens = tokenize(formula);
  let at = 0;

  function parts(inCall: boolean): FormulaPart[] {
    const found: FormulaPart[] = [];
    let depth = 0;
    while (at < tokens.length) {
      const token = tokens[at] as FormulaToken;
      if (inCall && depth === 0 && (token.kind === "close" || token.kind === "separator")) break;
      at += 1;
      if (token.kind === "name" && tokens[at]?.kind === "open") {
        at += 1;
        found.push({ name: token.text, args: args() });
        continue;
      }
      if (token.kind === "open") depth += 1;
      if (token.kind === "close") depth -= 1;
      found.push(token.text);
    }
    return found;
  }

  function args(): FormulaPart[][] {
    const found = [parts(true)];
    while (tokens[at]?.kind === "separator") {
      at += 1;
      found.push(parts(true));
    }
    at += 1;
    return found.length === 1 && found[0]?.every((part) => typeof part === "string" && part.trim() === "") ? [] : found;
  }

  return parts(false);
}

/** The formula again; `print` may put another text in place of a call. */
export function printFormula(parts: readonly FormulaPart[], print: (call: FormulaCall) => string = printCall): string {
  return parts.map((part) => (typeof part === "string" ? part : print(part))).join("");
}

function printCall({ name, args }: FormulaCall): string {
  return `${name}(${args.map((arg) => printFormula(arg)).join(",")})`;
}
