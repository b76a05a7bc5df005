import type { Block } from "./read-blocks";

/** Merged ranges by sheet, in one round trip unless a sheet has more of them than Excel gives at once. */
export async function readMerges(
  context: Excel.RequestContext,
  blocks: readonly Block[],
): Promise<Map<string, string[]>> {
  const found = new Map<string, Set<string>>();
  const keep = (sheet: string, areas: readonly string[]) => {
    const merges = found.get(sheet) ?? new Set();
    for (const area of areas) merges.add(area.slice(area.lastIndexOf("!") + 1).replaceAll("$", ""));
    found.set(sheet, merges);
  };
  for (const [sheet, areas] of await readAll(context, blocks)) keep(sheet, areas);
  return new Map([...found].map(([sheet, areas]) => [sheet, [...areas]]));
}

type Areas = [sheet: string, areas: string[]];

async function readAll(context: Excel.RequestContext, blocks: readonly Block[]): Promise<Areas[]> {
  const asked = blocks.map((block) => {
    const merged = context.workbook.worksheets
      .getItem(block.sheet)
      .getRangeByIndexes(block.row, block.column, block.rows, block.columns)
      .getMergedAreasOrNullObject()
      .load("areaCount");
    return { block, merged, areas: merged.areas.load("items/address") };
  });
  try {
    await context.sync();
  } catch (error) {
    return readApart(context, blocks, error);
  }
  return asked.map(({ block, merged, areas }) => [
    block.sheet,
    merged.isNullObject ? [] : areas.items.map(({ address }) => address),
  ]);
}

/** Excel refuses a range with more than 512 merged areas, without saying which: each half is asked by itself. */
async function readApart(context: Excel.RequestContext, blocks: readonly Block[], error: unknown): Promise<Areas[]> {
  if (blocks.length > 1) {
    const middle = Math.ceil(blocks.length / 2);
    return [...(await readAll(context, blocks.slice(0, middle))), ...(await readAll(context, blocks.slice(middle)))];
  }
  const [block] = blocks;
  if (!block || block.rows === 1) throw error;
  const half = Math.ceil(block.rows / 2);
  return [
    ...(await readAll(context, [{ ...block, rows: half }])),
    ...(await readAll(context, [{ ...block, row: block.row + half, rows: block.rows - half }])),
  ];
}
