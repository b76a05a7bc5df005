import { CellValueType, type ICellData, type Injector, InterceptorEffectEnum, type Nullable } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import type { Light } from "./read-lights";

/** Colours cells by the conditional formats of their sheet; the first that fits wins, as in Excel. */
export function installLights(injector: Injector, lightsOf: (sheet: string) => readonly Light[]): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    handler: (cell, location, next) => {
      const lights = lightsOf(location.worksheet.getName());
      const light = lights.length > 0 && findLight(lights, location.row, location.col, location.rawData);
      if (!light) return next(cell);
      const style = cell?.s ? location.workbook.getStyles().get(cell.s) : undefined;
      const { fill, colour } = light.look;
      const s = { ...style, ...(fill && { bg: { rgb: fill } }), ...(colour && { cl: { rgb: colour } }) };
      return next({ ...cell, s });
    },
  });
}

function findLight(
  lights: readonly Light[],
  row: number,
  column: number,
  cell: Nullable<ICellData>,
): Light | undefined {
  if (cell?.t !== CellValueType.NUMBER || cell.v === null || cell.v === undefined) return undefined;
  const value = Number(cell.v);
  return lights.find(({ range: { top, left, bottom, right }, fits }) => {
    return row >= top && row <= bottom && column >= left && column <= right && fits(value);
  });
}
