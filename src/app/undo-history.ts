import type { Undone } from "../contract/app";
import type { Applied, Host, Mark, Marked } from "../contract/host";
import type { CellContent, CellWrite, SheetPlan } from "../contract/plan";
import type { SheetCell } from "../contract/snapshot";
import { contentOf, isSameCell, nameOf } from "./cell-content";
import { isPackedRun, type PackedRun, packCells, unpackCells, type WrittenCell } from "./packed-cells";
import { isRecord, isText, parseMemory } from "./parse-memory";

/** What a step changed, and how it is put back. */
interface Step {
  readonly label: string;
  readonly cells: readonly PackedRun[];
  /** Marks of the sheets this step added. */
  readonly sheets: readonly string[];
  /** It put notes of ours into cells. */
  readonly marks?: true;
}

const key = "batalkan";
const stepsKept = 20;
/** Characters of memory a document gives us at least, in the poorest host. */
const roomForSteps = 200_000;
const roomForLabel = 1_000;

/**
 * What our last writes replaced, kept with the document so that it survives closing the pane. A step is kept before it is
 * carried out: what can't be put back is not changed. A step left over from a change that never came about finds its cells
 * as they were, and is passed over.
 */
export class UndoHistory {
  /** Steps of this sitting that were too large to keep with the document. */
  private readonly unkept: Step[] = [];

  constructor(private readonly host: Host) {}

  /**
   * Writes cells. `follow` tells, once they are written, what the write emptied and has to be written as well; all of it
   * is one step, and taken back whole where a part of it fails.
   */
  async write(
    label: string,
    writes: readonly CellWrite[],
    follow: () => Promise<readonly CellWrite[]> = async () => [],
  ): Promise<void> {
    const back = await this.host.keep(writes);
    const planned = new Map(writes.map((write) => [nameOf(write), write.content]));
    const written = back.map((write) => ({ back: write, after: planned.get(nameOf(write)) ?? write.content }));
    await this.record({ label, sheets: [], cells: packCells(written) });
    await this.orForget(() => this.host.apply({ sheets: [], cells: writes }));
    let all = written;
    try {
      const more = await follow();
      if (more.length > 0) {
        all = [...written, ...more.map(emptied)];
        await this.replaceLast({ label, sheets: [], cells: packCells(all) });
        await this.host.apply({ sheets: [], cells: more });
      }
    } catch (error) {
      await this.host.apply({ sheets: [], cells: back });
      await this.forget();
      throw error;
    }
    await this.settle(label, all);
  }

  /** Whether a change of these cells can be put back also after the pane was closed. */
  canKeep(cells: readonly CellWrite[], before: readonly SheetCell[]): boolean {
    const written = cells.map(({ sheet, cell, content }, index) => ({
      back: { sheet, cell, content: contentOf(before[index] ?? { text: "" }) },
      after: content,
    }));
    return JSON.stringify(packCells(written)).length < roomForSteps - roomForLabel;
  }

  /** Writes sheets of ours; those that were not there before are taken away again by undo. */
  async writeSheets(what: string, plans: readonly SheetPlan[], standing: ReadonlySet<string>): Promise<Applied> {
    const added = plans.filter(({ id }) => !standing.has(id));
    const step = (names: readonly string[]): Step => ({
      label: `${what} ${names.join(", ")}`,
      cells: [],
      sheets: added.map(({ id }) => id),
    });
    const wanted = step(plans.map(({ name }) => name));
    if (added.length > 0) await this.record(wanted);
    const apply = () => this.host.apply({ sheets: plans, cells: [] });
    const applied = await (added.length > 0 ? this.orForget(apply) : apply());
    const made = step(applied.sheets);
    if (added.length > 0 && made.label !== wanted.label) await this.replaceLast(made).catch(() => undefined);
    return applied;
  }

  /** Puts notes of ours into cells; undo takes them all away. */
  async writeMarks(marks: readonly Mark[]): Promise<Marked> {
    const step = (count: number): Step => ({ label: `catatan di ${count} sel`, cells: [], sheets: [], marks: true });
    await this.record(step(marks.length));
    const marked = await this.orForget(() => this.host.mark(marks));
    const count = marks.length - marked.left.length;
    // Nothing the user has to know: the notes are there, and undo takes them away.
    if (count === 0) await this.forget().catch(() => undefined);
    else if (count < marks.length) await this.replaceLast(step(count)).catch(() => undefined);
    return marked;
  }

  async nextLabel(): Promise<string> {
    const step = this.unkept.at(-1) ?? (await this.read()).at(-1);
    return step?.label ?? "";
  }

  async undo(): Promise<Undone> {
    for (;;) {
      const step = this.unkept.at(-1) ?? (await this.read()).at(-1);
      if (!step) return { message: nothing };
      const isUndone = await this.putBack(step);
      // Undone is undone: a step that can't be taken off the list is passed over the next time.
      const isForgotten = await this.forget().then(
        () => true,
        () => false,
      );
      if (isUndone) return { message: `Dibatalkan: ${step.label}.` };
      if (!isForgotten) return { message: nothing };
    }
  }

  /** false where everything stands as it was before the step. */
  private async putBack({ cells: runs, sheets, marks }: Step): Promise<boolean> {
    if (marks) return (await this.host.mark([])).removed > 0;
    if (sheets.length > 0) return (await this.host.removeSheets(sheets)).length > 0;
    const cells = unpackCells(runs);
    const now = await this.readNow(cells);
    const changed = cells.find(({ after }, index) => !holds(now[index], after));
    if (changed) {
      if (cells.every(({ back }, index) => holds(now[index], back.content))) return false;
      throw new Error(`Sel ${nameOf(changed.back)} sudah diubah sesudahnya; tidak ada yang dibatalkan.`);
    }
    await this.host.apply({ sheets: [], cells: cells.map(({ back }) => back) });
    return true;
  }

  private readNow(cells: readonly WrittenCell[]): Promise<readonly SheetCell[]> {
    return this.host.readCells(cells.map(({ back: { sheet, cell } }) => ({ sheet, cell })));
  }

  private async record(step: Step): Promise<void> {
    if (JSON.stringify(step).length > roomForSteps || this.unkept.length > 0) {
      this.unkept.push(step);
      return;
    }
    let steps = [...(await this.read()), step].slice(-stepsKept);
    while (JSON.stringify(steps).length > roomForSteps) steps = steps.slice(1);
    try {
      // A document that is nearly full still has room for the newest step.
      await this.keep(steps).catch(() => this.keep([step]));
    } catch (cause) {
      const reason = cause instanceof Error ? ` ${cause.message}` : "";
      throw new Error(`Tidak ada yang ditulis: catatan untuk membatalkannya tidak dapat disimpan.${reason}`, { cause });
    }
  }

  /** A step that was not carried out leaves no trace, where it can. */
  private async orForget<Result>(act: () => Promise<Result>): Promise<Result> {
    try {
      return await act();
    } catch (error) {
      await this.forget().catch(() => undefined);
      throw error;
    }
  }

  /** What the cells hold now may be written otherwise than it was asked for; the recorded step does without it too. */
  private async settle(label: string, cells: readonly WrittenCell[]): Promise<void> {
    try {
      const now = await this.readNow(cells);
      if (cells.every(({ after }, index) => holds(now[index], after))) return;
      const settled = cells.map((cell, index) => ({ ...cell, after: contentOf(now[index] ?? { text: "" }) }));
      await this.replaceLast({ label, sheets: [], cells: packCells(settled) });
    } catch {
      // The cells are written and can be put back: nothing the user has to know.
    }
  }

  private async replaceLast(step: Step): Promise<void> {
    if (this.unkept.length > 0) this.unkept.splice(-1, 1, step);
    else await this.keep([...(await this.read()).slice(0, -1), step]);
  }

  private async forget(): Promise<void> {
    if (this.unkept.length > 0) this.unkept.pop();
    else await this.keep((await this.read()).slice(0, -1));
  }

  private async read(): Promise<readonly Step[]> {
    const kept = parseMemory(await this.host.readMemory(key), Array.isArray) ?? [];
    return kept.filter(isStep);
  }

  private async keep(steps: readonly Step[]): Promise<void> {
    await this.host.writeMemory(key, JSON.stringify(steps));
  }
}

const nothing = "Tidak ada yang dapat dibatalkan.";

/** A cell that a write emptied, and which was given its value again. */
function emptied({ sheet, cell, content }: CellWrite): WrittenCell {
  return { back: { sheet, cell, content: { kind: "blank" } }, after: content };
}

/** A formula's result may have been reckoned anew, so only the formula counts. */
function holds(cell: SheetCell | undefined, content: CellContent): boolean {
  return isSameCell(cell ?? { text: "" }, cellOf(content));
}

/** What a cell holds once this is written, as far as it is compared. */
function cellOf(content: CellContent): SheetCell {
  switch (content.kind) {
    case "blank":
      return { text: "" };
    case "text":
      return { text: content.text };
    case "number":
      return { text: "", number: content.number };
    case "formula":
      return { text: "", formula: content.formula };
  }
}

function isStep(value: unknown): value is Step {
  if (!isRecord(value)) return false;
  const { label, cells, sheets } = value;
  return (
    isText(label) && Array.isArray(cells) && cells.every(isPackedRun) && Array.isArray(sheets) && isText(...sheets)
  );
}
