import "@univerjs/preset-sheets-core/lib/index.css";
import { Grid } from "../../../src/hosts/workbench/grid";
import { WorkbenchHost } from "../../../src/hosts/workbench/workbench-host";
import { openXlsx } from "../../../src/hosts/xlsx/open-xlsx";
import "../../../src/hosts/workbench/workbench.css";

declare global {
  interface Window {
    host: WorkbenchHost;
    openFile(base64: string): Promise<void>;
    reopenFile(): Promise<void>;
  }
}

const grid = new Grid(document.getElementById("grid") as HTMLElement, {
  warn: () => {},
  explain: () => {},
  editing: () => {},
  edited: () => window.host?.edited(),
  clicked: () => {},
  moved: () => {},
  undoOther: () => {},
  toggled: () => {},
  wanted: () => {},
  locked: (sheet) => window.host?.locked(sheet),
});

async function open(bytes: Uint8Array): Promise<void> {
  const file = await openXlsx(bytes, "laporan.xlsx");
  window.host = await WorkbenchHost.open(file, grid, { charts: () => {}, changed: () => {} });
}

window.openFile = (base64) => open(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
window.reopenFile = async () => open(await window.host.bytes());
