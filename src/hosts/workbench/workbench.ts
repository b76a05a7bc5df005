import { createApp } from "../../app/create-app";
import type { App } from "../../contract/app";
import type { Restructure } from "../../contract/restructure";
import { type MountedPane, mountPane } from "../../ui/mount-pane";
import { openXlsx, readXlsx } from "../xlsx/open-xlsx";
import { ChartLayer } from "./chart-layer";
import { Editing } from "./editing";
import { FindBar } from "./find-bar";
import type { Grid } from "./grid";
import { loadScript } from "./load-script";
import { openMenu } from "./menu";
import type { Page } from "./page";
import { fillToolbar } from "./toolbar";
import type { WorkbenchHost } from "./workbench-host";

/** The sheets' names under the grid. */
const tabs = '[data-u-comp="slide-tab-bar"], [data-u-comp="sheet-bar"]';

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

  /** Rejects with a sentence where the bytes are no workbook; the file that was open stays open then. */
  async open(bytes: Uint8Array, name: string): Promise<void> {
    const file = await openXlsx(bytes, name);
    clearTimeout(this.recheck);
    this.host = undefined;
    const host = await this.parts.WorkbenchHost.open(file, this.grid, {
      charts: (charts) => this.charts.show(charts),
      changed: () => this.setChanged(true),
    });
    this.host = host;
    this.name = name;
    this.setChanged(false);
    this.pane?.unmount();
    this.pane = mountPane(this.page.pane, this.timed(createApp(host, { readFile: readXlsx })), {
      checked: ({ findings }) => this.grid.mark(findings),
      saveWord: async (document) => {
        // Large, and wanted once a year.
        const { writeDocument } = await loadScript<typeof import("./word-part")>("word.js", "lakinWord");
        const docx = await writeDocument(document);
        this.page.download(new Uint8Array(docx), name.replace(/(\.[^.]*)?$/, "-laporan.docx"));
      },
    });
  }

  async save(): Promise<void> {
    if (!this.host) return;
    const bytes = await this.host.bytes();
    this.page.download(new Uint8Array(bytes), this.name);
    this.setChanged(false);
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
      if (!this.host) return;
      this.page.clear();
      this.grid.restructured(await this.host.restructure(change));
      this.checkSoon();
    });
  }

  private async undoOther(): Promise<void> {
    const restore = this.grid.takeRestore();
    if (!restore) await this.pane?.undo();
    else {
      await this.page.carryOut(restore);
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

  private setChanged(changed: boolean): void {
    this.changed = changed;
    this.page.showFile(this.name, changed);
  }
}
