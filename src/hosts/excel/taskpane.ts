import texts from "lakin:pane-texts";
import type { App } from "../../contract/app";
import { type MountedPane, mountPane, type TabId } from "../../ui/mount-pane";
import { associateCommands } from "./commands";
import { ExcelHost } from "./excel-host";
import { lazyApp } from "./lazy-app";
import { functionLimits, officePlatform, unsupportedReason } from "./platform";
import { StartUp } from "./start-up";
import { startUpSwitch } from "./start-up-switch";
import { officeTheme, onThemeChange } from "./theme";
import { watchBar } from "./watch-bar";

/** The tab a button of the ribbon asked for while there was no pane yet. */
let wanted: TabId | undefined;
let pane: MountedPane | undefined;

// Before and apart from everything else: in an Excel that is too old, the buttons have to open the page that says so.
if (typeof Office === "undefined") refuse(blocked());
else {
  associateCommands((tab) => {
    if (pane) pane.open(tab);
    else wanted = tab;
  });
  void Office.onReady().then(({ host }) => {
    const reason = host === Office.HostType.Excel ? unsupportedReason(officePlatform) : "Lakin bekerja di dalam Excel.";
    if (reason) refuse(reason);
    else start();
  });
}

function start(): void {
  const startUp = new StartUp(officePlatform);
  const loads = startUpSwitch(byId("muat"), startUp);
  const main = byId("pane");
  main.replaceChildren();
  const app = lazyApp(appOf(startUp, loads.refresh), texts);
  const mounted = mountPane(main, app, { theme: officeTheme(), start: wanted, takesNotes: true });
  pane = mounted;
  const setTheme = (theme: ReturnType<typeof officeTheme>) => {
    document.body.dataset.theme = theme;
    mounted.setTheme(theme);
  };
  setTheme(officeTheme());
  onThemeChange(setTheme);
  watchBar(byId("watch"), new ExcelHost(officePlatform));
  const limits = byId("limits");
  limits.textContent = functionLimits(officePlatform);
  limits.hidden = limits.textContent === "";
}

/** Loaded once; a failed attempt is not remembered, so that the next one may succeed. */
function appOf(startUp: StartUp, startUpChanged: () => void): () => Promise<App> {
  let loading: Promise<App> | undefined;
  return () => {
    loading ??= import("./excel-app").then(({ excelApp }) => excelApp(officePlatform, startUp, startUpChanged));
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  };
}

function refuse(reason: string): void {
  const message = document.createElement("p");
  message.className = "refused";
  message.textContent = reason;
  byId("pane").replaceChildren(message);
}

/** What stands in the page for a script that could not even begin. */
function blocked(): string {
  return document.querySelector("#pane p")?.textContent ?? "";
}

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}.`);
  return element;
}
