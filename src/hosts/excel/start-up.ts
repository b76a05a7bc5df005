import { readMemory, writeMemory } from "./memory";
import type { ExcelPlatform } from "./platform";

/** What the user chose for this workbook: "ya", "tidak", or "" for what its formulas need. */
const choiceKey = "muat";

/** The pane and the user may take it back meanwhile. */
const askAgainAfter = 60_000;

/**
 * Whether Excel loads the add-in together with this workbook. One with formulas of ours needs that, or they show #NAME?
 * until somebody opens the pane; in one without, people who have no Lakin are shown an error for nothing.
 */
export class StartUp {
  private askedAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly excel: ExcelPlatform) {}

  async isOn(): Promise<boolean> {
    return canStart() && (await Office.addin.getStartupBehavior()) === Office.StartupBehavior.load;
  }

  async choose(isOn: boolean): Promise<void> {
    if (!canStart()) throw new Error("Excel ini tidak dapat memuat Lakin bersama buku kerja.");
    await writeMemory(this.excel, choiceKey, isOn ? "ya" : "tidak");
    await set(isOn);
  }

  /** A function of ours was computed. */
  used(): void {
    if (!canStart() || Date.now() - this.askedAt < askAgainAfter) return;
    this.askedAt = Date.now();
    void this.turnOn().catch((error) => console.error(error));
  }

  /** No formula of ours is in the workbook: true where it loaded the add-in until now, and no longer does. */
  async unused(): Promise<boolean> {
    if (!(await this.isOn()) || (await readMemory(this.excel, choiceKey)) === "ya") return false;
    await set(false);
    return true;
  }

  /** The same once all formulas were made into others, which undoes what the user chose before. */
  async given(): Promise<boolean> {
    await writeMemory(this.excel, choiceKey, "");
    return this.unused();
  }

  private async turnOn(): Promise<void> {
    if ((await this.isOn()) || (await readMemory(this.excel, choiceKey)) === "tidak") return;
    await set(true);
  }
}

function canStart(): boolean {
  return typeof Office !== "undefined" && Boolean(Office.addin?.setStartupBehavior);
}

async function set(isOn: boolean): Promise<void> {
  const { load, none } = Office.StartupBehavior;
  await Office.addin.setStartupBehavior(isOn ? load : none);
}
