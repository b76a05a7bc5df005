import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { catalogue } from "../../../src/catalogue";
import { launchBrowser } from "../../browser";
import { builtExcel } from "../../support/shared";
import { cellAt, parseArea } from "./fake/model";
import { OfficeServices } from "./fake/office-services";
import { RichApi } from "./fake/rich-api";
import { FakeExcel } from "./fake-excel";

/**
 * The add-in as it is shipped, in a browser, on Microsoft's own office.js and custom functions runtime. Only Excel itself
 * is a stand-in: it answers the messages that office.js posts to Excel for the web, out of the fake workbook.
 */

const library = "node_modules/@microsoft/office-js/dist";
const excelOrigin = "https://excel.officeapps.live.com";
const addinOrigin = "https://lakin.contoh.go.id";

const longTable = 150;

let browser: Browser;
let page: Page;
let excel: FakeExcel;
let richApi: RichApi;
let office: OfficeServices;
/** Where Office's own script does not come from. */
let blockedOrigin: string;
let requirements: Record<string, number>;
let results: Map<number, unknown>;
let isListening: boolean;
let foreign: string[];
let faults: string[];

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

beforeEach(async () => {
  excel = new FakeExcel();
  office = new OfficeServices();
  richApi = new RichApi(excel, office);
  blockedOrigin = "";
  requirements = { ExcelApi: 1.14, SharedRuntime: 1.1, CustomFunctionsRuntime: 1.3 };
  results = new Map();
  isListening = false;
  foreign = [];
  faults = [];
  page = await browser.newPage({ viewport: { width: 380, height: 760 } });
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  await page.exposeFunction("answerExcel", answerExcel);
  await page.addInitScript(() => {
    const from = { actions: () => Office.actions, functions: () => CustomFunctions };
    const get = (kind: "actions" | "functions") =>
      (from[kind]() as unknown as { _association: { mappings: object } })._association.mappings;
    Object.assign(window, { association: get });
  });
  await serve(await builtExcel());
});

afterEach(() => page?.close());

async function open(): Promise<FrameLocator> {
  await page.goto(`${excelOrigin}/buku-kerja.html`);
  return page.frameLocator("iframe");
}

describe("the pane on the real office.js", () => {
  it("checks the workbook, shows a finding's cell, mends it and takes that back", async () => {
    openReport();
    const pane = await open();
    await pane.getByRole("tab", { name: "Periksa" }).waitFor();
    await pane.getByRole("button", { name: "Periksa", exact: true }).click();
    await pane.getByText("tertulis 1081").first().click();
    await expect.poll(() => excel.workbook.active).toMatchObject({ sheet: "Tabel 1", area: { row: 4, column: 1 } });

    await pane.getByRole("button", { name: "Terapkan perbaikan di B5" }).click();
    await pane.getByRole("button", { name: /^Tulis .*B5/ }).click();
    await expect.poll(() => valueAt("B5")).not.toEqual({ formula: "", value: 1081 });
    await pane.getByRole("button", { name: /^Batalkan/ }).click();
    await expect.poll(() => valueAt("B5")).toEqual({ formula: "", value: 1081 });
    expectNoFault();
  });

  it("notes findings in their cells and takes the notes away again", async () => {
    openReport();
    excel.sheet("Tabel 1").remarks.push({ id: "{9}", kind: "comment", row: 2, column: 1, content: "Sudah dicek" });
    const pane = await open();
    await pane.getByRole("button", { name: "Periksa", exact: true }).click();
    await pane.getByText("Catatan di sel").click();
    await pane.getByLabel("Beri warna pada selnya").check();
    await pane.getByRole("button", { name: "Catat temuan di sel" }).click();
    await pane.getByText("1 sel diberi catatan.").waitFor();
    const notes = () =>
      excel.sheet("Tabel 1").remarks.map(({ row, column, content }) => [row, column, content.split("\n")[0]]);
    expect(notes()).toEqual([
      [2, 1, "Sudah dicek"],
      [4, 1, expect.stringMatching(/^(SALAH|PERIKSA): .*1081/)],
    ]);
    expect(excel.sheet("Tabel 1").conditions).toMatchObject([
      { area: { row: 4, column: 1 }, fill: expect.stringMatching(/^#F/) },
    ]);
    await pane.getByRole("button", { name: "Hapus catatan Lakin" }).click();
    await pane.getByText("1 catatan dihapus.").waitFor();
    expect(notes()).toEqual([[2, 1, "Sudah dicek"]]);
    expect(excel.sheet("Tabel 1").conditions).toEqual([]);
    expectNoFault();
  });

  it("writes a template with its formulas, and takes the sheet away again", async () => {
    excel.addSheet("Data", { A1: "isi" });
    const pane = await open();
    await pane.getByRole("tab", { name: "Templat" }).click();
    await pane
      .getByRole("button", { name: /Sisipkan/ })
      .first()
      .click();
    await expect.poll(() => excel.workbook.names.length).toBe(1);
    expect(excel.workbook.sheets).toHaveLength(2);
    expect(excel.workbook.names[0]).toMatchObject({ visible: false, sheetId: excel.workbook.sheets[1]?.id });
    await pane.getByRole("button", { name: /^Batalkan/ }).click();
    await expect.poll(() => excel.workbook.sheets.map(({ name }) => name)).toEqual(["Data"]);
    expectNoFault();
  });

  it("writes a summary with charts of its own series only, and replaces it on a second run", async () => {
    excel.addSheet("IKU", {
      A1: "No",
      B1: "Indikator Kinerja",
      C1: "Satuan",
      D1: "Target",
      E1: "Realisasi",
      F1: "Capaian (%)",
      A2: 1,
      B2: "Nilai AKIP",
      C2: "Nilai",
      D2: 71,
      E2: 72.62,
      F2: 102.28,
      A3: 2,
      B3: "Indeks Kepuasan Masyarakat",
      C3: "Indeks",
      D3: 85,
      E3: 75.35,
      F3: 88.65,
    });
    const pane = await open();
    await pane.getByRole("tab", { name: "Ringkasan" }).click();
    for (let run = 1; run <= 2; run += 1) {
      const before = excel.undoSteps;
      await pane.getByRole("button", { name: /^Buat/ }).click();
      await expect.poll(() => excel.undoSteps, { timeout: 15_000 }).toBeGreaterThan(before);
      await pane.locator('[aria-busy="true"]').waitFor({ state: "detached" });
      const charts = excel.workbook.sheets.flatMap((sheet) => sheet.charts);
      expect(charts.length).toBeGreaterThan(0);
      for (const { series } of charts) expect(series.map(({ name }) => name)).not.toContain("Series1");
      const names = excel.workbook.sheets.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((name) => name.includes("(2)"))).toEqual([]);
    }
    expectNoFault();
  });

  it("sends each summary by itself, so that those of a long table stay within what Excel for the web takes", async () => {
    const sheet = excel.addSheet("IKU", {
      A1: "No",
      B1: "Indikator Kinerja",
      C1: "Satuan",
      D1: "Target",
      E1: "Realisasi",
      F1: "Capaian (%)",
    });
    for (let row = 2; row <= longTable + 1; row += 1) {
      const cells = [
        row - 1,
        `Persentase layanan ${row} yang tepat waktu`,
        "%",
        80,
        40 + (row % 40),
        50 + (row % 40) * 1.25,
      ];
      cells.forEach((value, column) => void excel.type(sheet, `${"ABCDEF"[column]}${row}`, value));
    }
    const pane = await open();
    await pane.getByRole("tab", { name: "Ringkasan" }).click();
    await expect.poll(() => pane.getByLabel("Pilih semua").isChecked()).toBe(true);
    await pane.getByRole("button", { name: /^Buat/ }).click();
    await pane.getByText("Lembar yang dibuat").waitFor({ timeout: 120_000 });
    expect(excel.workbook.sheets.length).toBeGreaterThan(3);
    const sent = richApi.requests.reduce((sum, bytes) => sum + bytes);
    expect(Math.max(...richApi.requests)).toBeLessThan(sent / 2);
    expectNoFault();
  }, 180_000);

  it("counts quietly while the user works, and leaves alone what the add-in wrote itself", async () => {
    openReport();
    const pane = await open();
    const count = pane.locator("#watch output");
    await pane.getByLabel("Pantau saat saya bekerja").click();
    await expect.poll(() => count.textContent(), { timeout: 15_000 }).toBe("1 temuan");

    excel.type(excel.sheet("Tabel 1"), "B5", 1801);
    await tellEdit("B5", "ThisLocalAddin");
    await page.waitForTimeout(2_500);
    expect(await count.textContent()).toBe("1 temuan");
    await tellEdit("B5", "Unknown");
    await expect.poll(() => count.textContent(), { timeout: 15_000 }).toBe("tidak ada temuan");
    expectNoFault();
  });

  it("answers the buttons of the ribbon", async () => {
    openReport();
    await (await open()).getByRole("tab", { name: "Periksa" }).waitFor();
    const commands = await page.frames()[1]?.evaluate(() => Object.keys(association("actions")));
    expect(commands?.sort()).toEqual(["BANTUAN", "FUNGSI", "PERIKSA", "RINGKASAN", "TEMPLAT"]);
  });

  it("opens once, at the tab that was asked for, however often a button is pressed before it shows", async () => {
    openReport();
    const pane = await open();
    await pane.getByRole("tab", { name: "Periksa" }).waitFor();
    const completed = await page.frames()[1]?.evaluate(() => {
      let count = 0;
      const press = association("actions").TEMPLAT as (event: { completed(): void }) => void;
      const completed = () => {
        count += 1;
      };
      for (let click = 0; click < 3; click += 1) press({ completed });
      return count;
    });
    expect(completed).toBe(3);
    await expect.poll(() => office.shown).toBe(1);
    await expect.poll(() => pane.getByRole("tab", { name: "Templat" }).getAttribute("aria-selected")).toBe("true");
    expectNoFault();
  });

  it("remembers a button that was pressed before there was a pane", async () => {
    openReport();
    await page.addInitScript(() => {
      const wait = setInterval(() => {
        const press = window.Office?.actions && (association("actions").RINGKASAN as (() => void) | undefined);
        if (!press) return;
        clearInterval(wait);
        press();
      }, 1);
    });
    const pane = await open();
    await expect
      .poll(() => pane.getByRole("tab", { name: "Ringkasan" }).getAttribute("aria-selected"), { timeout: 15_000 })
      .toBe("true");
    await expect.poll(() => office.shown).toBe(1);
    expectNoFault();
  });

  it("registers its buttons in an Excel that is too old, whose page then says so", async () => {
    requirements = { ExcelApi: 1.13, SharedRuntime: 1.1 };
    await (await open()).getByText("Excel ini terlalu lama untuk Lakin").waitFor();
    const commands = await page.frames()[1]?.evaluate(() => Object.keys(association("actions")));
    expect(commands).toContain("PERIKSA");
  });

  it("says what to do where Office's own script is kept away", async () => {
    blockedOrigin = "https://appsforoffice.microsoft.com";
    await page.goto(`${excelOrigin}/buku-kerja.html`);
    const pane = page.frameLocator("iframe");
    await pane.getByText("minta admin TI mengizinkannya").waitFor();
  });

  it("loads with the workbook once a function is used, not where the user turned that off, and no longer once none is left", async () => {
    openReport();
    const pane = await open();
    const box = pane.getByLabel("Muat bersama buku kerja");
    await box.waitFor();
    expect(await box.isChecked()).toBe(false);
    await expect.poll(() => isListening).toBe(true);
    await call(1, "KEK_CAPAIAN", [[[45]], [[90]], null, null]);
    await expect.poll(() => office.startState, { timeout: 15_000 }).toBe("Background");

    // The report has no formula of ours: a check finds that out.
    await pane.getByRole("button", { name: "Periksa", exact: true }).click();
    await expect.poll(() => office.startState, { timeout: 15_000 }).toBe("Inactive");

    await box.check();
    await expect.poll(() => office.startState).toBe("Background");
    await pane.getByRole("button", { name: "Periksa lagi" }).click();
    await pane.locator('[aria-busy="true"]').waitFor({ state: "detached" });
    expect(office.startState).toBe("Background");
    await box.uncheck();
    await expect.poll(() => office.startState).toBe("Inactive");
    expectNoFault();
  });

  it("no longer loads with a workbook whose formulas became built-in ones", async () => {
    excel.calculate = () => 0.5;
    excel.addSheet("Data", { A1: 45, B1: 90, C1: "=KEK.CAPAIAN(A1,B1)" });
    office.startState = "Background";
    const pane = await open();
    await pane.getByRole("tab", { name: "Fungsi" }).click();
    await pane.getByText("Rumus Lakin di buku kerja ini").click();
    await pane.getByRole("button", { name: "Ubah ke rumus bawaan…" }).click();
    await pane.getByRole("button", { name: "Ubah ke rumus bawaan", exact: true }).click();
    await pane.getByText("Buku kerja ini tidak lagi memuat Lakin saat dibuka.").waitFor();
    expect(office.startState).toBe("Inactive");
    expect(await pane.getByLabel("Muat bersama buku kerja").isChecked()).toBe(false);
    expectNoFault();
  });

  it("says so where Excel is too old", async () => {
    requirements = { ExcelApi: 1.13, SharedRuntime: 1.1 };
    await (await open()).getByText("Excel ini terlalu lama untuk Lakin").waitFor();
  });
});

describe("the functions on the real custom functions runtime", () => {
  it("are all registered, and answer what Excel asks of them", async () => {
    openReport();
    await (await open()).getByRole("tab", { name: "Periksa" }).waitFor();
    const registered = await page.frames()[1]?.evaluate(() => Object.keys(association("functions")));
    expect(registered?.sort()).toEqual(catalogue.map(({ id }) => id).sort());

    await expect.poll(() => isListening).toBe(true);
    await call(1, "KEK_CAPAIAN", [[[45]], [[90]], null, null]);
    await call(2, "AKIP_PREDIKAT", [[[72.62], [66.66]], null]);
    await call(3, "KEK_CAPAIAN", [[["10.00.000"]], [[90]], null, null]);
    await call(4, "KEK_CAPAIAN", [[[0]], [[643]], null, null], ["'Tabel 1'!C3", "'Tabel 1'!B3"]);
    await expect.poll(() => results.size, { timeout: 15_000 }).toBe(4);
    expect(results.get(1)).toEqual([[0.5]]);
    expect(results.get(2)).toEqual([["BB"], ["B"]]);
    expect(results.get(3)).toContain("10.00.000");
    // C3 is blank, which Excel hands over as 0.
    expect(results.get(4)).toBe("Realisasi belum diisi.");
    expectNoFault();
  });
});

describe("thousands of formulas over blanks, and whole columns", () => {
  it("never give a zero for a blank, and send nothing that Excel for the web refuses", async () => {
    excel.addSheet("Tabel 1", { A1: 0, B1: 90 });
    await (await open()).getByRole("tab", { name: "Periksa" }).waitFor();
    await expect.poll(() => isListening).toBe(true);
    // Forty rows apart, so that no two of them are one range.
    const entries = Array.from({ length: 4_200 }, (_, index) => {
      const addresses = [`'Tabel 1'!A${1 + index * 40}`, "'Tabel 1'!B1"];
      const message = JSON.stringify([index, "KEK_CAPAIAN", [[[0]], [[90]], null, null], null, 4, addresses]);
      return [1, 1000, "", message, index, false];
    });
    await page.evaluate((data) => tellAddIn("richApiMessage", data), { ArrayData: entries });
    await expect.poll(() => results.size, { timeout: 60_000 }).toBe(4_200);
    expect(results.get(0)).toEqual([[0]]);
    results.delete(0);
    expect(new Set(results.values())).toEqual(new Set(["Realisasi belum diisi."]));
    expect(Math.max(...richApi.requests)).toBeLessThan(4_000_000);
    expectNoFault();
  });

  it("are, as ranges far beyond what is filled, answered with as many rows as the sheet uses", async () => {
    excel.addSheet("Tabel 1", { A1: "Realisasi", A2: 45, B1: "Target", B2: 90, B3: 90 });
    await (await open()).getByRole("tab", { name: "Periksa" }).waitFor();
    await expect.poll(() => isListening).toBe(true);
    await page.evaluate(() => {
      const column = (...filled: unknown[]) => Array.from({ length: 60_000 }, (_, row) => [filled[row] ?? 0]);
      const args = [column("Realisasi", 45), column("Target", 90, 90), null, null];
      const message = JSON.stringify([1, "KEK_CAPAIAN", args, null, 4, ["'Tabel 1'!A1:A60000", "'Tabel 1'!B1:B60000"]]);
      tellAddIn("richApiMessage", { ArrayData: [[1, 1000, "", message, 1, false]] });
    });
    await expect.poll(() => results.size, { timeout: 60_000 }).toBe(1);
    expect(results.get(1)).toMatchObject([[""], [0.5], [{ basicValue: "#N/A" }]]);
    expectNoFault();
  });
});

/** Excel tells every add-in that listens what was edited, and by whom. */
async function tellEdit(address: string, triggerSource: string): Promise<void> {
  const [eventCategory, worksheetChanged] = [65_536, 10];
  const worksheetId = excel.sheet("Tabel 1").id;
  const edit = { address, changeType: "RangeEdited", source: "Local", triggerSource, worksheetId };
  const message = JSON.stringify(edit);
  const entry = [eventCategory, worksheetChanged, "Workbook", message, 0, false];
  await page.evaluate((data) => tellAddIn("richApiMessage", data), { ArrayData: [entry] });
}

/** Excel asks for a function's result the way it asks the runtime of every add-in. */
async function call(id: number, name: string, args: unknown[], addresses?: string[]): Promise<void> {
  const allowErrors = 4;
  const message = JSON.stringify([id, name, args, null, allowErrors, addresses]);
  await page.evaluate((data) => tellAddIn("richApiMessage", data), { ArrayData: [[1, 1000, "", message, id, false]] });
}

function valueAt(address: string) {
  const { row, column } = parseArea(address);
  const { formula, value } = cellAt(excel.sheet("Tabel 1"), row, column);
  return { formula, value };
}

function expectNoFault(): void {
  // Office's own script complains that a frame of another site may not keep a session.
  expect(faults.filter((fault) => !fault.includes("appsforoffice.microsoft.com"))).toEqual([]);
  expect(foreign).toEqual([]);
}

function openReport(): void {
  excel.addSheet("Tabel 1", {
    A2: "KEK",
    B2: "Tenaga Kerja (orang)",
    A3: "Palu",
    B3: 643,
    A4: "Bitung",
    B4: 1158,
    A5: "Jumlah",
    B5: 1081,
  });
}

/** Only exist in the pages that run them. */
declare function tellAddIn(action: string, data: unknown): void;
declare function association(kind: "actions" | "functions"): Record<string, unknown>;

/** Excel for the web: a page that holds the pane in a frame and answers its messages. */
const workbookPage = `<!doctype html><title>Excel</title><body style="margin:0"><script>
addEventListener("message", async ({ data }) => {
  const message = JSON.parse(data);
  const answer = await answerExcel(message._actionName, message._data);
  if (answer === null) return;
  const { _actionName, _correlationId } = message;
  post(0, { _actionName, _correlationId, _data: answer });
});
function post(_responseType, rest) {
  const head = { _messageType: 1, _errorCode: 0, _serializerVersion: 1, _origin: location.origin };
  const message = { ...head, _responseType, _conversationId: "percakapan", ...rest };
  frame.contentWindow.postMessage(JSON.stringify(message), "${addinOrigin}");
}
const tellAddIn = (_actionName, _data) => post(1, { _actionName, _data });
const frame = document.createElement("iframe");
frame.style = "border:0;width:380px;height:760px";
frame.name = JSON.stringify({
  baseFrameName: "lakin",
  hostInfo: "Excel$Web$16.00$id-ID$lakin$$$3",
  xdmInfo: "percakapan|lakin|" + location.origin,
  serializerVersion: 1,
});
frame.src = "${addinOrigin}/taskpane.html";
document.body.append(frame);
</script>`;

async function answerExcel(action: string, data: { ArrayData?: unknown[] }): Promise<unknown> {
  if (action === "ContextActivationManager_getAppContextAsync") {
    return { ...appContext, _requirementMatrix: JSON.stringify(requirements) };
  }
  if (action === "richApiMessage") {
    isListening = true;
    return { Error: 0 };
  }
  const body = data?.ArrayData?.[4];
  if (action !== "executeMethod" || typeof body !== "string") return null;
  return { Version: 1, Error: 0, Data: [200, [], takeResults(body) ?? (await richApi.answer(body))] };
}

/** What the runtime hands to Excel: results by the number of their call, or the message of an error. */
function takeResults(body: string): string | undefined {
  const { Actions } = JSON.parse(body) as { Actions: { Name: string; ArgumentInfo?: { Arguments: [Result[]] } }[] };
  if (!Actions.some(({ Name }) => /CustomFunctions|^SetInvocation/.test(Name))) return undefined;
  for (const { Name, ArgumentInfo } of Actions) {
    if (!Name.startsWith("SetInvocation")) continue;
    for (const result of ArgumentInfo?.Arguments[0] ?? []) {
      const [id, value] = Array.isArray(result) ? [result[0], result[2]] : [result.id, result.value];
      results.set(id, value);
    }
  }
  return JSON.stringify({ Results: [] });
}

type Result = { id: number; value: unknown } | [id: number, succeeded: boolean, value: unknown];

const appContext = {
  _id: "lakin",
  _appInstanceId: "lakin",
  _appName: 16,
  _appVersion: "16.0",
  _appUILocale: "id-ID",
  _dataLocale: "id-ID",
  _docUrl: "https://contoh.go.id/Laporan.xlsx",
  _clientMode: 0,
  _settings: [],
  _reason: 1,
  _osfControlType: 0,
  _initialDisplayMode: 0,
};

/** Office's script stands in for the network's; anything else that is asked for is noted. */
async function serve(folder: string): Promise<void> {
  await page.route("**/*", (route) => {
    const { origin, pathname, href } = new URL(route.request().url());
    if (origin === blockedOrigin) return route.abort();
    if (origin === excelOrigin) return route.fulfill({ contentType: "text/html", body: workbookPage });
    const local =
      origin === addinOrigin
        ? join(folder, pathname)
        : origin === "https://appsforoffice.microsoft.com"
          ? join(library, pathname.replace("/lib/1/hosted", ""))
          : "";
    if (local !== "" && existsSync(local)) return route.fulfill({ path: local });
    foreign.push(href);
    return route.abort();
  });
}
