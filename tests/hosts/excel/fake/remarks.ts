import { ClientCollection, ClientObject } from "./client-object";
import { type FakeSheet, parseArea } from "./model";
import { Range } from "./range";
import { RichApiError } from "./session";
import type { WorkbookSurroundings } from "./worksheet";

type Kind = FakeSheet["remarks"][number]["kind"];
type Model = FakeSheet["remarks"][number] & { readonly sheet: FakeSheet };

/** Notes or comments, of a sheet or of the whole workbook. A cell has one of them at most. */
export class Remarks extends ClientCollection<Model, Remark> {
  constructor(
    private readonly around: WorkbookSurroundings,
    private readonly kind: Kind,
    private readonly sheets: () => readonly FakeSheet[],
  ) {
    super(
      around.session,
      () => this.standing(),
      ({ id }) => this.getItem(id),
    );
  }

  getItem(id: string): Remark {
    return new Remark(this.around, () => this.standing().find((remark) => remark.id === id));
  }

  add(address: string, content: string): Remark {
    const { workbook } = this.around;
    workbook.nextId += 1;
    const id = `{${workbook.nextId}}`;
    this.session.change(`${this.kind}s.add`, content, () => {
      const [, name = "", cell = ""] = /^(.+)!([^!]+)$/.exec(address) ?? [];
      const sheet = workbook.sheets.find((each) => each.name === name.replace(/^'|'$/g, "").replaceAll("''", "'"));
      if (!sheet) throw new RichApiError("InvalidArgument", `There is no ${address}.`);
      if (sheet.isProtected) throw new RichApiError("AccessDenied", "The sheet is protected.");
      const { row, column } = parseArea(cell);
      if (sheet.remarks.some((remark) => remark.row === row && remark.column === column)) {
        throw new RichApiError("InvalidOperation", "The cell has a note or a comment already.");
      }
      sheet.remarks.push({ id, kind: this.kind, row, column, content });
    });
    return this.getItem(id);
  }

  private standing(): Model[] {
    return this.sheets().flatMap((sheet) =>
      sheet.remarks.filter(({ kind }) => kind === this.kind).map((remark) => ({ ...remark, sheet })),
    );
  }
}

class Remark extends ClientObject<Model> {
  constructor(
    private readonly around: WorkbookSurroundings,
    find: () => Model | undefined,
  ) {
    super(around.session, find, { id: { get: ({ id }) => id }, content: { get: ({ content }) => content } });
  }

  getLocation(): Range {
    return new Range(this.around, () => {
      const { sheet, row, column } = this.model();
      return { sheet, area: { row, column, lastRow: row, lastColumn: column } };
    });
  }

  delete(): void {
    this.session.change("remark.delete", null, () => {
      const { sheet, id } = this.model();
      if (sheet.isProtected) throw new RichApiError("AccessDenied", "The sheet is protected.");
      sheet.remarks = sheet.remarks.filter((remark) => remark.id !== id);
    });
  }
}
