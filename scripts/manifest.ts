import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { environmentNamed, environments } from "./manifest/environments";
import { fallbackManifest, fallbackOf, families } from "./manifest/fallback";
import { hostOf, stampHost, stampManifest } from "./manifest/stamp";

const usage = `Pemakaian, sesudah npm run build:

  npm run manifest -- produksi https://lakin.contoh.go.id [--versi 1.2.0.0]

Lingkungan: ${environments.map(({ name }) => name).join(", ")}. Tiap lingkungan punya Id sendiri, sehingga boleh terpasang bersamaan
asalkan tidak di Excel yang sama. Hasilnya di dist/excel: manifest.xml, functions.json dan cadangan/.`;

/** Points a built add-in at the server and the environment it is for. */
function main(args: readonly string[], folder = "dist/excel"): void {
  const at = args.indexOf("--versi");
  const version = at < 0 ? undefined : (args[at + 1] ?? "");
  const [name, host] = at < 0 ? args : args.filter((_, index) => index !== at && index !== at + 1);
  if (!name || !host) throw new Error(usage);
  const built = join(folder, "manifest.xml");
  if (!existsSync(built)) throw new Error("Jalankan npm run build lebih dulu.");

  const standing = readFileSync(built, "utf8");
  const manifest = stampManifest(standing, { environment: environmentNamed(name), host, version });
  for (const file of ["functions.json", "shortcuts.json", ...families.map((family) => fallbackOf(family).metadata)]) {
    const path = join(folder, file);
    writeFileSync(path, stampHost(readFileSync(path, "utf8"), hostOf(standing), host));
  }
  writeFileSync(built, manifest);
  writeFallbacks(manifest, folder);
  console.log(`${built} untuk ${name} sekarang menunjuk ${hostOf(manifest)}.`);
}

/** One manifest a family, for the day that the one without a namespace is refused. */
export function writeFallbacks(manifest: string, folder: string): void {
  mkdirSync(join(folder, "cadangan"), { recursive: true });
  for (const family of families) {
    const path = join(folder, "cadangan", `manifest-${family.toLowerCase()}.xml`);
    writeFileSync(path, fallbackManifest(manifest, fallbackOf(family)));
  }
}

if (process.argv[1]?.endsWith("manifest.ts")) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
