import { existsSync, readFileSync } from "node:fs";
import { createServer, type ServerOptions } from "node:https";
import { join } from "node:path";
import { ensureCertificatesAreInstalled, generateCertificates } from "office-addin-dev-certs";
import * as defaults from "office-addin-dev-certs/lib/defaults";
import { developmentHost } from "../src/hosts/excel/function-metadata";
import { buildExcel } from "./build/excel";
import { filesOf } from "./serve";

const folder = "dist/excel";

/** Serves the add-in to an Excel on this machine. Excel takes https only, so the machine has to trust a certificate. */
async function main(): Promise<void> {
  await buildExcel();
  const port = Number(new URL(developmentHost).port);
  const server = createServer(await certificate(), filesOf(folder));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", resolve);
  });
  const manifest = join(process.cwd(), folder, "manifest.xml");
  console.log(`Lakin untuk Excel: ${developmentHost} (Ctrl+C untuk berhenti). Manifes: ${manifest}`);
  console.log(
    "  Windows: bagikan folder manifes di jaringan, daftarkan di Pusat Kepercayaan > Katalog Add-in, lalu Add-in > Folder Bersama.",
  );
  console.log(
    "  Mac: salin manifes ke ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef, lalu buka ulang Excel.",
  );
  console.log("  Web: Beranda > Add-in > Lainnya > Unggah Add-in Saya, lalu pilih manifes.");
}

/** Trusted where we may install it; else one that the browser has to be told to accept. */
async function certificate(): Promise<ServerOptions> {
  try {
    await ensureCertificatesAreInstalled();
  } catch (error) {
    if (!existsSync(defaults.localhostCertificatePath)) await generateCertificates();
    console.warn(
      `Sertifikat belum dipercaya komputer ini (${error instanceof Error ? error.message.split("\n")[0] : error}).`,
    );
    console.warn(`Buka ${developmentHost}/taskpane.html sekali di peramban dan terima sertifikatnya.`);
  }
  return { cert: readFileSync(defaults.localhostCertificatePath), key: readFileSync(defaults.localhostKeyPath) };
}

try {
  await main();
} catch (error) {
  const isTaken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
  console.error(isTaken ? `${developmentHost} sedang dipakai; tutup Lakin yang lain lebih dulu.` : error);
  process.exit(1);
}
