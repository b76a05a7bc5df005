import {
  ICommandService,
  type Injector,
  IUndoRedoService,
  IUniverInstanceService,
  UndoCommandId,
} from "@univerjs/core";

type Step = "edit" | "app";

/**
 * What was done, in order: edits in the grid, which it takes back itself, and changes by the pane, which only the pane
 * can take back. One Ctrl+Z walks through both.
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
      if (item.unitID === unit()) this.steps.push("edit");
      push(item);
    };
    const undone = stacks.popUndoToRedo.bind(stacks);
    stacks.popUndoToRedo = () => {
      if (stacks.pitchTopUndoElement()?.unitID === unit()) this.forget("edit");
      undone();
    };
    const redone = stacks.popRedoToUndo.bind(stacks);
    stacks.popRedoToUndo = () => {
      if (stacks.pitchTopRedoElement()?.unitID === unit()) this.steps.push("edit");
      redone();
    };
  }

  /** Whether what is taken back next is a change by the pane; while a cell is being edited, its letters come first. */
  get isAppNext(): boolean {
    const focused = this.injector.get(IUniverInstanceService).getFocusedUnit()?.getUnitId();
    return this.steps.at(-1) === "app" && focused === this.unit();
  }

  changedByApp(): void {
    this.steps.push("app");
  }

  undoneByApp(): void {
    this.forget("app");
  }

  restart(): void {
    this.steps = [];
  }

  undo(): void {
    void this.injector.get(ICommandService).executeCommand(UndoCommandId);
  }

  private forget(step: Step): void {
    const at = this.steps.lastIndexOf(step);
    if (at >= 0) this.steps.splice(at, 1);
  }
}
