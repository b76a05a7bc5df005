import type { ListObject, Sheet, SheetCell, Workbook } from "../../contract/snapshot";
import { parseRange, toA1 } from "../../tables/address";
import { loadMarks, ownSheets } from "./own-sheets";
import { type Block, type ReadBlock, readBlocks } from "./read-blocks";
import { readMerges } from "./read-merges";
import { isBlank, toSheetCell } from "./sheet-cell";

interface Part {
  readonly name: string;
  readonly isHidden: boolean;
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly block: Block | undefined;
}

/** A used range of more cells than this is taken apart: one stray cell at the bottom of a sheet makes it enormous. */
const mostCellsInOnePiece = 500_000;

/**
 * The whole workbook, or the named sheets, in five round trips whatever the number of sheets, and one more for every
 * 20,000 cells beyond the first.
 */
export async function readWorkbook(context: Excel.RequestContext, wanted?: ReadonlySet<string>): Promise<Workbook> {
  const workbook = context.workbook.load("name");
  const worksheets = workbook.worksheets.load("items/name,items/visibility");
  const names = loadMarks(context);
  await context.sync();

  const items = worksheets.items.filter(({ name }) => !wanted || wanted.has(name));
  const asked = items.map((worksheet) => ({
    worksheet,
    used: worksheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
    protection: worksheet.protection.load("protected"),
    tables: worksheet.tables.load("items/name,items/showTotals"),
  }));
  await context.sync();

  const parts: Part[] = asked.map(({ worksheet, used }) => ({
    name: worksheet.name,
    isHidden: worksheet.visibility !== "Visible",
    worksheet,
    used,
    block: used.isNullObject ? undefined : blockOf(worksheet.name, used),
  }));
  const ranges = asked.map(({ tables }) => tables.items.map((table) => table.getRange().load("address")));
  const columns = parts.map((part) =>
    part.block && !isEnormous(part) ? part.used.getColumnProperties({ columnHidden: true }) : undefined,
  );
  await context.sync();

  const blocks = parts.flatMap(({ block }) => block ?? []);
  const merges = await readMerges(context, blocks);
  const cells = await readBlocks(context, await piecesOf(context, parts));

  const { own } = ownSheets(names);
  const sheets = parts.map((part, index): Sheet => {
    const { name, block } = part;
    const listObjects = (asked[index]?.tables.items ?? []).map(
      (table, at): ListObject => ({
        name: table.name,
        range: localAddress(ranges[index]?.[at]?.address ?? ""),
        hasTotalsRow: table.showTotals,
      }),
    );
    const hiddenColumns = (columns[index]?.value ?? []).flatMap(({ columnHidden }, at) =>
      columnHidden ? [(block?.column ?? 0) + at] : [],
    );
    const read = cells.filter(({ sheet }) => sheet === name);
    const hiddenRows = hiddenRowsOf(read);
    const madeBy = own.get(name);
    return {
      name,
      rows: rowsOf(read),
      merges: merges.get(name) ?? [],
      ...(part.isHidden && { hidden: true }),
      ...(hiddenRows.length > 0 && { hiddenRows }),
      ...(hiddenColumns.length > 0 && { hiddenColumns }),
      ...(asked[index]?.protection.protected && { isProtected: true }),
      ...(listObjects.length > 0 && { listObjects }),
      ...(madeBy && { madeBy }),
    };
  });
  return { name: workbook.name, sheets };
}

function blockOf(sheet: string, { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Block {
  return { sheet, row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

function isEnormous({ block }: Part): boolean {
  return block !== undefined && block.rows * block.columns > mostCellsInOnePiece;
}

/** The rectangles to read: a sheet's used range, or only its filled cells where that range is enormous. */
async function piecesOf(context: Excel.RequestContext, parts: readonly Part[]): Promise<Block[]> {
  const whole = parts.filter((part) => !isEnormous(part)).flatMap(({ block }) => block ?? []);
  const enormous = parts.filter(isEnormous);
  if (enormous.length === 0) return whole;

  const filled = enormous.flatMap(({ name, used }) =>
    (["Constants", "Formulas"] as const).map((kind) => {
      const special = used.getSpecialCellsOrNullObject(kind).load("areaCount");
      return {
        name,
        special,
        areas: special.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount"),
      };
    }),
  );
  await context.sync();
  const found = filled.filter(({ special }) => !special.isNullObject);
  return [...whole, ...found.flatMap(({ name, areas }) => areas.items.map((area) => blockOf(name, area)))];
}

function rowsOf(blocks: readonly ReadBlock[]): Sheet["rows"] {
  const rows: (SheetCell | undefined)[][] = [];
  for (const block of blocks) {
    while (rows.length < block.row + block.rows) rows.push([]);
    block.values.forEach((values, at) => {
      const row = rows[block.row + at] ?? [];
      values.forEach((value, index) => {
        const formula = block.formulas[at]?.[index];
        const format = block.formats[at]?.[index];
        const cell = toSheetCell({ value, formula, format, look: block.looks[at]?.[index] });
        if (isBlank(cell)) return;
        while (row.length <= block.column + index) row.push(undefined);
        row[block.column + index] = cell;
      });
    });
  }
  return rows;
}

function hiddenRowsOf(blocks: readonly ReadBlock[]): number[] {
  const hidden = blocks.flatMap(({ row, rowProperties }) =>
    rowProperties.flatMap(({ rowHidden }, at) => (rowHidden ? [row + at] : [])),
  );
  return [...new Set(hidden)].sort((one, other) => one - other);
}

/** "'Tabel 1'!A1:C9" to "A1:C9". */
export function localAddress(address: string): string {
  const { top, left, bottom, right } = parseRange(address.slice(address.lastIndexOf("!") + 1));
  return `${toA1(top, left)}:${toA1(bottom, right)}`;
}
