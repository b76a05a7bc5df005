import type { App, Check, ReportDocument } from "../contract/app";
import type { CellRef } from "../contract/snapshot";
import { CheckTab } from "./check-tab";
import { element } from "./element";
import { failureSentence } from "./failure-sentence";
import { functionTab } from "./function-tab";
import { Notice } from "./notice";
import type { Pane } from "./pane";
import { paneStyle } from "./pane-style";
import { summaryTab } from "./summary-tab";
import { tabs } from "./tabs";
import { templateTab } from "./template-tab";
import { UndoBar } from "./undo-bar";

export interface PaneOptions {
  /** The host's own theme, where it has one; else the system's. */
  readonly theme?: Theme;
  /** What the user chose in the host's own menu: its tab is shown, and "periksa" checks at once. */
  readonly start?: TabId;
  /** Where the host can save a Word document; without it none is offered. */
  readonly saveWord?: (document: ReportDocument) => Promise<void>;
  /** Where the host takes notes in cells; elsewhere none are offered. */
  readonly takesNotes?: boolean;
  /** The kinds of files that can be held against the workbook, as a file input names them; without it none is offered. */
  readonly comparable?: string;
  /** Told of every check, so that a host can mark the cells. */
  readonly checked?: (check: Check) => void;
}

export type TabId = "periksa" | "ringkasan" | "templat" | "fungsi";

export type Theme = "light" | "dark" | "auto";

export interface MountedPane {
  /** As `start`, later on. */
  open(tab: TabId): void;
  /** The workbook was changed elsewhere: what was checked is checked again. */
  refresh(): Promise<void>;
  /** Goes to the next finding, or to the one before. */
  step(direction: 1 | -1): void;
  /** Opens the card of a cell that has a finding. */
  reveal(at: CellRef): void;
  /** Takes the last change back, as the button does. */
  undo(): Promise<void>;
  setTheme(theme: Theme): void;
  unmount(): void;
}

/** Puts the task pane into `root`, a landmark of the host's page (main, aside). Its styles neither leak out nor can the page's leak in. */
export function mountPane(
  root: HTMLElement,
  app: App,
  { theme = "auto", start, saveWord, takesNotes = false, checked = () => {}, comparable }: PaneOptions = {},
): MountedPane {
  const shadow = root.shadowRoot ?? root.attachShadow({ mode: "open" });
  const notice = new Notice();
  const undo = () => run(undoBar.button, async () => notice.say(await undoBar.undo()));
  const undoBar = new UndoBar(app, () => void undo());

  let last: Promise<void> = Promise.resolve();

  function run(button: HTMLButtonElement, action: () => Promise<void>): Promise<void> {
    if (button.getAttribute("aria-busy") === "true") return last;
    button.setAttribute("aria-busy", "true");
    last = last.then(() => carryOut(action)).finally(() => button.removeAttribute("aria-busy"));
    return last;
  }

  function quietly(action: () => Promise<void>): Promise<void> {
    last = last.then(() => attempt(action));
    return last;
  }

  async function carryOut(action: () => Promise<void>): Promise<void> {
    notice.clear();
    await attempt(action);
  }

  async function attempt(action: () => Promise<void>): Promise<void> {
    try {
      await painted();
      await action();
      await undoBar.refresh();
    } catch (error) {
      notice.warn(failureSentence(error));
      console.error(error);
    }
  }

  const pane: Pane = {
    app,
    run,
    quietly,
    say: (message) => notice.say(message),
    warn: (message) => notice.warn(message),
    changed: (onUndone) => undoBar.changed(onUndone),
  };

  const checkTab = new CheckTab(pane, checked, takesNotes, comparable);
  const summaries = summaryTab(pane, saveWord);
  const { list, panels, show } = tabs([
    { id: "periksa", name: "Periksa", panel: checkTab.element },
    { id: "ringkasan", name: "Ringkasan", panel: summaries.element, shown: summaries.shown },
    { id: "templat", name: "Templat", panel: templateTab(pane) },
    { id: "fungsi", name: "Fungsi", panel: functionTab(pane) },
  ]);
  const body = element("div", { class: "body" }, ...panels);
  const heading = element("h1", { class: "visually-hidden" }, "Lakin");
  const frame = element("div", { class: "pane", lang: "id" }, heading, list, notice.element, body, undoBar.element);
  frame.dataset.theme = theme;
  frame.addEventListener("keydown", (event) => {
    if (event.key !== "F8") return;
    event.preventDefault();
    checkTab.step(event.shiftKey ? -1 : 1);
  });

  adoptStyle(shadow);
  shadow.append(frame);
  undoBar.refresh().catch((error) => notice.warn(failureSentence(error)));
  const open = (tab: TabId) => {
    show(tab);
    if (tab === "periksa") void checkTab.check();
  };
  if (start) open(start);

  return {
    open,
    refresh: () => checkTab.refresh(),
    step: (direction) => {
      show("periksa");
      checkTab.step(direction);
    },
    reveal: (at) => checkTab.reveal(at),
    undo,
    setTheme: (next) => {
      frame.dataset.theme = next;
    },
    unmount: () => shadow.replaceChildren(),
  };
}

/** Constructed style sheets need no exception in a content security policy; older engines get a style element. */
function adoptStyle(shadow: ShadowRoot): void {
  shadow.replaceChildren();
  if ("adoptedStyleSheets" in shadow && "replaceSync" in CSSStyleSheet.prototype) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(paneStyle);
    shadow.adoptedStyleSheets = [sheet];
  } else {
    (shadow as ShadowRoot).append(element("style", {}, paneStyle));
  }
}

/** Lets the browser show the busy state before work that may hold the thread. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(timer);
        resolve();
      }),
    );
  });
}
