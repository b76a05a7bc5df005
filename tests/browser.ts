import { type Browser, chromium } from "playwright-core";
import { inject } from "vitest";

/** The browser of this run, which all browser tests drive; each page has cookies and storage of its own. */
export async function launchBrowser(): Promise<Browser> {
  const answer = await fetch(inject("browser"));
  const address = await answer.text();
  if (!answer.ok) throw new Error(address);
  return chromium.connect(address);
}
