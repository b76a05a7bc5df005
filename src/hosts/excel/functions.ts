import { catalogue } from "../../catalogue";
import { cellLookup } from "./cell-lookup";
import { customFunction } from "./custom-function";
import { loadWithDocument } from "./load-with-document";
import { officePlatform } from "./platform";
import { ResultCache } from "./result-cache";

/** Only the shared runtime has the Excel API beside custom functions. */
const lookUp = cellLookup(() => (typeof Excel === "undefined" ? undefined : officePlatform));
const cache = new ResultCache();

for (const fn of catalogue) {
  const call = customFunction(fn, lookUp, cache);
  CustomFunctions.associate(fn.id, (...received: unknown[]) => {
    loadWithDocument();
    return call(...received);
  });
}
