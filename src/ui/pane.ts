import type { App } from "../contract/app";

/** What the tabs share: the app, and the pane's own ways of running an action and speaking to the user. */
export interface Pane {
  readonly app: App;
  /**
   * Runs an action of the user after those before it: the button is busy meanwhile, a failure becomes a sentence, and
   * the bar with the last change is brought up to date. A second click on a busy button does nothing.
   */
  run(button: HTMLButtonElement, action: () => Promise<void>): Promise<void>;
  /** The same without a button: after the actions before it, and without clearing what the pane last said. */
  quietly(action: () => Promise<void>): Promise<void>;
  /** A sentence about what was done. */
  say(message: string): void;
  warn(message: string): void;
  /** Notes a change; `onUndone` puts the pane right when the user takes that change back. */
  changed(onUndone: () => void): void;
}
