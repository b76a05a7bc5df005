import { createContext, Script } from "node:vm";
import type { Workbook } from "../../../src/contract/snapshot";
import { clockAt, FakeRuleBuilder, FakeSpreadsheet, type Options, type Service } from "./fake-spreadsheet";

export type AuthMode = "NONE" | "LIMITED" | "FULL" | "CUSTOM_FUNCTION";

export interface Menu {
  readonly caption: string;
  readonly items: { caption: string; handler: string }[];
}

/**
 * Google Sheets with a script bound to it: runs the files that clasp would push in a bare V8 context, a fresh one for
 * each execution, holds them to the mode they run in, and counts what they ask of the services.
 */
export class FakeSheets {
  readonly book: FakeSpreadsheet;
  readonly calls = new Map<string, number>();
  readonly menus: Menu[] = [];
  readonly alerts: { title: string; text: string }[] = [];
  readonly sidebars: { title: string; page: string }[] = [];
  readonly properties = new Map<string, string>();
  /** What the user answers to the next questions. */
  answers: ("YES" | "NO" | "OK")[] = [];
  /** Thrown by the n-th coming call of a service method, as on a bad day at Google's. */
  failure: { method: string; after: number; message: string } | undefined;
  /** Before each call of a service; it may throw. */
  step: () => void = () => {};
  readonly functions: ReadonlySet<string>;

  private readonly script: Script;
  private readonly customFunctions: ReadonlySet<string>;
  /** LOADING: the file itself is evaluated, and nothing may be asked. Between executions a test looks at the sheet. */
  private mode: AuthMode | "LOADING" = "FULL";

  constructor(
    code: string,
    private readonly page: string,
    workbook: Workbook,
    options: Options = {},
  ) {
    this.script = new Script(code, { filename: "Code.js" });
    this.functions = new Set([...code.matchAll(/^function (\w+)\(/gm)].map((match) => match[1] as string));
    const marked = code.matchAll(/@customfunction\s*\*\/\s*function (\w+)\(/g);
    this.customFunctions = new Set([...marked].map((match) => match[1] as string));
    const service: Service = {
      note: (method, kind) => this.note(method, kind),
      custom: (name, args) => this.custom(name, args),
      isCustom: (name) => this.customFunctions.has(name),
    };
    this.book = new FakeSpreadsheet(service, workbook, options);
  }

  get callCount(): number {
    return [...this.calls.values()].reduce((sum, calls) => sum + calls, 0);
  }

  countCalls<Result>(action: () => Result): { result: Result; calls: ReadonlyMap<string, number>; total: number } {
    this.calls.clear();
    const result = action();
    return { result, calls: new Map(this.calls), total: this.callCount };
  }

  open(authMode: AuthMode): void {
    this.menus.length = 0;
    this.execute("onOpen", [{ authMode }], authMode);
  }

  /** From the add-on store, in this file. */
  install(): void {
    this.menus.length = 0;
    this.execute("onInstall", [{ authMode: "FULL" }], "FULL");
  }

  chooseMenu(caption: string): void {
    const item = this.menus.flatMap(({ items }) => items).find((each) => each.caption === caption);
    if (!item) throw new Error(`The menu has no item "${caption}".`);
    this.execute(item.handler, [], "FULL");
  }

  /** As a cell calls it; what it asks of the services is not counted. */
  custom(name: string, args: readonly unknown[]): unknown {
    const counted = new Map(this.calls);
    try {
      return this.execute(name, args, "CUSTOM_FUNCTION");
    } finally {
      this.calls.clear();
      for (const [method, calls] of counted) this.calls.set(method, calls);
    }
  }

  /** google.script.run: nothing but plain JSON in and out. */
  run(name: string, args: readonly unknown[]): unknown {
    if (!this.functions.has(name) || name.endsWith("_")) throw new Error(`Script function not found: ${name}`);
    for (const arg of args) refuseUnlessJson(arg, name);
    const result = this.execute(name, JSON.parse(JSON.stringify(args)), "FULL") ?? null;
    refuseUnlessJson(result, name);
    return JSON.parse(JSON.stringify(result));
  }

  globals(): string[] {
    const context = this.context();
    const before = new Set(Object.keys(context));
    this.script.runInContext(context);
    return Object.keys(context).filter((name) => !before.has(name));
  }

  private execute(name: string, args: readonly unknown[], mode: AuthMode): unknown {
    const context = this.context();
    const outer = this.mode;
    try {
      this.mode = "LOADING";
      this.script.runInContext(context);
      this.mode = mode;
      Object.assign(context, { fakeArguments: args });
      // Promises settle before an execution ends, as in Apps Script; timers and the event loop are not there.
      new Script(`fakeResult = ${name}.apply(null, fakeArguments)`).runInContext(context);
      return (context as { fakeResult?: unknown }).fakeResult;
    } finally {
      this.mode = outer;
    }
  }

  private note(method: string, kind: "read" | "write" | "ui"): void {
    this.calls.set(method, (this.calls.get(method) ?? 0) + 1);
    this.step();
    const { mode, failure } = this;
    if (mode === "LOADING" || mode === "NONE") throw new Error(`${method} may not be called in ${mode}.`);
    if (mode === "CUSTOM_FUNCTION" && kind !== "read") {
      throw new Error(`You do not have permission to call ${method} from a custom function.`);
    }
    if (mode === "LIMITED" && kind === "ui") throw new Error(`You do not have permission to call ${method}.`);
    if (failure && failure.method === method) {
      if (failure.after === 0) {
        this.failure = undefined;
        throw new Error(failure.message);
      }
      this.failure = { ...failure, after: failure.after - 1 };
    }
  }

  private context() {
    const context = this.services();
    withoutNewerBuiltIns.runInContext(context);
    return context;
  }

  private services() {
    return createContext(
      {
        SpreadsheetApp: this.spreadsheetApp(),
        HtmlService: this.htmlService(),
        PropertiesService: { getDocumentProperties: () => this.documentProperties() },
        LockService: {
          getDocumentLock: () => {
            this.note("LockService.getDocumentLock", "write");
            return { tryLock: () => true, releaseLock: () => {} };
          },
        },
        Utilities: {
          formatDate: (date: Date, timeZone: string, format: string) => {
            if (format !== "yyyy-MM-dd HH:mm:ss.SSS") throw new Error(`The fake knows no format ${format}.`);
            return clockAt(date, timeZone).toISOString().replace("T", " ").replace("Z", "");
          },
        },
        ScriptApp: {
          AuthMode: { NONE: "NONE", LIMITED: "LIMITED", FULL: "FULL", CUSTOM_FUNCTION: "CUSTOM_FUNCTION" },
        },
        Charts: {
          ChartType: { BAR: "BAR", COLUMN: "COLUMN", LINE: "LINE", RADAR: "RADAR", COMBO: "COMBO" },
          ChartMergeStrategy: { MERGE_ROWS: "MERGE_ROWS", MERGE_COLUMNS: "MERGE_COLUMNS" },
        },
        console: { log: () => {}, error: () => {} },
      },
      { microtaskMode: "afterEvaluate" },
    );
  }

  private spreadsheetApp() {
    return {
      getActiveSpreadsheet: () => {
        this.note("SpreadsheetApp.getActiveSpreadsheet", "read");
        return this.book;
      },
      getUi: () => this.ui(),
      flush: () => this.note("SpreadsheetApp.flush", "write"),
      newConditionalFormatRule: () => new FakeRuleBuilder(),
      newDataValidation: () => validationBuilder(),
      SheetType: { GRID: "GRID", OBJECT: "OBJECT", DATASOURCE: "DATASOURCE" },
      ProtectionType: { SHEET: "SHEET", RANGE: "RANGE" },
      BorderStyle: { SOLID: "SOLID" },
      DeveloperMetadataVisibility: { DOCUMENT: "DOCUMENT", PROJECT: "PROJECT" },
    };
  }

  private ui() {
    if (this.mode === "CUSTOM_FUNCTION" || this.mode === "LOADING") {
      throw new Error(`SpreadsheetApp.getUi may not be called in ${this.mode}.`);
    }
    const menu = (caption: string) => {
      const items: Menu["items"] = [];
      const builder = {
        addItem: (item: string, handler: string) => {
          if (!this.functions.has(handler)) throw new Error(`No function ${handler} for the menu item ${item}.`);
          items.push({ caption: item, handler });
          return builder;
        },
        addSeparator: () => builder,
        addToUi: () => {
          this.menus.push({ caption, items });
        },
      };
      return builder;
    };
    return {
      createMenu: (caption: string) => {
        if (this.mode === "NONE") throw new Error("An add-on that is only installed adds to the Extensions menu.");
        return menu(caption);
      },
      createAddonMenu: () => menu("Lakin (add-on)"),
      showSidebar: (output: { page: string; title: string }) => {
        this.note("Ui.showSidebar", "ui");
        this.sidebars.push({ title: output.title, page: output.page });
      },
      alert: (title: string, text: string) => {
        this.note("Ui.alert", "ui");
        this.alerts.push({ title, text });
        return this.answers.shift() ?? "OK";
      },
      Button: { YES: "YES", NO: "NO", OK: "OK" },
      ButtonSet: { OK: "OK", YES_NO: "YES_NO" },
    };
  }

  private htmlService() {
    const output = (page: string, title = "") => ({
      page,
      title,
      getContent: () => page,
      setTitle: (next: string) => output(page, next),
    });
    return {
      createHtmlOutputFromFile: (name: string) => {
        this.note("HtmlService.createHtmlOutputFromFile", "ui");
        if (name !== "Panel") throw new Error(`No HTML file named ${name} was found.`);
        return output(this.page);
      },
      createHtmlOutput: (page: string) => output(page),
    };
  }

  private documentProperties() {
    const total = () => [...this.properties].reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
    return {
      getProperties: () => {
        this.note("Properties.getProperties", "read");
        return Object.fromEntries(this.properties);
      },
      getProperty: (key: string) => {
        this.note("Properties.getProperty", "read");
        return this.properties.get(key) ?? null;
      },
      setProperties: (values: Record<string, string>) => {
        this.note("Properties.setProperties", "write");
        const before = new Map(this.properties);
        for (const [key, value] of Object.entries(values)) {
          if (bytes(value) > 9_216) throw new Error("Argument too large: value");
          this.properties.set(key, value);
        }
        if (total() <= 500_000) return;
        this.properties.clear();
        for (const [key, value] of before) this.properties.set(key, value);
        throw new Error("You have exceeded the property storage quota.");
      },
      deleteProperty: (key: string) => {
        this.note("Properties.deleteProperty", "write");
        this.properties.delete(key);
      },
    };
  }
}

/** What browsers and Node have had since 2021: Apps Script may lack it. */
const withoutNewerBuiltIns = new Script(`{
  for (const name of ["at", "findLast", "findLastIndex", "toSorted", "toReversed", "toSpliced", "with"]) {
    delete Array.prototype[name];
  }
  for (const name of ["at", "replaceAll", "isWellFormed", "toWellFormed"]) delete String.prototype[name];
  for (const name of ["hasOwn", "groupBy"]) delete Object[name];
  delete Promise.any;
  delete Map.groupBy;
}`);

function validationBuilder() {
  let list: readonly string[] = [];
  const builder = {
    requireValueInList: (values: readonly string[]) => {
      list = values;
      return builder;
    },
    requireFormulaSatisfied: (formula: string) => {
      list = [formula];
      return builder;
    },
    setHelpText: () => builder,
    setAllowInvalid: () => builder,
    build: () => ({ values: list }),
  };
  return builder;
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** undefined alone is what a function without an answer gives, and becomes null; inside a value it breaks the call. */
function refuseUnlessJson(value: unknown, name: string, seen: readonly unknown[] = []): void {
  if (value === null || typeof value === "string" || typeof value === "boolean") return;
  if (typeof value === "number" && Number.isFinite(value)) return;
  const type = Object.prototype.toString.call(value);
  if ((type !== "[object Object]" && type !== "[object Array]") || seen.includes(value)) {
    throw new Error(`${name}: ${type} can't cross google.script.run.`);
  }
  for (const part of Object.values(value as object)) refuseUnlessJson(part, name, [...seen, value]);
}
