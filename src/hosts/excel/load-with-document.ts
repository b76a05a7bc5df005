let asked = false;

/**
 * A workbook that uses our functions loads the add-in by itself the next time it is opened: otherwise its formulas show
 * #NAME? until somebody opens the pane.
 */
export function loadWithDocument(): void {
  if (asked || typeof Office === "undefined" || !Office.addin?.setStartupBehavior) return;
  asked = true;
  void rememberToLoad().catch((error) => console.error(error));
}

async function rememberToLoad(): Promise<void> {
  const { load } = Office.StartupBehavior;
  if ((await Office.addin.getStartupBehavior()) !== load) await Office.addin.setStartupBehavior(load);
}
