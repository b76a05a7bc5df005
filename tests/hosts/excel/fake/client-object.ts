import { RichApiError, type Session } from "./session";

export interface Property<Model> {
  get(model: Model): unknown;
  set?(model: Model, value: unknown): void;
}

export type Properties<Model> = Record<string, Property<Model>>;

/** A thing that can be asked to load dotted or slashed paths. */
interface Loadable {
  loadPath(path: readonly string[]): number;
}

/**
 * A proxy of something in the host. Its properties throw until they were loaded and synced, writes wait for the sync,
 * and a missing object is only known as such after one.
 */
export class ClientObject<Model> implements Loadable {
  private readonly loaded = new Map<string, unknown>();
  private missing: boolean | undefined;
  private readonly properties: Properties<Model>;

  constructor(
    protected readonly session: Session,
    private readonly find: () => Model | undefined,
    properties: Properties<Model>,
    private readonly orNull = false,
  ) {
    for (const [name, property] of Object.entries(properties)) {
      Object.defineProperty(this, name, {
        enumerable: true,
        get: () => this.read(name),
        set: (value: unknown) => {
          const write = property.set;
          if (!write) throw new RichApiError("InvalidOperation", `${name} can't be written.`);
          this.session.change(name, value, () => write(this.model(), value));
        },
      });
    }
    this.properties = properties;
  }

  get isNullObject(): boolean {
    if (this.missing === undefined) throw new RichApiError("PropertyNotLoaded", "isNullObject was not loaded.");
    return this.missing;
  }

  load(names?: string | readonly string[] | Record<string, unknown>): this {
    for (const path of pathsOf(names)) this.session.enqueue(path.length + 20, () => this.loadPath(path.split("/")));
    return this;
  }

  loadPath([name = "", ...rest]: readonly string[]): number {
    const model = this.current();
    this.session.deliver(() => {
      this.missing = model === undefined;
    });
    if (model === undefined) return 20;
    const property = this.properties[name];
    if (property) {
      const value = property.get(model);
      this.session.deliver(() => this.loaded.set(name, value));
      return JSON.stringify(value ?? null).length;
    }
    if (name === "") return 20;
    const child = (this as Record<string, unknown>)[name] as Loadable | undefined;
    if (!child) throw new RichApiError("InvalidArgument", `There is no property ${name}.`);
    return child.loadPath(rest);
  }

  /** The object in the host; only to be called while a sync runs. */
  protected model(): Model {
    const model = this.current();
    if (model === undefined) throw new RichApiError("ItemNotFound", "The requested resource doesn't exist.");
    return model;
  }

  protected current(): Model | undefined {
    const model = this.find();
    if (model === undefined && !this.orNull) {
      throw new RichApiError("ItemNotFound", "The requested resource doesn't exist.");
    }
    return model;
  }

  private read(name: string): unknown {
    if (!this.loaded.has(name)) {
      throw new RichApiError("PropertyNotLoaded", `The property '${name}' is not available. Call load and sync first.`);
    }
    return this.loaded.get(name);
  }
}

/** A collection: `items` is there once "items" or "items/…" was loaded and synced. */
export class ClientCollection<Model, Item extends Loadable> implements Loadable {
  private loadedItems: Item[] | undefined;
  private found: Item[] | undefined;

  constructor(
    protected readonly session: Session,
    private readonly models: () => readonly Model[],
    private readonly make: (model: Model, index: number) => Item,
  ) {}

  get items(): Item[] {
    if (!this.loadedItems) throw new RichApiError("PropertyNotLoaded", "items was not loaded.");
    return this.loadedItems;
  }

  load(names?: string | readonly string[]): this {
    for (const path of pathsOf(names)) this.session.enqueue(path.length + 20, () => this.loadPath(path.split("/")));
    return this;
  }

  loadPath([name = "", ...rest]: readonly string[]): number {
    if (name !== "items") return this.loadPath(["items", name, ...rest]);
    const models = this.models();
    // Several paths of one batch fill the same items.
    if (this.found?.length !== models.length) this.found = models.map((model, at) => this.make(model, at));
    const items = this.found;
    this.session.deliver(() => {
      this.loadedItems = items;
    });
    return items.reduce((size, item) => size + 10 + (rest.length > 0 ? item.loadPath(rest) : 0), 2);
  }
}

/** What a method returns that has a result of its own: `value` is there after the sync. */
export class ClientResult<Value> {
  private result: { readonly value: Value } | undefined;

  constructor(session: Session, compute: () => Value) {
    session.enqueue(40, () => {
      const value = compute();
      session.deliver(() => {
        this.result = { value };
      });
      return JSON.stringify(value).length;
    });
  }

  get value(): Value {
    if (!this.result)
      throw new RichApiError("ValueNotLoaded", "The value of the result object has not been loaded yet.");
    return this.result.value;
  }
}

function pathsOf(names: string | readonly string[] | Record<string, unknown> | undefined): string[] {
  if (names === undefined) return [""];
  if (typeof names === "string") return names.split(",").map((name) => name.trim());
  if (Array.isArray(names)) return [...names];
  return Object.keys(names);
}
