import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Has LibreOffice open a file and save it as another kind; gives the saved bytes. */
export function convert(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "lakin-"));
  try {
    const source = join(folder, `berkas.${from}`);
    writeFileSync(source, bytes);
    const profile = `-env:UserInstallation=file://${join(folder, "profil")}`;
    const out = join(folder, "hasil");
    execFileSync("soffice", [profile, "--headless", "--convert-to", to, "--outdir", out, source], { stdio: "ignore" });
    return new Uint8Array(readFileSync(join(out, `berkas.${to.split(":")[0]}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
