import type { SheetCell } from "../../../contract/snapshot";
import type { Cursor, SheetPart, WorkbookPart } from "../protocol";
import { type Marks, readMarks } from "./marks";
import { isLocked } from "./protection";
import { readRange } from "./read-range";
import { type GasSheet, hasCells, type Locale, localeOf, spreadsheet } from "./spreadsheet";

/** About two seconds of reading, and a few megabytes on the way to the sidebar. */
const cellsAtOnce = 40_000;
/** A sheet costs a dozen service calls whatever it holds, each of them a hundredth of a second on a good day. */
const sheetsAtOnce = 20;
/** On a bad one the clock ends the run, far from the six minutes it may take. */
const msAtOnce = 10_000;
/** The first call is short, so that the user sees at once how much there is. */
const sheetsAtFirst = 2;

/** As many sheets, or rows of a large one, as make a call of reasonable length. */
export function readWorkbook(from: Cursor | null): WorkbookPart {
  const book = spreadsheet();
  const locale = localeOf(book);
  const marks = readMarks(book);
  const all = book.getSheets().filter(hasCells);
  const sheets: SheetPart[] = [];
  const started = Date.now();
  const mostSheets = from ? sheetsAtOnce : sheetsAtFirst;
  let room = cellsAtOnce;
  let at = from ?? { sheet: 0, row: 0 };

  while (at.sheet < all.length && room > 0 && sheets.length < mostSheets && Date.now() - started < msAtOnce) {
    const sheet = all[at.sheet] as GasSheet;
    if (marks.isStaged(sheet)) {
      at = { sheet: at.sheet + 1, row: 0 };
      continue;
    }
    const rows = sheet.getLastRow();
    const columns = sheet.getLastColumn();
    const taken = Math.min(rows - at.row, Math.max(1, Math.floor(room / Math.max(1, columns))));
    sheets.push(readPart(sheet, at.row, taken, columns, { locale, marks }));
    room -= Math.max(1, taken * columns);
    at = at.row + taken < rows ? { sheet: at.sheet, row: at.row + taken } : { sheet: at.sheet + 1, row: 0 };
  }

  const next = at.sheet < all.length ? at : null;
  return { name: book.getName(), sheets, next, done: Math.min(at.sheet, all.length), total: all.length };
}

interface Known {
  readonly locale: Locale;
  readonly marks: Marks;
}

function readPart(sheet: GasSheet, from: number, rows: number, columns: number, { locale, marks }: Known): SheetPart {
  const range = rows > 0 && columns > 0 ? sheet.getRange(from + 1, 1, rows, columns) : undefined;
  return {
    name: sheet.getName(),
    from,
    rows: range ? readRange(range, locale).map(withoutTrailingBlanks) : [],
    // Merges reach beyond the rows of one part, so the whole sheet's come with its first.
    merges:
      range && from === 0
        ? sheet
            .getDataRange()
            .getMergedRanges()
            .map((merged) => merged.getA1Notation())
        : [],
    hidden: sheet.isSheetHidden(),
    isProtected: isLocked(sheet),
    madeBy: marks.idOf(sheet),
  };
}

function withoutTrailingBlanks(row: readonly (SheetCell | null)[]): (SheetCell | null)[] {
  let length = row.length;
  while (length > 0 && row[length - 1] === null) length -= 1;
  return row.slice(0, length);
}
