type Makers = Readonly<Record<string, () => unknown>>;
type Made<M extends Makers> = { readonly [Name in keyof M]: ReturnType<M[Name]> };

/** An object whose parts are each worked out when they are first asked for, and then kept with it. */
export function lazily<M extends Makers>(makers: M): Made<M> {
  const made = new Map<string, unknown>();
  const parts = {};
  for (const [name, make] of Object.entries(makers)) {
    const get = () => {
      if (!made.has(name)) made.set(name, make());
      return made.get(name);
    };
    Object.defineProperty(parts, name, { enumerable: true, get });
  }
  return parts as Made<M>;
}
