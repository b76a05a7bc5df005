import { readFileSync } from "node:fs";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { launchBrowser } from "../browser";

let browser: Browser;
let page: Page;
let script: string;
const pageErrors: string[] = [];

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ["tests/ui/pane-page.ts"],
    bundle: true,
    write: false,
    format: "iife",
  });
  script = outputFiles[0]?.text ?? "";
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 320, height: 800 } });
  page.on("pageerror", (error) => pageErrors.push(error.message));
  await page.setContent('<!doctype html><html lang="id"><head><title>Panel</title></head><body></body></html>');
  await page.addScriptTag({ content: script });
  await page.addScriptTag({ content: readFileSync("node_modules/axe-core/axe.min.js", "utf8") });
});

beforeEach(async () => {
  pageErrors.length = 0;
  await page.evaluate(() => window.mount());
});

afterAll(() => browser.close());

const button = (name: string | RegExp) => page.getByRole("button", { name });
const calls = () => page.evaluate(() => window.app.calls);
const periksa = () => button("Periksa").click();
const finding = (text: string) => page.locator(".finding", { hasText: text });

describe("Periksa", () => {
  test("shows counts, tables and findings by table", async () => {
    await periksa();
    await page.getByText("3 temuan · 2 tabel di 2 lembar · 0,4 detik").waitFor();
    expect(await page.locator(".chip").allTextContents()).toEqual(["1Salah", "1Perlu dilihat", "1Saran"]);
    expect(await page.locator(".group h2").allInnerTexts()).toEqual([
      expect.stringContaining("Realisasi Investasi per Kawasan"),
      expect.stringContaining("Capaian Indikator Kinerja Utama"),
    ]);
    await page.getByText("Yang diperiksa: 2 tabel").click();
    await page.getByText("tidak ada tabel yang dikenali: Catatan").waitFor();
  });

  test("a finding says what is wrong and why, and jumps to its cells", async () => {
    await periksa();
    await finding("81.506,92").getByRole("button").first().click();
    await page.getByText("baris itu tertinggal").waitFor();
    await button("Buka sel C5").click();
    await button("Tampilkan 17 sel terkait lainnya").click();
    expect(await page.getByRole("button", { name: /^Buka sel C/ }).count()).toBe(25);
    await expect.poll(calls, { timeout: 20_000 }).toContainEqual(["show", { sheet: "Tabel 2", cell: "C29" }]);
    await expect.poll(calls, { timeout: 20_000 }).toContainEqual(["show", { sheet: "Tabel 2", cell: "C5" }]);
  });

  test("a mend shows what it replaces, is written only on request, and can be undone", async () => {
    await periksa();
    await finding("58,45%").getByRole("button").first().click();
    await button("Terapkan perbaikan di F6").click();
    await page.getByText("Rumus di sel ini akan diganti.").waitFor();
    const preview = page.getByRole("group", { name: "Perubahan di Tabel 1!F6" });
    expect(await preview.textContent()).toContain("=E6/D6");
    expect(await preview.textContent()).toContain("=KEK.CAPAIAN(E6,D6)");
    expect((await calls()).some(([method]) => method === "mend")).toBe(false);

    await button("Tulis =KEK.CAPAIAN(E6,D6) di Tabel 1!F6").click();
    await page.getByText("Sel Tabel 1!F6 ditulis.").waitFor();
    await page.locator(".finding.mended").waitFor();
    await button("Batalkan perbaikan sel Tabel 1!F6").click();
    await page.getByText("Dibatalkan: perbaikan sel Tabel 1!F6.").waitFor();
    expect(await page.locator(".finding.mended").count()).toBe(0);
  });

  test("a finding says its point first, and what it should be", async () => {
    await periksa();
    await page.locator(".finding .point").first().waitFor();
    expect(await page.locator(".finding .point").allTextContents()).toEqual([
      "Tertulis 81.506,92 → , seharusnya 84.106,92",
      "Tertulis 10.00.000",
      "Tertulis 120% → , seharusnya 58,45%",
    ]);
  });

  test("all of a kind are mended at once, after a preview of each", async () => {
    await page.evaluate(() => window.mount({ many: 3 }));
    await periksa();
    await page.locator(".finding").first().getByRole("button").first().click();
    await button("Terapkan 3 yang sejenis…").click();
    const preview = page.getByRole("group", { name: "Perubahan di 3 sel" });
    await preview.waitFor();
    expect(await preview.locator(".changes li").count()).toBe(3);
    await button("Tulis 3 sel").click();
    await page.getByText("3 sel ditulis.").waitFor();
    expect(await page.locator(".finding.mended").count()).toBe(3);
    await button("Batalkan perbaikan 3 sel").click();
    await expect.poll(() => page.locator(".finding.mended").count()).toBe(0);
  });

  test("a finding is dismissed with a reason and brought back", async () => {
    await periksa();
    await finding("10.00.000").getByRole("button").first().click();
    await button("Abaikan temuan di D9").click();
    await page.getByLabel("Alasan lain").fill("Tertulis begitu di dokumen sumber");
    await button("Abaikan").last().click();
    await page.getByText("Diabaikan: 1").click();
    await page.getByText("Alasan: Tertulis begitu di dokumen sumber").waitFor();
    expect(await finding("10.00.000").isVisible()).toBe(false);
    await button("Tampilkan lagi").click();
    await finding("10.00.000").waitFor();
  });

  test("findings are narrowed by severity and by word", async () => {
    await periksa();
    await page.locator(".chip-saran").click();
    expect(await page.locator(".finding:visible").count()).toBe(1);
    await page.locator(".chip-saran").click();
    await page.getByLabel("Saring temuan").fill("tabel 1 capaian");
    expect(await page.locator(".finding:visible").count()).toBe(1);
    await page.getByLabel("Saring temuan").fill("zzz");
    await page.getByText("Tidak ada temuan yang cocok dengan saringan.").waitFor();
  });

  test("a host's refusal is one clear sentence, and our own fault is called ours", async () => {
    await page.evaluate(() => window.app.fail("check", new Error("Lembar Tabel 2 dilindungi.")));
    await periksa();
    await page.getByRole("alert").getByText("Lembar Tabel 2 dilindungi.").waitFor();
    await page.evaluate(() => window.app.fail("check", new TypeError("x is undefined")));
    await periksa();
    await page.getByText("kesalahan di Lakin sendiri, bukan di berkas Anda").waitFor();
  });

  test("rules that failed are said to be our fault", async () => {
    await page.evaluate(() => window.mount({ check: { failures: ["Aturan ikm gagal."] } }));
    await periksa();
    await page.getByText("Ini kesalahan di Lakin, bukan di laporan Anda.").waitFor();
    await page.getByText("Aturan ikm gagal.").waitFor();
  });

  test("nothing found and no table at all are different sentences", async () => {
    await page.evaluate(() => window.mount({ check: { findings: [] } }));
    await periksa();
    await page.getByText("Tidak ada kesalahan yang ditemukan").waitFor();
    await page.evaluate(() => window.mount({ check: { findings: [], tables: [] } }));
    await periksa();
    await page.getByText("Tidak ada tabel yang dikenali", { exact: true }).waitFor();
  });

  test("a thousand findings appear and are narrowed quickly", async () => {
    await page.evaluate(() => window.mount({ many: 1000 }));
    const spent = await page.evaluate(async () => {
      const root = document.querySelector("main")?.shadowRoot;
      const frame = () => new Promise(requestAnimationFrame);
      const started = performance.now();
      root?.querySelector<HTMLButtonElement>(".primary")?.click();
      while (root?.querySelectorAll(".finding").length !== 1000) await frame();
      await frame();
      const shown = performance.now();
      const search = root?.querySelector<HTMLInputElement>("input[type=search]");
      if (search) search.value = "tabel 7";
      search?.dispatchEvent(new Event("input"));
      await frame();
      await frame();
      return { list: shown - started, filter: performance.now() - shown };
    });
    console.log(`1000 findings: shown ${spent.list.toFixed(0)} ms, narrowed ${spent.filter.toFixed(0)} ms`);
    // Some twenty times what a quiet machine needs: work that grows with the square of the list would exceed it.
    expect(spent.list).toBeLessThan(6000);
    expect(spent.filter).toBeLessThan(2000);
  });
});

describe("Ringkasan, Templat, Fungsi", () => {
  test("summaries are made even where the button is pressed before the workbook was read", async () => {
    await page.getByRole("tab", { name: "Ringkasan" }).click();
    await button("Buat ringkasan").click();
    await expect.poll(calls).toContainEqual(["summarise", ["ringkasan-capaian", "temuan"], { native: false }]);
  });

  test("chosen summaries are made, without add-in if wished, and what is missing is said", async () => {
    await page.getByRole("tab", { name: "Ringkasan" }).click();
    await expect.poll(() => page.getByLabel("Pilih semua").isChecked()).toBe(true);
    await page.getByLabel("Untuk penerima tanpa add-in").check();
    await button("Buat ringkasan").click();
    await page.getByText("Belum dapat dibuat: 1").click();
    await page.getByText("Temuan: laporan ini tidak punya temuan.").waitFor();
    await button("Buka lembar Ringkasan Capaian").click();
    expect(await calls()).toContainEqual(["summarise", ["ringkasan-capaian", "temuan"], { native: true }]);
    await expect.poll(calls, { timeout: 20_000 }).toContainEqual(["show", { sheet: "Ringkasan Capaian", cell: "A1" }]);
  });

  test("a template is inserted", async () => {
    await page.getByRole("tab", { name: "Templat" }).click();
    await button("Sisipkan templat Tabel IKU").click();
    await button("Buka lembar Tabel IKU").waitFor();
  });

  test("functions are found by word, and an example is inserted", async () => {
    await page.getByRole("tab", { name: "Fungsi" }).click();
    await page.getByLabel("Cari fungsi").fill("capaian realisasi");
    await page.getByText("1 fungsi", { exact: true }).waitFor();
    await page.getByText("Capaian kinerja: realisasi dibanding target").click();
    await button("Sisipkan =KEK.CAPAIAN(130,100) di sel terpilih").click();
    await page.getByText("Rumus ditulis di Tabel 1!A1.").waitFor();
  });

  test("a conversion says what happens before it happens", async () => {
    await page.getByRole("tab", { name: "Fungsi" }).click();
    await page.getByText("Rumus Lakin di buku kerja ini").click();
    await button("Bekukan nilai…").click();
    await page.getByText("Sel yang dibekukan tidak lagi ikut berubah").waitFor();
    expect(await calls()).toEqual([]);
    await button(/^Bekukan nilai$/).click();
    await page.getByText("3 sel: rumus dibekukan menjadi nilai.").waitFor();
  });
});

describe("for everyone", () => {
  test("the whole pane works from the keyboard", async () => {
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowRight");
    expect(await page.getByRole("tab", { name: "Ringkasan" }).getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("Home");
    await button("Periksa").focus();
    await page.keyboard.press("Enter");
    await finding("81.506,92").getByRole("button").first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await button("Terapkan perbaikan di F6").waitFor();
  });

  for (const theme of ["light", "dark"] as const) {
    test(`no accessibility faults in the ${theme} theme`, async () => {
      await page.evaluate((wanted) => window.mount({ theme: wanted }), theme);
      await page.addStyleTag({ content: "* { animation: none !important }" });
      const faults: string[] = [];
      const look = async (where: string) => {
        const found = await page.evaluate(async () => {
          const { axe } = window as unknown as { axe: typeof import("axe-core") };
          const { violations } = await axe.run(document, {
            runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "best-practice"],
          });
          return violations.flatMap(({ id, nodes }) =>
            nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
          );
        });
        faults.push(...found.map((fault) => `${where}: ${fault}`));
      };
      await look("before a check");
      await periksa();
      await finding("58,45%").getByRole("button").first().click();
      await button("Terapkan perbaikan di F6").click();
      await page.getByText("Rumus di sel ini akan diganti.").waitFor();
      await page.waitForTimeout(200);
      await look("a finding");
      await page.getByRole("tab", { name: "Ringkasan" }).click();
      await expect.poll(() => page.getByLabel("Pilih semua").isChecked()).toBe(true);
      await button("Buat ringkasan").click();
      await page.getByText("Belum dapat dibuat: 1").click();
      await look("summaries");
      await page.getByRole("tab", { name: "Templat" }).click();
      await look("templates");
      await page.getByRole("tab", { name: "Fungsi" }).click();
      await page.getByText("Capaian kinerja: realisasi dibanding target").click();
      await look("functions");
      expect(faults).toEqual([]);
    });
  }

  test("nothing is wider than the narrowest pane, and nothing was thrown", async () => {
    await page.setViewportSize({ width: 300, height: 800 });
    await periksa();
    await finding("81.506,92").getByRole("button").first().click();
    const tooWide = await page.evaluate(() => {
      const panel = document.querySelector("main")?.shadowRoot?.querySelector("[role=tabpanel]:not([hidden])");
      const limit = panel?.getBoundingClientRect().right ?? 0;
      return [...(panel?.querySelectorAll("*:not(.visually-hidden)") ?? [])]
        .filter(
          (element) =>
            element.getBoundingClientRect().right > limit &&
            getComputedStyle(element.parentElement as Element).overflow === "visible",
        )
        .map((element) => element.className);
    });
    expect(tooWide).toEqual([]);
    expect(pageErrors).toEqual([]);
  });

  test("the pane stays small", async () => {
    const { outputFiles } = await build({
      entryPoints: ["src/ui/mount-pane.ts"],
      bundle: true,
      minify: true,
      write: false,
      format: "esm",
    });
    expect(outputFiles[0]?.contents.length).toBeLessThan(60_000);
  });
});
