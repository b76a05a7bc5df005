/** What was worked out in a run, by what it is of: it goes away with the run. */
export class RunCache {
  private readonly known = new Map<object, Map<string, unknown>>();

  /** The value that `make` gave the first time it was asked for under this owner and name; one name has one kind of value. */
  of<Value>(owner: object, name: string, make: () => Value): Value {
    const values = this.known.get(owner) ?? new Map<string, unknown>();
    this.known.set(owner, values);
    if (!values.has(name)) values.set(name, make());
    return values.get(name) as Value;
  }
}
