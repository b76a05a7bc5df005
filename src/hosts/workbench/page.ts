import { failureSentence } from "../../ui/failure-sentence";
import { canSaveInPlace, type DiskFile, droppedFile, pickFile } from "./disk-file";
import { accepted } from "./open-book";

interface PageEvents {
  readonly open: (bytes: Uint8Array, name: string, disk?: DiskFile) => Promise<void>;
  readonly openSample: () => Promise<void>;
  readonly openEmpty: () => Promise<void>;
  readonly save: () => Promise<void>;
  readonly isChanged: () => boolean;
  /** F8 and Shift+F8, wherever the user is. */
  readonly step: (direction: 1 | -1) => void;
  /** Ctrl+Z outside of the grid. */
  readonly undo: () => void;
  /** Ctrl+F. */
  readonly find: () => void;
}

const unsaved = "· belum disimpan";
const messageTime = 15_000;
const discard = "Perubahan pada berkas ini belum disimpan. Buka berkas lain dan buang perubahannya?";

/** The page around the grid: its buttons, what is said to the user, files dropped on it. */
export class Page {
  readonly grid = part("grid");
  readonly pane = part("pane");
  readonly charts = part("charts");
  readonly toolbar = part("toolbar");
  readonly find = part("find");
  private readonly message = part("message");
  private isExplaining = false;

  /** The first sheet is on screen. */
  ready(): void {
    document.body.classList.remove("loading");
  }

  listen(events: PageEvents): void {
    const input = part("file") as HTMLInputElement;
    const openFile = async (file: File | undefined, disk?: DiskFile) => {
      if (!file || (events.isChanged() && !confirm(discard))) return;
      this.clear();
      part("file-state").textContent = `· membuka ${file.name}…`;
      await new Promise((resolve) => setTimeout(resolve, 20));
      await events.open(new Uint8Array(await file.arrayBuffer()), file.name, disk);
    };
    const openAndSettle = (file: File | undefined, disk?: DiskFile) =>
      openFile(file, disk).finally(() => {
        part("file-state").textContent = events.isChanged() ? unsaved : "";
      });
    input.accept = accepted;
    this.onClick("open", async () => {
      if (!canSaveInPlace()) return input.click();
      const picked = await pickFile();
      if (picked) await openAndSettle(picked.file, picked.disk);
    });
    this.onClick("save", events.save);
    this.onClick("sample", async () => {
      if (!events.isChanged() || confirm(discard)) await events.openSample();
    });
    this.onClick("empty", async () => {
      if (!events.isChanged() || confirm(discard)) await events.openEmpty();
    });
    input.addEventListener("change", () => {
      void this.carryOut(async () => {
        await openAndSettle(input.files?.[0]);
        input.value = "";
      });
    });
    this.listenForDrops((file, disk) => this.carryOut(() => openAndSettle(file, disk)));
    addEventListener("keydown", (event) => this.onKey(event, events), { capture: true });
    addEventListener("beforeunload", (event) => {
      if (events.isChanged()) event.preventDefault();
    });
  }

  showFile(name: string, isChanged: boolean): void {
    part("file-name").textContent = name;
    part("file-state").textContent = isChanged ? unsaved : "";
    document.title = `${isChanged ? "• " : ""}${name} – Lakin`;
  }

  say(message: string): void {
    const close = document.createElement("button");
    close.type = "button";
    close.textContent = "Tutup";
    close.addEventListener("click", () => this.clear());
    const line = document.createElement("p");
    line.append(message, close);
    this.message.replaceChildren(line);
    setTimeout(() => line.remove(), messageTime);
  }

  /** A sentence with choices; undefined where the user did something else. */
  offer<Choice extends string>(message: string, choices: readonly Choice[]): Promise<Choice | undefined> {
    return new Promise((resolve) => {
      const buttons = choices.map((choice) => {
        const made = document.createElement("button");
        made.type = "button";
        made.textContent = choice;
        made.addEventListener("click", () => {
          this.clear();
          resolve(choice);
        });
        return made;
      });
      const line = document.createElement("p");
      line.append(message, ...buttons);
      this.message.replaceChildren(line);
    });
  }

  /** A sentence about the selected cell, gone with the selection. */
  explain(message: string | undefined): void {
    if (message) this.say(message);
    else if (this.isExplaining) this.clear();
    this.isExplaining = message !== undefined;
  }

  clear(): void {
    this.message.replaceChildren();
  }

  download(bytes: Uint8Array<ArrayBuffer>, name: string): void {
    const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([bytes], { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  /** Nothing is typed into the grid meanwhile, which is about to show something else. */
  async holding(action: () => Promise<void>): Promise<void> {
    const focused = document.activeElement;
    this.grid.inert = true;
    try {
      await action();
    } finally {
      this.grid.inert = false;
      if (focused instanceof HTMLElement && focused.isConnected) focused.focus();
    }
  }

  /** Runs an action of the user; its failure is said in one sentence. */
  async carryOut(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      console.error(error);
      this.say(failureSentence(error));
    } finally {
      this.ready();
    }
  }

  private onKey(event: KeyboardEvent, events: PageEvents): void {
    const isCommand = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    const isInGrid = event.composedPath().includes(this.grid);
    const isTyping = event.composedPath()[0] instanceof HTMLInputElement;
    if (isCommand && key === "s") part("save").click();
    else if (isCommand && key === "f") events.find();
    else if (key === "f6") this.walk(event.shiftKey ? -1 : 1);
    else if (key === "f8") events.step(event.shiftKey ? -1 : 1);
    else if (isCommand && key === "z" && !event.shiftKey && !isInGrid && !isTyping) events.undo();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** F6 goes from part to part of the page: bar, buttons, grid, pane; in the grid, Tab goes from cell to cell. */
  private walk(direction: 1 | -1): void {
    const stops = [
      () => document.querySelector<HTMLElement>(".bar button"),
      () => this.toolbar.querySelector<HTMLElement>('[tabindex="0"]'),
      () => this.grid.querySelector<HTMLElement>('[contenteditable="true"]'),
      () => this.pane.shadowRoot?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]'),
    ];
    const places = [document.querySelector(".bar"), this.toolbar, this.grid, this.pane];
    const now = places.findIndex((place) => place?.contains(document.activeElement) ?? false);
    const next = now < 0 ? 2 : (now + direction + stops.length) % stops.length;
    stops[next]?.()?.focus();
  }

  private onClick(id: string, action: () => Promise<void>): void {
    const button = part(id);
    button.addEventListener("click", async () => {
      if (button.ariaBusy === "true") return;
      button.ariaBusy = "true";
      this.clear();
      await this.carryOut(action);
      button.ariaBusy = null;
    });
  }

  private listenForDrops(open: (file: File | undefined, disk?: DiskFile) => Promise<void>): void {
    const veil = part("drop");
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    addEventListener("dragover", (event) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      veil.hidden = false;
    });
    addEventListener("dragleave", (event) => {
      if (!event.relatedTarget) veil.hidden = true;
    });
    addEventListener("drop", (event) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      veil.hidden = true;
      const file = event.dataTransfer?.files[0];
      const [item] = event.dataTransfer?.items ?? [];
      // Without a place to write back to, the file is opened all the same.
      const disk = item ? droppedFile(item).catch(() => undefined) : Promise.resolve(undefined);
      void disk.then((place) => open(file, place));
    });
  }
}

function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}
