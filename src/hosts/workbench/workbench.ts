import { createApp } from "../../app/create-app";
import { callsLakin } from "../../catalogue/formulas";
import type { App, FileContent } from "../../contract/app";
import type { Host } from "../../contract/host";
import type { Restructure } from "../../contract/restructure";
import type { Workbook } from "../../contract/snapshot";
import { type MountedPane, mountPane } from "../../ui/mount-pane";
import { openXlsx } from "../xlsx/open-xlsx";
import { ChartLayer } from "./chart-layer";
import type { DiskFile } from "./disk-file";
import { Drafts } from "./drafts";
import { Editing } from "./editing";
import { FindBar } from "./find-bar";
import type { Grid } from "./grid";
import { loadScript } from "./load-script";
import { openMenu } from "./menu";
import { accepted, openBook } from "./open-book";
import type { Page } from "./page";
import { askReceiver, type Receiver } from "./receiver-dialog";
import { fillToolbar } from "./toolbar";
import type { WorkbenchHost } from "./workbench-host";

/** The sheets' names under the grid. */
const tabs = '[data-u-comp="slide-tab-bar"], [data-u-comp="sheet-bar"]';

/** How long nothing was changed before the workbook is kept as a draft. */
const draftPause = 3000;

interface OpenOptions {
  readonly disk?: DiskFile;
  /** It holds what was not saved yet. */
  readonly isDraft?: boolean;
}

/** How long nothing was changed before the workbook is checked again. */
const pause = 700;

/** One open file, the grid that shows it and the pane beside it. */
export class Workbench {
  private readonly grid: Grid;
  private readonly charts: ChartLayer;
  private readonly editing: Editing;
  private readonly finder: FindBar;
  private host?: WorkbenchHost;
  private pane?: MountedPane;
  private name = "";
  private changed = false;
  private recheck?: ReturnType<typeof setTimeout>;
  private keeping?: ReturnType<typeof setTimeout>;
  private disk?: DiskFile;
  /** Asked once a file. */
  private receiver?: Receiver;
  private readonly drafts = new Drafts();

  constructor(
    private readonly page: Page,
    private readonly parts: typeof import("./grid-part"),
  ) {
    this.grid = new parts.Grid(page.grid, {
      warn: (message) => page.say(message),
      explain: (message) => page.explain(message),
      editing: () => page.clear(),
      edited: () => this.edited(),
      clicked: (at) => {
        this.host?.follow(at);
        if (this.grid.hasFinding(at)) this.pane?.reveal(at);
      },
      moved: () => this.charts.update(),
      locked: (sheet) => this.host?.locked(sheet),
      undoOther: () => void this.undoOther(),
      toggled: (look) => this.editing.toggle(look),
      wanted: (change) => this.restructure(change),
    });
    this.editing = new Editing(this.grid, {
      change: (wanted) => this.restructure(wanted),
      say: (message) => page.say(message),
      warn: (message) => page.say(message),
      find: () => this.finder.open(),
      undo: () => this.undo(),
    });
    this.finder = new FindBar(page.find, {
      find: (words) => this.grid.find(words),
      show: (at) => this.grid.select(at),
    });
    fillToolbar(page.toolbar, this.editing.toolbar);
    page.grid.addEventListener("contextmenu", (event) => this.openMenu(event));
    this.charts = new ChartLayer(page.charts, this.grid);
    const dark = matchMedia("(prefers-color-scheme: dark)");
    this.grid.setDark(dark.matches);
    dark.addEventListener("change", () => this.grid.setDark(dark.matches));
  }

  get isChanged(): boolean {
    return this.changed;
  }

  /**
   * Opens a workbook, or a file that becomes one. Rejects with a sentence where the bytes are none; the file that was
   * open stays open then. `disk` is where it is written back to.
   */
  async open(bytes: Uint8Array, name: string, { disk, isDraft = false }: OpenOptions = {}): Promise<void> {
    const opened = await openBook(bytes, name);
    clearTimeout(this.recheck);
    clearTimeout(this.keeping);
    this.host = undefined;
    const host = await this.parts.WorkbenchHost.open(opened.file, this.grid, {
      charts: (charts) => this.charts.show(charts),
      changed: () => this.setChanged(true),
    });
    this.host = host;
    this.name = opened.name;
    this.disk = opened.name === name ? disk : undefined;
    this.receiver = undefined;
    this.setChanged(isDraft || opened.name !== name);
    this.pane?.unmount();
    this.pane = mountPane(this.page.pane, this.timed(createApp(host, { readFile: readBook })), {
      checked: ({ findings }) => this.grid.mark(findings),
      comparable: accepted,
      saveWord: async (document) => {
        // Large, and wanted once a year.
        const { writeDocument } = await loadScript<typeof import("./word-part")>("word.js", "lakinWord");
        const docx = await writeDocument(document);
        this.page.download(new Uint8Array(docx), opened.name.replace(/(\.[^.]*)?$/, "-laporan.docx"));
      },
    });
    if (opened.note) this.page.say(opened.note);
  }

  /** Writes the file back to its place where the browser can, else hands it out; with formulas that its receiver has. */
  async save(): Promise<void> {
    if (!this.host) return;
    const bytes = await this.host.bytes();
    const functions = await ownFormulas(this.host);
    this.receiver = functions === 0 ? "lakin" : (this.receiver ?? (await askReceiver(functions)));
    if (!this.receiver) return;
    const sent = new Uint8Array(this.receiver === "bawaan" ? await withBuiltIns(bytes, this.name) : bytes);
    if (this.disk) {
      await this.disk.write(sent);
      this.page.say(`Tersimpan di ${this.disk.name}.`);
    } else this.page.download(sent, this.name);
    this.setChanged(false);
    clearTimeout(this.keeping);
    await this.drafts.forget();
  }

  /** What was left unsaved the last time is offered, and kept until the user decides. */
  async offerDraft(): Promise<void> {
    const draft = await this.drafts.read();
    if (!draft) return;
    const choice = await this.page.offer(
      `Ada perubahan pada ${draft.name} yang belum disimpan (${new Date(draft.time).toLocaleString("id-ID", { dateStyle: "medium", timeStyle: "short" })}).`,
      ["Lanjutkan", "Buang"],
    );
    if (choice === "Lanjutkan") await this.page.carryOut(() => this.open(draft.bytes, draft.name, { isDraft: true }));
    else if (choice === "Buang") await this.drafts.forget();
  }

  /** Goes to the next finding, or to the one before. */
  step(direction: 1 | -1): void {
    this.pane?.step(direction);
  }

  undo(): void {
    this.grid.undo();
  }

  find(): void {
    this.finder.open();
  }

  /** Changes rows, columns, sheets or looks in the file, and shows it as it is then. */
  private restructure(change: Restructure): void {
    void this.page.carryOut(async () => {
      const { host } = this;
      if (!host) return;
      this.page.clear();
      await this.page.holding(async () => this.grid.restructured(await host.restructure(change)));
      this.checkSoon();
    });
  }

  private async undoOther(): Promise<void> {
    const restore = this.grid.takeRestore();
    if (!restore) await this.pane?.undo();
    else {
      await this.page.carryOut(() => this.page.holding(restore));
      this.checkSoon();
    }
  }

  private openMenu(event: MouseEvent): void {
    event.preventDefault();
    event.stopPropagation();
    if (!this.host) return;
    const isTab = event.composedPath().some((part) => part instanceof Element && part.matches(tabs));
    const place = event.clientX === 0 && event.clientY === 0 ? this.page.grid.getBoundingClientRect() : undefined;
    const at = place ? { x: place.left + 60, y: place.top + 80 } : { x: event.clientX, y: event.clientY };
    openMenu(isTab ? this.editing.tabMenu() : this.editing.cellMenu(), at, isTab ? "Lembar" : "Sel");
  }

  /** The app, with each of its changes at its place among the edits in the grid. */
  private timed(app: App): App {
    const changing = <Args extends unknown[], Result>(action: (...args: Args) => Promise<Result>) => {
      return async (...args: Args): Promise<Result> => {
        const before = await app.undoable();
        const result = await action(...args);
        if ((await app.undoable()) !== before) this.grid.changedByApp();
        return result;
      };
    };
    return {
      ...app,
      mend: changing(app.mend),
      mendAll: changing(app.mendAll),
      summarise: changing(app.summarise),
      insertTemplate: changing(app.insertTemplate),
      insertExample: changing(app.insertExample),
      convert: changing(app.convert),
      undo: async () => {
        const undone = await app.undo();
        this.grid.undoneByApp();
        return undone;
      },
    };
  }

  private edited(): void {
    if (!this.host) return;
    this.host.edited();
    this.charts.update();
    this.setChanged(true);
    this.checkSoon();
  }

  /** Not while a cell is being typed into, which a check would end. */
  private checkSoon(): void {
    clearTimeout(this.recheck);
    this.recheck = setTimeout(() => {
      if (this.grid.isEditing) this.checkSoon();
      else void this.pane?.refresh();
    }, pause);
  }

  /** Not while a cell is being typed into, which reading the file would end. */
  private keepSoon(): void {
    clearTimeout(this.keeping);
    this.keeping = setTimeout(async () => {
      if (this.grid.isEditing) return this.keepSoon();
      const { host, name } = this;
      if (!host || !this.changed) return;
      const bytes = await host.bytes().catch((reason) => console.warn(reason));
      if (bytes && host === this.host && this.changed) await this.drafts.keep({ name, bytes, time: Date.now() });
    }, draftPause);
  }

  private setChanged(changed: boolean): void {
    this.changed = changed;
    if (changed) this.keepSoon();
    this.page.showFile(this.name, changed);
  }
}

async function readBook({ name, bytes }: FileContent): Promise<Workbook> {
  const { file } = await openBook(bytes, name);
  return { ...(await file.readWorkbook()), name };
}

async function ownFormulas(host: Host): Promise<number> {
  const { sheets } = await host.readWorkbook();
  return sheets
    .flatMap(({ rows }) => rows.flat())
    .filter((cell) => cell?.formula !== undefined && callsLakin(cell.formula)).length;
}

/** A copy of the file that needs no Lakin. */
async function withBuiltIns(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  const copy = await openXlsx(bytes, name);
  await createApp(copy).convert("bawaan", { anyway: true });
  return copy.bytes();
}
