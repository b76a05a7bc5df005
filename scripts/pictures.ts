import type { AddressInfo } from "node:net";
import { chromium } from "playwright-core";
import { buildWorkbench } from "./build/workbench";
import { findChromium } from "./find-chromium";
import { serve } from "./serve";

/** `npm run pictures` remakes the pictures of the workbench in docs/gambar from what it shows now. */
const folder = "docs/gambar";
const target = "dist/workbench";
await buildWorkbench({ target });
const server = await serve(target, 0);
const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: "id-ID" });
await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
await page.getByRole("tab", { name: "Periksa" }).waitFor();
await page.getByRole("button", { name: "Periksa" }).click();
await page.getByText(/\d+ temuan/).waitFor();
await page.locator(".finding", { hasText: "81.506,92" }).getByRole("button").first().click();
await page.locator(".why").waitFor();
// The mark of the cell that was gone to fades.
await page.waitForTimeout(2500);
await page.screenshot({ path: `${folder}/workbench.png` });
for (const [name, width] of [
  ["workbench-640", 640],
  ["workbench-320", 320],
] as const) {
  await page.setViewportSize({ width, height: 720 });
  await page.waitForTimeout(800);
  await page.screenshot({ path: `${folder}/${name}.png` });
}
await browser.close();
server.close();
