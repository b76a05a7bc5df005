import { element } from "./element";
import { nextItem } from "./roving";

export interface Tab {
  readonly id: string;
  readonly name: string;
  readonly panel: HTMLElement;
  /** Told each time the tab is shown. */
  readonly shown?: () => void;
}

export interface Tabs {
  readonly list: HTMLElement;
  readonly panels: readonly HTMLElement[];
  show(id: string): void;
}

/** A tab list as WAI-ARIA describes it: arrow keys move, one tab stop for the row. */
export function tabs(all: readonly Tab[]): Tabs {
  const buttons = all.map(({ id, name }) =>
    element("button", { type: "button", role: "tab", id: `tab-${id}`, "aria-controls": `panel-${id}` }, name),
  );
  const panels = all.map(({ id, panel }) => {
    const attributes = { role: "tabpanel", id: `panel-${id}`, "aria-labelledby": `tab-${id}`, tabindex: 0 };
    return element("div", attributes, panel);
  });

  const choose = (chosen: number) => {
    buttons.forEach((tab, index) => {
      tab.setAttribute("aria-selected", String(index === chosen));
      tab.tabIndex = index === chosen ? 0 : -1;
    });
    panels.forEach((panel, index) => {
      panel.hidden = index !== chosen;
    });
    all[chosen]?.shown?.();
  };

  buttons.forEach((tab, index) => {
    tab.addEventListener("click", () => choose(index));
    tab.addEventListener("keydown", (event) => {
      const next = nextItem(event.key, index, all.length, "row");
      if (next === undefined) return;
      event.preventDefault();
      choose(next);
      buttons[next]?.focus();
    });
  });
  choose(0);

  return {
    list: element("div", { role: "tablist", "aria-label": "Bagian panel", class: "tabs" }, ...buttons),
    panels,
    show: (id) => choose(all.findIndex((tab) => tab.id === id)),
  };
}
