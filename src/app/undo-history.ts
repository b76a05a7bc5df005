import type { Undone } from "../contract/app";
import type { Host } from "../contract/host";
import type { CellContent, CellWrite } from "../contract/plan";
import type { SheetCell } from "../contract/snapshot";
import { contentOf, isSameCell, nameOf } from "./cell-content";
import { type PackedRun, packCells, unpackCells, type WrittenCell } from "./packed-cells";

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

/** What our last writes replaced, kept with the document so that it survives closing the pane. */
export class UndoHistory {
  /** Steps of this sitting that were too large to keep with the document. */
  private readonly unkept: Step[] = [];

  constructor(private readonly host: Host) {}

  async recordCells(label: string, cells: readonly CellWrite[], before: readonly SheetCell[]): Promise<void> {
    const after = await this.host.readCells(cells);
    await this.record({ label, cells: packCells(written(cells, before, after)), sheets: [] });
  }

  /** Whether a change of these cells can be put back also after the pane was closed. */
  canKeep(cells: readonly CellWrite[], before: readonly SheetCell[]): boolean {
    const after = cells.map(({ content }) => cellOf(content));
    return JSON.stringify(packCells(written(cells, before, after))).length < roomForSteps - roomForLabel;
  }

  async recordSheets(label: string, sheets: readonly string[]): Promise<void> {
    if (sheets.length > 0) await this.record({ label, cells: [], sheets });
  }

  async recordMarks(label: string): Promise<void> {
    await this.record({ label, cells: [], sheets: [], marks: true });
  }

  async nextLabel(): Promise<string> {
    const step = this.unkept.at(-1) ?? (await this.read()).at(-1);
    return step?.label ?? "";
  }

  async undo(): Promise<Undone> {
    const steps = await this.read();
    const step = this.unkept.at(-1) ?? steps.at(-1);
    if (!step) return { message: "Tidak ada yang dapat dibatalkan." };

    const written = unpackCells(step.cells);
    const now = await this.host.readCells(written);
    const changed = written.filter(({ after }, index) => !isSameCell(now[index] ?? { text: "" }, after));
    if (changed[0]) {
      throw new Error(`Sel ${nameOf(changed[0])} sudah diubah sesudahnya; tidak ada yang dibatalkan.`);
    }
    if (step.marks) await this.host.mark([]);
    if (step.sheets.length > 0) await this.host.removeSheets(step.sheets);
    if (written.length > 0) {
      const cells = written.map(({ sheet, cell, before }) => ({ sheet, cell, content: contentOf(before) }));
      await this.host.apply({ sheets: [], cells });
    }
    if (this.unkept.length > 0) this.unkept.pop();
    else await this.write(steps.slice(0, -1));
    return { message: `Dibatalkan: ${step.label}.` };
  }

  private async record(step: Step): Promise<void> {
    if (JSON.stringify(step).length > roomForSteps || this.unkept.length > 0) {
      this.unkept.push(step);
      return;
    }
    let steps = [...(await this.read()), step].slice(-stepsKept);
    while (JSON.stringify(steps).length > roomForSteps) steps = steps.slice(1);
    await this.write(steps);
  }

  private async read(): Promise<readonly Step[]> {
    const text = await this.host.readMemory(key);
    return text === "" ? [] : JSON.parse(text);
  }

  private async write(steps: readonly Step[]): Promise<void> {
    await this.host.writeMemory(key, JSON.stringify(steps));
  }
}

function written(
  cells: readonly CellWrite[],
  before: readonly SheetCell[],
  after: readonly SheetCell[],
): WrittenCell[] {
  const blank: SheetCell = { text: "" };
  return cells.map(({ sheet, cell }, index) => ({
    sheet,
    cell,
    before: before[index] ?? blank,
    after: after[index] ?? blank,
  }));
}

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
