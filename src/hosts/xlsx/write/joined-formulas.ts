import { shiftFormula } from "../read/shared-formula";
import type { JoinedFormula } from "../read/sheet-grid";

type Place = Pick<JoinedFormula, "row" | "column">;

/** The formulas of a sheet that span several cells, looked up by their cell and by the formula they share. */
export class JoinedFormulas {
  readonly #at: ReadonlyMap<string, JoinedFormula>;
  readonly #heads = new Map<string, JoinedFormula[]>();

  constructor(readonly all: readonly JoinedFormula[]) {
    this.#at = new Map(all.map((formula) => [keyOf(formula), formula]));
    for (const formula of all) {
      if (formula.shared === undefined || formula.text === "") continue;
      this.#heads.set(formula.shared, [...(this.#heads.get(formula.shared) ?? []), formula]);
    }
  }

  at(place: Place): JoinedFormula | undefined {
    return this.#at.get(keyOf(place));
  }

  /** The formula of a cell that shares the one of that number; "" where it isn't told, or told twice. */
  shared(id: string | undefined, { row, column }: Place): string {
    const [head, ...others] = this.#heads.get(id ?? "") ?? [];
    return head && others.length === 0 ? shiftFormula(head.text, row - head.row, column - head.column) : "";
  }

  isHead(formula: JoinedFormula): boolean {
    return formula.shared !== undefined && formula.text !== "";
  }
}

function keyOf({ row, column }: Place): string {
  return `${row},${column}`;
}
