import type { CellRef } from "../../contract/snapshot";
import { button, element } from "../../ui/element";

interface Search {
  /** Cells that show the words, on all sheets, in the order of reading. */
  readonly find: (words: string) => readonly CellRef[];
  readonly show: (at: CellRef) => void;
}

const pause = 150;

/** Ctrl+F: what the workbook shows is searched, on every sheet. */
export class FindBar {
  private readonly input = element("input", {
    type: "search",
    placeholder: "Cari di semua lembar…",
    "aria-label": "Cari di semua lembar",
  });
  private readonly count = element("span", { role: "status", class: "find-count" });
  private found: readonly CellRef[] = [];
  private at = -1;
  private waiting?: ReturnType<typeof setTimeout>;

  constructor(
    private readonly bar: HTMLElement,
    private readonly search: Search,
  ) {
    bar.append(
      this.input,
      this.count,
      button("↑", () => this.step(-1), { name: "Sebelumnya" }),
      button("↓", () => this.step(1), { name: "Berikutnya" }),
      button("✕", () => this.close(), { name: "Tutup pencarian" }),
    );
    this.input.addEventListener("input", () => {
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => this.look(), pause);
    });
    bar.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "Enter") this.step(event.shiftKey ? -1 : 1);
      else if (event.key === "Escape") this.close();
      else return;
      event.preventDefault();
    });
  }

  open(): void {
    this.bar.hidden = false;
    this.input.select();
    this.input.focus();
    this.look();
  }

  private close(): void {
    this.bar.hidden = true;
    const at = this.found[this.at];
    if (at) this.search.show(at);
  }

  private look(): void {
    const words = this.input.value.trim();
    this.found = words === "" ? [] : this.search.find(words);
    this.at = -1;
    this.count.textContent =
      words === "" ? "" : this.found.length === 0 ? "Tidak ditemukan" : `${this.found.length} sel`;
  }

  private step(direction: 1 | -1): void {
    clearTimeout(this.waiting);
    if (this.found.length === 0 || this.at < 0) this.look();
    const { length } = this.found;
    const next = this.at < 0 && direction < 0 ? length - 1 : (this.at + direction + length) % Math.max(1, length);
    const at = this.found[next];
    if (!at) return;
    this.at = next;
    this.count.textContent = `${next + 1} dari ${length}`;
    this.search.show(at);
    this.input.focus();
  }
}
