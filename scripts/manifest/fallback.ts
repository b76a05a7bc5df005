import { createHash } from "node:crypto";
import { catalogue } from "../../src/catalogue";
import type { Family } from "../../src/catalogue/define";
import { functionMetadata } from "../../src/hosts/excel/function-metadata";

/**
 * For an admin centre or an Excel that takes no manifest without a namespace: one add-in a family, each with the namespace
 * of its family. Excel stores namespace and id, so that KEK and CAPAIAN are stored as KEK_CAPAIAN is: workbooks stay the
 * same either way. The first carries the buttons and the pane, the others only their functions.
 */
export const families: readonly Family[] = [...new Set(catalogue.map(({ family }) => family))];

export interface Fallback {
  readonly family: Family;
  /** Names of the files beside the manifest. */
  readonly page: string;
  readonly metadata: string;
}

export function fallbackOf(family: Family): Fallback {
  const name = `cadangan-${family.toLowerCase()}`;
  return { family, page: `${name}.html`, metadata: `${name}.json` };
}

/** Made of the manifest of the same environment, whose Id its own is derived from. */
export function fallbackManifest(manifest: string, { family, page, metadata }: Fallback): string {
  const whole = manifest
    .replace(/<Id>([^<]*)<\/Id>/, (_, id: string) => `<Id>${derivedId(id, family)}</Id>`)
    .replace(/(<DisplayName DefaultValue="[^"]*)"/, `$1 ${family}"`)
    .replaceAll("taskpane.html", page)
    .replaceAll("functions.json", metadata)
    .replace(/(\s*)<\/Metadata>/, (end, space: string) => `${end}${space}<Namespace resid="Functions.Namespace"/>`)
    .replace(
      "<bt:ShortStrings>",
      `<bt:ShortStrings>\n        <bt:String id="Functions.Namespace" DefaultValue="${family}"/>`,
    );
  return family === families[0] ? whole : withoutUnused(withoutButtons(whole));
}

/** functions.json of one family, whose names its namespace completes. */
export function fallbackMetadata(family: Family): string {
  const own = functionMetadata(catalogue.filter((fn) => fn.family === family));
  const functions = own.functions.map((fn) => ({
    ...fn,
    id: fn.id.slice(family.length + 1),
    name: fn.name.slice(family.length + 1),
  }));
  return `${JSON.stringify({ ...own, functions }, null, 2)}\n`;
}

/** The pane for the first family; for the others a page that does nothing but compute. */
export function fallbackPage(pane: string, { family }: Fallback): string {
  const page = pane.replace('<script src="functions.js"', `<script src="functions.js" data-family="${family}"`);
  if (family === families[0]) return page;
  return page
    .replace(/ *<script src="taskpane\.js"[^>]*><\/script>\n/, "")
    .replace(
      /<body>[\s\S]*<\/body>/,
      `<body>\n    <p class="refused">Fungsi ${family} dari Lakin. Panelnya dibuka dari tombol Periksa di tab Beranda.</p>\n  </body>`,
    );
}

function withoutButtons(manifest: string): string {
  return manifest
    .replace(/\s*<DesktopFormFactor>[\s\S]*<\/DesktopFormFactor>/, "")
    .replace(/\s*<ExtendedOverrides[\s\S]*?<\/ExtendedOverrides>/, "");
}

/** Office refuses no unused resource, but nobody should have to read it. */
function withoutUnused(manifest: string): string {
  return manifest
    .replace(/\s*<bt:(\w+) id="([^"]+)"[^>]*?(?:\/>|>[\s\S]*?<\/bt:\1>)/g, (resource, _kind, id: string) =>
      manifest.includes(`resid="${id}"`) ? resource : "",
    )
    .replace(/\s*<bt:(Images|LongStrings)>\s*<\/bt:\1>/g, "");
}

/** The same for the same family and environment, always. */
function derivedId(id: string, family: Family): string {
  const digits = createHash("sha256").update(`${id} ${family}`).digest("hex");
  const parts = [8, 12, 16, 20, 32].map((end, index, ends) => digits.slice(ends[index - 1] ?? 0, end));
  return [parts[0], parts[1], `4${parts[2]?.slice(1)}`, `a${parts[3]?.slice(1)}`, parts[4]].join("-");
}
