import { configureGlobal } from "fast-check";
import { fuzzing } from "./fuzzing";

/** A gate that draws other figures each time fails by chance; `npm run fuzz` is where they are drawn anew. */
configureGlobal({ seed: fuzzing?.seed ?? 20_250_630 });
