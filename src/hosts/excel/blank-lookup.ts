import { parseRange, type Range } from "../../tables/address";
import { sheetOfReference } from "../sheet-mark";
import type { BlankLookup } from "./custom-function";
import type { ExcelPlatform } from "./platform";

interface Waiting {
  readonly sheet: string;
  readonly range: Range;
  readonly answers: ((blanks: boolean[][] | undefined) => void)[];
}

const cellsAtOnce = 50_000;

/**
 * Looks up which cells are empty, for all calls of one recalculation in one round trip. Where Excel does not answer
 * (another workbook, no shared runtime), it answers nothing and the caller takes the zeros as they came.
 */
export function blankLookup(excel: () => ExcelPlatform | undefined): BlankLookup {
  let waiting = new Map<string, Waiting>();

  async function flush(): Promise<void> {
    const batch = [...waiting.values()];
    waiting = new Map();
    for (const part of parts(batch)) await answer(excel(), part);
  }

  return (address) =>
    new Promise((resolve) => {
      const asked = waiting.get(address);
      if (asked) return void asked.answers.push(resolve);
      const place = placeOf(address);
      if (!place) return resolve(undefined);
      if (waiting.size === 0) setTimeout(() => void flush());
      waiting.set(address, { ...place, answers: [resolve] });
    });
}

async function answer(excel: ExcelPlatform | undefined, batch: readonly Waiting[]): Promise<void> {
  const answered = await read(excel, batch).catch(() => undefined);
  batch.forEach(({ answers }, index) => {
    for (const resolve of answers) resolve(answered?.[index]);
  });
}

async function read(excel: ExcelPlatform | undefined, batch: readonly Waiting[]): Promise<boolean[][][] | undefined> {
  return excel?.run({ delayForCellEdit: true }, async (context) => {
    const ranges = batch.map(({ sheet, range: { top, left, bottom, right } }) =>
      context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1)
        .load("valueTypes"),
    );
    await context.sync();
    return ranges.map(({ valueTypes }) => valueTypes.map((row) => row.map((type) => type === "Empty")));
  });
}

function parts(batch: readonly Waiting[]): Waiting[][] {
  const all: Waiting[][] = [];
  let cells = Number.POSITIVE_INFINITY;
  for (const one of batch) {
    const { top, left, bottom, right } = one.range;
    const size = (bottom - top + 1) * (right - left + 1);
    cells += size;
    if (cells > cellsAtOnce) {
      all.push([]);
      cells = size;
    }
    all.at(-1)?.push(one);
  }
  return all;
}

/** "'Tabel 1'!A1:B2"; a range of another workbook, of whole columns or of several areas is not looked up. */
function placeOf(address: string): Pick<Waiting, "sheet" | "range"> | undefined {
  const sheet = sheetOfReference(address);
  if (!sheet || sheet.includes("[")) return undefined;
  try {
    return { sheet, range: parseRange(address.slice(address.lastIndexOf("!") + 1)) };
  } catch {
    return undefined;
  }
}
