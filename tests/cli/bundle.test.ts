import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
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
});
