import { functionFiles } from "./function";
import { hostFiles } from "./host";
import { lawFiles } from "./law";
import { regulationFiles } from "./regulation";
import { ruleFiles } from "./rule";
import type { Skeleton } from "./skeleton";
import { summaryFiles } from "./summary";
import { templateFiles } from "./template";

/** What `npm run new` can begin, test included, and how each is named. */
export const kinds: Readonly<Record<string, { readonly names: string; files(...names: string[]): Skeleton }>> = {
  function: { names: "KEK.NAMA", files: functionFiles },
  law: { names: "nama-hukum", files: lawFiles },
  rule: { names: "nama-aturan", files: ruleFiles },
  regulation: { names: "evaluasi-akip permenpanrb-9-2030", files: regulationFiles },
  summary: { names: "nama-ringkasan", files: summaryFiles },
  template: { names: "nama-templat", files: templateFiles },
  host: { names: "nama-host", files: hostFiles },
};
