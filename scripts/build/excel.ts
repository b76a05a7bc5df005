import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { developmentHost } from "../../src/hosts/excel/function-metadata";
import { stampHost } from "../stamp-manifest";
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
  for (const file of ["taskpane.html", "taskpane.css", "functions.json"]) {
    copyFileSync(join(source, file), join(target, file));
  }
  writeFileSync(join(target, "bantuan.html"), helpPage());
  cpSync(join(source, "icons"), join(target, "assets"), { recursive: true });
  copyFileSync("manifest.xml", join(target, "manifest.xml"));
  const host = process.env.LAKIN_HOST;
  if (host) for (const file of ["manifest.xml", "functions.json"]) stampFile(join(target, file), host);
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

function stampFile(path: string, host: string): void {
  writeFileSync(path, stampHost(readFileSync(path, "utf8"), developmentHost, host));
}
