import type { AddressInfo } from "node:net";
import { chromium, type Page } from "playwright-core";
import { buildWorkbench } from "../scripts/build/workbench";
import { findChromium } from "../scripts/find-chromium";
import { serve } from "../scripts/serve";

/** How long a visitor waits for the workbench: the first time, and again once the browser has kept it. */
const target = "dist/workbench";
await buildWorkbench({ target, compress: true });
const server = await serve(target, 0);
const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });

interface Line {
  readonly name: string;
  /** Bits a second and milliseconds; none for as fast as this machine is. */
  readonly network?: { readonly speed: number; readonly latency: number };
  readonly slowdown: number;
}

const lines: readonly Line[] = [
  { name: "this machine", slowdown: 1 },
  { name: "5 Mbit/s", network: { speed: 5_000_000, latency: 40 }, slowdown: 1 },
  { name: "5 Mbit/s, processor four times slower", network: { speed: 5_000_000, latency: 40 }, slowdown: 4 },
];

console.log("\nFrom the address to a sheet that can be edited and checked");
for (const { name, network, slowdown } of lines) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  if (network) {
    const speed = network.speed / 8;
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: network.latency,
      downloadThroughput: speed,
      uploadThroughput: speed,
    });
  }
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  const first = await visit(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  const again = await visit(page);
  console.log(
    `  ${seconds(first.frame)} frame  ${seconds(first.ready)} first visit  ${seconds(again.ready)} again   ${name}`,
  );
  await context.close();
}
await browser.close();
server.close();

async function visit(page: Page): Promise<{ frame: number; ready: number }> {
  const started = performance.now();
  await page.goto(address, { waitUntil: "commit" });
  await page.locator(".product").waitFor();
  const frame = performance.now() - started;
  await page.getByRole("tab", { name: "Periksa" }).waitFor();
  return { frame, ready: performance.now() - started };
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1).padStart(5)} s`;
}
