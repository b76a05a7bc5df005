import { element } from "../../ui/element";
import { nextItem } from "../../ui/roving";

export interface MenuItem {
  readonly label: string;
  readonly keys?: string;
  readonly act: () => void;
}

/** Items, with a line between groups. */
export type Menu = readonly (readonly MenuItem[])[];

const margin = 4;

/** A menu at a place of the page, worked by mouse, finger and keyboard; closed, it gives the focus back. */
export function openMenu(menu: Menu, at: { readonly x: number; readonly y: number }, name: string): void {
  const before = document.activeElement;
  const list = element("div", { role: "menu", class: "menu", "aria-label": name, tabindex: -1 });
  const close = (giveBack: boolean) => {
    list.remove();
    removeEventListener("pointerdown", onOutside, true);
    removeEventListener("resize", leave);
    if (giveBack && before instanceof HTMLElement) before.focus();
  };
  const leave = () => close(false);
  const onOutside = (event: PointerEvent) => {
    if (!event.composedPath().includes(list)) close(false);
  };
  const groups = menu.filter((group) => group.length > 0);
  groups.forEach((group, index) => {
    if (index > 0) list.append(element("hr", {}));
    for (const { label, keys, act } of group) {
      const item = element(
        "button",
        { type: "button", role: "menuitem", tabindex: -1 },
        element("span", {}, label),
        keys !== undefined && element("kbd", {}, keys),
      );
      item.addEventListener("click", () => {
        close(true);
        act();
      });
      list.append(item);
    }
  });
  list.addEventListener("keydown", (event) => {
    event.stopPropagation();
    const items = [...list.querySelectorAll("button")];
    const now = items.indexOf(document.activeElement as HTMLButtonElement);
    const next = nextItem(event.key, now, items.length, "list");
    if (next !== undefined) items[next]?.focus();
    else if (event.key === "Escape" || event.key === "Tab") close(true);
    else return;
    event.preventDefault();
  });
  document.body.append(list);
  const { width, height } = list.getBoundingClientRect();
  list.style.left = `${Math.max(margin, Math.min(at.x, innerWidth - width - margin))}px`;
  list.style.top = `${Math.max(margin, Math.min(at.y, innerHeight - height - margin))}px`;
  addEventListener("pointerdown", onOutside, true);
  addEventListener("resize", leave);
  list.querySelector("button")?.focus();
}
