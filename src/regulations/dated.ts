/** A number or table laid down by a regulation, or by the reports that practise it where no regulation does. */
export interface Dated<T> {
  readonly value: T;
  /** Year from which it applies. */
  readonly since: number;
  /** Article or table, as the function's help names it. */
  readonly reference: string;
}

/** Classes from best to worst. A figure is rounded half-up to `decimals` first, as it is printed, and then looked up. */
export interface Scale<Label extends string | number = string> {
  readonly decimals: number;
  /** "at": a bound belongs to its own class (>= 88,31 is A). "above": to the class below (> 90 is AA). */
  readonly reached: "at" | "above";
  /** The last bound is where the scale ends; -Infinity where it has no end. */
  readonly classes: readonly { readonly bound: number; readonly label: Label }[];
}
