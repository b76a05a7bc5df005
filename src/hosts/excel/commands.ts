import type { TabId } from "../../ui/mount-pane";

const tabs: readonly TabId[] = ["periksa", "ringkasan", "templat", "fungsi"];

/** What the buttons of the ribbon do: bring the pane forward at their tab, or open the help in the browser. */
export function associateCommands(open: (tab: TabId) => void): void {
  for (const tab of tabs) {
    Office.actions.associate(tab, (event: Office.AddinCommands.Event) =>
      carryOut(event, async () => {
        await Office.addin.showAsTaskpane();
        open(tab);
      }),
    );
  }
  Office.actions.associate("bantuan", (event: Office.AddinCommands.Event) => carryOut(event, openHelp));
}

/** Excel waits for `completed`, and greys its buttons out until it comes. */
async function carryOut(event: Office.AddinCommands.Event, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } finally {
    event.completed();
  }
}

async function openHelp(): Promise<void> {
  const help = new URL("bantuan.html", window.location.href).href;
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) {
    Office.context.ui.openBrowserWindow(help);
    return;
  }
  Office.context.ui.displayDialogAsync(help, { height: 70, width: 50 });
}
