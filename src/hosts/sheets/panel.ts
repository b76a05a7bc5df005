import { createApp } from "../../app/create-app";
import { mountPane, type TabId } from "../../ui/mount-pane";
import { readXlsx } from "../xlsx/open-xlsx";
import { callScript } from "./google-script-run";
import { sheetsApp } from "./sheets-app";
import { SheetsHost } from "./sheets-host";

const root = document.querySelector<HTMLElement>("#lakin");
const status = document.querySelector<HTMLElement>("#kemajuan");

function showProgress(words: string): void {
  if (!status) return;
  status.textContent = words;
  status.hidden = words === "";
}

if (root) {
  const start = (root.dataset.start || undefined) as TabId | undefined;
  mountPane(root, sheetsApp(createApp(new SheetsHost(callScript, showProgress), { readFile: readXlsx })), {
    start,
    takesNotes: true,
  });
}
