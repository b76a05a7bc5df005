import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { buildWorkbench } from "../../../scripts/build/workbench";
import { serve } from "../../../scripts/serve";
import type { Host } from "../../../src/contract/host";
import { launchBrowser } from "../../browser";
import { testHost } from "../contract";
import { makeXlsx } from "../xlsx/make-xlsx";

const folder = mkdtempSync(join(tmpdir(), "lakin-workbench-"));
let server: Server;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  await buildWorkbench({ target: folder, entry: "tests/hosts/workbench/page.ts" });
  server = await serve(folder, 0);
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
});

afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
});

/** The host in the page; everything that crosses is plain JSON. */
function remote(): Host {
  const call = async <Result>(method: keyof Host, ...args: readonly unknown[]): Promise<Result> => {
    const answer = await page.evaluate(
      ([name, list]) =>
        (window.host[name] as (...given: unknown[]) => Promise<unknown>)(...list).then(
          (value) => ({ value }),
          (error: Error) => ({ reason: error.message }),
        ),
      [method, args] as const,
    );
    if ("reason" in answer) throw new Error(answer.reason);
    return answer.value as Result;
  };
  return {
    readWorkbook: () => call("readWorkbook"),
    readCells: (at) => call("readCells", at),
    keep: (writes) => call("keep", writes),
    apply: (plan) => call("apply", plan),
    mark: (marks) => call("mark", marks),
    removeSheets: (ids) => call("removeSheets", ids),
    select: (at) => call("select", at),
    selection: () => call("selection"),
    readMemory: (key) => call("readMemory", key),
    writeMemory: (key, text) => call("writeMemory", key, text),
  };
}

testHost("workbench", async (workbook) => {
  const bytes = await makeXlsx(workbook);
  await page.evaluate((file) => window.openFile(file), Buffer.from(bytes).toString("base64"));
  return {
    host: remote(),
    reopen: async () => {
      await page.evaluate(() => window.reopenFile());
      return remote();
    },
  };
});
