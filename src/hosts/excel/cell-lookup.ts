import type { CellPlace } from "./cell-place";
import type { ExcelPlatform } from "./platform";

/** What Excel does not hand over with the values of an argument, asked of the sheet itself. */
export interface CellLookup {
  /** Which cells hold nothing, row by row; nothing where that can't be known. */
  blanks(place: CellPlace): Promise<readonly (readonly boolean[])[] | undefined>;
  /** How many rows and columns from the first cell on hold anything; nothing where that can't be known. */
  extent(place: CellPlace): Promise<Extent | undefined>;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** About 626 bytes a range go to Excel and some ten a cell come back; the web refuses more than five megabytes. */
const rangesAtOnce = 4_000;
const cellsAtOnce = 50_000;

/** Neighbours with no more rows between them are read as one range. */
const smallGap = 16;

/** One bad range in a full batch is found in a dozen; after so many refusals Excel does not answer at all. */
const mostRefusals = 40;

/**
 * Looks cells up for all calls of one recalculation together: as soon as they have all been made, and not on a timer,
 * which a hidden pane slows down to once a second.
 */
export function cellLookup(excel: () => ExcelPlatform | undefined): CellLookup {
  const blanks = together<boolean[][]>((places) => lookUpBlanks(new Reader(excel()), places));
  const extents = together<Extent>((places) => new Reader(excel()).read(places, usedPart, extentOf));
  return { blanks, extent: extents };
}

/** Gathers what is asked, each place once, while nothing is under way. */
function together<Answer>(
  lookUp: (places: readonly CellPlace[]) => Promise<readonly (Answer | undefined)[]>,
): (place: CellPlace) => Promise<Answer | undefined> {
  type Waiting = { readonly place: CellPlace; readonly answers: ((answer: Answer | undefined) => void)[] };
  let waiting = new Map<string, Waiting>();
  let last: Promise<void> = Promise.resolve();

  async function flush(): Promise<void> {
    const batch = [...waiting.values()];
    waiting = new Map();
    const found = await lookUp(batch.map(({ place }) => place)).catch(() => []);
    batch.forEach(({ answers }, index) => {
      for (const answer of answers) answer(found[index]);
    });
  }

  return (place) =>
    new Promise((resolve) => {
      const { top, left, bottom, right } = place.range;
      const key = [place.sheet, top, left, bottom, right].join("\n");
      const asked = waiting.get(key);
      if (asked) return void asked.answers.push(resolve);
      if (waiting.size === 0) last = last.then(flush);
      waiting.set(key, { place, answers: [resolve] });
    });
}

async function lookUpBlanks(
  reader: Reader,
  places: readonly CellPlace[],
): Promise<readonly (boolean[][] | undefined)[]> {
  const blocks = blocksAround(places);
  const read = await reader.read(blocks, cellTypes, blanksOf);
  const rows = new Map<string, Map<number, boolean[]>>();
  blocks.forEach((block, index) => {
    const known = rows.get(columnsOf(block)) ?? new Map<number, boolean[]>();
    rows.set(columnsOf(block), known);
    read[index]?.forEach((blank, row) => void known.set(block.range.top + row, blank));
  });
  return places.map((place) => {
    const known = rows.get(columnsOf(place));
    const own: boolean[][] = [];
    for (let row = place.range.top; row <= place.range.bottom; row += 1) {
      const blank = known?.get(row);
      if (!blank) return undefined;
      own.push(blank);
    }
    return own;
  });
}

/** Ten thousand formulas down a column ask for ten thousand single cells: one range holds them all. */
function blocksAround(places: readonly CellPlace[]): CellPlace[] {
  const columns = new Map<string, CellPlace[]>();
  for (const place of places) {
    const own = columns.get(columnsOf(place)) ?? [];
    columns.set(columnsOf(place), own);
    own.push(place);
  }
  return [...columns.values()].flatMap((own) => {
    const sorted = own.map(({ range }) => range).sort((one, other) => one.top - other.top);
    const blocks: { top: number; bottom: number }[] = [];
    for (const { top, bottom } of sorted) {
      const block = blocks.at(-1);
      if (block && top <= block.bottom + 1 + smallGap) block.bottom = Math.max(block.bottom, bottom);
      else blocks.push({ top, bottom });
    }
    const [
      {
        sheet,
        range: { left, right },
      },
    ] = own as [CellPlace];
    const height = Math.max(1, Math.floor(cellsAtOnce / (right - left + 1)));
    return blocks.flatMap(({ top, bottom }) =>
      Array.from({ length: Math.ceil((bottom - top + 1) / height) }, (_, slice) => {
        const first = top + slice * height;
        return { sheet, range: { top: first, bottom: Math.min(bottom, first + height - 1), left, right } };
      }),
    );
  });
}

function columnsOf({ sheet, range }: CellPlace): string {
  return `${sheet}\n${range.left}\n${range.right}`;
}

/** What to ask of a range, and how many cells of it come back. */
interface Question {
  load(range: Excel.Range): Excel.Range;
  cells(place: CellPlace): number;
}

/** Reads many ranges, in as few requests as Excel takes; a refused request loses only what it can't help losing. */
class Reader {
  private refusals = 0;

  constructor(private readonly excel: ExcelPlatform | undefined) {}

  async read<Answer>(
    places: readonly CellPlace[],
    question: Question,
    answerOf: (range: Excel.Range, place: CellPlace) => Answer,
  ): Promise<(Answer | undefined)[]> {
    const answers: (Answer | undefined)[] = [];
    for (const part of parts(places, question)) answers.push(...(await this.readPart(part, question, answerOf)));
    return answers;
  }

  private async readPart<Answer>(
    places: readonly CellPlace[],
    question: Question,
    answerOf: (range: Excel.Range, place: CellPlace) => Answer,
  ): Promise<(Answer | undefined)[]> {
    const excel = this.excel;
    if (!excel || this.refusals > mostRefusals) return places.map(() => undefined);
    try {
      return await excel.run({ delayForCellEdit: true }, async (context) => {
        const sheets = new Map<string, Excel.Worksheet>();
        const ranges = places.map(({ sheet, range: { top, left, bottom, right } }) => {
          const worksheet = sheets.get(sheet) ?? context.workbook.worksheets.getItem(sheet);
          sheets.set(sheet, worksheet);
          return question.load(worksheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1));
        });
        await context.sync();
        return ranges.map((range, index) => answerOf(range, places[index] as CellPlace));
      });
    } catch {
      this.refusals += 1;
      if (places.length === 1) return [undefined];
      const middle = Math.ceil(places.length / 2);
      const first = await this.readPart(places.slice(0, middle), question, answerOf);
      return [...first, ...(await this.readPart(places.slice(middle), question, answerOf))];
    }
  }
}

function parts(places: readonly CellPlace[], { cells: cellsOf }: Question): CellPlace[][] {
  const all: CellPlace[][] = [];
  let cells = Number.POSITIVE_INFINITY;
  for (const place of places) {
    cells += cellsOf(place);
    if (cells > cellsAtOnce || all.at(-1)?.length === rangesAtOnce) {
      all.push([]);
      cells = cellsOf(place);
    }
    all.at(-1)?.push(place);
  }
  return all;
}

const cellTypes: Question = {
  load: (range) => range.load("valueTypes"),
  cells: ({ range: { top, left, bottom, right } }) => (bottom - top + 1) * (right - left + 1),
};

function blanksOf({ valueTypes }: Excel.Range): boolean[][] {
  return valueTypes.map((row) => row.map((type) => type === "Empty"));
}

const usedPart: Question = {
  load: (range) => range.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
  cells: () => 1,
};

function extentOf(used: Excel.Range, { range: { top, left } }: CellPlace): Extent {
  if (used.isNullObject) return { rows: 0, columns: 0 };
  return { rows: used.rowIndex + used.rowCount - top, columns: used.columnIndex + used.columnCount - left };
}
