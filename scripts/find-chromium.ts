import { execFileSync, spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

const commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];

const macApplications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const windowsApplications = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
  const root = process.env[name];
  return root
    ? [join(root, "Google/Chrome/Application/chrome.exe"), join(root, "Microsoft/Edge/Application/msedge.exe")]
    : [];
});

const howTo =
  "Chromium tidak ditemukan / no Chromium found: apt-get install chromium, npx playwright-core install chromium, or set CHROMIUM=/path/to/chromium";

/** The browser that tests drive; throws with what to do where there is none. */
export function findChromium(): string {
  const found = candidates().find(isExecutable);
  if (!found) throw new Error(howTo);
  return found;
}

function candidates(): string[] {
  const named = process.env.CHROMIUM ? [process.env.CHROMIUM] : [];
  const onPath = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const installed = commands.flatMap((command) => onPath.map((folder) => join(folder, command)));
  return [...named, ...installed, ...macApplications, ...windowsApplications, ...playwrightBrowsers()];
}

/** Chromiums that playwright downloaded, newest first. */
function playwrightBrowsers(): string[] {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), ".cache/ms-playwright"),
    join(homedir(), "Library/Caches/ms-playwright"),
    join(homedir(), "AppData/Local/ms-playwright"),
  ].filter((folder): folder is string => !!folder && existsSync(folder));
  const programs = [
    "chrome-linux/chrome",
    "chrome-linux64/chrome",
    "chrome-linux/headless_shell",
    "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
    "chrome-win/chrome.exe",
  ];
  return caches.flatMap((cache) =>
    readdirSync(cache)
      .filter((name) => name.startsWith("chromium"))
      .sort()
      .reverse()
      .flatMap((name) => programs.map((program) => join(cache, name, program))),
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Debian's own package, where we may install it. */
function install(): void {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || spawnSync("apt-get", ["--version"]).status !== 0) return;
  console.log("Memasang Chromium untuk pengujian / installing Chromium for the tests…");
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const run = (...rest: string[]) => execFileSync("apt-get", rest, { env: environment, stdio: "inherit" });
  run("update", "-qq");
  run("install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-liberation");
}

function findOrInstall(): string {
  try {
    return findChromium();
  } catch {
    install();
    return findChromium();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    console.log(`Chromium: ${findOrInstall()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
