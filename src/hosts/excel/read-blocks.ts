import { codeOf, isTooLarge } from "./failure-reason";
import { cellLook } from "./sheet-cell";

/** A rectangle of a sheet, 0-based. */
export interface Block {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface ReadBlock extends Block {
  readonly values: unknown[][];
  readonly formulas: unknown[][];
  readonly formats: unknown[][];
  readonly looks: Excel.CellProperties[][];
  readonly rowProperties: Excel.RowProperties[];
}

/** So many cells at once stay well under five megabytes unless their texts are long; then the batch is halved. */
const cellsAtOnce = 20_000;

/** Reads any number of rectangles; how many round trips it takes depends on their cells, not on their number. */
export async function readBlocks(context: Excel.RequestContext, blocks: readonly Block[]): Promise<ReadBlock[]> {
  const read: ReadBlock[] = [];
  for (const batch of batches(blocks.flatMap(slices))) read.push(...(await readBatch(context, batch)));
  return read;
}

function batches(blocks: readonly Block[]): Block[][] {
  const all: Block[][] = [];
  let cells = Number.POSITIVE_INFINITY;
  for (const block of blocks) {
    cells += block.rows * block.columns;
    if (cells > cellsAtOnce) {
      all.push([]);
      cells = block.rows * block.columns;
    }
    all.at(-1)?.push(block);
  }
  return all;
}

function slices(block: Block): Block[] {
  const height = Math.max(1, Math.floor(cellsAtOnce / block.columns));
  return Array.from({ length: Math.ceil(block.rows / height) }, (_, slice) => ({
    ...block,
    row: block.row + slice * height,
    rows: Math.min(height, block.rows - slice * height),
  }));
}

async function readBatch(context: Excel.RequestContext, batch: readonly Block[]): Promise<ReadBlock[]> {
  const asked = batch.map((block) => {
    const { worksheets } = context.workbook;
    const range = worksheets
      .getItem(block.sheet)
      .getRangeByIndexes(block.row, block.column, block.rows, block.columns)
      .load("values,formulas,numberFormat");
    return {
      block,
      range,
      looks: range.getCellProperties(cellLook),
      rowProperties: range.getRowProperties({ rowHidden: true }),
    };
  });
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return readHalves(context, batch, error);
  }
  // Excel answers null in place of an error where there are too many cells.
  if (asked.some(({ range }) => range.values === null)) return readHalves(context, batch, undefined);
  return asked.map(({ block, range, looks, rowProperties }) => ({
    ...block,
    values: range.values,
    formulas: range.formulas,
    formats: range.numberFormat,
    looks: looks.value,
    rowProperties: rowProperties.value,
  }));
}

async function readHalves(
  context: Excel.RequestContext,
  batch: readonly Block[],
  error: unknown,
): Promise<ReadBlock[]> {
  const [first = [], second = []] = halves(batch);
  if (second.length === 0) throw error ?? new Error(`Sel terlalu besar untuk dibaca (${codeOf(error)}).`);
  return [...(await readBatch(context, first)), ...(await readBatch(context, second))];
}

function halves(batch: readonly Block[]): (readonly Block[])[] {
  const [only] = batch;
  if (batch.length !== 1 || !only) {
    const middle = Math.ceil(batch.length / 2);
    return [batch.slice(0, middle), batch.slice(middle)];
  }
  const { row, column, rows, columns } = only;
  if (rows > 1) {
    const half = Math.ceil(rows / 2);
    return [[{ ...only, rows: half }], [{ ...only, row: row + half, rows: rows - half }]];
  }
  if (columns === 1) return [batch];
  const half = Math.ceil(columns / 2);
  return [[{ ...only, columns: half }], [{ ...only, column: column + half, columns: columns - half }]];
}
