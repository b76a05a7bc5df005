import type { Mark, MarkColour, Marked } from "../../../contract/host";
import type { CellRef } from "../../../contract/snapshot";
import { toA1 } from "../../../tables/address";
import { isMarkFormula, isOurNote, markFormula, signed } from "../../cell-mark";
import { lightColours } from "../../look";
import { isLocked, lockedCell } from "./protection";
import { type GasSheet, hasCells, sheetNamed, spreadsheet } from "./spreadsheet";

/** Takes our notes and colours away and puts these in their place; a user's note stays, and so does its cell. */
export function markCells(marks: readonly Mark[]): Marked {
  const book = spreadsheet();
  for (const { sheet } of marks) sheetNamed(book, sheet);
  let removed = 0;
  const left: CellRef[] = [];
  for (const sheet of book.getSheets().filter(hasCells)) {
    const own = marks.filter((mark) => mark.sheet === sheet.getName());
    if (isLocked(sheet)) {
      left.push(...own.map(refOf));
      continue;
    }
    const notes = sheet.getLastRow() > 0 ? sheet.getDataRange().getNotes() : [];
    const taken = new Set<string>();
    notes.forEach((row, rowIndex) => {
      row.forEach((note, column) => {
        if (note === "") return;
        if (isOurNote(note)) {
          sheet.getRange(rowIndex + 1, column + 1).clearNote();
          removed += 1;
        } else taken.add(toA1(rowIndex, column));
      });
    });
    const noted = own.filter(({ cell }) => !taken.has(cell) && lockedCell(sheet, [cell]) === undefined);
    left.push(...own.filter((mark) => !noted.includes(mark)).map(refOf));
    for (const { cell, note } of noted) sheet.getRange(cell).setNote(signed(note));
    colour(sheet, noted);
  }
  return { removed, left };
}

function colour(sheet: GasSheet, marks: readonly Mark[]): void {
  const standing = sheet.getConditionalFormatRules();
  const kept = standing.filter((rule) => !isOurs(rule));
  const colours = [...new Set(marks.flatMap((mark) => mark.colour ?? []))];
  if (kept.length === standing.length && colours.length === 0) return;
  sheet.setConditionalFormatRules([...colours.map((each) => ruleFor(sheet, each, marks)), ...kept]);
}

function ruleFor(
  sheet: GasSheet,
  colour: MarkColour,
  marks: readonly Mark[],
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  const cells = marks.filter((mark) => mark.colour === colour).map(({ cell }) => cell);
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(markFormula(colour))
    .setBackground(`#${lightColours[colour].fill}`)
    .setFontColor(`#${lightColours[colour].colour}`)
    .setRanges(sheet.getRangeList(cells).getRanges())
    .build();
}

function isOurs(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): boolean {
  const [formula] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return isMarkFormula(String(formula));
}

function refOf({ sheet, cell }: Mark): CellRef {
  return { sheet, cell };
}
