import {
  BooleanNumber,
  CellValueType,
  ICommandService,
  type Injector,
  InterceptorEffectEnum,
  type IStyleData,
} from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { fromDouble } from "../../numbers/decimal";
import { printPlain } from "../../numbers/print";

/** Interceptors run one after another, the highest first: this one sees what all others made of a cell. */
const last = -1;
/** What a cell leaves free beside its text, in pixels. */
const padding = 5;
const standardSize = 11;
const standardFont = "Arial";
/** Pixels a point. */
const pointWidth = 4 / 3;
/** No digit, mark or letter of a number is wider than this share of the font's size. */
const widest = 0.75;

/** What is copied is the number, whatever room its column has. */
const copying = new Set(["univer.command.copy", "univer.command.cut"]);

/** A number that its column cannot show whole is shown as ####, never cut short. */
export function installWideNumbers(injector: Injector): void {
  const measure = textMeasure();
  let isCopying = false;
  const commands = injector.get(ICommandService);
  commands.beforeCommandExecuted(({ id }) => {
    isCopying ||= copying.has(id);
  });
  commands.onCommandExecuted(({ id }) => {
    isCopying &&= !copying.has(id);
  });
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: last,
    handler: (cell, location, next) => {
      const shown = next(cell);
      if (isCopying) return shown;
      const { rawData, worksheet, workbook, row, col } = location;
      if (!shown || rawData?.t !== CellValueType.NUMBER || shown.v === undefined || shown.v === null) return shown;
      const text = String(shown.v);
      const style = (shown.s ? workbook.getStyles().get(shown.s) : undefined) ?? {};
      const size = (style.fs ?? standardSize) * pointWidth;
      let room = worksheet.getColumnWidth(col) - padding;
      if (text.length * size * widest <= room) return shown;
      const merge = worksheet.getMergedCell(row, col);
      for (let column = col + 1; merge && column <= merge.endColumn; column++) room += worksheet.getColumnWidth(column);
      if (measure(text, style, size) <= room) return shown;
      const fewer = isGeneral(style)
        ? fitting(Number(rawData.v), (shorter) => measure(shorter, style, size) <= room)
        : undefined;
      if (fewer !== undefined) return { ...shown, v: fewer };
      const signs = Math.max(1, Math.floor(room / measure("#", style, size)));
      return { ...shown, v: "#".repeat(signs), t: CellValueType.STRING, s: { ...style, ht: style.ht ?? rightAligned } };
    },
  });
}

const rightAligned = 3;
const mostDecimals = 15;

function isGeneral({ n }: IStyleData): boolean {
  return !n || /^general$/i.test(n.pattern);
}

/** A number without a format shows as many decimals as its column has room for, as in Excel. */
function fitting(value: number, fits: (text: string) => boolean): string | undefined {
  if (Number.isInteger(value)) return undefined;
  for (let decimals = mostDecimals; decimals >= 0; decimals--) {
    const text = printPlain(fromDouble(value).toDecimalPlaces(decimals));
    if (fits(text)) return text;
  }
  return undefined;
}

function textMeasure(): (text: string, style: IStyleData, size: number) => number {
  const context = document.createElement("canvas").getContext("2d");
  return (text, { bl, it, ff }, size) => {
    if (!context) return 0;
    const weight = bl === BooleanNumber.TRUE ? "bold " : "";
    const slant = it === BooleanNumber.TRUE ? "italic " : "";
    context.font = `${slant}${weight}${size}px ${ff ?? standardFont}`;
    return context.measureText(text).width;
  };
}
