import { ClientObject, type Properties } from "./client-object";
import { cellAt, changeCell } from "./model";
import type { RangeModel } from "./range";
import type { Session } from "./session";

/** What can be set on a range's format, and read back where all its cells agree (null where they don't). */
const names = {
  "": ["horizontalAlignment", "verticalAlignment", "wrapText", "indentLevel", "columnWidth"],
  font: ["bold", "italic", "size", "color", "name", "underline"],
  fill: ["color"],
} as const;

export class Format extends ClientObject<readonly RangeModel[]> {
  readonly font: ClientObject<readonly RangeModel[]>;
  readonly fill: ClientObject<readonly RangeModel[]>;
  readonly protection: ClientObject<readonly RangeModel[]>;

  constructor(
    session: Session,
    private readonly where: () => readonly RangeModel[] | undefined,
    guard: (at: RangeModel) => void,
  ) {
    super(session, where, lookProperties("", guard));
    this.font = new ClientObject(session, where, lookProperties("font", guard));
    this.fill = new ClientObject(session, where, lookProperties("fill", guard));
    this.protection = new ClientObject(session, where, {
      locked: {
        get: (models) => {
          const locked = new Set(
            models.flatMap((at) => cellsOf(at).map(([row, column]) => cellAt(at.sheet, row, column).locked)),
          );
          return locked.size > 1 ? null : ([...locked][0] ?? true);
        },
      },
    });
  }

  readonly borders = {
    getItem: (edge: string) =>
      new ClientObject(this.session, this.where, {
        style: { get: () => null, set: (models, value) => setLook(models, `borders.${edge}`, value) },
        color: { get: () => null, set: (models, value) => setLook(models, `borders.${edge}.color`, value) },
      }),
  };

  autofitRows(): void {
    this.session.change("autofitRows", null, () => undefined);
  }
}

function lookProperties(part: keyof typeof names, guard: (at: RangeModel) => void): Properties<readonly RangeModel[]> {
  return Object.fromEntries(
    names[part].map((name) => {
      const key = part === "" ? name : `${part}.${name}`;
      return [
        name,
        {
          get: (models: readonly RangeModel[]) => {
            const [at] = models;
            return at ? (cellAt(at.sheet, at.area.row, at.area.column).look[key] ?? null) : null;
          },
          set: (models: readonly RangeModel[], value: unknown) => {
            for (const at of models) guard(at);
            if (key === "columnWidth") setWidths(models, Number(value));
            else setLook(models, key, value);
          },
        },
      ];
    }),
  );
}

function setLook(models: readonly RangeModel[], key: string, value: unknown): void {
  for (const at of models) {
    for (const [row, column] of cellsOf(at)) {
      changeCell(at.sheet, row, column, (cell) => {
        cell.look[key] = value;
      });
    }
  }
}

function setWidths(models: readonly RangeModel[], width: number): void {
  for (const { sheet, area } of models) {
    for (let column = area.column; column <= area.lastColumn; column += 1) sheet.widths.set(column, width);
  }
}

export function cellsOf({ area }: RangeModel): [number, number][] {
  const cells: [number, number][] = [];
  for (let row = area.row; row <= area.lastRow; row += 1) {
    for (let column = area.column; column <= area.lastColumn; column += 1) cells.push([row, column]);
  }
  return cells;
}
