import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve } from "../../scripts/serve";
import type { SheetCell, Workbook } from "../../src/contract/snapshot";
import { Zip } from "../../src/hosts/xlsx/package/zip";
import { readXlsx } from "../../src/hosts/xlsx/read/read";
import { launchBrowser } from "../browser";
import { makeDocx, paragraph, table } from "../hosts/docx/make-docx";
import { makeXlsx } from "../hosts/xlsx/make-xlsx";
import { builtWorkbench } from "../support/shared";

const folder = mkdtempSync(join(tmpdir(), "lakin-e2e-"));
const patiently = { timeout: 20_000 };
const complaints: string[] = [];
const requests: string[] = [];
let server: Server;
let browser: Browser;
let page: Page;
let address: string;

beforeAll(async () => {
  const site = await builtWorkbench();
  server = await serve(site, 0);
  address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(address);
  await page.getByRole("tab", { name: "Periksa" }).waitFor();
});

afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
});

const button = (name: string | RegExp) => page.getByRole("button", { name });

async function goTo(cell: string): Promise<void> {
  const name = page.locator('[data-u-comp="defined-name"] input');
  await name.click();
  await name.fill(cell);
  await page.keyboard.press("Enter");
}

async function type(cell: string, text: string): Promise<void> {
  await goTo(cell);
  await page.keyboard.type(text);
  await suggestionsGone();
  await page.keyboard.press("Enter");
}

/** Enter would take a function that is still being suggested for what was typed before. */
async function suggestionsGone(): Promise<void> {
  await page.waitForTimeout(300);
}

/** A card may have been left open by the test before. */
async function openCard(text: string): Promise<void> {
  const heading = page.locator(".finding", { hasText: text }).getByRole("button").first();
  await heading.waitFor();
  if ((await heading.getAttribute("aria-expanded")) !== "true") await heading.click();
}

/** The name of the draft that the browser keeps, if it keeps one. */
function keptDraft(): Promise<string | undefined> {
  return page.evaluate(
    () =>
      new Promise<string | undefined>((resolve) => {
        const opening = indexedDB.open("lakin");
        opening.onsuccess = () => {
          const reading = opening.result.transaction("draf").objectStore("draf").get("terakhir");
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result?.name);
          };
        };
      }),
  );
}

async function save(): Promise<Workbook> {
  const download = page.waitForEvent("download");
  await button("Simpan .xlsx").click();
  // Asked once a file, where it holds formulas of ours.
  const keep = button("Punya: simpan rumus Lakin");
  let isDone = false;
  void download.then(() => {
    isDone = true;
  });
  while (!isDone) {
    if (await keep.isVisible()) await keep.click();
    await page.waitForTimeout(25);
  }
  const path = join(folder, "tersimpan.xlsx");
  await (await download).saveAs(path);
  return readXlsx(readFileSync(path), "tersimpan.xlsx");
}

function cell(workbook: Workbook, sheet: string, row: number, column: number): SheetCell | undefined {
  return workbook.sheets.find(({ name }) => name === sheet)?.rows[row - 1]?.[column - 1];
}

describe("the workbench, as a user walks through it", () => {
  test("opens with a sample report and asks nothing of the network", async () => {
    await page.getByText("contoh-laporan-triwulan.xlsx").waitFor();
    await page.getByText("Investasi KEK", { exact: true }).waitFor();
    expect(requests.filter((url) => !url.startsWith(address) && !url.startsWith("data:"))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("computes =KEK.CAPAIAN(…) as it is typed in Indonesia, with help on the way", async () => {
    await goTo("H5");
    await page.keyboard.type("=kek.cap");
    await page.locator(".univer-popup, [data-u-comp]").getByText("Capaian kinerja: realisasi").first().waitFor();
    await page.keyboard.type("aian(E5;D5)");
    await suggestionsGone();
    await page.keyboard.press("Enter");
    await type("H6", "=KEK.CAPAIAN(3,72;3,1)");
    await type("H7", "=KEK.CAPAIAN(5;0)");
    await type("H10", "=KEK.CAPAIAN(E10:E12;D10:D12)");
    await page.getByText("belum disimpan").waitFor();
    await goTo("H7");
    await page.getByText("KEK.CAPAIAN: Target nol").waitFor();
  });

  test("reads typed numbers the Indonesian way and says so where they are not", async () => {
    await type("J5", "1.500");
    await type("J6", "12,5%");
    await type("J7", "3.14");
    await page.getByText("3.14 dibaca 3,14").waitFor();
    await type("J8", "31/12/2025");
    await goTo("J7");
    await page.keyboard.press("F2");
    await page.keyboard.press("Enter");
  });

  test("takes a comma for a decimal where the function has no room for another argument", async () => {
    await type("N5", "=E5*1,5");
    await type("N6", "=IKM.MUTU(85,35)");
    await type("N7", "=SUM(1,5)");
    await page.getByText("1,5 dibaca sebagai satu angka desimal").waitFor();
  });

  test("says what is wrong with a formula, and keeps what cannot be read as text", async () => {
    await type("N8", "=KEK.CAPAIAN(5)");
    await page.getByText("KEK.CAPAIAN(realisasi; target; [arah]; [batas]) diberi 1 argumen").waitFor();
    await type("N9", "=KEK_CAPAIAN(3;4)");
    await page.getByText("KEK_CAPAIAN di sini ditulis KEK.CAPAIAN.").waitFor();
    await type("N10", "=KEK.CAPAIN(3;4)");
    await page.getByText("Maksud Anda KEK.CAPAIAN?").waitFor();
  });

  test("leaves alone what only looks like a date, and keeps marks and zeros", async () => {
    await type("N11", "1/2");
    await type("N12", "12/2025");
    await type("N13", "85,50");
    await type("N14", "Rp403.788.000,-");
    await goTo("H5");
    await page.keyboard.press("F2");
    await page.keyboard.press("Enter");
  });

  test("reads pasted tables as if they were typed", async () => {
    await goTo("L5");
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", "1.250\t12,5%\nPalu\t=SUM(L5;1)");
      (document.activeElement ?? document.body).dispatchEvent(
        new ClipboardEvent("paste", { clipboardData, bubbles: true }),
      );
    });
  });

  test("rows are put in and taken back, and looks are set", async () => {
    await goTo("C5");
    await button("Baris, kolom dan lembar").click();
    await page.getByRole("menuitem", { name: "Sisipkan baris di atas" }).click();
    await expect.poll(async () => cell(await save(), "Tabel 1", 6, 3)?.text, patiently).toBe("persentase");
    await goTo("C6");
    await page.keyboard.press("Control+B");
    await expect.poll(async () => cell(await save(), "Tabel 1", 6, 3)?.bold, patiently).toBe(true);
    await goTo("C6");
    await page.keyboard.press("Control+z");
    await expect.poll(async () => cell(await save(), "Tabel 1", 6, 3)?.bold, patiently).not.toBe(true);
    await goTo("C6");
    await page.keyboard.press("Control+z");
    await expect.poll(async () => cell(await save(), "Tabel 1", 5, 3)?.text, patiently).toBe("persentase");
  });

  test("the menu of a cell works from the keyboard", async () => {
    await goTo("C5");
    await page.keyboard.press("Shift+F10");
    await page.getByRole("menuitem", { name: "Salin" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
    await page.getByRole("menu").waitFor({ state: "detached" });
  });

  test("a sheet is added and removed again", async () => {
    await button("Baris, kolom dan lembar").click();
    await page.getByRole("menuitem", { name: "Lembar baru" }).click();
    await expect.poll(async () => (await save()).sheets.at(-1)?.name, patiently).toBe("Lembar23");
    await goTo("A1");
    await page.keyboard.press("Control+z");
    await expect.poll(async () => (await save()).sheets.length, patiently).toBe(22);
  });

  test("words are found on every sheet", async () => {
    await goTo("A1");
    await page.keyboard.press("Control+f");
    await page.keyboard.type("galang batang");
    await page.keyboard.press("Enter");
    await page.getByText(/1 dari \d+/).waitFor();
    await page.keyboard.press("Escape");
    await page.locator("#grid").getByText("Tabel 1", { exact: true }).click();
  });

  test("Periksa finds what is wrong, says why, and jumps to the cell", async () => {
    await button("Periksa").click();
    await page.getByText(/\d+ temuan · \d+ tabel di \d+ lembar/).waitFor();
    await openCard("81.506,92");
    const finding = page.locator(".finding", { hasText: "81.506,92" });
    expect(await finding.textContent()).toContain("84.106,92");
    expect(await finding.textContent()).toContain("kemungkinan tidak ikut dijumlahkan");
    await expect.poll(() => page.locator('[data-u-comp="defined-name"] input').inputValue(), patiently).toBe("C29");
  });

  test("F8 goes to the next finding, Shift+F8 to the one before", async () => {
    const opened = page.locator(".finding:has([aria-expanded=true]) .cell");
    const first = await opened.textContent();
    await page.keyboard.press("F8");
    await expect.poll(() => opened.textContent(), patiently).not.toBe(first);
    await page.keyboard.press("Shift+F8");
    await expect.poll(() => opened.textContent(), patiently).toBe(first);
  });

  test("the list follows what is typed, and Ctrl+Z", async () => {
    const wrong = page.locator(".finding", { hasText: "81.506,92" });
    await type("C29", "84.106,92");
    await wrong.waitFor({ state: "detached" });
    await goTo("H1");
    await page.keyboard.press("Control+z");
    await wrong.waitFor();
    await openCard("81.506,92");
  });

  test("Ctrl+Z takes a mend back as well, and its card follows", async () => {
    await button("Terapkan perbaikan di C29").click();
    await button(/^Tulis =SUM/).click();
    const mended = page.locator(".finding.mended", { hasText: "81.506,92" });
    await mended.waitFor();
    await goTo("H1");
    await page.keyboard.press("Control+z");
    await mended.waitFor({ state: "detached" });
    await openCard("81.506,92");
  });

  test("all that is certain is mended in one step, after a preview", async () => {
    const count = page.locator(".chip-salah strong");
    const before = await count.textContent();
    await button(/^Terapkan \d+ perbaikan yang pasti/).click();
    await page.getByRole("group", { name: /^Perubahan di \d+ sel/ }).waitFor();
    await button(/^Tulis \d+ sel/).click();
    await expect.poll(async () => Number(await count.textContent()), patiently).toBeLessThan(Number(before));
    await button(/^Batalkan perbaikan/).click();
    await expect.poll(() => count.textContent(), patiently).toBe(before);
    await openCard("81.506,92");
  });

  test("Terapkan writes the mend after showing it, Batalkan takes it back", async () => {
    await button("Terapkan perbaikan di C29").click();
    await page.getByText("Yang ditulis di Investasi KEK!C29:").waitFor();
    await button(/^Tulis =SUM/).click();
    await page.locator(".finding.mended", { hasText: "81.506,92" }).waitFor();
    expect(cell(await save(), "Investasi KEK", 29, 3)).toMatchObject({ formula: "=SUM(C4:C28)", text: "84.106,92" });

    await button(/^Batalkan perbaikan sel/).click();
    await page.getByText("Dibatalkan: perbaikan sel Investasi KEK!C29.").waitFor();
    const undone = cell(await save(), "Investasi KEK", 29, 3);
    expect(undone?.text).toBe("81.506,92");
    expect(undone?.formula).toBeUndefined();
  });

  test("Buat ringkasan adds a sheet with live formulas and a chart", async () => {
    await page.getByRole("tab", { name: "Ringkasan" }).click();
    const all = page.getByLabel("Pilih semua");
    // What the workbook allows is ticked by itself.
    await page.getByRole("checkbox", { name: /^KEK: Investasi/, checked: true }).waitFor();
    await all.check();
    await all.uncheck();
    await page.getByRole("checkbox", { name: /^Ringkasan Capaian/i }).check();
    await page.getByRole("checkbox", { name: /^KEK: Investasi/ }).check();
    await button("Buat ringkasan").click();
    await button("Buka lembar KEK Investasi").click();
    await expect.poll(() => page.locator("#charts svg").count(), patiently).toBeGreaterThan(0);
  });

  test("Unduh laporan Word gives the whole report of the open file", async () => {
    const download = page.waitForEvent("download");
    await button("Unduh laporan Word (.docx)").click();
    const path = join(folder, "narasi.docx");
    expect((await download).suggestedFilename()).toBe("contoh-laporan-triwulan-laporan.docx");
    await (await download).saveAs(path);
    const document = await new Zip(readFileSync(path)).read("word/document.xml");
    expect(new TextDecoder().decode(document)).toContain("Persentase Capaian Investasi KEK");
  });

  test("Simpan writes everything into the opened file, for any reader", async () => {
    const saved = await save();
    expect(saved.sheets.filter(({ madeBy }) => madeBy).map(({ name }) => name)).toEqual([
      "Ringkasan Capaian",
      "KEK Investasi",
    ]);
    expect(cell(saved, "Tabel 1", 5, 8)).toMatchObject({ formula: "=KEK.CAPAIAN(E5,D5)", text: "53,44%" });
    expect(cell(saved, "Tabel 1", 6, 8)).toMatchObject({ formula: "=KEK.CAPAIAN(3.72,3.1)", number: 1.2 });
    expect(cell(saved, "Tabel 1", 7, 8)).toMatchObject({ text: "#DIV/0!" });
    expect(cell(saved, "Tabel 1", 10, 8)).toMatchObject({
      formula: "=KEK.CAPAIAN(E10:E12,D10:D12)",
      text: "66,67%",
    });
    expect(cell(saved, "Tabel 1", 11, 8)).toBeUndefined();
    expect(cell(saved, "Tabel 1", 5, 14)).toMatchObject({ formula: "=E5*1.5" });
    expect(cell(saved, "Tabel 1", 6, 14)).toMatchObject({ formula: "=IKM.MUTU(85.35)", text: "B" });
    expect(cell(saved, "Tabel 1", 7, 14)).toMatchObject({ formula: "=SUM(1.5)", number: 1.5 });
    expect(cell(saved, "Tabel 1", 8, 14)).toEqual({ text: "=KEK.CAPAIAN(5)" });
    expect(cell(saved, "Tabel 1", 9, 14)).toMatchObject({ formula: "=KEK.CAPAIAN(3,4)", text: "75,00%" });
    expect(cell(saved, "Tabel 1", 11, 14)).toEqual({ text: "1/2" });
    expect(cell(saved, "Tabel 1", 12, 14)).toEqual({ text: "12/2025" });
    expect(cell(saved, "Tabel 1", 13, 14)).toMatchObject({ number: 85.5, text: "85,50" });
    expect(cell(saved, "Tabel 1", 14, 14)).toMatchObject({ number: 403_788_000, text: "Rp403.788.000" });
    expect(cell(saved, "Tabel 1", 5, 10)).toMatchObject({ number: 1500, text: "1.500" });
    expect(cell(saved, "Tabel 1", 6, 10)).toMatchObject({ number: 0.125, text: "12,5%" });
    expect(cell(saved, "Tabel 1", 7, 10)).toMatchObject({ number: 3.14 });
    expect(cell(saved, "Tabel 1", 8, 10)).toMatchObject({ text: "31/12/2025" });
    expect(cell(saved, "Tabel 1", 5, 12)).toMatchObject({ number: 1250 });
    expect(cell(saved, "Tabel 1", 5, 13)).toMatchObject({ number: 0.125, text: "12,5%" });
    expect(cell(saved, "Tabel 1", 6, 12)).toMatchObject({ text: "Palu" });
    expect(cell(saved, "Tabel 1", 6, 13)).toMatchObject({ formula: "=SUM(L5,1)", number: 1251 });
    const summary = saved.sheets.find(({ name }) => name === "Ringkasan Capaian");
    const results = summary?.rows.flat().filter((one) => one?.formula);
    expect(results?.length).toBeGreaterThan(20);
    expect(results?.filter((one) => one?.text.startsWith("#"))).toEqual([]);
    expect(await page.title()).toBe("contoh-laporan-triwulan.xlsx – Lakin");
  });

  test("the saved file opens again, with its summaries and their charts", async () => {
    await page.locator("#file").setInputFiles(join(folder, "tersimpan.xlsx"));
    await page.locator("#file-name", { hasText: "tersimpan.xlsx" }).waitFor();
    await page.locator("#grid").getByText("KEK Investasi", { exact: true }).click();
    await expect.poll(() => page.locator("#charts svg").count(), patiently).toBeGreaterThan(0);
  });

  test("rows are sorted, totals stay below, and Ctrl+Z brings the order back", async () => {
    await page.locator("#grid").getByText("Investasi KEK", { exact: true }).click();
    await goTo("D10");
    await button("Urutkan baris").click();
    await page.getByRole("menuitem", { name: "Besar ke kecil (Z–A)" }).click();
    await page.getByText("Baris 4–28 diurutkan").waitFor();
    const sorted = await save();
    const figures = sorted.sheets
      .find(({ name }) => name === "Investasi KEK")
      ?.rows.slice(3, 28)
      .map((row) => row[3]?.number ?? 0);
    expect(figures).toEqual([...(figures ?? [])].sort((one, other) => other - one));
    expect(cell(sorted, "Investasi KEK", 29, 3)?.text).toBe("81.506,92");
    await goTo("A1");
    await page.keyboard.press("Control+z");
    await expect
      .poll(async () => cell(await save(), "Investasi KEK", 4, 2)?.text, patiently)
      .toContain("Tanjung Lesung");
  });

  test("Buku baru begins an empty workbook", async () => {
    await button("Buku baru").click();
    await page.locator("#file-name", { hasText: "buku-baru.xlsx" }).waitFor();
    await type("A1", "1.500");
    const made = await save();
    expect(made.sheets.map(({ name }) => name)).toEqual(["Lembar1"]);
    expect(cell(made, "Lembar1", 1, 1)).toMatchObject({ number: 1500, text: "1.500" });
    await button("Contoh laporan").click();
    await page.locator("#file-name", { hasText: "contoh-laporan-triwulan.xlsx" }).waitFor();
  });

  test("for a receiver without Lakin, the saved copy holds built-in formulas", async () => {
    await type("H5", "=KEK.CAPAIAN(45;90)");
    const download = page.waitForEvent("download");
    await button("Simpan .xlsx").click();
    await page.getByText("Apakah penerima berkas ini punya Lakin?").waitFor();
    await button("Belum tentu: pakai rumus bawaan Excel").click();
    const path = join(folder, "bawaan.xlsx");
    await (await download).saveAs(path);
    const sent = await readXlsx(readFileSync(path), "bawaan.xlsx");
    expect(sent.sheets.flatMap(({ rows }) => rows.flat()).filter((one) => one?.formula?.includes("KEK."))).toEqual([]);
  });

  test("a text file of columns and a Word document become workbooks", async () => {
    await page
      .locator("#file")
      .setInputFiles({ name: "data.csv", mimeType: "text/csv", buffer: Buffer.from("KEK;Nilai\nPalu;1.500,5\n") });
    await page.locator("#file-name", { hasText: "data.xlsx" }).waitFor();
    expect(cell(await save(), "Data", 2, 2)).toMatchObject({ number: 1500.5 });
    const rows = [
      ["No", "Kawasan", "Target", "Realisasi"],
      ["1", "Palu", "1.000", "400"],
      ["2", "Bitung", "2.500", "1.100"],
      ["3", "Morotai", "700", "350"],
      ["2|Jumlah", "4.200", "1.580"],
    ];
    const buffer = Buffer.from(await makeDocx(paragraph("Tabel 1 Realisasi investasi") + table(rows)));
    await page.locator("#file").setInputFiles({ name: "laporan.docx", mimeType: "application/msword", buffer });
    await page.locator("#file-name", { hasText: "laporan.xlsx" }).waitFor();
    await button("Periksa").click();
    await page.locator(".finding", { hasText: "1.580" }).filter({ hasText: "1.850" }).waitFor();
    await save();
  });

  test("the workbook is held against another", async () => {
    await button("Contoh laporan").click();
    await page.locator("#file-name", { hasText: "contoh-laporan-triwulan.xlsx" }).waitFor();
    await page.getByLabel("Berkas pembanding").setInputFiles("tests/fixtures/sei-mangkei-tw2-2025.angka.xlsx");
    await page.locator(".compare .result").filter({ hasText: /./ }).waitFor();
  });

  test("what was not saved is offered at the next start", async () => {
    await type("H2", "catatan");
    await expect.poll(keptDraft, patiently).toBe("contoh-laporan-triwulan.xlsx");
    page.once("dialog", (dialog) => dialog.accept());
    await page.reload();
    await button("Lanjutkan").click();
    await page.getByText("belum disimpan").waitFor();
    expect(cell(await save(), "Tabel 1", 2, 8)?.text).toBe("catatan");
  });

  test("a file that is no workbook is refused in one sentence, and the open one stays", async () => {
    const path = join(folder, "catatan.xlsx");
    writeFileSync(path, "%PDF-1.7");
    await page.locator("#file").setInputFiles(path);
    await page.getByText("Berkas ini PDF").waitFor();
    await page.locator("#file-name", { hasText: "contoh-laporan-triwulan.xlsx" }).waitFor();
  });

  test("unsaved changes are not thrown away unasked", async () => {
    await type("H2", "catatan kedua");
    await page.getByText("belum disimpan").waitFor();
    page.once("dialog", (dialog) => dialog.dismiss());
    await button("Buku baru").click();
    await page.locator("#file-name", { hasText: "contoh-laporan-triwulan.xlsx" }).waitFor();
    await save();
  });

  test("a protected sheet is not edited, and the user is told why", async () => {
    const sheet = { name: "Terkunci", merges: [], isProtected: true, rows: [[{ text: "tetap" }]] };
    const path = join(folder, "terkunci.xlsx");
    writeFileSync(path, await makeXlsx({ name: "terkunci.xlsx", sheets: [sheet] }));
    await page.locator("#file").setInputFiles(path);
    await page.locator("#file-name", { hasText: "terkunci.xlsx" }).waitFor();
    await goTo("A1");
    await page.keyboard.type("x");
    await page.getByText('Lembar "Terkunci" terproteksi').waitFor();
    await page.keyboard.press("Escape");
    expect(await page.locator("#file-state").textContent()).toBe("");
  });

  test("the page around the grid has no accessibility faults", async () => {
    await page.evaluate(readFileSync("node_modules/axe-core/axe.min.js", "utf8"));
    const faults = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import("axe-core") };
      const { violations } = await axe.run(
        { exclude: ["#grid", "[class*=univer]"] },
        { runOnly: ["wcag2a", "wcag2aa"] },
      );
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
    });
    expect(faults).toEqual([]);
  });

  test("opens with the network off once it was visited, and from a folder without any", async () => {
    const context = await browser.newContext();
    const visitor = await context.newPage();
    visitor.on("pageerror", (error) => complaints.push(error.message));
    const opens = () => visitor.getByRole("tab", { name: "Periksa" }).waitFor();
    await visitor.goto(address);
    await opens();
    await visitor.evaluate(() => navigator.serviceWorker.ready);
    await context.setOffline(true);
    await visitor.reload();
    await opens();
    await visitor.goto(`file://${join(await builtWorkbench(), "index.html")}`);
    await opens();
    await context.close();
  });

  test("nothing was thrown on the way", () => {
    expect(complaints.filter((complaint) => !complaint.includes("Berkas ini PDF"))).toEqual([]);
  });
});
