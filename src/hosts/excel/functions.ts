import { catalogue } from "../../catalogue";
import { blankLookup } from "./blank-lookup";
import { customFunction } from "./custom-function";
import { loadWithDocument } from "./load-with-document";
import { officePlatform } from "./platform";

/** Only the shared runtime has the Excel API beside custom functions. */
const lookUp = blankLookup(() => (typeof Excel === "undefined" ? undefined : officePlatform));

for (const fn of catalogue) {
  const call = customFunction(fn, lookUp);
  CustomFunctions.associate(fn.id, (...received: unknown[]) => {
    loadWithDocument();
    return call(...received);
  });
}
