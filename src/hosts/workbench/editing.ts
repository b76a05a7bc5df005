import type { Restructure } from "../../contract/restructure";
import { toRange } from "../../tables/address";
import { total } from "../../words/totals";
import { Refusal } from "../refusal";
import type { Grid } from "./grid";
import type { Menu } from "./menu";
import { sortRows } from "./sort-rows";
import { linesMenu, sheetMenu } from "./structure-menu";
import type { ToolbarEvents } from "./toolbar";

interface EditingEvents {
  readonly change: (wanted: Restructure) => void;
  readonly say: (message: string) => void;
  readonly warn: (message: string) => void;
  readonly find: () => void;
  readonly undo: () => void;
}

/** What the buttons, the menus and the keys over the grid do with what is selected. */
export class Editing {
  constructor(
    private readonly grid: Grid,
    private readonly events: EditingEvents,
  ) {}

  get toolbar(): ToolbarEvents {
    const { events } = this;
    return {
      undo: events.undo,
      find: events.find,
      toggle: (look) => this.toggle(look),
      restyle: (change) => this.onSelection((sheet, range) => events.change({ kind: "restyle", sheet, range, change })),
      merge: () => this.merge(),
      sort: (descending) => this.sort(descending),
      lines: () => this.lines(),
    };
  }

  toggle(look: "bold" | "italic" | "wrap" | "border"): void {
    const isOn = this.grid.selectedLook()[look];
    this.onSelection((sheet, range) =>
      this.events.change({ kind: "restyle", sheet, range, change: { [look]: !isOn } }),
    );
  }

  /** Of the cells: what can be done with what is selected. */
  cellMenu(): Menu {
    const selected = this.grid.selectedRange();
    if (!selected) return [];
    const { grid } = this;
    return [
      [
        { label: "Potong", keys: "Ctrl+X", act: () => grid.run("cut") },
        { label: "Salin", keys: "Ctrl+C", act: () => grid.run("copy") },
        { label: "Tempel", keys: "Ctrl+V", act: () => grid.run("paste") },
        { label: "Hapus isi", keys: "Del", act: () => grid.run("clear") },
      ],
      ...linesMenu(selected, this.events.change),
      [
        { label: "Gabungkan atau pisahkan sel", act: () => this.merge() },
        { label: "Urutkan kecil ke besar", act: () => this.sort(false) },
        { label: "Urutkan besar ke kecil", act: () => this.sort(true) },
      ],
    ];
  }

  /** Of the tabs. */
  tabMenu(): Menu {
    const sheet = this.grid.shownSheet;
    return sheet ? sheetMenu(sheet, this.grid.sheetNames, this.events.change) : [];
  }

  private lines(): Menu {
    const selected = this.grid.selectedRange();
    return [...(selected ? linesMenu(selected, this.events.change) : []), ...this.tabMenu()];
  }

  private merge(): void {
    const kind = this.grid.isMerged ? "unmerge" : "merge";
    this.onSelection((sheet, range) => this.events.change({ kind, sheet, range }));
  }

  /** The selected rows, or the table around the selected cell without its titles and totals. */
  private sort(descending: boolean): void {
    const selected = this.grid.selectedRange();
    if (!selected) return;
    const { sheet, range } = selected;
    const isBlock = range.bottom > range.top;
    const region = isBlock ? range : this.rowsOfTable(sheet, range.top, range.left);
    try {
      if (this.grid.hasMergeIn(sheet, region))
        throw new Refusal("Ada sel gabungan di antara baris itu: pisahkan lebih dulu.");
      const { top, left } = region;
      const by = range.left - left;
      const sorted = sortRows(this.grid.block(sheet, region), { top, left, by, descending });
      this.grid.writeBlock(
        sheet,
        top,
        left,
        sorted.map(({ cells }) => cells),
      );
      this.events.say(`Baris ${top + 1}–${region.bottom + 1} diurutkan. Ctrl+Z mengembalikannya.`);
    } catch (reason) {
      this.events.warn(reason instanceof Error ? reason.message : String(reason));
    }
  }

  private rowsOfTable(sheet: string, row: number, column: number) {
    const region = this.grid.region(sheet, { row, column });
    const cells = this.grid.block(sheet, region);
    const label = (index: number) =>
      cells[index]?.map(({ value }) => (typeof value === "string" ? value : "")).find(Boolean) ?? "";
    const at = column - region.left;
    const isNumber = (index: number) => typeof cells[index]?.[at]?.value === "number";
    let first = 0;
    // Titles stand over the rows that begin with figures in this column; a column of texts has one row of titles.
    if (cells.some((_, index) => isNumber(index))) while (first < row - region.top && !isNumber(first)) first += 1;
    else first = 1;
    let last = cells.length - 1;
    while (last > first && total.opens(label(last))) last -= 1;
    return { ...region, top: region.top + first, bottom: region.top + last };
  }

  private onSelection(act: (sheet: string, range: string) => void): void {
    const selected = this.grid.selectedRange();
    if (!selected) this.events.warn("Pilih sel lebih dulu.");
    else act(selected.sheet, toRange(selected.range));
  }
}
