import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** The text with its pages at another address. */
export function stampHost(text: string, from: string, to: string): string {
  return text.replaceAll(from, checkedHost(to));
}

/** Excel loads add-ins over https only; a slash at the end would double the one behind it. */
export function checkedHost(host: string): string {
  const address = host.replace(/\/+$/, "");
  if (!/^https:\/\/[^\s/"'<>&]+(\/[^\s"'<>&?#]*)?$/.test(address)) {
    throw new Error(`"${host}" bukan alamat https, misalnya https://lakin.contoh.go.id`);
  }
  return address;
}

/** The address a manifest's pages stand at now. */
export function hostOf(manifest: string): string {
  const pane = /<SourceLocation DefaultValue="(https:\/\/[^"]+)\/taskpane\.html"/.exec(manifest)?.[1];
  if (!pane) throw new Error("Manifes ini tidak menunjuk taskpane.html.");
  return pane;
}

/** `npx tsx scripts/stamp-manifest.ts https://lakin.contoh.go.id` after a build. */
function main(host: string | undefined, folder = "dist/excel"): void {
  if (!host) throw new Error("Pemakaian: npx tsx scripts/stamp-manifest.ts https://alamat [folder]");
  const manifest = join(folder, "manifest.xml");
  const standing = hostOf(readFileSync(manifest, "utf8"));
  for (const path of [manifest, join(folder, "functions.json")]) {
    writeFileSync(path, stampHost(readFileSync(path, "utf8"), standing, host));
  }
  console.log(`${manifest} sekarang menunjuk ${checkedHost(host)}.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    main(process.argv[2], process.argv[3]);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
