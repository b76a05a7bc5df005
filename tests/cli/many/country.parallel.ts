import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeCountry, type Truth } from "../../../bench/country/make";
import { buildCli } from "../../../scripts/build/cli";

const folder = mkdtempSync(join(tmpdir(), "lakin-negeri-"));
const cli = join(folder, "cli.js");
const files = join(folder, "berkas");
let truths: readonly Truth[] = [];

beforeAll(async () => {
  await buildCli(cli);
  truths = await makeCountry(files, 12);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** File to the cells with a finding, whatever the order and the time it took. */
function resultsOf(lines: string): ReadonlyMap<string, readonly string[]> {
  const parsed: { file: string; findings: { sheet: string; cell: string; severity: string }[] }[] = lines
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  return new Map(
    parsed
      .map(({ file, findings }) => [file, findings.map(({ sheet, cell }) => `${sheet}!${cell}`).sort()] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

function inShell(command: string): string {
  return spawnSync("bash", ["-c", command], { encoding: "utf8", env: { ...process.env, CLI: cli, FILES: files } })
    .stdout;
}

describe("the work of a country, split by GNU parallel", () => {
  it("comes to the same by parts and by names on standard input as in one run", () => {
    expect(execFileSync("parallel", ["--version"], { encoding: "utf8" })).toContain("GNU parallel");
    const whole = resultsOf(inShell('node "$CLI" periksa "$FILES" --json'));
    expect(whole.size).toBe(12);
    expect(truths.length).toBe(4);
    for (const { file, cell } of truths) expect(whole.get(file)).toContain(cell);

    const byParts = inShell('seq 3 | parallel -j2 node "$CLI" periksa "$FILES" --json --inti 1 --bagian {}/3');
    expect(resultsOf(byParts)).toEqual(whole);
    const byNames = inShell(
      'find "$FILES" -name "*.xlsx" | parallel -j2 --pipe -N4 node "$CLI" periksa - --json --inti 1',
    );
    expect(resultsOf(byNames)).toEqual(whole);
  });
});
