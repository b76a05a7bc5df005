import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Sheet } from "../../../src/contract/snapshot";
import { launchBrowser } from "../../browser";
import { builtAppsScript, builtPanel } from "../../support/shared";
import { FakeSheets } from "./fake-sheets";

const code = await builtAppsScript();
const panel = await builtPanel();

let browser: Browser;
let page: Page;
let sheets: FakeSheets;
let requests: string[];
let errors: string[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const typed = (number: number) => ({ text: number.toLocaleString("id-ID"), number });

const investasi: Sheet = {
  name: "Investasi",
  merges: [],
  rows: [
    [{ text: "KEK" }, { text: "Target (Miliar Rp)" }, { text: "Realisasi (Miliar Rp)" }],
    [{ text: "Palu" }, typed(150), typed(125)],
    [{ text: "Bitung" }, typed(250), typed(236)],
    [{ text: "Morotai" }, typed(400), typed(347)],
    [{ text: "Jumlah" }, typed(800), typed(640)],
  ],
};

/** The sidebar that a menu item opens: 300 pixels wide, with Google's bridge to the script. */
async function choose(menuItem: string, contents: readonly Sheet[] = [investasi]) {
  sheets = new FakeSheets(code, panel, { name: "Laporan", sheets: contents });
  sheets.open("LIMITED");
  sheets.chooseMenu(menuItem);
  requests = [];
  errors = [];
  page = await browser.newPage({ viewport: { width: 300, height: 700 } });
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("request", ({ url }: { url(): string }) => requests.push(url()));
  await page.exposeFunction("fakeRun", (name: string, args: unknown[]) => {
    try {
      return { answer: sheets.run(name, args) };
    } catch (error) {
      return { failure: (error as Error).message };
    }
  });
  await page.evaluate(bridge, [...sheets.functions]);
  await page.setContent(sheets.sidebars[0]?.page ?? "");
}

/** google.script.run: a method for each function of the script, answers later and in any order. */
function bridge(names: readonly string[]) {
  const runner = (onAnswer: (answer: unknown) => void, onFailure: (error: Error) => void): object => ({
    ...Object.fromEntries(
      names.map((name) => [
        name,
        (...args: unknown[]) => {
          const run = (
            window as unknown as Record<string, (...all: unknown[]) => Promise<{ answer?: unknown; failure?: string }>>
          ).fakeRun;
          run?.(name, args).then(({ answer, failure }) =>
            failure === undefined ? onAnswer(answer) : onFailure(new Error(`Error: ${failure}`)),
          );
        },
      ]),
    ),
    withSuccessHandler: (handler: (answer: unknown) => void) => runner(handler, onFailure),
    withFailureHandler: (handler: (error: Error) => void) => runner(onAnswer, handler),
  });
  Object.assign(window, {
    google: {
      script: {
        run: runner(
          () => {},
          () => {},
        ),
      },
    },
  });
}

const button = (name: string | RegExp) => page.getByRole("button", { name });
const cell = (ref: string, sheet = 0) => sheets.book.sheets[sheet]?.getRange(ref);

describe("the page", () => {
  it("is one file that loads nothing, and survives Google's rewriting", () => {
    expect(panel).not.toMatch(/<(?:script|link|img|iframe)[^>]+(?:src|href)=/i);
    expect(panel).toContain('<base target="_top" />');
    expect(panel).toMatch(/Content-Security-Policy"\s+content="default-src 'none'; script-src 'unsafe-inline'; /);
    expect(panel.match(/<\/script/gi)).toHaveLength(1);
    expect(panel).not.toMatch(/\$\{/);
  });
});

describe("the sidebar", () => {
  afterEach(() => page.close());

  it("checks as soon as Periksa is chosen, mends a cell and takes it back", async () => {
    await choose("Periksa");
    await page.locator(".finding").first().waitFor();
    expect(await page.locator(".finding").count()).toBe(1);
    expect(await page.locator(".finding").textContent()).toContain("640");

    await page.locator(".finding").getByRole("button").first().click();
    await button(/Terapkan perbaikan di C5/).click();
    await button(/^Tulis /).click();
    await page.getByText(/Sel .*C5 ditulis/).waitFor();
    expect(cell("C5")?.getFormulas()).toEqual([["=SUM(C2:C4)"]]);
    expect(cell("C5")?.getValues()).toEqual([[708]]);

    await button(/^Batalkan/).click();
    await page.getByText(/^Dibatalkan/).waitFor();
    expect(cell("C5")?.getFormulas()).toEqual([[""]]);
    expect(cell("C5")?.getValues()).toEqual([[640]]);
    expect(errors).toEqual([]);
  });

  it("notes findings in their cells, and takes the notes away again", async () => {
    await choose("Periksa");
    await page.getByText("Catatan di sel").click();
    await button("Catat temuan di sel").click();
    await page.getByText("1 sel diberi catatan.").waitFor();
    expect([...(sheets.book.sheets[0]?.notes ?? [])]).toEqual([["4,2", expect.stringContaining("640")]]);
    await button("Hapus catatan Lakin").click();
    await page.getByText("1 catatan dihapus.").waitFor();
    expect(sheets.book.sheets[0]?.notes.size).toBe(0);
    expect(errors).toEqual([]);
  });

  it("makes summaries on sheets of their own", async () => {
    await choose("Ringkasan");
    await expect.poll(() => page.getByLabel("Pilih semua").isChecked()).toBe(true);
    await button("Buat ringkasan").click();
    await page.getByText("Lembar yang dibuat").waitFor();
    expect(sheets.book.sheets.length).toBeGreaterThan(1);
    expect(sheets.book.sheets.every(({ hidden }) => !hidden)).toBe(true);
    expect(errors).toEqual([]);
  });

  it("names functions as Sheets does, and writes an example into the chosen cell", async () => {
    await choose("Fungsi");
    await page.getByText("KEK_CAPAIAN", { exact: true }).click();
    const example = button("Sisipkan =KEK_CAPAIAN(45;90) di sel terpilih");
    sheets.run("lakinSelect", [{ sheet: "Investasi", cell: "E2" }]);
    await example.click();
    await page.getByText("Rumus ditulis di Investasi!E2.").waitFor();
    expect(cell("E2")?.getFormulas()).toEqual([["=KEK_CAPAIAN(45;90)"]]);
    expect(cell("E2")?.getValues()).toEqual([[0.5]]);
  });

  it("goes on where a call was cut off, and tells how far it is", async () => {
    const long = {
      ...investasi,
      name: "Panjang",
      rows: Array.from({ length: 9_000 }, () => Array(5).fill({ text: "x" })),
    };
    await choose("Templat", [investasi, long]);
    sheets.failure = { method: "Range.getFormulas", after: 2, message: "Service Spreadsheets timed out" };
    await page.getByRole("tab", { name: "Periksa" }).click();
    await button("Periksa").click();
    await page.getByText("Membaca lembar 2 dari 2 …").waitFor();
    await page.locator(".finding").first().waitFor();
    expect(await page.locator("#kemajuan").isHidden()).toBe(true);
    expect(errors).toEqual([]);
  });

  it("says in a sentence why something failed", async () => {
    await choose("Periksa", [{ ...investasi, isProtected: true }]);
    await page.locator(".finding").getByRole("button").first().click();
    await button(/Terapkan perbaikan di C5/).click();
    await button(/^Tulis /).click();
    const notice = page.getByText('Lembar "Investasi" terproteksi di sel C5: buka proteksinya lebih dulu.');
    await notice.waitFor();
    expect(cell("C5")?.getValues()).toEqual([[640]]);
  });

  it("fits 300 pixels, and asks nothing of the network", async () => {
    await choose("Periksa");
    await page.locator(".finding").first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    expect(requests).toEqual([]);
  });
});
