import { Dismissals } from "../../app/dismissals";
import type { Workbook } from "../../contract/snapshot";
import type { ExcelHost } from "./excel-host";
import { checkAll, type Edit, recheck, type Watched } from "./recheck";

/** How long nobody may have edited before a check begins. */
const quiet = 1_500;

/**
 * Checks again what was edited, once nobody has edited for a moment, and tells how many findings stand. It reads only
 * the sheets that were edited, shows nothing but that number, and waits while a cell is being typed in.
 */
export class Watch {
  private watched: Watched | undefined;
  private edits: Edit[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly dismissals: Dismissals;
  private last: Promise<void> = Promise.resolve();

  constructor(
    private readonly host: ExcelHost,
    private readonly tell: (findings: number | undefined) => void,
    private readonly delay = quiet,
  ) {
    this.dismissals = new Dismissals(host);
  }

  start(): Promise<void> {
    return this.queue(async () => {
      this.watched = checkAll(usersOwn(await this.host.readWorkbook()));
      await this.tellCount();
    });
  }

  stop(): void {
    clearTimeout(this.timer);
    this.edits = [];
    this.watched = undefined;
    this.tell(undefined);
  }

  edited(edit: Edit): void {
    if (!this.watched) return;
    this.edits.push(edit);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.queue(() => this.checkEdits()), this.delay);
  }

  private async checkEdits(): Promise<void> {
    const { watched, edits } = this;
    this.edits = [];
    if (!watched || edits.length === 0) return;
    const fresh = usersOwn(await this.host.readSheets(new Set(edits.map(({ sheet }) => sheet))));
    this.watched = recheck(watched, fresh, edits);
    await this.tellCount();
  }

  private async tellCount(): Promise<void> {
    const { open } = await this.dismissals.split(this.watched?.findings ?? []);
    if (this.watched) this.tell(open.length);
  }

  /** One check after the other; what fails here must not disturb the user at work, who did not ask for it. */
  private queue(check: () => Promise<void>): Promise<void> {
    this.last = this.last.then(check).catch((error) => {
      console.error(error);
      this.tell(undefined);
    });
    return this.last;
  }
}

function usersOwn(workbook: Workbook): Workbook {
  return { ...workbook, sheets: workbook.sheets.filter(({ madeBy }) => !madeBy) };
}
