import { ClientCollection, ClientObject, ClientResult, type Properties } from "./client-object";
import { enter } from "./entry";
import { cellsOf, Format } from "./format";
import {
  type Area,
  areaText,
  blankCell,
  cellAt,
  changeCell,
  type FakeCell,
  type FakeCondition,
  type FakeSheet,
  lastColumnOfSheet,
  lastRowOfSheet,
  overlaps,
  parseArea,
} from "./model";
import { RichApiError, type Session } from "./session";

export interface RangeModel {
  readonly sheet: FakeSheet;
  readonly area: Area;
}

/** What ranges need of the fake Excel around them. */
export interface Surroundings {
  readonly session: Session;
  calculate(formula: string): FakeCell["value"];
  activate(sheet: FakeSheet, area: Area): void;
}

const mostCells = 5_000_000;
const mostMergedAreas = 512;
/** Measured on the real office.js. */
const bytesOfRange = 600;

export class Range extends ClientObject<RangeModel> {
  readonly format: Format;
  readonly dataValidation: DataValidation;
  readonly worksheet: ClientObject<FakeSheet>;
  readonly conditionalFormats: ConditionalFormats;

  constructor(
    private readonly around: Surroundings,
    where: () => RangeModel | undefined,
    orNull = false,
  ) {
    super(around.session, where, rangeProperties(around), orNull);
    const model = () => this.model();
    this.format = new Format(around.session, () => [this.model()], refuseProtected);
    this.dataValidation = new DataValidation(around.session, model);
    this.worksheet = new ClientObject(around.session, () => this.model().sheet, { name: { get: ({ name }) => name } });
    this.conditionalFormats = new ConditionalFormats(around.session, model);
  }

  /** What Excel for the web is sent for a range that is asked something: its way there, over and over. */
  override load(names?: string | readonly string[] | Record<string, unknown>): this {
    this.session.enqueue(bytesOfRange, () => 0);
    return super.load(names);
  }

  getCellProperties(wanted: { format?: { font?: { bold?: boolean }; indentLevel?: boolean } }): ClientResult<unknown> {
    return new ClientResult(this.session, () =>
      matrix(this.bounded(), ({ look }) => ({
        ...(wanted.format && {
          format: { font: { bold: look["font.bold"] ?? false }, indentLevel: look.indentLevel ?? 0 },
        }),
      })),
    );
  }

  getRowProperties(_wanted: { rowHidden: boolean }): ClientResult<unknown> {
    return new ClientResult(this.session, () => {
      const { sheet, area } = this.bounded();
      return count(area.row, area.lastRow).map((row) => ({ rowHidden: sheet.hiddenRows.has(row) }));
    });
  }

  getColumnProperties(_wanted: { columnHidden: boolean }): ClientResult<unknown> {
    return new ClientResult(this.session, () => {
      const { sheet, area } = this.bounded();
      return count(area.column, area.lastColumn).map((column) => ({ columnHidden: sheet.hiddenColumns.has(column) }));
    });
  }

  getMergedAreasOrNullObject(): RangeAreas {
    return new RangeAreas(
      this.around,
      () => {
        const { sheet, area } = this.model();
        const areas = sheet.merges.filter((merged) => overlaps(merged, area));
        if (areas.length > mostMergedAreas) throw new RichApiError("GeneralException", "Too many merged areas.");
        return areas.length > 0 ? { sheet, areas } : undefined;
      },
      true,
    );
  }

  /** With these office.js takes a large matrix apart. */
  getRow(row: number): Range {
    return new Range(this.around, () => {
      const { sheet, area } = this.model();
      return { sheet, area: { ...area, row: area.row + row, lastRow: area.row + row } };
    });
  }

  getBoundingRect(other: Range): Range {
    return new Range(this.around, () => {
      const { sheet, area } = this.model();
      const { area: end } = other.model();
      return {
        sheet,
        area: {
          row: Math.min(area.row, end.row),
          column: Math.min(area.column, end.column),
          lastRow: Math.max(area.lastRow, end.lastRow),
          lastColumn: Math.max(area.lastColumn, end.lastColumn),
        },
      };
    });
  }

  /** Without `valuesOnly`, formatted cells count as used too. */
  getUsedRangeOrNullObject(valuesOnly = false): Range {
    return new Range(
      this.around,
      () => {
        const { sheet, area } = this.model();
        const used = usedArea(sheet, area, valuesOnly);
        return used && { sheet, area: used };
      },
      true,
    );
  }

  getSpecialCellsOrNullObject(kind: "Constants" | "Formulas"): RangeAreas {
    return new RangeAreas(
      this.around,
      () => {
        const { sheet } = this.model();
        const areas = [...sheet.cells]
          .filter(([, { formula, value }]) => (kind === "Formulas" ? formula !== "" : formula === "" && value !== ""))
          .map(([key]) => {
            const [row = 0, column = 0] = key.split(",").map(Number);
            return { row, column, lastRow: row, lastColumn: column };
          });
        return areas.length > 0 ? { sheet, areas } : undefined;
      },
      true,
    );
  }

  select(): void {
    this.session.enqueue(40, () => {
      const { sheet, area } = this.model();
      if (sheet.visibility !== "Visible") throw new RichApiError("InvalidOperation", "The sheet is hidden.");
      this.around.activate(sheet, area);
      return 0;
    });
  }

  clear(): void {
    this.write("clear", null, ({ sheet, area }) => {
      for (const key of [...sheet.cells.keys()]) {
        const [row = 0, column = 0] = key.split(",").map(Number);
        if (overlaps(area, { row, column, lastRow: row, lastColumn: column })) sheet.cells.delete(key);
      }
    });
  }

  merge(): void {
    this.write("merge", null, ({ sheet, area }) => {
      sheet.merges.push(area);
    });
  }

  unmerge(): void {
    this.write("unmerge", null, ({ sheet, area }) => {
      sheet.merges = sheet.merges.filter((merged) => !overlaps(merged, area));
    });
  }

  group(): void {
    this.write("group", null, ({ sheet, area }) => sheet.groups.push(areaText(area)));
  }

  ungroup(): void {
    this.write("ungroup", null, ({ sheet, area }) => {
      const at = sheet.groups.indexOf(areaText(area));
      if (at < 0) throw new RichApiError("InvalidOperation", "There is nothing to ungroup.");
      sheet.groups.splice(at, 1);
    });
  }

  private write(name: string, payload: unknown, run: (at: RangeModel) => void): void {
    this.session.change(name, payload, () => {
      const at = this.model();
      refuseProtected(at);
      run(at);
    });
  }

  private bounded(): RangeModel {
    const at = this.model();
    if (!isBounded(at.area)) throw new RichApiError("InvalidArgument", "The range is unbounded.");
    return at;
  }
}

export class RangeAreas extends ClientObject<{ sheet: FakeSheet; areas: Area[] }> {
  readonly areas: ClientCollection<Area, Range>;
  readonly format: Format;

  constructor(around: Surroundings, where: () => { sheet: FakeSheet; areas: Area[] } | undefined, orNull = false) {
    super(around.session, where, { areaCount: { get: ({ areas }) => areas.length } }, orNull);
    this.areas = new ClientCollection(
      around.session,
      () => this.current()?.areas ?? [],
      (area) => new Range(around, () => ({ sheet: this.model().sheet, area })),
    );
    const all = () => this.model().areas.map((area) => ({ sheet: this.model().sheet, area }));
    this.format = new Format(around.session, all, refuseProtected);
  }
}

class DataValidation extends ClientObject<RangeModel> {
  constructor(session: Session, where: () => RangeModel) {
    super(session, where, {
      rule: {
        get: () => null,
        set: ({ sheet, area }, rule) => {
          const source = (rule as { list?: { source: string } }).list?.source ?? "";
          if (source.length > 255) throw new RichApiError("InvalidArgument", "The list is too long.");
          sheet.lists.push({ area, source });
        },
      },
      errorAlert: { get: () => null, set: () => undefined },
      prompt: { get: () => null, set: () => undefined },
    });
  }

  clear(): void {
    this.session.change("dataValidation.clear", null, () => {
      const { sheet, area } = this.model();
      sheet.lists = sheet.lists.filter((list) => !overlaps(list.area, area));
    });
  }
}

class ConditionalFormats extends ClientCollection<FakeCondition, ConditionalFormat> {
  private added = 0;

  constructor(
    session: Session,
    private readonly where: () => RangeModel,
  ) {
    super(
      session,
      () => this.standing(),
      ({ id }) => this.getItem(id),
    );
  }

  getItem(id: string): ConditionalFormat {
    return new ConditionalFormat(this.session, this.where, () => this.standing().find((each) => each.id === id));
  }

  add(type: string): ConditionalFormat {
    let condition: FakeCondition | undefined;
    this.session.change("conditionalFormats.add", type, () => {
      if (type !== "Custom") throw new RichApiError("InvalidArgument", `No such type here: ${type}`);
      const { sheet, area } = this.where();
      this.added += 1;
      condition = { id: `{${sheet.conditions.length}-${this.added}-${areaText(area)}}`, area, formula: "", fill: "" };
      sheet.conditions.push(condition);
    });
    return new ConditionalFormat(this.session, this.where, () => condition);
  }

  clearAll(): void {
    this.session.change("conditionalFormats.clearAll", null, () => {
      const { sheet, area } = this.where();
      sheet.conditions = sheet.conditions.filter((condition) => !overlaps(condition.area, area));
    });
  }

  private standing(): FakeCondition[] {
    const { sheet, area } = this.where();
    return sheet.conditions.filter((condition) => overlaps(condition.area, area));
  }
}

class ConditionalFormat extends ClientObject<FakeCondition> {
  readonly custom: unknown;

  constructor(
    session: Session,
    private readonly where: () => RangeModel,
    find: () => FakeCondition | undefined,
  ) {
    super(session, find, { id: { get: ({ id }) => id }, type: { get: () => "Custom" } });
    const part = (properties: Properties<FakeCondition>) => new ClientObject(session, find, properties);
    const text = (name: "formula" | "fill") => ({
      get: (at: FakeCondition) => at[name],
      set: (at: FakeCondition, value: unknown) => {
        at[name] = String(value);
      },
    });
    this.custom = {
      rule: part({ formula: text("formula") }),
      format: {
        fill: part({ color: text("fill") }),
        font: part({ color: { get: () => null, set: () => undefined } }),
      },
    };
  }

  delete(): void {
    this.session.change("conditionalFormat.delete", null, () => {
      const { sheet } = this.where();
      sheet.conditions.splice(sheet.conditions.indexOf(this.model()), 1);
    });
  }
}

function rangeProperties({ calculate }: Surroundings): Properties<RangeModel> {
  return {
    address: { get: ({ sheet, area }) => `${quoted(sheet.name)}!${areaText(area)}` },
    rowIndex: { get: ({ area }) => area.row },
    columnIndex: { get: ({ area }) => area.column },
    rowCount: { get: ({ area }) => area.lastRow - area.row + 1 },
    columnCount: { get: ({ area }) => area.lastColumn - area.column + 1 },
    values: { get: (at) => read(at, ({ value }) => value), set: (at, rows) => fill(at, rows, calculate) },
    formulas: {
      get: (at) => read(at, ({ formula, value }) => (formula === "" ? value : formula)),
      set: (at, rows) => fill(at, rows, calculate),
    },
    valueTypes: {
      get: (at) => read(at, ({ formula, value }) => (formula === "" && value === "" ? "Empty" : typeof value)),
    },
    text: { get: (at) => read(at, ({ value }) => String(value)) },
    numberFormat: {
      get: (at) => read(at, ({ format }) => format),
      set: (at, rows) =>
        eachWritten(at, rows, (cell, format) => {
          cell.format = String(format);
        }),
    },
    hyperlink: {
      get: ({ sheet, area }) => cellAt(sheet, area.row, area.column).link ?? null,
      set: (at, link) =>
        eachWritten(at, undefined, (cell) => {
          const { documentReference } = link as { documentReference: string };
          cell.link = documentReference;
          cell.formula = "";
          cell.value = documentReference;
        }),
    },
    rowHidden: {
      get: ({ sheet, area }) => sheet.hiddenRows.has(area.row),
      set: ({ sheet, area }, isHidden) => {
        for (const row of sheet.hiddenRows) {
          if (!isHidden && row >= area.row && row <= area.lastRow && !sheet.filteredRows.has(row))
            sheet.hiddenRows.delete(row);
        }
      },
    },
  };
}

/** The rectangle around the cells of an area that are used; none where nothing is. */
export function usedArea(sheet: FakeSheet, within: Area, valuesOnly: boolean): Area | undefined {
  const plain = JSON.stringify(blankCell());
  let used: Area | undefined;
  for (const [key, cell] of sheet.cells) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (!overlaps(within, { row, column, lastRow: row, lastColumn: column })) continue;
    if (valuesOnly ? cell.formula === "" && cell.value === "" : JSON.stringify(cell) === plain) continue;
    used = {
      row: Math.min(used?.row ?? row, row),
      column: Math.min(used?.column ?? column, column),
      lastRow: Math.max(used?.lastRow ?? row, row),
      lastColumn: Math.max(used?.lastColumn ?? column, column),
    };
  }
  return used;
}

/** An unbounded range or one of too many cells gives null rather than an error. */
function read(at: RangeModel, value: (cell: FakeCell) => unknown): unknown {
  const cells = (at.area.lastRow - at.area.row + 1) * (at.area.lastColumn - at.area.column + 1);
  if (!isBounded(at.area) || cells > mostCells) return null;
  return matrix(at, value);
}

function fill(at: RangeModel, rows: unknown, calculate: (formula: string) => FakeCell["value"]): void {
  eachWritten(at, rows, (cell, entered) => enter(cell, entered, calculate));
}

/**
 * null leaves a cell alone; a matrix of another size than the range is refused. Over rows that a filter hides, Excel
 * fills only those it shows, one after the other, and drops the rest.
 */
function eachWritten(at: RangeModel, rows: unknown, write: (cell: FakeCell, entered: unknown) => void): void {
  refuseProtected(at);
  if (!isBounded(at.area)) throw new RichApiError("InvalidArgument", "An unbounded range can't be written.");
  const { row: top, column: left, lastRow, lastColumn } = at.area;
  if (Array.isArray(rows)) {
    const fits = rows.length === lastRow - top + 1 && rows.every((row) => row.length === lastColumn - left + 1);
    if (!fits) throw new RichApiError("InvalidArgument", "The number of rows or columns doesn't match the range.");
  }
  const shown = lastRow > top ? count(top, lastRow).filter((row) => !at.sheet.filteredRows.has(row)) : [top];
  for (const [row, column] of cellsOf(at)) {
    const place = shown.indexOf(row);
    if (place < 0) continue;
    const entered = Array.isArray(rows) ? rows[place][column - left] : rows;
    if (entered === null) continue;
    changeCell(at.sheet, row, column, (cell) => write(cell, entered));
  }
}

function refuseProtected(at: RangeModel): void {
  if (!at.sheet.isProtected) return;
  const locked = !isBounded(at.area) || cellsOf(at).some(([row, column]) => cellAt(at.sheet, row, column).locked);
  if (locked) throw new RichApiError("AccessDenied", "You can't do this: the sheet is protected.");
}

function matrix<Value>({ sheet, area }: RangeModel, value: (cell: FakeCell) => Value): Value[][] {
  return count(area.row, area.lastRow).map((row) =>
    count(area.column, area.lastColumn).map((column) => value(cellAt(sheet, row, column))),
  );
}

function count(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function isBounded(area: Area): boolean {
  const wholeColumns = area.row === 0 && area.lastRow === lastRowOfSheet;
  const wholeRows = area.column === 0 && area.lastColumn === lastColumnOfSheet;
  return !wholeColumns && !wholeRows;
}

export function quoted(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

export function rangeOf(around: Surroundings, sheet: () => FakeSheet, address: string | undefined): Range {
  return new Range(around, () => {
    const whole = { row: 0, column: 0, lastRow: lastRowOfSheet, lastColumn: lastColumnOfSheet };
    return { sheet: sheet(), area: address === undefined ? whole : parseArea(address) };
  });
}
