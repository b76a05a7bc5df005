import type { StyleChange } from "../../contract/restructure";
import { button, element } from "../../ui/element";
import { nextItem } from "../../ui/roving";
import { type Menu, openMenu } from "./menu";

/** What the buttons over the grid ask for. */
export interface ToolbarEvents {
  readonly undo: () => void;
  readonly toggle: (look: "bold" | "italic" | "wrap" | "border") => void;
  readonly restyle: (change: StyleChange) => void;
  readonly merge: () => void;
  readonly sort: (descending: boolean) => void;
  readonly find: () => void;
  readonly lines: () => Menu;
}

const formats: readonly (readonly [label: string, format: string])[] = [
  ["Umum", "General"],
  ["1.234", "#,##0"],
  ["1.234,50", "#,##0.00"],
  ["12%", "0%"],
  ["12,50%", "0.00%"],
  ["Rp1.234", '"Rp"#,##0'],
  ["31/12/2025", "dd/mm/yyyy"],
  ["Teks", "@"],
];

const fills: readonly (readonly [label: string, fill: string])[] = [
  ["Tanpa warna", ""],
  ["Kuning", "FFF2CC"],
  ["Hijau", "D9EAD3"],
  ["Merah", "F4CCCC"],
  ["Biru", "DDE6EE"],
  ["Abu-abu", "EFEFEF"],
];

/** The row of buttons over the grid: one tab stop, arrow keys within. */
export function fillToolbar(bar: HTMLElement, events: ToolbarEvents): void {
  const drop = (label: string, name: string, menu: () => Menu) => {
    const made = button(
      label,
      () => {
        const { left, bottom } = made.getBoundingClientRect();
        openMenu(menu(), { x: left, y: bottom }, name);
      },
      { name },
    );
    made.setAttribute("aria-haspopup", "menu");
    return made;
  };
  const items = [
    button("↶", events.undo, { name: "Batalkan (Ctrl+Z)" }),
    button("B", () => events.toggle("bold"), { name: "Tebal (Ctrl+B)", class: "bold" }),
    button("I", () => events.toggle("italic"), { name: "Miring (Ctrl+I)", class: "italic" }),
    drop("Warna ▾", "Warna sel", () => [
      fills.map(([label, fill]) => ({ label, act: () => events.restyle({ fill }) })),
    ]),
    drop("Angka ▾", "Format angka", () => [
      formats.map(([label, format]) => ({ label, act: () => events.restyle({ format }) })),
    ]),
    drop("Rata ▾", "Perataan", () => [
      [
        { label: "Rata kiri", act: () => events.restyle({ align: "left" }) },
        { label: "Rata tengah", act: () => events.restyle({ align: "center" }) },
        { label: "Rata kanan", act: () => events.restyle({ align: "right" }) },
      ],
      [{ label: "Bungkus teks", act: () => events.toggle("wrap") }],
    ]),
    button("Garis", () => events.toggle("border"), { name: "Garis tepi sel" }),
    button("Gabung", events.merge, { name: "Gabungkan atau pisahkan sel" }),
    drop("Baris & kolom ▾", "Baris, kolom dan lembar", events.lines),
    drop("Urutkan ▾", "Urutkan baris", () => [
      [
        { label: "Kecil ke besar (A–Z)", act: () => events.sort(false) },
        { label: "Besar ke kecil (Z–A)", act: () => events.sort(true) },
      ],
    ]),
    button("Cari", events.find, { name: "Cari (Ctrl+F)" }),
  ];
  items.forEach((item, index) => {
    item.title = item.getAttribute("aria-label") ?? "";
    item.tabIndex = index === 0 ? 0 : -1;
  });
  bar.append(...items, element("span", { class: "spacer" }));
  bar.addEventListener("keydown", (event) => {
    const at = items.indexOf(document.activeElement as HTMLButtonElement);
    const next = nextItem(event.key, at, items.length, "row");
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    items.forEach((item, index) => {
      item.tabIndex = index === next ? 0 : -1;
    });
    items[next]?.focus();
  });
}
