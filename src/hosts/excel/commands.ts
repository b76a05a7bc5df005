import type { TabId } from "../../ui/mount-pane";

const tabs: readonly TabId[] = ["periksa", "ringkasan", "templat", "fungsi"];

/**
 * What the buttons of the ribbon and the keys do: bring the pane forward at their tab, or open the help in the browser.
 * Excel waits for `completed` and greys its buttons out until it comes, so it comes at once, whatever the pane does.
 */
export function associateCommands(open: (tab: TabId) => void): void {
  let isComing = false;

  /** Clicks that come while the pane is on its way must not ask for it again. */
  async function show(): Promise<void> {
    if (isComing) return;
    isComing = true;
    try {
      await Office.onReady();
      await Office.addin?.showAsTaskpane?.();
    } catch (error) {
      console.error(error);
    } finally {
      isComing = false;
    }
  }

  for (const tab of tabs) {
    associate(tab, () => {
      open(tab);
      void show();
    });
  }
  associate("bantuan", openHelp);
}

function associate(name: string, action: () => void): void {
  Office.actions.associate(name, (event?: Office.AddinCommands.Event) => {
    try {
      action();
    } finally {
      // A key press has no event to complete.
      event?.completed?.();
    }
  });
}

function openHelp(): void {
  const help = new URL("bantuan.html", window.location.href).href;
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) {
    Office.context.ui.openBrowserWindow(help);
    return;
  }
  Office.context.ui.displayDialogAsync(help, { height: 70, width: 50 });
}
