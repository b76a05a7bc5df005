import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { writeFallbacks } from "../manifest";
import { fallbackMetadata, fallbackOf, fallbackPage, families } from "../manifest/fallback";
import { helpPage } from "./help-page";
import { paneTexts } from "./pane-texts";

const source = "src/hosts/excel";

/** All that a web server has to serve, and the manifest that points there. */
export async function buildExcel(target = "dist/excel"): Promise<void> {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  await bundle("functions", target, { format: "iife" });
  await bundle("taskpane", target, {
    format: "esm",
    splitting: true,
    chunkNames: "[name]-[hash]",
    plugins: [paneTexts],
  });
  for (const file of ["taskpane.html", "taskpane.css", "functions.json", "shortcuts.json"]) {
    copyFileSync(join(source, file), join(target, file));
  }
  writeFileSync(join(target, "bantuan.html"), helpPage());
  cpSync(join(source, "icons"), join(target, "assets"), { recursive: true });
  copyFileSync("manifest.xml", join(target, "manifest.xml"));
  buildFallbacks(target);
}

function buildFallbacks(target: string): void {
  const pane = readFileSync(join(source, "taskpane.html"), "utf8");
  for (const fallback of families.map(fallbackOf)) {
    writeFileSync(join(target, fallback.page), fallbackPage(pane, fallback));
    writeFileSync(join(target, fallback.metadata), fallbackMetadata(fallback.family));
  }
  writeFallbacks(readFileSync("manifest.xml", "utf8"), target);
}

async function bundle(name: string, outdir: string, options: BuildOptions): Promise<void> {
  await build({
    ...options,
    entryPoints: [join(source, `${name}.ts`)],
    outdir,
    bundle: true,
    minify: true,
    target: "es2020",
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
  });
}
