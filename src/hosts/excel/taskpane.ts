import texts from "lakin:pane-texts";
import type { App } from "../../contract/app";
import { mountPane } from "../../ui/mount-pane";
import { associateCommands } from "./commands";
import { ExcelHost } from "./excel-host";
import { lazyApp } from "./lazy-app";
import { functionLimits, officePlatform, unsupportedReason } from "./platform";
import { officeTheme, onThemeChange } from "./theme";
import { watchBar } from "./watch-bar";

void Office.onReady().then(({ host }) => {
  const reason = host === Office.HostType.Excel ? unsupportedReason(officePlatform) : "Lakin bekerja di dalam Excel.";
  if (reason) refuse(reason);
  else start();
});

function start(): void {
  const host = new ExcelHost(officePlatform);
  const pane = mountPane(byId("pane"), lazyApp(appOf(host), texts), { theme: officeTheme() });
  const setTheme = (theme: ReturnType<typeof officeTheme>) => {
    document.body.dataset.theme = theme;
    pane.setTheme(theme);
  };
  setTheme(officeTheme());
  onThemeChange(setTheme);
  associateCommands((tab) => pane.open(tab));
  watchBar(byId("watch"), host);
  const limits = byId("limits");
  limits.textContent = functionLimits(officePlatform);
  limits.hidden = limits.textContent === "";
}

/** Loaded once; a failed attempt is not remembered, so that the next one may succeed. */
function appOf(host: ExcelHost): () => Promise<App> {
  let loading: Promise<App> | undefined;
  return () => {
    loading ??= import("../../app/create-app").then(({ createApp }) => createApp(host));
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

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}.`);
  return element;
}
