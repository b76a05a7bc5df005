import type { ExcelHost } from "./excel-host";
import { officePlatform } from "./platform";
import type { Watch } from "./watch";

const remembered = "lakin.pantau";

/** The line under the pane: a switch, and the quiet count of a watched workbook. */
export function watchBar(bar: HTMLElement, host: ExcelHost): void {
  const box = bar.querySelector("input");
  const count = bar.querySelector("output");
  if (!box || !count) throw new Error("The pane's page has no watch bar.");

  const tell = (findings: number | undefined) => {
    count.textContent = findings === undefined ? "" : findings === 0 ? "tidak ada temuan" : `${findings} temuan`;
  };
  let watch: Watch | undefined;
  let stopListening: (() => Promise<void>) | undefined;

  async function turn(): Promise<void> {
    if (!box?.checked) {
      watch?.stop();
      await stopListening?.();
      stopListening = undefined;
      return;
    }
    if (count) count.textContent = "memeriksa…";
    if (!watch) {
      const module = await import("./watch");
      watch = new module.Watch(host, tell);
    }
    stopListening ??= await listen(watch);
    await watch.start();
  }

  const giveUp = (error: unknown) => {
    console.error(error);
    box.checked = false;
    count.textContent = "tidak dapat memantau di sini";
  };

  box.checked = wasChecked();
  box.addEventListener("change", () => {
    remember(box.checked);
    turn().catch(giveUp);
  });
  bar.hidden = false;
  if (box.checked) turn().catch(giveUp);
}

/** A browser may keep no storage for a page within another; then the switch begins as off. */
function wasChecked(): boolean {
  try {
    return localStorage.getItem(remembered) === "ya";
  } catch {
    return false;
  }
}

function remember(isChecked: boolean): void {
  try {
    localStorage.setItem(remembered, isChecked ? "ya" : "tidak");
  } catch (error) {
    console.warn(error);
  }
}

/** Passes on what this user edits; what we write ourselves and what co-authors do is left alone. */
async function listen(watch: Watch): Promise<() => Promise<void>> {
  const handler = await officePlatform.run({}, async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async (event) => {
      if (event.source !== "Local" || event.triggerSource === "ThisLocalAddin") return;
      watch.edited({ sheet: await sheetName(event.worksheetId), range: event.address });
    });
    await context.sync();
    return added;
  });
  return () =>
    officePlatform.run({}, async () => {
      handler.remove();
      await handler.context.sync();
    });
}

function sheetName(id: string): Promise<string> {
  return officePlatform.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItem(id).load("name");
    await context.sync();
    return sheet.name;
  });
}
