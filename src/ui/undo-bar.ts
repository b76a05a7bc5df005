import type { App } from "../contract/app";
import { button, element } from "./element";
import { icon } from "./icons";

/** The foot of the pane: what the last change was, and the button that takes it back. */
export class UndoBar {
  readonly element = element("footer", { class: "undo", hidden: true });
  readonly button: HTMLButtonElement;
  private readonly label = element("p", { class: "undo-label" });
  /** What to put right in the pane when a change of this sitting is taken back, oldest first. */
  private readonly onUndone: (() => void)[] = [];

  constructor(
    private readonly app: App,
    onClick: () => void,
  ) {
    this.button = button("Batalkan", onClick, { class: "secondary small", icon: icon("undo") });
    this.element.append(this.label, this.button);
  }

  changed(onUndone: () => void): void {
    this.onUndone.push(onUndone);
  }

  async undo(): Promise<string> {
    const { message } = await this.app.undo();
    this.onUndone.pop()?.();
    return message;
  }

  async refresh(): Promise<void> {
    const label = await this.app.undoable();
    this.element.hidden = label === "";
    this.label.textContent = `Perubahan terakhir: ${label}`;
    this.label.title = label;
    this.button.setAttribute("aria-label", `Batalkan ${label}`);
  }
}
