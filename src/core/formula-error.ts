export type ErrorKind = "value" | "not-available" | "division-by-zero" | "number" | "reference" | "name" | "null";

/** The outcome of a formula that has none. `message` is one Indonesian sentence for the user. */
export class FormulaError {
  constructor(
    readonly kind: ErrorKind,
    readonly message: string,
  ) {}

  /** As a cell shows it: "#VALUE!". */
  get code(): string {
    return codes[this.kind];
  }
}

const codes: Record<ErrorKind, string> = {
  value: "#VALUE!",
  "not-available": "#N/A",
  "division-by-zero": "#DIV/0!",
  number: "#NUM!",
  reference: "#REF!",
  name: "#NAME?",
  null: "#NULL!",
};

/** The error an input cell shows, or nothing when the text is no error code. */
export function errorFromCode(code: string): FormulaError | undefined {
  const kind = (Object.keys(codes) as ErrorKind[]).find((candidate) => codes[candidate] === code);
  return kind && new FormulaError(kind, `Sel masukan berisi galat ${code}.`);
}
