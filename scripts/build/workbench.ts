import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { build, type Plugin } from "esbuild";
import { gridPatches } from "./grid-patches";
import { licences } from "./licences";
import { buildSampleReport } from "./sample-report";

/** The grid's renderer carries hyphenation patterns of 76 languages, 5 MB that no sheet of ours uses. */
const noHyphenation: Plugin = {
  name: "no-hyphenation",
  setup({ onLoad }) {
    onLoad({ filter: /engine-render[\\/]lib[\\/]es[\\/][\w-]+\.js$/ }, ({ path }) =>
      /[\\/](index|facade)\.js$/.test(path) ? undefined : { contents: "export default {}", loader: "js" },
    );
  },
};

/** The report that is open when the workbench starts. */
const sampleReport: Plugin = {
  name: "sample-report",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^lakin:sample-report$/ }, () => ({ path: "sample-report", namespace: "lakin" }));
    onLoad({ filter: /^sample-report$/, namespace: "lakin" }, async () => ({
      contents: await buildSampleReport(),
      loader: "binary",
    }));
  },
};

/** A static site: relative addresses, no network, opens from disk as well as from a server. */
export async function buildWorkbench(target = "dist/workbench", entry = "src/hosts/workbench/main.ts"): Promise<void> {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const { metafile } = await build({
    entryPoints: { workbench: entry },
    outdir: target,
    bundle: true,
    metafile: true,
    minify: true,
    format: "iife",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [noHyphenation, gridPatches, sampleReport],
    legalComments: "none",
    logLevel: "warning",
  });
  writeFileSync(`${target}/LICENSES.txt`, licences(metafile));
  cpSync("src/hosts/workbench/index.html", `${target}/index.html`);
}
