import { ClientCollection, ClientObject } from "./fake/client-object";
import { enter } from "./fake/entry";
import {
  changeCell,
  type FakeCell,
  type FakeSheet,
  type FakeWorkbook,
  newSheet,
  parseArea,
  snapshotOf,
} from "./fake/model";
import { quoted, Range } from "./fake/range";
import { Remarks } from "./fake/remarks";
import { type HostState, RichApiError, Session } from "./fake/session";
import { type WorkbookSurroundings, Worksheet } from "./fake/worksheet";

export interface FakeRunOptions {
  delayForCellEdit?: boolean;
  mergeUndoGroup?: boolean;
}

/** Requirement sets this Excel has, as "ExcelApi 1.14". */
export const excel2021 = new Set(["ExcelApi 1.14", "SharedRuntime 1.1", "CustomFunctionsRuntime 1.3"]);

/**
 * An Excel that hurts where the real one does: proxies say nothing before load and sync, writes wait in a queue,
 * five megabytes a request, protection, text that turns into formulas and dates, an undo stack that some calls empty.
 */
export class FakeExcel {
  readonly workbook: FakeWorkbook = {
    name: "Laporan.xlsx",
    sheets: [],
    structureProtected: false,
    settings: new Map(),
    names: [],
    active: { sheet: "", area: parseArea("A1") },
    nextId: 0,
  };
  readonly host: HostState = { syncs: 0, cellEditing: false, waited: 0, failing: "" };
  /** What a formula gives when it is entered; the fake calculates nothing itself. */
  calculate: (formula: string) => FakeCell["value"] = () => 0;

  private readonly undoStack: FakeWorkbook[] = [];

  constructor(readonly supported: ReadonlySet<string> = excel2021) {}

  readonly isSetSupported = (name: string, version = "1.1"): boolean =>
    [...this.supported].some((entry) => {
      const [set = "", has = ""] = entry.split(" ");
      return set === name && Number(has.split(".")[1]) >= Number(version.split(".")[1]);
    });

  readonly run = async <Result>(
    options: FakeRunOptions,
    batch: (context: Excel.RequestContext) => Promise<Result>,
  ): Promise<Result> => {
    const session = new Session(this.host, options, {
      begin: () => void this.undoStack.push(snapshotOf(this.workbook)),
      clear: () => {
        this.undoStack.length = 0;
      },
    });
    const result = await batch(this.contextOf(session) as unknown as Excel.RequestContext);
    await session.sync();
    return result;
  };

  addSheet(name: string, entries: Readonly<Record<string, unknown>> = {}): FakeSheet {
    const sheet = newSheet(this.workbook, name);
    if (this.workbook.active.sheet === "") this.workbook.active = { sheet: name, area: parseArea("A1") };
    for (const [address, entered] of Object.entries(entries)) this.type(sheet, address, entered);
    return sheet;
  }

  type(sheet: FakeSheet, address: string, entered: unknown, format?: string): void {
    const { row, column } = parseArea(address);
    changeCell(sheet, row, column, (cell) => {
      if (format !== undefined) cell.format = format;
      enter(cell, entered, this.calculate);
    });
  }

  sheet(name: string): FakeSheet {
    const sheet = this.workbook.sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`The fake has no sheet ${name}.`);
    return sheet;
  }

  /** How often the user can press Ctrl+Z. */
  get undoSteps(): number {
    return this.undoStack.length;
  }

  undo(): void {
    const before = this.undoStack.pop();
    if (before) Object.assign(this.workbook, before);
  }

  private contextOf(session: Session) {
    const { workbook } = this;
    const around: WorkbookSurroundings = {
      session,
      workbook,
      calculate: (formula) => this.calculate(formula),
      activate: (sheet, area) => {
        workbook.active = { sheet: sheet.name, area };
      },
    };
    const application = {
      suspendApiCalculationUntilNextSync: () => session.enqueue(20, () => 0),
      suspendScreenUpdatingUntilNextSync: () => session.enqueue(20, () => 0),
    };
    return {
      sync: () => session.sync(),
      application,
      workbook: Object.assign(new ClientObject(session, () => workbook, { name: { get: ({ name }) => name } }), {
        application,
        worksheets: new Worksheets(around),
        protection: new ClientObject(session, () => workbook, {
          protected: { get: ({ structureProtected }) => structureProtected },
        }),
        settings: settingsOf(session, workbook),
        names: new Names(session, workbook),
        comments: new Remarks(around, "comment", () => workbook.sheets),
        notes: new Remarks(around, "note", () => workbook.sheets),
        getActiveCell: () =>
          new Range(around, () => {
            const { row, column } = workbook.active.area;
            return {
              sheet: this.sheet(workbook.active.sheet),
              area: { row, column, lastRow: row, lastColumn: column },
            };
          }),
      }),
    };
  }
}

class Worksheets extends ClientCollection<FakeSheet, Worksheet> {
  private readonly around: WorkbookSurroundings;

  constructor(around: WorkbookSurroundings) {
    super(
      around.session,
      () => around.workbook.sheets,
      ({ id }) => new Worksheet(around, () => around.workbook.sheets.find((sheet) => sheet.id === id)),
    );
    this.around = around;
  }

  getItem(key: string): Worksheet {
    return new Worksheet(this.around, () => this.byKey(key));
  }

  getItemOrNullObject(key: string): Worksheet {
    return new Worksheet(this.around, () => this.byKey(key), true);
  }

  add(name: string): Worksheet {
    let added: FakeSheet | undefined;
    this.session.change("worksheets.add", name, () => {
      const { workbook } = this.around;
      if (workbook.structureProtected) throw new RichApiError("AccessDenied", "The workbook is protected.");
      if (this.byKey(name)) throw new RichApiError("ItemAlreadyExists", `There is a sheet ${name}.`);
      if (name.length > 31 || /[[\]:*?/\\]/.test(name)) throw new RichApiError("InvalidArgument", `Bad name: ${name}`);
      added = newSheet(workbook, name);
    });
    return new Worksheet(this.around, () => this.around.workbook.sheets.find(({ id }) => id === added?.id));
  }

  private byKey(key: string): FakeSheet | undefined {
    return this.around.workbook.sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  }
}

type NameModel = FakeWorkbook["names"][number];

class Names extends ClientCollection<NameModel, Name> {
  constructor(
    session: Session,
    private readonly workbook: FakeWorkbook,
  ) {
    super(
      session,
      () => workbook.names,
      ({ name }) => new Name(session, workbook, name),
    );
  }

  getItem(name: string): Name {
    return new Name(this.session, this.workbook, name);
  }

  add(name: string, reference: Range): Name {
    this.session.change("names.add", name, () => {
      if (!/^[A-Za-z_\\][\w.]*$/.test(name)) throw new RichApiError("InvalidArgument", `Bad name: ${name}`);
      if (this.workbook.names.some((other) => other.name.toLowerCase() === name.toLowerCase())) {
        throw new RichApiError("ItemAlreadyExists", `There is a name ${name}.`);
      }
      const { sheet } = (reference as unknown as { model(): { sheet: FakeSheet } }).model();
      this.workbook.names.push({ name, sheetId: sheet.id, visible: true });
    });
    return new Name(this.session, this.workbook, name);
  }
}

class Name extends ClientObject<NameModel> {
  constructor(
    session: Session,
    private readonly workbook: FakeWorkbook,
    wanted: string,
  ) {
    super(session, () => workbook.names.find(({ name }) => name.toLowerCase() === wanted.toLowerCase()), {
      name: { get: ({ name }) => name },
      scope: { get: () => "Workbook" },
      formula: {
        get: ({ sheetId }) => {
          const sheet = workbook.sheets.find(({ id }) => id === sheetId);
          return sheet ? `=${quoted(sheet.name)}!$A$1` : "=#REF!$A$1";
        },
      },
      visible: {
        get: ({ visible }) => visible,
        set: (item, value) => {
          item.visible = Boolean(value);
        },
      },
    });
  }

  delete(): void {
    this.session.change("name.delete", null, () => {
      this.workbook.names.splice(this.workbook.names.indexOf(this.model()), 1);
    });
  }
}

function settingsOf(session: Session, workbook: FakeWorkbook) {
  const settingAt = (key: string) =>
    new ClientObject(
      session,
      () => (workbook.settings.has(key) ? { value: workbook.settings.get(key) } : undefined),
      { value: { get: ({ value }) => value } },
      true,
    );
  return {
    add: (key: string, value: unknown) => {
      session.enqueue(JSON.stringify(value).length, () => {
        workbook.settings.set(key, value);
        return 0;
      });
      return settingAt(key);
    },
    getItemOrNullObject: settingAt,
  };
}
