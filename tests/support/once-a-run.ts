import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserServer, chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { findChromium } from "../../scripts/find-chromium";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where what several test files need is built, by the first of them. */
    readonly shared: string;
    /** Answers with the address of the one browser of this run, which the first question starts. */
    readonly browser: string;
  }
}

/** What a run of the tests has once, whichever of its files need it; none of it is made for a run that does without. */
export default async function onceARun({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "lakin-uji-"));
  let browser: Promise<BrowserServer> | undefined;
  const server = createServer((_, response) => {
    // The sandbox needs rights that a container's root lacks.
    browser ??= chromium.launchServer({ executablePath: findChromium(), args: ["--no-sandbox"] });
    browser.then(
      (started) => response.end(started.wsEndpoint()),
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  provide("shared", folder);
  provide("browser", `http://localhost:${(server.address() as AddressInfo).port}/`);
  return async () => {
    await (await browser?.catch(() => undefined))?.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
