import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { refusedLicences } from "./release/licences";

const usage = `npm run release [-- https://lakin.contoh.go.id]

Membuat dist/rilis/lakin-VERSI: situs Excel dengan manifesnya, proyek Apps Script, meja kerja, paket baris perintah,
daftar komponen (SBOM) dan SHA256SUMS. Alamat server hanya perlu untuk manifes Excel; dapat distempel kemudian.`;

/** Everything that is given out, in one folder named after the version. */
function main([server, ...more]: readonly string[]): void {
  if (more.length > 0 || server === "--help") throw new Error(usage);
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  const folder = join("dist", "rilis", `lakin-${version}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });

  run("npm", ["run", "build"]);
  // Excel wants four numbers.
  if (server) run("npm", ["run", "manifest", "--", "produksi", server, "--versi", `${version}.0`]);
  for (const [from, to] of [
    ["excel", "excel"],
    ["appsscript", "google-sheets"],
    ["workbench", "meja-kerja"],
  ] as const) {
    cpSync(join("dist", from), join(folder, to), { recursive: true });
  }
  packCli(folder, version);
  for (const file of ["CHANGELOG.md", "LICENSE"]) cpSync(file, join(folder, file));
  for (const page of ["pasang-excel-admin.md", "pasang-google-sheets.md", "pasang-server.md", "privasi.md"]) {
    cpSync(join("docs", page), join(folder, page));
  }
  cpSync(join("docs", "panduan"), join(folder, "panduan"), { recursive: true });
  writeComponents(folder);
  writeSums(folder);
  console.log(`${folder} berisi rilis ${version}.`);
}

function run(command: string, args: readonly string[]): void {
  execFileSync(command, args, { stdio: "inherit", shell: process.platform === "win32" });
}

/** `npx ./lakin-VERSI.tgz periksa laporan.xlsx`, and for a registry of one's own. */
function packCli(folder: string, version: string): void {
  const staged = join(folder, "paket");
  mkdirSync(staged);
  cpSync(join("dist", "cli.js"), join(staged, "cli.js"));
  cpSync("LICENSE", join(staged, "LICENSE"));
  const description = "Memeriksa Laporan Kinerja di buku kerja Excel, dari baris perintah.";
  const manifest = {
    name: "lakin",
    version,
    description,
    license: "MIT",
    bin: { lakin: "cli.js" },
    engines: { node: ">=20" },
  };
  writeFileSync(join(staged, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  run("npm", ["pack", `./${staged}`, "--pack-destination", folder, "--silent"]);
  rmSync(staged, { recursive: true });
}

/** What the release is made of, in CycloneDX; refused where a licence does not let us hand a component on. */
function writeComponents(folder: string): void {
  const bom = execFileSync("npm", ["sbom", "--omit", "dev", "--sbom-format", "cyclonedx"], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    shell: process.platform === "win32",
  });
  const refused = refusedLicences(JSON.parse(bom));
  if (refused.length > 0) throw new Error(`Lisensi yang tidak boleh ikut dirilis: ${refused.join("; ")}.`);
  writeFileSync(join(folder, "sbom.cdx.json"), bom);
}

function writeSums(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  const lines = files.sort().map((name) => {
    const sum = createHash("sha256")
      .update(readFileSync(join(folder, name)))
      .digest("hex");
    return `${sum}  ${relative(".", name).replaceAll("\\", "/")}`;
  });
  writeFileSync(join(folder, "SHA256SUMS"), `${lines.join("\n")}\n`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
