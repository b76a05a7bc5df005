/** A number or table laid down by a regulation, or by the reports that practise it where no regulation does. */
export interface Dated<T> {
  readonly value: T;
  /** Year from whose figures on it applies. */
  readonly since: number;
  /** Article or table, as the function's help names it. */
  readonly reference: string;
}

/** One of several regulations of the same thing that followed each other; each is a file of its own. */
export interface Peraturan<T> extends Dated<T> {
  /** As an argument names it: "88/2021". */
  readonly id: string;
}

/** Classes from best to worst. A figure is rounded half-up to `decimals` first, as it is printed, and then looked up. */
export interface Scale<Label extends string | number = string> {
  readonly decimals: number;
  /** "at": a bound belongs to its own class (>= 88,31 is A). "above": to the class below (> 90 is AA). */
  readonly reached: "at" | "above";
  /** The last bound is where the scale ends; -Infinity where it has no end. */
  readonly classes: readonly { readonly bound: number; readonly label: Label }[];
}
