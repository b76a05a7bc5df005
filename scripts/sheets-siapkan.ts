import { existsSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** What clasp reads of a project: which script, and where its files are. */
export function claspProject(given: string): string {
  const scriptId = scriptIdIn(given);
  return `${JSON.stringify({ scriptId, rootDir: "dist/appsscript" }, null, 2)}\n`;
}

/** An ID, or the address of the script's editor that holds one. */
export function scriptIdIn(given: string): string {
  const id = /script\.google\.com\/.*?(?:projects|d)\/([\w-]+)/.exec(given)?.[1] ?? given.trim();
  if (/^[\w-]{40,80}$/.test(id)) return id;
  throw new Error(
    `"${given}" bukan ID skrip. Di spreadsheet: Ekstensi > Apps Script > Setelan project (roda gigi), salin "ID skrip".`,
  );
}

/** `npm run sheets:siapkan -- ID`: the same on Windows, Mac and Linux, whose shells write quotes each in their own way. */
function main(given: string | undefined): void {
  if (!given) throw new Error("Pemakaian: npm run sheets:siapkan -- ID-SKRIP");
  writeFileSync(".clasp.json", claspProject(given));
  console.log(".clasp.json ditulis. Berikutnya:");
  if (!existsSync("dist/appsscript/Code.js")) console.log("  npm run build -- appsscript");
  console.log("  npx @google/clasp@3 login");
  console.log("  npx @google/clasp@3 push --force");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    main(process.argv[2]);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
