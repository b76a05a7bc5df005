import { describe, expect, it } from "vitest";
import { createApp } from "../../src/app/create-app";
import type { SheetCell, Workbook } from "../../src/contract/snapshot";
import { MemoryHost } from "../../src/hosts/memory/memory-host";

const texts = (...row: string[]): SheetCell[] => row.map((text) => ({ text }));

/** One indicator with its yearly target. */
function report(name: string, target: string): Workbook {
  const rows = [
    texts("Tabel 1. Capaian Kinerja Tahun 2025"),
    texts("No", "Indikator Kinerja", "Satuan", "Target Tahun 2025", "Realisasi"),
    texts("1", "Jumlah rekomendasi penyelesaian permasalahan strategis", "Rekomendasi", target, "3"),
  ];
  return { name, sheets: [{ name: "Tabel 1", merges: [], rows }] };
}

const others: Readonly<Record<string, Workbook>> = {
  "biro.xlsx": report("biro.xlsx", "12"),
  "sama.xlsx": report("sama.xlsx", "8"),
  "laporan.xlsx": report("laporan.xlsx", "12"),
};
const readFile = async ({ name }: { readonly name: string }) => {
  const found = others[name];
  if (!found) throw new Error(`${name} bukan buku kerja Excel.`);
  return found;
};
const picked = (name: string) => ({ name, bytes: new Uint8Array() });

describe("comparing the open report with others", () => {
  const app = () => createApp(new MemoryHost(report("laporan.xlsx", "8")), { readFile });

  it("tells each of the other, by its name and cell", async () => {
    const { findings, others: told, unread } = await app().compare([picked("biro.xlsx")]);
    expect(findings).toMatchObject([{ sheet: "Tabel 1", cell: "D3", actual: "8", severity: "periksa" }]);
    expect(findings[0]?.message).toContain("di berkas biro.xlsx (Tabel 1 D3) tertulis 12");
    expect(told).toMatchObject([{ file: "biro.xlsx", findings: [{ cell: "D3", actual: "12" }] }]);
    expect(unread).toEqual([]);
  });

  it("says nothing of a report that says the same", async () => {
    expect(await app().compare([picked("sama.xlsx")])).toMatchObject({ findings: [], others: [{ findings: [] }] });
  });

  it("names a file that can't be read, and goes on with the rest", async () => {
    const { findings, unread } = await app().compare([picked("gambar.png"), picked("biro.xlsx")]);
    expect(unread).toEqual([{ file: "gambar.png", reason: "gambar.png bukan buku kerja Excel." }]);
    expect(findings).toHaveLength(1);
  });

  it("tells an earlier version of the same name apart", async () => {
    const { findings, others: told } = await app().compare([picked("laporan.xlsx")]);
    expect(findings).toHaveLength(1);
    expect(told[0]?.file).toBe("laporan.xlsx (pembanding)");
  });

  it("leaves out what the office has dismissed", async () => {
    const own = app();
    const [finding] = (await own.compare([picked("biro.xlsx")])).findings;
    if (!finding) throw new Error("nothing was found");
    await own.dismiss(finding, "Target berbeda karena lingkupnya berbeda");
    expect((await own.compare([picked("biro.xlsx")])).findings).toEqual([]);
  });

  it("asks for a file, and says where none can be opened", async () => {
    await expect(app().compare([])).rejects.toThrow("Pilih sedikitnya satu berkas");
    const closed = createApp(new MemoryHost(report("laporan.xlsx", "8")));
    expect((await closed.compare([picked("biro.xlsx")])).unread).toMatchObject([
      { reason: "Berkas lain tidak dapat dibuka di sini." },
    ]);
  });
});
