import type { Mark, Marked } from "../../contract/host";
import type { CellRef } from "../../contract/snapshot";
import { fromA1, qualify, toA1 } from "../../tables/address";
import { isMarkFormula, isOurNote, markFormula, signed } from "../cell-mark";
import { lightColours } from "../look";
import { cellRuns, rangeOf } from "./cell-runs";
import { refuseMissing } from "./read-cells";

/** A note, or the comment that an Excel without notes for add-ins has in their place. */
interface Remark {
  readonly sheet: string;
  readonly item: Excel.Note | Excel.Comment;
  readonly location: Excel.Range;
}

/**
 * Marks of ours are known by what they say, so that rows may be moved and sheets renamed. Notes need ExcelApi 1.18; before
 * that a finding is a comment, which Excel signs with the user's name.
 */
export async function markCells(
  context: Excel.RequestContext,
  marks: readonly Mark[],
  hasNotes: boolean,
): Promise<Marked> {
  await refuseMissing(context, new Set(marks.map(({ sheet }) => sheet)));
  const worksheets = context.workbook.worksheets.load("items/name");
  await context.sync();

  const asked = worksheets.items.map((worksheet) => ({
    sheet: worksheet.name,
    worksheet,
    protection: worksheet.protection.load("protected"),
    formats: worksheet.getRange().conditionalFormats.load("items/id,items/type"),
    remarks: [
      worksheet.comments.load("items/id,items/content"),
      ...(hasNotes ? [worksheet.notes.load("items/content")] : []),
    ] as const,
  }));
  await context.sync();

  const isOpen = new Set(asked.filter(({ protection }) => !protection.protected).map(({ sheet }) => sheet));
  const remarks = asked.flatMap(({ sheet, remarks }) =>
    remarks.flatMap(({ items }) =>
      items.map((item): Remark => ({ sheet, item, location: item.getLocation().load("rowIndex,columnIndex") })),
    ),
  );
  const formats = asked.flatMap(({ sheet, formats }) =>
    formats.items
      .filter(({ type }) => isOpen.has(sheet) && type === "Custom")
      .map((format) => ({ format, rule: format.custom.rule.load("formula") })),
  );
  await context.sync();

  const ours = remarks.filter(({ sheet, item }) => isOpen.has(sheet) && isOurNote(String(item.content)));
  // From the last to the first: some items are known by their place, which moves up when one before it goes.
  for (const { item } of [...ours].reverse()) item.delete();
  for (const { format, rule } of [...formats].reverse()) if (isMarkFormula(String(rule.formula))) format.delete();
  await context.sync();

  const taken = new Set(
    remarks
      .filter((remark) => !ours.includes(remark))
      .map(({ sheet, location }) => keyOf({ sheet, cell: toA1(location.rowIndex, location.columnIndex) })),
  );
  const wanted = marks.filter((mark) => isOpen.has(mark.sheet) && !taken.has(keyOf(mark)));
  const refused = await addNotes(context, wanted, hasNotes);
  const noted = wanted.filter((mark) => !refused.includes(mark));
  addColours(context, noted);
  await context.sync();
  const left = marks.filter((mark) => !noted.includes(mark));
  return { removed: ours.length, left: left.map(({ sheet, cell }) => ({ sheet, cell })) };
}

/** All at once; where Excel refuses, one by one, to find the cell it refuses: an old note that add-ins are not shown. */
async function addNotes(context: Excel.RequestContext, marks: readonly Mark[], hasNotes: boolean): Promise<Mark[]> {
  const { notes, comments } = context.workbook;
  for (const { sheet, cell, note } of marks) {
    (hasNotes ? notes : comments).add(qualify(sheet, cell), signed(note));
  }
  try {
    await context.sync();
    return [];
  } catch (error) {
    const [only] = marks;
    if (marks.length === 0) throw error;
    if (marks.length === 1 && only) return [only];
    const refused: Mark[] = [];
    for (const mark of marks) refused.push(...(await addNotes(context, [mark], hasNotes)));
    return refused;
  }
}

function addColours(context: Excel.RequestContext, marks: readonly Mark[]): void {
  for (const colour of new Set(marks.flatMap((mark) => mark.colour ?? []))) {
    for (const run of cellRuns(marks.filter((mark) => mark.colour === colour))) {
      const { custom } = rangeOf(context, run).conditionalFormats.add("Custom");
      custom.rule.formula = markFormula(colour);
      custom.format.fill.color = `#${lightColours[colour].fill}`;
      custom.format.font.color = `#${lightColours[colour].colour}`;
    }
  }
}

function keyOf({ sheet, cell }: CellRef): string {
  const { row, column } = fromA1(cell);
  return `${sheet}\n${row}\n${column}`;
}
