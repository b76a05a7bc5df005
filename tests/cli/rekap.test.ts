import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Sheet, Workbook } from "../../src/contract/snapshot";
import { readXlsx } from "../../src/hosts/xlsx/read/read";
import { makeXlsx } from "../hosts/xlsx/make-xlsx";
import { builtCli } from "../support/shared";

const folder = mkdtempSync(join(tmpdir(), "lakin-rekap-"));
const cli = join(folder, "cli.js");
const zones = 25;

const sheet = (name: string, lines: readonly string[]): Sheet => ({
  name,
  merges: [],
  rows: lines.map((line) => line.split("|").map((text) => ({ text: text.trim() }))),
});

/** Zone number n has a target of 100n and a realisasi of 40n miliar, 10n workers and n businesses. */
function zoneBook(number: number): Workbook {
  return {
    name: "",
    sheets: [
      sheet("Tabel 1", [
        `Capaian Kinerja Administrator KEK Zona ${letter(number)} Triwulan II Tahun 2025`,
        "",
        "No | Indikator Kinerja Utama | Satuan | Target Tahun 2025 | Realisasi s.d. Triwulan II | Capaian (%)",
        "1 | Persentase Capaian Investasi KEK | % | 50% | 40% | 80,00",
        "2 | Indeks Kepuasan Layanan | indeks | 3,0 | 3,3 | 110,00",
      ]),
      sheet("Investasi", [
        `Capaian investasi KEK Zona ${letter(number)} s.d. Triwulan II Tahun 2025`,
        "",
        "Uraian | Nilai | Satuan",
        `Target Investasi tahun 2025 | ${100 * number} | Miliar`,
        `Realisasi investasi s.d. Triwulan II 2025 | ${40 * number} | Miliar`,
        "Persentase capaian investasi | 40% | %",
      ]),
      sheet("Pertumbuhan", [
        `Pertumbuhan tenaga kerja dan pelaku usaha KEK Zona ${letter(number)} Triwulan II Tahun 2025`,
        "",
        "Uraian | Nilai | Satuan",
        `Tenaga kerja kumulatif s.d. 2024 | ${8 * number} | orang`,
        `Tenaga kerja kumulatif s.d. Triwulan II 2025 | ${10 * number} | orang`,
        `Pelaku usaha kumulatif s.d. 2024 | ${number} | PU`,
        `Pelaku usaha kumulatif s.d. Triwulan II 2025 | ${number} | PU`,
      ]),
    ],
  };
}

function letter(number: number): string {
  return `${"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[number - 1]}lam`;
}

/** The bureau's own table: all zones but with another figure for the third, and one zone that sent no workbook. */
function bureauBook(): Workbook {
  const rows = Array.from({ length: zones }, (_, index) => {
    const number = index + 1;
    return `${number} | KEK Zona ${letter(number)} | ${100 * number} | ${number === 3 ? 125 : 40 * number}`;
  });
  return {
    name: "",
    sheets: [
      sheet("Investasi KEK", [
        "Capaian investasi KEK Triwulan II Tahun 2025",
        "",
        "No | Kawasan Ekonomi Khusus | Target Investasi 2025 (Miliar Rupiah) | Realisasi Triwulan II 2025 (Miliar Rupiah)",
        ...rows,
        "26 | KEK Zona Terakhir | 500 | 0",
      ]),
    ],
  };
}

function lakin(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: "utf8" });
  return { code: status, out: stdout, err: stderr };
}

beforeAll(async () => {
  copyFileSync(await builtCli(), cli);
  mkdirSync(join(folder, "kek"));
  for (let number = 1; number <= zones; number++) {
    writeFileSync(
      join(folder, "kek", `zona-${String(number).padStart(2, "0")}.xlsx`),
      await makeXlsx(zoneBook(number)),
    );
  }
  writeFileSync(join(folder, "kek", "biro.xlsx"), await makeXlsx(bureauBook()));
  writeFileSync(join(folder, "kek", "rusak.xlsx"), "bukan buku kerja");
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("lakin rekap", () => {
  let sheets: Workbook["sheets"] = [];
  const rowsOf = (name: string) => sheets.find((each) => each.name === name)?.rows ?? [];
  const rowLabelled = (name: string, label: string) =>
    rowsOf(name).find((row) => row.some((cell) => cell?.text === label)) ?? [];

  beforeAll(async () => {
    const { code, err } = lakin("rekap", "kek", "--ke", "rekap.xlsx");
    expect(err).toContain("rekap.xlsx ditulis: 26 buku kerja direkap, 1 tidak dapat dibaca.");
    expect(code).toBe(2);
    sheets = (await readXlsx(new Uint8Array(readFileSync(join(folder, "rekap.xlsx"))), "rekap.xlsx")).sheets;
  });

  it("sets the zones side by side, each with its file and cell", () => {
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["Tentang", "Rekap Kawasan", "Berkas"]));
    const seventh = rowLabelled("Rekap Kawasan", "KEK Zona Glam");
    expect(seventh.slice(2, 4).map((cell) => cell?.number)).toEqual([700, 280]);
    expect(seventh.slice(5, 7).map((cell) => cell?.number)).toEqual([70, 7]);
    expect(seventh[10]?.formula).toBe(`=HYPERLINK("kek/zona-07.xlsx#'Investasi'!B5","Investasi!B5")`);
  });

  it("adds them up by hand-made totals", () => {
    const total = rowLabelled("Rekap Kawasan", "Jumlah");
    // 100 × (1 + … + 25) + 500; the sums are formulas over the rows above.
    const column = (at: number) =>
      rowsOf("Rekap Kawasan").reduce(
        (sum, row) => sum + (/^KEK /.test(row[1]?.text ?? "") ? (row[at]?.number ?? 0) : 0),
        0,
      );
    expect(column(2)).toBe(33_000);
    expect(column(3)).toBe(13_000);
    expect(column(5)).toBe(3_250);
    expect(total[2]?.formula).toMatch(/^=SUM\(C\d+:C\d+\)$/);
  });

  it("says which zone sent nothing, and whose figure the bureau has otherwise", () => {
    expect(rowLabelled("Rekap Kawasan", "KEK Zona Terakhir")[9]?.text).toBe(
      "Buku kerja kawasan tidak ada di antara berkas ini.",
    );
    const third = rowLabelled("Rekap Kawasan", "KEK Zona Clam");
    expect(third[9]?.text).toBe("Realisasi berbeda dari buku kerja Biro.");
    expect([third[3]?.number, third[7]?.number]).toEqual([120, 125]);
  });

  it("lists the file that could not be read, and why", () => {
    const broken = rowsOf("Berkas").find((row) => row.some((cell) => cell?.text === "kek/rusak.xlsx"));
    expect(broken?.[6]?.text).toMatch(/\.$/);
  });

  it("says in one sentence what it cannot do", () => {
    expect(lakin("rekap")).toMatchObject({ code: 2, err: expect.stringMatching(/^Sebutkan folder atau berkas/) });
    expect(lakin("rekap", "kek", "--ke", "x.txt")).toMatchObject({
      code: 2,
      err: "Nama berkas rekap harus berakhiran .xlsx.\n",
    });
  });
});
