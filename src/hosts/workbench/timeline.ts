import {
  ICommandService,
  type Injector,
  type IUndoRedoItem,
  IUndoRedoService,
  IUniverInstanceService,
  UndoCommandId,
} from "@univerjs/core";

/** An edit in the grid, a change by the pane, or one of the workbook's structure with what takes it back. */
type Step = { readonly item: IUndoRedoItem } | "app" | { readonly restore: () => Promise<void> };

/**
 * What was done, in order. Edits in the grid it takes back itself, changes by the pane only the pane can take back, and
 * a change of structure is taken back by showing the file as it was before. One Ctrl+Z walks through all of them.
 */
export class Timeline {
  private steps: Step[] = [];

  /** `unit` is the id of the workbook that the grid holds now. */
  constructor(
    private readonly injector: Injector,
    private readonly unit: () => string | undefined,
  ) {
    const stacks = injector.get(IUndoRedoService);
    const push = stacks.pushUndoRedo.bind(stacks);
    stacks.pushUndoRedo = (item) => {
      if (item.unitID === unit()) this.steps.push({ item });
      push(item);
    };
    const undone = stacks.popUndoToRedo.bind(stacks);
    stacks.popUndoToRedo = () => {
      if (stacks.pitchTopUndoElement()?.unitID === unit())
        this.forget((step) => typeof step === "object" && "item" in step);
      undone();
    };
    const redone = stacks.popRedoToUndo.bind(stacks);
    stacks.popRedoToUndo = () => {
      const item = stacks.pitchTopRedoElement();
      if (item && item.unitID === unit()) this.steps.push({ item });
      redone();
    };
    this.push = push;
  }

  private readonly push: (item: IUndoRedoItem) => void;

  /** Whether what is taken back next is not the grid's; while a cell is being edited, its letters come first. */
  get isOthersNext(): boolean {
    const focused = this.injector.get(IUniverInstanceService).getFocusedUnit()?.getUnitId();
    const last = this.steps.at(-1);
    return last !== undefined && (last === "app" || "restore" in last) && focused === this.unit();
  }

  /** What takes the last change of structure back, where that is what comes next. */
  takeRestore(): (() => Promise<void>) | undefined {
    const last = this.steps.at(-1);
    if (last === undefined || last === "app" || !("restore" in last)) return undefined;
    this.steps.pop();
    return last.restore;
  }

  changedByApp(): void {
    this.steps.push("app");
  }

  undoneByApp(): void {
    this.forget((step) => step === "app");
  }

  restructured(restore: () => Promise<void>): void {
    // What the pane did before goes by cells that may stand elsewhere now.
    this.steps = [...this.steps.filter((step) => step !== "app"), { restore }];
  }

  /** The workbook was shown anew: the grid gets back the edits that it can still take back by itself. */
  reopened(): void {
    const later = this.steps.slice(
      this.steps.findLastIndex((step) => typeof step === "object" && "restore" in step) + 1,
    );
    for (const step of later) if (step !== "app" && "item" in step) this.push(step.item);
  }

  restart(): void {
    this.steps = [];
  }

  undo(): void {
    void this.injector.get(ICommandService).executeCommand(UndoCommandId);
  }

  private forget(isWanted: (step: Step) => boolean): void {
    const at = this.steps.findLastIndex(isWanted);
    if (at >= 0) this.steps.splice(at, 1);
  }
}
