import { type Browser, chromium } from "playwright-core";
import { findChromium } from "../scripts/find-chromium";

/** The browser all browser tests drive. The sandbox needs rights that a container's root lacks. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
}
