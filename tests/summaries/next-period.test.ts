import { describe, expect, it } from "vitest";
import { createApp } from "../../src/app/create-app";
import type { Workbook } from "../../src/contract/snapshot";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { moveText, stepFrom } from "../../src/summaries/next-period/move-text";
import { sheetFrom } from "../support/table-from";

const quarter = stepFrom({ year: 2025, quarter: 2 });
const lastQuarter = stepFrom({ year: 2025, quarter: 4 });
const year = stepFrom({ year: 2025 });

describe("words that name a period", () => {
  it.each([
    ["Capaian Kinerja Triwulan II Tahun 2025", "Capaian Kinerja Triwulan III Tahun 2025"],
    ["Realisasi s.d. TW II", "Realisasi s.d. TW III"],
    ["REALISASI TW 2", "REALISASI TW 3"],
    ["INVESTASI APR - JUNI 2025", "INVESTASI JUL - SEPTEMBER 2025"],
    ["April–Juni", "Juli–September"],
    ["Target Tahun 2025", "Target Tahun 2025"],
    ["Realisasi Triwulan I", "Realisasi Triwulan I"],
    ["Pasal II ayat 2", "Pasal II ayat 2"],
  ])("a quarter on: %s", (text, expected) => {
    expect(quarter && moveText(text, quarter)).toBe(expected);
  });

  it.each([
    ["Capaian Kinerja Triwulan IV Tahun 2025", "Capaian Kinerja Triwulan I Tahun 2026"],
    ["Target Tahun 2025", "Target Tahun 2026"],
    ["Renstra 2021-2025", "Renstra 2021-2025"],
  ])("into the next year: %s", (text, expected) => {
    expect(lastQuarter && moveText(text, lastQuarter)).toBe(expected);
  });

  it.each([
    ["Capaian Kinerja Tahun 2025", "Capaian Kinerja Tahun 2026"],
    ["Peraturan Nomor 20251 Tahun 2014", "Peraturan Nomor 20251 Tahun 2014"],
  ])("a year on: %s", (text, expected) => {
    expect(year && moveText(text, year)).toBe(expected);
  });

  it("know no next period without a year", () => {
    expect(stepFrom({ quarter: 2 })).toBeUndefined();
  });
});

const report = (): Workbook => ({
  name: "tw2.xlsx",
  sheets: [
    sheetFrom(
      [
        "Capaian Kinerja Triwulan II Tahun 2025",
        "",
        "No | Indikator Kinerja Utama | Satuan | Target Tahun 2025 | Realisasi s.d. Triwulan II | Capaian (%)",
        "1 | Jumlah dokumen perizinan | dokumen | 400 | 178 | 44,50",
        "2 | Indeks kepuasan layanan | indeks | 3,0 | 3,1 | 103,33",
      ],
      "Tabel 1",
    ),
    sheetFrom(
      [
        "Rencana Aksi Triwulan II Tahun 2025",
        "",
        "No | Rencana Aksi Triwulan II | Status | Keterangan",
        "1 | Sosialisasi perizinan | Terlaksana | 3 kali",
        "2 | Survei kepuasan | Belum terlaksana | Menunggu anggaran",
      ],
      "Rencana Aksi",
    ),
  ],
});

async function begun(host: MemoryHost) {
  const app = createApp(host);
  const next = await app.nextPeriod();
  await host.apply(next.plan);
  const { sheets } = await host.readWorkbook();
  return {
    next,
    texts: (name: string) =>
      sheets.find((sheet) => sheet.name === name)?.rows.map((row) => row.map((cell) => cell?.text ?? "")) ?? [],
  };
}

describe("the workbook of the next quarter", () => {
  it("has its titles moved on, its results emptied, and what was promised left", async () => {
    const { next, texts } = await begun(new MemoryHost(report()));
    expect(next.name).toBe("Triwulan III Tahun 2025");
    const rows = texts("Tabel 1");
    expect(rows[0]?.[0]).toBe("Capaian Kinerja Triwulan III Tahun 2025");
    expect(rows[2]?.slice(3)).toEqual(["Target Tahun 2025", "Realisasi s.d. Triwulan III", "Capaian (%)"]);
    expect(rows[3]).toEqual(["1", "Jumlah dokumen perizinan", "dokumen", "400", "", ""]);
    expect(texts("Rencana Aksi")[3]).toEqual(["1", "Sosialisasi perizinan", "", "3 kali"]);
  });

  it("keeps the old figures and the open actions beside it", async () => {
    const { texts } = await begun(new MemoryHost(report()));
    const rows = texts("Periode Lalu");
    expect(rows[0]?.[0]).toBe("Angka Triwulan II Tahun 2025");
    const of = (name: string) => rows.find((row) => row[1] === name);
    expect(of("Jumlah dokumen perizinan")?.slice(0, 6)).toEqual([
      "Indikator",
      "Jumlah dokumen perizinan",
      "400",
      "178",
      "44,50%",
      "ya",
    ]);
    expect(of("Survei kepuasan")?.[0]).toBe("Rencana aksi");
    expect(of("Sosialisasi perizinan")).toBeUndefined();
  });

  it("is walked through a year, a fall and a figure left in place told on the way", async () => {
    let host = new MemoryHost(report());
    const type = async (values: readonly [string, string]) => {
      await host.apply({
        sheets: [],
        cells: values.map((text, at) => ({ sheet: "Tabel 1", cell: `E${4 + at}`, content: { kind: "text", text } })),
      });
      const { findings } = await createApp(host).check();
      return findings.filter(({ rule }) => rule === "periode-lalu").map(({ cell }) => cell);
    };
    const goOn = async () => {
      const { next } = await begun(host);
      host = new MemoryHost(await host.readWorkbook());
      return next.name;
    };
    expect(await goOn()).toBe("Triwulan III Tahun 2025");
    expect(await type(["171", "3,2"])).toEqual(["E4"]);
    expect(await type(["291", "3,2"])).toEqual([]);
    expect(await goOn()).toBe("Triwulan IV Tahun 2025");
    expect(await type(["291", "3,2"])).toEqual(["E4"]);
    expect(await type(["405", "3,3"])).toEqual([]);
    expect(await goOn()).toBe("Triwulan I Tahun 2026");
    expect(await type(["97", "3,0"])).toEqual([]);
    const { sheets } = await host.readWorkbook();
    expect(sheets.filter(({ madeBy }) => madeBy === "periode-lalu")).toHaveLength(1);
    expect(sheets[0]?.rows[0]?.[0]?.text).toBe("Capaian Kinerja Triwulan I Tahun 2026");
  });

  it("says in a sentence why it can't be begun", async () => {
    const undated = {
      name: "x.xlsx",
      sheets: [sheetFrom(["Indikator | Target | Realisasi | Capaian", "A | 10 | 5 | 50%", "B | 20 | 5 | 25%"], "S")],
    };
    await expect(createApp(new MemoryHost(undated)).nextPeriod()).rejects.toThrow(/tahun laporan tidak tertulis/);
  });
});
