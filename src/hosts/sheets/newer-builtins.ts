/**
 * Which built-ins Apps Script's V8 has is nowhere written down, and it has lagged years behind browsers. Those of 2021
 * and later that our code uses are added where they are missing.
 */
add(Array.prototype, "at", function <Item>(this: readonly Item[], index: number): Item | undefined {
  return this[index < 0 ? this.length + index : index];
});

add(Array.prototype, "findLast", function <Item>(this: readonly Item[], accepts: Accepts<Item>): Item | undefined {
  return this[lastIndex(this, accepts)];
});

add(Array.prototype, "findLastIndex", function <Item>(this: readonly Item[], accepts: Accepts<Item>): number {
  return lastIndex(this, accepts);
});

add(String.prototype, "at", function (this: string, index: number): string | undefined {
  return this[index < 0 ? this.length + index : index];
});

add(String.prototype, "replaceAll", function (this: string, searched: string | RegExp, replacement: string): string {
  return typeof searched === "string" ? this.split(searched).join(replacement) : this.replace(searched, replacement);
});

add(Object, "hasOwn", (object: object, key: PropertyKey) => Object.getOwnPropertyDescriptor(object, key) !== undefined);

type Accepts<Item> = (item: Item, index: number, items: readonly Item[]) => unknown;

function lastIndex<Item>(items: readonly Item[], accepts: Accepts<Item>): number {
  let index = items.length - 1;
  while (index >= 0 && !accepts(items[index] as Item, index, items)) index -= 1;
  return index;
}

function add(prototype: object, name: string, method: unknown): void {
  if (!(name in prototype))
    Object.defineProperty(prototype, name, { value: method, writable: true, configurable: true });
}
