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

for (const fn of declarations) {
  const call = customFunction(fn, lookUp, cache);
  CustomFunctions.associate(fn.id, (...received: unknown[]) => {
    startUp.used();
    return call(...received);
  });
}
