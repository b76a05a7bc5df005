import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildCli } from "../scripts/build/cli";
import { fileNames } from "../src/cli/many/file-names";
import { readXlsx } from "../src/hosts/xlsx/read/read";
import { kecamatanInIndonesia, makeCountry } from "./country/make";

/**
 * The reports of a whole country through the built command line: on one core and on two, against reading alone, and
 * what of the errors in them is found. `LAKIN_BERKAS=7288 npm run bench -- country` makes all of them.
 */
const count = Number(process.env.LAKIN_BERKAS ?? 600);
const folder = mkdtempSync(join(tmpdir(), "lakin-negeri-"));
try {
  const truths = await makeCountry(join(folder, "berkas"), count);
  const names = await fileNames([join(folder, "berkas")]);
  const cli = join(folder, "cli.js");
  await buildCli(cli);

  const read = await timed(async () => {
    for (const name of names) await readXlsx(new Uint8Array(readFileSync(name)), name);
  });
  const runs = [1, 2].map((cores) => {
    const results = join(folder, `hasil-${cores}.ndjson`);
    const args = [cli, "periksa", join(folder, "berkas"), "--ke", results, "--inti", String(cores)];
    const started = performance.now();
    const { status, stderr } = spawnSync("/usr/bin/env", ["time", "-f", "%M", process.execPath, ...args], {
      encoding: "utf8",
    });
    if (status === null || status > 1) throw new Error(stderr);
    return { cores, seconds: (performance.now() - started) / 1000, results, megabytes: peakOf(stderr) };
  });

  const found = new Map<string, Set<string>>();
  for (const line of readFileSync(runs[0]?.results ?? "", "utf8")
    .trim()
    .split("\n")) {
    const { file, findings } = JSON.parse(line) as {
      file: string;
      findings: { sheet: string; cell: string; severity: string }[];
    };
    const cells = findings.filter(({ severity }) => severity !== "saran").map(({ sheet, cell }) => `${sheet}!${cell}`);
    found.set(file, new Set(cells));
  }
  const wrong = new Set(truths.map(({ file }) => file));
  const alarms = [...found].filter(([file, cells]) => !wrong.has(file) && cells.size > 0).length;
  const caught = truths.filter(({ file, cell }) => found.get(file)?.has(cell)).length;

  const megabytes = names.reduce((total, name) => total + statSync(name).size, 0) / 1e6;
  console.log(`\n${count} buku kerja kecamatan dari ${kecamatanInIndonesia}, ${megabytes.toFixed(1)} MB`);
  console.table(
    [{ cores: 1, seconds: read, megabytes: Number.NaN, label: "baca saja" }, ...runs].map((run) => ({
      tugas: "label" in run ? run.label : `periksa, ${run.cores} inti`,
      detik: run.seconds.toFixed(1),
      "berkas/detik": (count / run.seconds).toFixed(0),
      "× baca saja": (run.seconds / read).toFixed(2),
      "memori (MB)": Number.isNaN(run.megabytes) ? "" : run.megabytes.toFixed(0),
    })),
  );
  console.log(
    `Kesalahan yang dibuat: ${truths.length}, ditemukan di selnya: ${caught}; berkas benar yang disangka salah: ${alarms}.`,
  );
} finally {
  rmSync(folder, { recursive: true });
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

/** GNU time's last line: kilobytes at the most. */
function peakOf(stderr: string): number {
  return Number(stderr.trim().split("\n").at(-1)) / 1000;
}
