import { declarations } from "../../catalogue/declarations";
import { cellLookup } from "./cell-lookup";
import { customFunction } from "./custom-function";
import { officePlatform } from "./platform";
import { ResultCache } from "./result-cache";
import { StartUp } from "./start-up";

/** Only the shared runtime has the Excel API beside custom functions. */
const lookUp = cellLookup(() => (typeof Excel === "undefined" ? undefined : officePlatform));
const cache = new ResultCache();
const startUp = new StartUp(officePlatform);

/** A fallback add-in has the functions of one family, whose name is its namespace and so no part of an id. */
const family = typeof document === "undefined" ? undefined : document.currentScript?.dataset.family;

for (const fn of declarations) {
  if (family && fn.family !== family) continue;
  const call = customFunction(fn, lookUp, cache);
  CustomFunctions.associate(family ? fn.id.slice(family.length + 1) : fn.id, (...received: unknown[]) => {
    startUp.used();
    return call(...received);
  });
}
