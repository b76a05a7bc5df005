import { type Injector, InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import type { Finding, Severity } from "../../contract/finding";
import { fromA1 } from "../../tables/address";

const colours: Readonly<Record<Severity, string>> = { salah: "#c62f25", periksa: "#c98212", saran: "#2f78c4" };
const size = 9;

/** The corner that a cell with a finding wears, in the colour of the gravest. */
export class FindingMarks {
  private marks: ReadonlyMap<string, Severity> = new Map();

  constructor(injector: Injector) {
    injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style,
      handler: (cell, location, next) => {
        if (this.marks.size === 0) return next(cell);
        const severity = this.marks.get(keyOf(location.worksheet.getName(), location.row, location.col));
        if (!severity) return next(cell);
        return next({ ...cell, markers: { ...cell?.markers, tr: { color: colours[severity], size } } });
      },
    });
  }

  show(findings: readonly Finding[]): void {
    const marks = new Map<string, Severity>();
    // The gravest come first in a check.
    for (const { sheet, cell, severity } of findings) {
      const { row, column } = fromA1(cell);
      const key = keyOf(sheet, row, column);
      if (!marks.has(key)) marks.set(key, severity);
    }
    this.marks = marks;
  }

  has(sheet: string, cell: string): boolean {
    const { row, column } = fromA1(cell);
    return this.marks.has(keyOf(sheet, row, column));
  }
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${row}:${column}:${sheet}`;
}
