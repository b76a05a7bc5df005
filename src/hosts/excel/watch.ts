import { Dismissals } from "../../app/dismissals";
import { examine } from "../../app/examine";
import type { Workbook } from "../../contract/snapshot";
import type { ExcelHost } from "./excel-host";

/** How long nobody may have edited before a check begins. */
const quiet = 1_500;

/** Cells that were edited: "B4" or "B4:D9"; whole rows or columns as "5:6". */
export interface Edit {
  readonly sheet: string;
  readonly range: string;
}

/**
 * Checks again once nobody has edited for a moment, and tells how many findings stand. It reads only the sheets that
 * were edited, but checks all that is known of the workbook: a figure may be wrong only beside one on another sheet.
 * It shows nothing but that number, and waits while a cell is being typed in.
 */
export class Watch {
  private watched: Workbook | undefined;
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
      this.watched = await this.host.readWorkbook();
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
    const edited = new Set(edits.map(({ sheet }) => sheet));
    this.watched = withSheets(watched, edited, await this.host.readSheets(edited));
    await this.tellCount();
  }

  private async tellCount(): Promise<void> {
    if (!this.watched) return;
    const { open } = await this.dismissals.split(examine(this.watched).findings);
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

/** The workbook with these sheets as they were read again; one that is no longer there is left out. */
function withSheets(workbook: Workbook, edited: ReadonlySet<string>, fresh: Workbook): Workbook {
  const read = new Map(fresh.sheets.map((sheet) => [sheet.name, sheet]));
  const known = workbook.sheets.flatMap((sheet) => read.get(sheet.name) ?? (edited.has(sheet.name) ? [] : [sheet]));
  const added = fresh.sheets.filter(({ name }) => !workbook.sheets.some((sheet) => sheet.name === name));
  return { ...workbook, sheets: [...known, ...added] };
}
