/** The arguments of a built-in formula, as texts of expressions. */
export type NativeArguments<Name extends string = string> = Readonly<Record<Name, string>>;
