import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ExcelHost } from "../../../src/hosts/excel/excel-host";
import { Watch } from "../../../src/hosts/excel/watch";
import { FakeExcel } from "./fake-excel";

const zones = { A1: "KEK", B1: "Tenaga Kerja (orang)", A2: "Palu", B2: 643, A3: "Bitung", B3: 1158, A4: "Jumlah" };

describe("watching while the user works", () => {
  let excel: FakeExcel;
  let counts: (number | undefined)[];
  let watch: Watch;

  beforeEach(async () => {
    excel = new FakeExcel();
    excel.addSheet("Tabel 1", { ...zones, B4: 1081 });
    excel.addSheet("Tabel 2", { ...zones, B4: 1801 });
    counts = [];
    watch = new Watch(new ExcelHost(excel), (count) => counts.push(count), 5);
    await watch.start();
  });

  afterEach(() => watch.stop());

  it("tells at once how many findings stand", () => {
    expect(counts).toEqual([1]);
  });

  it("checks again the table that was edited", async () => {
    excel.type(excel.sheet("Tabel 1"), "B4", 1801);
    watch.edited({ sheet: "Tabel 1", range: "B4" });
    await expect.poll(() => counts).toEqual([1, 0]);
    excel.type(excel.sheet("Tabel 2"), "B2", 700);
    watch.edited({ sheet: "Tabel 2", range: "B2" });
    await expect.poll(() => counts).toEqual([1, 0, 1]);
  });

  it("reads no sheet but the edited one", async () => {
    excel.type(excel.sheet("Tabel 2"), "B4", 5);
    excel.type(excel.sheet("Tabel 1"), "B4", 1801);
    watch.edited({ sheet: "Tabel 1", range: "B4" });
    await expect.poll(() => counts).toEqual([1, 0]);
  });

  it("keeps what stands between a sheet that was edited and one that was not", async () => {
    const header = { A1: "No", B1: "Indikator Kinerja", C1: "Target", D1: "Realisasi", E1: "Capaian (%)" };
    const ikm = { ...header, A2: 1, B2: "Indeks Kepuasan Masyarakat", C2: "85,00", E2: "88,65" };
    for (const [name, realisasi] of Object.entries({ Capaian: "75,35", IKM: "73,55", Kepuasan: "75,35" })) {
      excel.addSheet(name, { ...ikm, D2: realisasi });
    }
    await watch.start();
    expect(counts).toEqual([1, 2]);
    excel.type(excel.sheet("IKM"), "H20", "catatan");
    watch.edited({ sheet: "IKM", range: "H20" });
    await expect.poll(() => counts).toHaveLength(3);
    expect(counts).toEqual([1, 2, 2]);
  });

  it("sees all of the sheet that it reads again", async () => {
    excel.type(excel.sheet("Tabel 1"), "B4", 1801);
    excel.type(excel.sheet("Tabel 1"), "H20", "catatan");
    watch.edited({ sheet: "Tabel 1", range: "H20" });
    await expect.poll(() => counts).toEqual([1, 0]);
  });

  it("takes whole rows that were put in as touching all of the sheet", async () => {
    excel.type(excel.sheet("Tabel 1"), "B4", 1801);
    watch.edited({ sheet: "Tabel 1", range: "9:9" });
    await expect.poll(() => counts).toEqual([1, 0]);
  });

  it("checks once after many edits, not after each", async () => {
    for (const value of [1, 2, 3]) {
      excel.type(excel.sheet("Tabel 1"), "B4", value);
      watch.edited({ sheet: "Tabel 1", range: "B4" });
    }
    await expect.poll(() => counts).toHaveLength(2);
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(counts).toEqual([1, 1]);
  });

  it("waits while a cell is being typed in", async () => {
    excel.host.cellEditing = true;
    watch.edited({ sheet: "Tabel 1", range: "B4" });
    await expect.poll(() => counts).toHaveLength(2);
    expect(excel.host.waited).toBe(1);
  });

  it("does nothing once it is stopped", async () => {
    watch.stop();
    watch.edited({ sheet: "Tabel 1", range: "B4" });
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(counts).toEqual([1, undefined]);
  });

  it("stays silent about a sheet that went away in the meantime", async () => {
    excel.workbook.sheets.shift();
    watch.edited({ sheet: "Tabel 1", range: "B4" });
    await expect.poll(() => counts).toHaveLength(2);
  });
});
