import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  watch,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtCli } from "../support/shared";

const folder = mkdtempSync(join(tmpdir(), "lakin-cli-"));
const script = join(folder, "cli.js");

/** As a user has it: a folder with the one file and a report in it. */
beforeAll(async () => {
  copyFileSync(await builtCli(), script);
  copyFileSync("tests/fixtures/sei-balai-2024.satu.xlsx", join(folder, "laporan.xlsx"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function lakin(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: "utf8" });
  return { code: status, out: stdout, err: stderr };
}

describe("the one file that is shipped", () => {
  it("computes, as a script and as a module", () => {
    expect(lakin("hitung", "KEK.CAPAIAN(3,72;3,1)")).toEqual({ code: 0, out: "1,2\n", err: "" });
    writeFileSync(join(folder, "package.json"), '{"type":"module"}');
    expect(lakin("hitung", "KEK.CAPAIAN(3,72;3,1)")).toEqual({ code: 0, out: "1,2\n", err: "" });
    rmSync(join(folder, "package.json"));
  });

  it("checks a file from disk, without colours in a pipe", () => {
    const { code, out } = lakin("periksa", "laporan.xlsx");
    expect(code).toBe(1);
    expect(out).toMatch(/^laporan\.xlsx: \d+ tabel, \d+ temuan/);
    expect(out).not.toContain("\u001b");
  });

  it("writes the summary beside it, and never over the input, by whatever name", () => {
    expect(lakin("periksa", "laporan.xlsx", "--ringkasan", "hasil.xlsx").code).toBe(1);
    expect(readFileSync(join(folder, "hasil.xlsx")).length).toBeGreaterThan(
      readFileSync(join(folder, "laporan.xlsx")).length,
    );
    const before = readFileSync(join(folder, "laporan.xlsx"));
    symlinkSync("laporan.xlsx", join(folder, "tautan.xlsx"));
    for (const target of ["laporan.xlsx", "./laporan.xlsx", join(folder, "laporan.xlsx"), "tautan.xlsx"]) {
      const { code, err } = lakin("periksa", "laporan.xlsx", "--ringkasan", target);
      expect(code).toBe(2);
      expect(err).toContain("yang diperiksa sendiri");
    }
    expect(readFileSync(join(folder, "laporan.xlsx")).equals(before)).toBe(true);
  });

  it("tells in one sentence what it can't read or write, and leaves nothing behind", () => {
    mkdirSync(join(folder, "map"));
    expect(lakin("periksa", "map")).toMatchObject({
      code: 2,
      out: "",
      err: "Folder map tidak berisi buku kerja .xlsx atau .xlsm.\n",
    });
    expect(lakin("periksa", "tidak-ada.xlsx")).toMatchObject({ code: 2, err: expect.stringMatching(/tidak ada/) });
    const { code, err } = lakin("periksa", "laporan.xlsx", "--ringkasan", join("entah", "hasil.xlsx"));
    expect(code).toBe(2);
    expect(err).toMatch(/tidak dapat ditulis: foldernya tidak ada\.\n$/);
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("checks a folder on all cores, a line a file in their order, and goes on where it was stopped", () => {
    const many = join(folder, "banyak");
    mkdirSync(many);
    for (const name of ["a.xlsx", "b.xlsx", "d.xlsx"]) copyFileSync(join(folder, "laporan.xlsx"), join(many, name));
    writeFileSync(join(many, "c.xlsx"), "bukan buku kerja");
    const lines = (text: string) =>
      text
        .trim()
        .split("\n")
        .map((line): { file: string; error?: string } => JSON.parse(line));
    const { code, out } = lakin("periksa", "banyak", "--json", "--inti", "2");
    expect(code).toBe(2);
    expect(lines(out).map(({ file }) => file)).toEqual(["a", "b", "c", "d"].map((name) => `banyak/${name}.xlsx`));
    expect(lines(out).map(({ error }) => error !== undefined)).toEqual([false, false, true, false]);

    const results = join(folder, "hasil.ndjson");
    expect(lakin("periksa", "banyak", "--ke", "hasil.ndjson", "--bagian", "1/2").code).toBe(2);
    expect(lines(readFileSync(results, "utf8")).map(({ file }) => file)).toEqual(["banyak/a.xlsx", "banyak/c.xlsx"]);
    expect(lakin("periksa", "banyak", "--ke", "hasil.ndjson").err).toContain("sudah ada: pakai --lanjut");
    writeFileSync(results, `${readFileSync(results, "utf8")}{"file":"banyak/b.xl`);
    const { err } = lakin("periksa", "banyak", "--ke", "hasil.ndjson", "--lanjut");
    expect(err).toContain("2 berkas diperiksa (2 sudah ada hasilnya): 2 dengan kesalahan, 0 tidak dapat dibaca.");
    expect(lines(readFileSync(results, "utf8")).map(({ file }) => file)).toEqual(
      ["a", "c", "b", "d"].map((name) => `banyak/${name}.xlsx`),
    );
  });

  it("keeps the permissions of the file it writes over, and a link a link", () => {
    writeFileSync(join(folder, "lama.xlsx"), "lama");
    chmodSync(join(folder, "lama.xlsx"), 0o640);
    symlinkSync("lama.xlsx", join(folder, "kaitan.xlsx"));
    expect(lakin("periksa", "laporan.xlsx", "--ringkasan", "kaitan.xlsx").code).toBe(1);
    expect(lstatSync(join(folder, "kaitan.xlsx")).isSymbolicLink()).toBe(true);
    expect(statSync(join(folder, "lama.xlsx")).mode & 0o777).toBe(0o640);
    expect(readFileSync(join(folder, "lama.xlsx")).subarray(0, 2).toString()).toBe("PK");
  });

  it("refuses a link that leads nowhere and what is no file, in one sentence", () => {
    symlinkSync("tidak-ada-di-sini.xlsx", join(folder, "putus.xlsx"));
    mkdirSync(join(folder, "folder.xlsx"));
    expect(lakin("periksa", "laporan.xlsx", "--ringkasan", "putus.xlsx")).toMatchObject({
      code: 2,
      err: expect.stringMatching(/putus\.xlsx tidak dapat ditulis: ini tautan ke berkas yang tidak ada\.\n$/),
    });
    expect(lakin("periksa", "laporan.xlsx", "--ringkasan", "folder.xlsx")).toMatchObject({
      code: 2,
      err: expect.stringMatching(/folder\.xlsx tidak dapat ditulis: ini bukan berkas biasa\.\n$/),
    });
  });

  it.each(["constructor", "__proto__", "toString", "valueOf"])("does not take %s for a command", (word) => {
    expect(lakin(word)).toMatchObject({ code: 2, out: "", err: expect.stringMatching(/^"\w+" tidak dikenal/) });
  });

  it("tells in one sentence of a formula that is nested too deep", () => {
    const formula = `${"KEK.CAPAIAN(".repeat(9_000)}1;2${")".repeat(9_000)}`;
    const { code, out, err } = lakin("hitung", formula);
    expect({ code, out, lines: err.trim().split("\n").length }).toEqual({ code: 2, out: "", lines: 1 });
    expect(err).toMatch(/paling banyak 64 tingkat/);
  });

  it.runIf(existsSync("/dev/full"))("tells in one sentence that the disk is full", () => {
    const full = openSync("/dev/full", "w");
    const { status, stderr } = spawnSync(process.execPath, [script, "periksa", "laporan.xlsx", "--json"], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", full, "pipe"],
    });
    closeSync(full);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(/^Hasil tidak dapat ditulis \(ENOSPC\): .*\.\n$/),
    });
  });

  it("ends without a word where nobody reads any more", async () => {
    const child = spawn(process.execPath, [script, "periksa", "laporan.xlsx"], { cwd: folder });
    child.stdout.destroy();
    let said = "";
    child.stderr.on("data", (chunk) => {
      said += chunk;
    });
    const [code] = await once(child, "close");
    expect({ code, said }).toEqual({ code: 0, said: "" });
  });

  it("leaves no draft behind when it is stopped", async () => {
    const child = spawn(process.execPath, [script, "periksa", "laporan.xlsx", "--ringkasan", "dihentikan.xlsx"], {
      cwd: folder,
    });
    const watcher = watch(folder, (_event, name) => {
      if (name?.endsWith(".tmp")) child.kill("SIGINT");
    });
    const [code, signal] = await once(child, "close");
    watcher.close();
    expect(signal ?? code).toSatisfy((end) => end === "SIGINT" || end === 130 || end === 1);
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});
