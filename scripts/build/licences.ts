import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Metafile } from "esbuild";

/** The licences of all packages that went into a bundle: MIT, Apache and BSD ask that they travel with it. */
export function licences({ outputs }: Metafile): string {
  const shipped = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? path : [])),
  );
  const folders = new Set(shipped.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
  return [...folders]
    .sort()
    .map(describe)
    .join(`\n\n${"-".repeat(80)}\n\n`);
}

function describe(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((candidate) => /^licen[cs]e/i.test(candidate));
  const text = file ? readFileSync(join(folder, file), "utf8").trim() : "";
  return [`${name} ${version}${license ? ` (${license})` : ""}`, text].filter(Boolean).join("\n\n");
}
