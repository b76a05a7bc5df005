import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Workbook as Book } from "@cj-tech-master/excelts";
import { createApp } from "../src/app/create-app";
import { MemoryHost } from "../src/hosts/memory/memory-host";
import { openXlsx } from "../src/hosts/xlsx/open-xlsx";
import { Zip } from "../src/hosts/xlsx/package/zip";
import { readXlsx } from "../src/hosts/xlsx/read/read";

/** Reading, mending and checking large files, each in a process of its own, against unzipping and the library's reader. */
const tasks: Readonly<Record<string, (bytes: Uint8Array) => Promise<unknown>>> = {
  async "buka zip saja"(bytes) {
    const zip = new Zip(bytes);
    for (const name of zip.names) await zip.read(name);
  },
  async "baca dengan excelts"(bytes) {
    await new Book().xlsx.load(bytes);
  },
  async "baca (readXlsx)"(bytes) {
    await readXlsx(bytes, "besar.xlsx");
  },
  async "perbaiki satu sel dan simpan"(bytes) {
    const host = await openXlsx(bytes, "besar.xlsx");
    await host.apply({ sheets: [], cells: [{ sheet: "Data", cell: "C500", content: { kind: "number", number: 1 } }] });
    await host.bytes();
  },
  async "baca dan periksa"(bytes) {
    await createApp(new MemoryHost(await readXlsx(bytes, "besar.xlsx"))).check();
  },
};

interface Measured {
  readonly ms: number;
  readonly megabytes: number;
}

/** A table of indicators as long as asked, its ratios as formulas, with a row of totals. */
async function writeLarge(path: string, rows: number): Promise<void> {
  const book = new Book();
  const sheet = book.addWorksheet("Data");
  sheet.addRow(["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian", "Keterangan"]);
  let [target, realisasi] = [0, 0];
  for (let index = 1; index <= rows; index++) {
    const [planned, reached] = [90 + (index % 10), 80 + (index % 17)];
    target += planned;
    realisasi += reached;
    const ratio = { formula: `D${index + 1}/C${index + 1}`, result: reached / planned };
    const row = sheet.addRow([index, `Indikator kegiatan ke-${index}`, planned, reached, ratio, "Tercapai sebagian"]);
    row.getCell(5).numFmt = "0.00%";
  }
  sheet.addRow(["", "Jumlah", target, realisasi]);
  await book.xlsx.writeFile(path);
}

/** Runs one task in a fresh process, so that its memory is its own. */
function measure(task: string, path: string): Measured {
  const self = fileURLToPath(import.meta.url);
  const printed = execFileSync(process.execPath, ["--import", "tsx", self, task, path], { encoding: "utf8" });
  return JSON.parse(printed.trim().split("\n").at(-1) ?? "");
}

async function benchFiles(sizes: readonly number[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "lakin-bench-"));
  try {
    for (const size of sizes) {
      const path = join(folder, `${size}.xlsx`);
      await writeLarge(path, size);
      const measured = Object.keys(tasks).map((task) => ({ task, ...measure(task, path) }));
      const excelts = measured.find(({ task }) => task === "baca dengan excelts")?.ms ?? 1;
      const zip = measured.find(({ task }) => task === "buka zip saja")?.ms ?? 1;
      console.log(
        `\n${size.toLocaleString("id-ID")} baris × 6 kolom, ${(readFileSync(path).length / 1e6).toFixed(1)} MB`,
      );
      console.table(
        measured.map(({ task, ms, megabytes }) => ({
          tugas: task,
          detik: (ms / 1000).toFixed(2),
          "× excelts": (ms / excelts).toFixed(2),
          "× zip": (ms / zip).toFixed(1),
          "memori (MB)": Math.round(megabytes),
        })),
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const [task = "", path = ""] = process.argv.slice(2);
const chosen = tasks[task];
if (chosen && existsSync(path)) {
  const bytes = new Uint8Array(readFileSync(path));
  const started = performance.now();
  await chosen(bytes);
  const ms = performance.now() - started;
  console.log(JSON.stringify({ ms, megabytes: process.resourceUsage().maxRSS / 1000 }));
} else {
  await benchFiles([10_000, 100_000]);
}
