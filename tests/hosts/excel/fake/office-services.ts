import type { Action } from "./rich-api";

/** What office.js asks of Excel beside the workbook: whether the pane shows, and whether it loads with the workbook. */
export class OfficeServices {
  /** As it is kept in the workbook. */
  startState = "Inactive";
  /** How often the pane was asked to show itself. */
  shown = 0;

  answer(actions: readonly Action[]): { ActionId: number; Value: unknown }[] {
    return actions.flatMap(({ Id, Name, ArgumentInfo }) => {
      const [first] = ArgumentInfo?.Arguments ?? [];
      if (Name === "SetAppRuntimeStartState") this.startState = String(first);
      if (Name === "SetAppRuntimeState" && first === "Visible") this.shown += 1;
      return Name === "GetAppRuntimeStartState" ? [{ ActionId: Id, Value: this.startState }] : [];
    });
  }
}
