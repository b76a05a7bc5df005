import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtCli } from "../support/shared";

const folder = mkdtempSync(join(tmpdir(), "lakin-berkas-"));
const script = join(folder, "cli.js");
const gauge = join(folder, "gauge.cjs");

/** Says on a pipe of its own what the process took in all: kilobytes of memory, milliseconds of the processor. */
const measures = `process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  require("node:fs").writeSync(3, JSON.stringify({ memory: maxRSS, time: (userCPUTime + systemCPUTime) / 1000 }));
});`;

beforeAll(async () => {
  copyFileSync(await builtCli(), script);
  writeFileSync(gauge, measures);
});
afterAll(() => rmSync(folder, { recursive: true }));

const fixtures = "tests/fixtures/berkas";

function lakin(files: readonly string[], ...options: readonly string[]) {
  const paths = files.map((file) => join(fixtures, file));
  const { status, stdout, stderr, output } = spawnSync(
    process.execPath,
    ["--max-old-space-size=512", "--require", gauge, script, "periksa", ...paths, ...options],
    { encoding: "utf8", stdio: ["ignore", "pipe", "pipe", "pipe"], timeout: 120_000, maxBuffer: 100_000_000 },
  );
  const taken: { memory: number; time: number } = JSON.parse(output[3] || '{"memory":0,"time":0}');
  return { code: status, out: stdout, err: stderr, taken };
}

/** What can't be read, and the sentence that says so. */
const refused: Readonly<Record<string, RegExp>> = {
  "04-cells-100m.xlsx": /terlalu besar untuk dibaca \(lebih dari 1\.000\.000 sel/,
  "06-onerow-50m.xlsx": /alamat "kolom 16385" di lembar "A" tidak mungkin ada/,
  "18-row-beyond.xlsx": /alamat "baris 4000000000"/,
  "19-col-beyond.xlsx": /alamat "ZZZZZZZ1"/,
  "21-row-neg.xlsx": /alamat "baris -5"/,
  "23-row-1e9.xlsx": /alamat "baris 100000000"/,
  "satu-huruf-1.xlsx": /alamat "constructor" di lembar "Fasilitasi"/,
  "satu-huruf-2.xlsx": /alamat "A1:B2:C3"/,
  "satu-huruf-3.xlsx": /alamat "D11/,
  "satu-huruf-4.xlsx": /alamat "B16:" di lembar "Laporan"/,
};

/** Made large or hostile: each is looked at alone. */
const heavy = /^(04|06|24|36|37|38|a4|a6|b-|r11|r12|s-)/;

/** One cell, or two columns as far apart as a sheet allows. */
const tableless = /16-entity|24-col/;

describe("files that were made to break a reader", () => {
  const all = readdirSync(fixtures);

  it("go through one run, each with its result or its sentence, whatever the one before it was", () => {
    const files = all.filter((file) => !heavy.test(file));
    const { code, out, err } = lakin(files, "--json");
    expect(code).toBe(2);
    const results: { file: string; error?: string; tables: unknown[] }[] = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(results.map(({ file }) => file)).toEqual(files.map((file) => join(fixtures, file)));
    for (const { file, error, tables } of results) {
      const reason = refused[file.replace(`${fixtures}/`, "")];
      if (reason) expect(error, file).toMatch(reason);
      else expect({ file, error }).toEqual({ file, error: undefined });
      if (!reason && !tableless.test(file)) expect(tables.length, file).toBeGreaterThan(0);
    }
    const sentences = err.trim().split("\n");
    expect(sentences.every((line) => /^tests\/fixtures\/berkas\/[^:]+\.xlsx: [A-Z].*\.$/.test(line))).toBe(true);
    expect(err).not.toContain("pihak Lakin");
  });

  it.each(all.filter((file) => heavy.test(file)))("%s takes no more than a file may", (file) => {
    const { code, out, err, taken } = lakin([file], "--json");
    const reason = refused[file];
    if (reason) {
      expect(err).toMatch(reason);
      expect(err.trim().split("\n")).toHaveLength(1);
      expect(code).toBe(2);
    } else {
      expect(err).toBe("");
      expect([0, 1]).toContain(code);
      expect(JSON.parse(out).tables.length > 0).toBe(!tableless.test(file));
    }
    expect(taken.memory).toBeGreaterThan(0);
    expect(taken.memory).toBeLessThan(512 * 1024);
  });

  it.each([
    ["r14-struktur-terkunci.xlsx", /^Struktur buku kerja terproteksi: .*\.$/],
  ])("%s gets no summary, and one sentence that says why", (file, reason) => {
    const { code, err } = lakin([file], "--ringkasan", join(folder, "hasil.xlsx"));
    expect(code).toBe(2);
    expect(err.replace(join(fixtures, file), "").replace(/^: /, "").trim()).toMatch(reason);
    expect(readdirSync(folder)).not.toContain("hasil.xlsx");
  });

  it("what is kept in a file and can't be read any more is as if it had never been kept", () => {
    const { out, code } = lakin(["47-mem-badjson.xlsx", "48-mem-dismiss-badjson.xlsx"], "--json");
    const [one, other] = out.trim().split("\n");
    expect(code).toBe(1);
    expect(JSON.parse(one ?? "").findings.length).toBeGreaterThan(0);
    expect(JSON.parse(other ?? "").findings.length).toBe(JSON.parse(one ?? "").findings.length);
  });
});
