import { ClientCollection, ClientObject, type Properties } from "./client-object";
import { areaText, type FakeChart, type FakeSheet, type FakeWorkbook, parseArea } from "./model";
import { Range, RangeAreas, rangeOf, type Surroundings } from "./range";
import { Remarks } from "./remarks";
import { RichApiError, type Session } from "./session";

export interface WorkbookSurroundings extends Surroundings {
  readonly workbook: FakeWorkbook;
}

export class Worksheet extends ClientObject<FakeSheet> {
  readonly protection: ClientObject<FakeSheet>;
  readonly tables: Tables;
  readonly charts: Charts;
  readonly pageLayout: PageLayout;
  readonly autoFilter: AutoFilter;
  readonly comments: Remarks;
  readonly notes: Remarks;

  constructor(
    private readonly around: WorkbookSurroundings,
    where: () => FakeSheet | undefined,
    orNull = false,
  ) {
    super(
      around.session,
      where,
      {
        id: { get: ({ id }) => id },
        name: { get: ({ name }) => name },
        visibility: { get: ({ visibility }) => visibility },
        showGridlines: {
          get: () => true,
          set: (sheet, value) => {
            sheet.page.gridlines = value;
          },
        },
      },
      orNull,
    );
    const sheet = () => this.model();
    this.protection = new ClientObject(around.session, sheet, { protected: { get: ({ isProtected }) => isProtected } });
    this.tables = new Tables(around, sheet);
    this.charts = new Charts(around, sheet);
    this.pageLayout = new PageLayout(around, sheet);
    this.autoFilter = new AutoFilter(around.session, sheet);
    this.comments = new Remarks(around, "comment", () => [sheet()]);
    this.notes = new Remarks(around, "note", () => [sheet()]);
  }

  readonly horizontalPageBreaks = {
    add: (address: string) => {
      this.session.change("pageBreak", address, () => undefined);
      return new ClientObject(this.session, () => this.model(), {});
    },
    removePageBreaks: () => this.session.change("removePageBreaks", null, () => undefined),
  };

  readonly freezePanes = {
    unfreeze: () =>
      this.session.change("unfreeze", null, () => {
        this.model().frozen = "";
      }),
    freezeAt: (address: string) =>
      this.session.change("freezeAt", address, () => {
        this.model().frozen = areaText(parseArea(address));
      }),
    freezeRows: (rows: number) =>
      this.session.change("freezeRows", rows, () => {
        this.model().frozen = `rows ${rows}`;
      }),
    freezeColumns: (columns: number) =>
      this.session.change("freezeColumns", columns, () => {
        this.model().frozen = `columns ${columns}`;
      }),
  };

  getRange(address?: string | null): Range {
    return rangeOf(this.around, () => this.model(), address ?? undefined);
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this.around, () => ({
      sheet: this.model(),
      area: { row, column, lastRow: row + rows - 1, lastColumn: column + columns - 1 },
    }));
  }

  getRanges(addresses: string): RangeAreas {
    if (addresses.length > 8192) throw new RichApiError("InvalidArgument", "The address is too long.");
    return new RangeAreas(this.around, () => ({ sheet: this.model(), areas: addresses.split(",").map(parseArea) }));
  }

  getUsedRangeOrNullObject(valuesOnly = false): Range {
    return this.getRange().getUsedRangeOrNullObject(valuesOnly);
  }

  activate(): void {
    this.session.enqueue(20, () => {
      const sheet = this.model();
      if (sheet.visibility !== "Visible") throw new RichApiError("InvalidOperation", "The sheet is hidden.");
      this.around.activate(sheet, { row: 0, column: 0, lastRow: 0, lastColumn: 0 });
      return 0;
    });
  }

  delete(): void {
    this.session.lastingChange("Worksheet.delete", () => {
      const { workbook } = this.around;
      const sheet = this.model();
      if (workbook.structureProtected) throw new RichApiError("AccessDenied", "The workbook is protected.");
      const others = workbook.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
      if (others.length === 0) throw new RichApiError("InvalidOperation", "The last visible sheet can't be deleted.");
      workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
    });
  }
}

class AutoFilter extends ClientObject<FakeSheet> {
  constructor(session: Session, sheet: () => FakeSheet) {
    super(session, sheet, { enabled: { get: ({ filteredRows }) => filteredRows.size > 0 } });
  }

  remove(): void {
    this.session.change("autoFilter.remove", null, () => {
      const sheet = this.model();
      for (const row of sheet.filteredRows) sheet.hiddenRows.delete(row);
      sheet.filteredRows.clear();
    });
  }
}

class Table extends ClientObject<FakeSheet["tables"][number]> {
  constructor(
    private readonly around: WorkbookSurroundings,
    private readonly sheet: () => FakeSheet,
    wanted: string,
  ) {
    super(around.session, () => sheet().tables.find(({ name }) => name === wanted), {
      name: { get: ({ name }) => name },
      showTotals: { get: ({ showTotals }) => showTotals },
    });
  }

  getRange(): Range {
    return new Range(this.around, () => ({ sheet: this.sheet(), area: this.model().area }));
  }
}

class Tables extends ClientCollection<FakeSheet["tables"][number], Table> {
  constructor(
    private readonly around: WorkbookSurroundings,
    private readonly sheet: () => FakeSheet,
  ) {
    super(
      around.session,
      () => sheet().tables,
      ({ name }) => new Table(around, sheet, name),
    );
  }

  getItem(name: string): Table {
    return new Table(this.around, this.sheet, name);
  }
}

class Charts extends ClientCollection<FakeChart, Chart> {
  constructor(
    around: WorkbookSurroundings,
    private readonly sheet: () => FakeSheet,
  ) {
    super(
      around.session,
      () => sheet().charts,
      (chart) => new Chart(around, sheet, () => chart),
    );
    this.around = around;
  }

  private readonly around: WorkbookSurroundings;

  getItem(id: string): Chart {
    return new Chart(this.around, this.sheet, () => {
      const chart = this.sheet().charts.find((candidate) => candidate.id === id);
      if (!chart) throw new RichApiError("ItemNotFound", `There is no chart ${id}.`);
      return chart;
    });
  }

  /** Excel makes series of the source range by itself. */
  add(type: string, source: Range): Chart {
    this.around.workbook.nextId += 1;
    const id = `{${this.around.workbook.nextId}}`;
    const chart: FakeChart = { id, name: "", type, title: "", from: "", to: "", series: [], settings: {} };
    this.session.change("charts.add", type, () => {
      const values = areaText(rangeModel(source).area);
      chart.series.push({ name: "Series1", values, categories: "", type: "", colour: "" });
      this.sheet().charts.push(chart);
    });
    return new Chart(this.around, this.sheet, () => chart);
  }
}

class Chart extends ClientObject<FakeChart> {
  readonly title: ClientObject<FakeChart>;
  readonly legend: ClientObject<FakeChart>;
  readonly axes: { valueAxis: ClientObject<FakeChart>; categoryAxis: ClientObject<FakeChart> };
  readonly series: SeriesCollection;

  constructor(
    around: WorkbookSurroundings,
    private readonly sheet: () => FakeSheet,
    where: () => FakeChart,
  ) {
    const setting = (name: string): Properties<FakeChart>[string] => ({
      get: ({ settings }) => settings[name] ?? null,
      set: ({ settings }, value) => {
        settings[name] = value;
      },
    });
    super(around.session, where, {
      id: { get: ({ id }) => id },
      name: {
        get: ({ name }) => name,
        set: (chart, value) => {
          chart.name = String(value);
        },
      },
    });
    this.title = new ClientObject(around.session, where, {
      text: {
        get: ({ title }) => title,
        set: (chart, value) => {
          chart.title = String(value);
        },
      },
    });
    this.legend = new ClientObject(around.session, where, {
      visible: setting("legend"),
      position: setting("legendPosition"),
    });
    this.axes = {
      valueAxis: new ClientObject(around.session, where, {
        numberFormat: setting("valueFormat"),
        minimum: setting("minimum"),
      }),
      categoryAxis: new ClientObject(around.session, where, { reversePlotOrder: setting("reversed") }),
    };
    this.series = new SeriesCollection(around, where);
  }

  setPosition(from: string, to: string): void {
    this.session.change("setPosition", from, () => Object.assign(this.model(), { from, to }));
  }

  delete(): void {
    this.session.change("chart.delete", null, () => {
      const { charts } = this.sheet();
      charts.splice(charts.indexOf(this.model()), 1);
    });
  }
}

type SeriesModel = FakeChart["series"][number];

class SeriesCollection extends ClientCollection<SeriesModel, Series> {
  private readonly chart: () => FakeChart;

  constructor({ session }: WorkbookSurroundings, chart: () => FakeChart) {
    super(
      session,
      () => chart().series,
      (series) => new Series(session, chart, () => series),
    );
    this.chart = chart;
  }

  /** By place when it comes to it: what is taken away before moves the others up. */
  getItemAt(index: number): Series {
    return new Series(this.session, this.chart, () => this.chart().series[index]);
  }

  add(name: string): Series {
    const series: SeriesModel = { name, values: "", categories: "", type: "", colour: "" };
    this.session.change("series.add", name, () => this.chart().series.push(series));
    return new Series(this.session, this.chart, () => series);
  }
}

class Series extends ClientObject<SeriesModel> {
  constructor(
    session: WorkbookSurroundings["session"],
    private readonly chart: () => FakeChart,
    where: () => SeriesModel | undefined,
  ) {
    super(session, where, {
      name: {
        get: ({ name }) => name,
        set: (series, value) => {
          series.name = String(value);
        },
      },
      chartType: {
        get: ({ type }) => type,
        set: (series, value) => {
          series.type = String(value);
        },
      },
    });
  }

  readonly format = {
    line: new ClientObject(this.session, () => this.model(), {
      color: {
        get: ({ colour }) => colour,
        set: (series, value) => {
          series.colour = String(value);
        },
      },
    }),
    fill: {
      setSolidColor: (colour: string) =>
        this.session.change("setSolidColor", colour, () => {
          this.model().colour = colour;
        }),
    },
  };

  setValues(range: Range): void {
    this.session.change("setValues", null, () => {
      this.model().values = areaText(rangeModel(range).area);
    });
  }

  setXAxisValues(range: Range): void {
    this.session.change("setXAxisValues", null, () => {
      this.model().categories = areaText(rangeModel(range).area);
    });
  }

  delete(): void {
    this.session.change("series.delete", null, () => {
      const { series } = this.chart();
      series.splice(series.indexOf(this.model()), 1);
    });
  }
}

class PageLayout extends ClientObject<FakeSheet> {
  constructor(around: WorkbookSurroundings, sheet: () => FakeSheet) {
    const setting = (name: string): Properties<FakeSheet>[string] => ({
      get: ({ page }) => page[name] ?? null,
      set: ({ page }, value) => {
        page[name] = value;
      },
    });
    super(around.session, sheet, {
      orientation: setting("orientation"),
      paperSize: setting("paperSize"),
      zoom: setting("zoom"),
      centerHorizontally: setting("centerHorizontally"),
    });
  }

  setPrintArea(address: string): void {
    this.session.change("setPrintArea", address, () => {
      this.model().page.printArea = address;
    });
  }

  setPrintTitleRows(address: string): void {
    this.session.change("setPrintTitleRows", address, () => {
      this.model().page.titleRows = address;
    });
  }
}

/** A range given as an argument is looked up by the host, during the sync. */
function rangeModel(range: Range): { area: Parameters<typeof areaText>[0] } {
  return (range as unknown as { model(): { area: Parameters<typeof areaText>[0] } }).model();
}
