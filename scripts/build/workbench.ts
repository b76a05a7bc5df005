import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";
import { gridPatches } from "./grid-patches";
import { leanGrid } from "./lean-grid";
import { licences } from "./licences";
import { buildSampleReport } from "./sample-report";

/** The report that is open when the workbench starts. */
const sampleReport: Plugin = {
  name: "sample-report",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^lakin:sample-report$/ }, ({ path }) => ({ path, namespace: "lakin" }));
    onLoad({ filter: /.*/, namespace: "lakin" }, async () => ({
      contents: await buildSampleReport(),
      loader: "binary",
    }));
  },
};

interface WorkbenchBuild {
  readonly target?: string;
  readonly entry?: string;
  /** Also as .br and .gz, for a server that hands them out. */
  readonly compress?: boolean;
}

const source = "src/hosts/workbench";

/** What is loaded when it is needed: the file, where it comes from, and the name under which its script is found. */
const parts = [
  { file: "grid", from: `${source}/grid-part.ts`, name: "lakinGrid" },
  { file: "other", from: `${source}/other-part.ts`, name: "lakinOther" },
  { file: "word", from: `${source}/word-part.ts`, name: "lakinWord" },
] as const;

/** A static site of plain scripts with relative addresses: it opens from a folder as well as from a server. */
export async function buildWorkbench({
  target = "dist/workbench",
  entry = `${source}/main.ts`,
  compress = false,
}: WorkbenchBuild = {}): Promise<void> {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const made = await Promise.all([
    bundle({ entryPoints: { workbench: entry }, outdir: target }),
    ...parts.map(({ file, from, name }) => bundle({ entryPoints: { [file]: from }, outdir: target, globalName: name })),
  ]);
  writeFileSync(join(target, "LICENSES.txt"), licences(merged(made)));
  cpSync(`${source}/index.html`, join(target, "index.html"));
  writeFileSync(join(target, "lakin.webmanifest"), JSON.stringify(manifest));
  cpSync(`${source}/icons`, target, { recursive: true });
  await writeServiceWorker(target);
  if (compress) await compressFiles(target);
}

async function bundle(options: BuildOptions): Promise<Metafile> {
  const { metafile } = await build({
    bundle: true,
    metafile: true,
    minify: true,
    format: "iife",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [leanGrid, gridPatches, sampleReport],
    legalComments: "none",
    logLevel: "warning",
    ...options,
  });
  return metafile as Metafile;
}

function merged(files: readonly Metafile[]): Metafile {
  return {
    inputs: Object.assign({}, ...files.map(({ inputs }) => inputs)),
    outputs: Object.assign({}, ...files.map(({ outputs }) => outputs)),
  };
}

const iconSizes = [192, 512] as const;

function iconName(size: number): string {
  return `lakin-${size}.png`;
}

const manifest = {
  name: "Lakin: periksa Laporan Kinerja",
  short_name: "Lakin",
  lang: "id",
  start_url: "./",
  scope: "./",
  display: "standalone",
  background_color: "#ffffff",
  theme_color: "#0b6a5d",
  icons: iconSizes.map((size) => ({ src: iconName(size), sizes: `${size}x${size}`, type: "image/png" })),
};

/** The worker knows the files by name and the site by its content. */
async function writeServiceWorker(target: string): Promise<void> {
  const files = readdirSync(target).filter((name) => name !== "LICENSES.txt");
  const hash = createHash("sha256");
  for (const name of files.sort()) hash.update(name).update(readFileSync(join(target, name)));
  await build({
    entryPoints: { sw: `${source}/service-worker.ts` },
    outdir: target,
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    define: {
      lakinFiles: JSON.stringify(["./", ...files.filter((name) => name !== "index.html")]),
      lakinVersion: JSON.stringify(`lakin-${hash.digest("hex").slice(0, 16)}`),
    },
    logLevel: "warning",
  });
}

const brotliQuality = 9;

async function compressFiles(target: string): Promise<void> {
  const names = readdirSync(target).filter((name) => /\.(?:js|css|html|webmanifest|txt)$/.test(name));
  await Promise.all(
    names.map(async (name) => {
      const path = join(target, name);
      const bytes = readFileSync(path);
      const params = { [constants.BROTLI_PARAM_QUALITY]: brotliQuality, [constants.BROTLI_PARAM_LGWIN]: 24 };
      writeFileSync(`${path}.br`, await promisify(brotliCompress)(bytes, { params }));
      writeFileSync(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 }));
    }),
  );
}
