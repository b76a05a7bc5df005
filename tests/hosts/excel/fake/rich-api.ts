import type { FakeExcel } from "../fake-excel";
import { OfficeServices } from "./office-services";
import { RichApiError } from "./session";

/** What the real office.js sends to Excel for one sync. */
interface Request {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}

interface Arguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

const pathTypes = { global: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6 };
const actionTypes = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 };

/** Properties that go over the wire under another name. */
const aliases: Readonly<Record<string, string>> = { Gridlines: "showGridlines" };

// The fake's proxies are reached by the names that came over the wire.
type Proxy = Record<string, unknown>;

/** Answers the real office.js out of the fake workbook, as Excel does. */
export class RichApi {
  /** The size of each request about the workbook, in bytes. */
  readonly requests: number[] = [];
  /** Ranges that outlive a sync are kept under a number; here, the way that led to them. */
  private readonly references = new Map<string, { readonly request: Request; readonly id: number }>();

  constructor(
    private readonly excel: FakeExcel,
    private readonly office = new OfficeServices(),
  ) {}

  /** The JSON body that office.js expects for the one it sent. */
  async answer(body: string): Promise<string> {
    const request: Request = JSON.parse(body);
    if (Object.values(request.ObjectPaths).some(isOfficeService)) {
      return JSON.stringify({ Results: this.office.answer(request.Actions) });
    }
    this.requests.push(body.length);
    try {
      const results = await this.excel.run({ delayForCellEdit: true }, (context) =>
        this.carryOut(request, context as unknown as Proxy),
      );
      return JSON.stringify({ Results: results });
    } catch (error) {
      if (!(error instanceof RichApiError)) throw error;
      return JSON.stringify({ Error: { Code: error.code, Message: error.message, HttpStatusCode: 400 }, Results: [] });
    }
  }

  private async carryOut(request: Request, context: Proxy) {
    const objectOf = this.objectsOf(request, context);
    const answers: { readonly ActionId: number; readonly value: () => unknown }[] = [];
    for (const { Id, ActionType, Name, ObjectPathId, ArgumentInfo, QueryInfo } of request.Actions) {
      if (ActionType === actionTypes.trace) {
        // A mark that the sync got this far; office.js begins to listen for an event when it comes back.
        answers.push({ ActionId: Id, value: () => null });
        continue;
      }
      const object = objectOf(ObjectPathId);
      const say = (value: () => unknown) => answers.push({ ActionId: Id, value });
      if (ActionType === actionTypes.query) {
        const select = QueryInfo?.Select ?? [];
        load(object, select.join(","));
        say(() =>
          loadedValue(
            object,
            select.map((name) => name.split("/")),
          ),
        );
      } else if (ActionType === actionTypes.method && !Name.startsWith("_")) {
        const result = call(object, Name, argumentsOf(ArgumentInfo, objectOf)) as Proxy | undefined;
        say(() => result?.value ?? null);
      } else if (ActionType === actionTypes.setProperty) {
        object[aliases[Name] ?? camel(Name)] = argumentsOf(ArgumentInfo, objectOf)[0];
      } else if (ActionType === actionTypes.instantiate && "isNullObject" in object) {
        const identity = this.identify(request, ObjectPathId, object);
        say(() => (object.isNullObject ? null : identity()));
      }
    }
    await (context.sync as () => Promise<void>)();
    return answers.map(({ ActionId, value }) => ({ ActionId, Value: value() }));
  }

  /** What office.js finds an object by from then on: the id of what was added, the number of a range. */
  private identify(request: Request, id: number, object: Proxy): () => Proxy {
    const path = request.ObjectPaths[id];
    const isAdded = path?.Name === "Add" && "id" in object;
    load(object, isAdded ? "id" : undefined);
    if (isAdded) return () => ({ _Id: object.id });
    if (path?.ObjectPathType !== pathTypes.method || !("address" in object || "areaCount" in object)) return () => ({});
    const reference = `rujukan-${this.references.size}`;
    this.references.set(reference, { request, id });
    return () => ({ _ReferenceId: reference });
  }

  private objectsOf(request: Request, context: Proxy): (id: number) => Proxy {
    const objects = new Map<number, Proxy>();
    const objectOf = (id: number): Proxy => {
      const made = objects.get(id) ?? this.follow(request, id, context, objectOf);
      objects.set(id, made);
      return made;
    };
    return objectOf;
  }

  private follow(request: Request, id: number, context: Proxy, objectOf: (id: number) => Proxy): Proxy {
    const path = request.ObjectPaths[id];
    if (!path) throw new Error(`There is no object path ${id}.`);
    if (path.ObjectPathType !== pathTypes.reference) return follow(path, context, objectOf);
    const kept = this.references.get(path.Name);
    if (!kept) throw new Error(`There is no reference ${path.Name}.`);
    return this.objectsOf(kept.request, context)(kept.id);
  }
}

/** What office.js tells Excel about itself, beside the workbook. */
function isOfficeService({ ObjectPathType, Name }: ObjectPath): boolean {
  return ObjectPathType === pathTypes.newObject && Name.startsWith("Microsoft.");
}

function load(object: Proxy, names: string | undefined): void {
  (object.load as (names?: string) => void).call(object, names);
}

function follow(path: ObjectPath, context: Proxy, objectOf: (id: number) => Proxy): Proxy {
  if (path.ObjectPathType === pathTypes.global) return context.workbook as Proxy;
  const parent = objectOf(path.ParentObjectPathId ?? 0);
  const args = argumentsOf(path.ArgumentInfo, objectOf);
  if (path.ObjectPathType === pathTypes.property) {
    const child = parent[camel(path.Name)];
    if (child === undefined) throw new Error(`The fake has no ${path.Name}.`);
    return child as Proxy;
  }
  const name = path.ObjectPathType === pathTypes.indexer ? "GetItem" : path.Name;
  return call(parent, name, args) as Proxy;
}

function call(object: Proxy, name: string, args: readonly unknown[]): unknown {
  const method = object[camel(name)];
  if (typeof method !== "function") throw new Error(`The fake has no method ${name}.`);
  return method.call(object, ...args);
}

/** Objects among the arguments come as the numbers of their paths, everything else with a 0. */
function argumentsOf(info: Arguments | undefined, objectOf: (id: number) => Proxy): unknown[] {
  const references = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((argument, index) => {
    const reference = references[index];
    return reference ? objectOf(reference) : argument;
  });
}

/** What was loaded of an object, in the upper case that goes over the wire; a missing object is null. */
function loadedValue(object: Proxy, paths: readonly (readonly string[])[]): unknown {
  if ("isNullObject" in object && object.isNullObject) return null;
  // office.js takes "items/" away before it sends the names.
  if ("items" in object) return { _Items: itemsOf(object, paths) };
  const value: Proxy = {};
  const heads = new Set(paths.map(([head = ""]) => head));
  for (const head of heads) {
    const rest = paths.filter(([first]) => first === head).map(([, ...below]) => below);
    if (rest.some((below) => below.length > 0)) value[pascal(head)] = loadedValue(object[camel(head)] as Proxy, rest);
    else value[pascal(head)] = object[camel(head)];
  }
  return value;
}

/** Items are found again by id or name, or by place in collections that have neither. */
function itemsOf(collection: Proxy, paths: readonly (readonly string[])[]): unknown[] {
  const hasKeys = typeof collection.getItem === "function";
  return (collection.items as Proxy[]).map((item) => {
    const value = loadedValue(item, paths) as Proxy;
    return hasKeys ? { ...value, _Id: value.Id ?? value.Name } : value;
  });
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
