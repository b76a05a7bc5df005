import type { Restructure } from "../../../contract/restructure";
import type { Workbook } from "../../../contract/snapshot";
import { Refusal } from "../../refusal";
import { type Package, sheetEntries } from "../package/package";
import { refuseLockedStructure, refuseSigned, sheetOf } from "../package/refusals";
import { escapeXml, unescapeXml } from "../package/xml";
import { shiftFormula } from "../read/shared-formula";
import type { StyleAppender } from "../write/style-appender";
import { addEmptySheet, dropSheet, moveSheet, renameSheet } from "./change-sheets";
import {
  cellFilled,
  firstHidden,
  mergedSheet,
  repeatedRow,
  restyledSheet,
  unmergedSheet,
  widenedSheet,
} from "./restyle";
import { shiftLines } from "./shift-lines";

/** Carries a change of structure or looks out in the package, or throws an Indonesian reason and leaves it half done. */
export async function restructure(
  parts: Package,
  workbookPart: string,
  workbook: Workbook,
  change: Restructure,
  styles: StyleAppender,
): Promise<void> {
  refuseSigned(parts);
  switch (change.kind) {
    case "add-sheet":
    case "remove-sheet":
    case "rename-sheet":
    case "move-sheet":
      await refuseLockedStructure(parts, workbookPart);
  }
  if ("sheet" in change && sheetOf(workbook.sheets, change.sheet).isProtected) {
    throw new Refusal(`Lembar "${change.sheet}" terproteksi: buka proteksinya lebih dulu.`);
  }
  switch (change.kind) {
    case "insert": {
      await shiftLines(parts, workbookPart, change);
      const { axis, at, count } = change;
      if (axis === "column" || at === 0) return;
      // New rows look like the one above them, as in Excel.
      return changeSheet(parts, workbookPart, change.sheet, (xml) =>
        Array.from({ length: count }, (_, index) => at - 1 + index).reduce((text, row) => repeatedRow(text, row), xml),
      );
    }
    case "remove":
      return shiftLines(parts, workbookPart, { ...change, count: -change.count });
    case "repeat-row": {
      const { sheet, row } = change;
      await shiftLines(parts, workbookPart, { sheet, axis: "row", at: row + 1, count: 1, stretch: true });
      return changeSheet(parts, workbookPart, sheet, (xml) =>
        repeatedRow(xml, row, (formula) => escapeXml(shiftFormula(unescapeXml(formula), 1, 0))),
      );
    }
    case "add-sheet":
      return addEmptySheet(parts, workbookPart, change.name);
    case "remove-sheet":
      return dropSheet(parts, workbookPart, change.sheet);
    case "rename-sheet":
      return renameSheet(parts, workbookPart, change.sheet, change.name);
    case "move-sheet":
      return moveSheet(parts, workbookPart, change.sheet, change.to);
    case "restyle":
      return changeSheet(parts, workbookPart, change.sheet, (xml) =>
        restyledSheet(xml, change.range, (style) => styles.restyled(style, change.change)),
      );
    case "merge": {
      const hidden = firstHidden(change.range, cellFilled(sheetOf(workbook.sheets, change.sheet).rows));
      if (hidden) throw new Refusal(`Isi sel ${hidden} akan tertutup: kosongkan atau pindahkan lebih dulu.`);
      return changeSheet(parts, workbookPart, change.sheet, (xml) => mergedSheet(xml, change.range));
    }
    case "unmerge":
      return changeSheet(parts, workbookPart, change.sheet, (xml) => unmergedSheet(xml, change.range));
    case "widen":
      return changeSheet(parts, workbookPart, change.sheet, (xml) => widenedSheet(xml, change.column, change.width));
  }
}

async function changeSheet(
  parts: Package,
  workbookPart: string,
  name: string,
  change: (xml: string) => string,
): Promise<void> {
  const entries = await sheetEntries(parts, workbookPart, await parts.needed(workbookPart));
  const entry = entries.find((candidate) => candidate.name === name && candidate.isWorksheet);
  if (!entry) throw new Refusal(`Lembar "${name}" tidak ada.`);
  parts.set(entry.part, change(await parts.needed(entry.part)));
}
