import { createApp } from "../../app/create-app";
import { type MountedPane, mountPane } from "../../ui/mount-pane";
import { writeDocx } from "../../word/write-docx";
import { openXlsx } from "../xlsx/open-xlsx";
import { ChartLayer } from "./chart-layer";
import { Grid } from "./grid";
import type { Page } from "./page";
import { WorkbenchHost } from "./workbench-host";

/** One open file, the grid that shows it and the pane beside it. */
export class Workbench {
  private readonly grid: Grid;
  private readonly charts: ChartLayer;
  private host?: WorkbenchHost;
  private pane?: MountedPane;
  private name = "";
  private changed = false;

  constructor(private readonly page: Page) {
    this.grid = new Grid(page.grid, {
      warn: (message) => page.say(message),
      explain: (message) => page.explain(message),
      editing: () => page.clear(),
      edited: () => this.edited(),
      clicked: (at) => this.host?.follow(at),
      moved: () => this.charts.update(),
      locked: (sheet) => this.host?.locked(sheet),
    });
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
    this.host = undefined;
    const host = await WorkbenchHost.open(file, this.grid, {
      charts: (charts) => this.charts.show(charts),
      changed: () => this.setChanged(true),
    });
    this.host = host;
    this.name = name;
    this.setChanged(false);
    this.pane?.unmount();
    this.pane = mountPane(this.page.pane, createApp(host), {
      saveWord: async (document) => {
        const docx = await writeDocx(document);
        this.page.download(new Uint8Array(docx), name.replace(/(\.[^.]*)?$/, "-narasi.docx"));
      },
    });
  }

  async save(): Promise<void> {
    if (!this.host) return;
    const bytes = await this.host.bytes();
    this.page.download(new Uint8Array(bytes), this.name);
    this.setChanged(false);
  }

  private edited(): void {
    if (!this.host) return;
    this.host.edited();
    this.charts.update();
    this.setChanged(true);
  }

  private setChanged(changed: boolean): void {
    this.changed = changed;
    this.page.showFile(this.name, changed);
  }
}
