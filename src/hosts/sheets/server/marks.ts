import type { GasSheet, Spreadsheet } from "./spreadsheet";

const markKey = "lakin";
const stagedKey = "lakin-sementara";

/** Staged sheets older than this were left behind by a sidebar that was closed. */
const forgottenAfter = 15 * 60_000;

/** The mark of a sheet of ours, else "". A copy that a user makes of it carries the original's gid: that one is theirs. */
export function markOf(sheet: GasSheet): string {
  const value = metadataOf(sheet, markKey);
  const prefix = `${sheet.getSheetId()}:`;
  return value.startsWith(prefix) ? value.slice(prefix.length) : "";
}

export function mark(sheet: GasSheet, id: string): void {
  unmark(sheet, stagedKey);
  unmark(sheet, markKey);
  addMark(sheet, markKey, `${sheet.getSheetId()}:${id}`);
}

export function sheetMarked(book: Spreadsheet, id: string): GasSheet | undefined {
  return book.getSheets().find((sheet) => markOf(sheet) === id);
}

export function markStaged(sheet: GasSheet): void {
  addMark(sheet, stagedKey, String(Date.now()));
}

export function isStaged(sheet: GasSheet): boolean {
  return metadataOf(sheet, stagedKey) !== "";
}

export function isForgotten(sheet: GasSheet): boolean {
  const staged = metadataOf(sheet, stagedKey);
  return staged !== "" && Date.now() - Number(staged) > forgottenAfter;
}

/** Visible to any script of the document: the sheet stays ours when the add-on takes over from a bound script. */
function addMark(sheet: GasSheet, key: string, value: string): void {
  sheet.addDeveloperMetadata(key, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

function unmark(sheet: GasSheet, key: string): void {
  for (const metadata of sheet.getDeveloperMetadata()) if (metadata.getKey() === key) metadata.remove();
}

function metadataOf(sheet: GasSheet, key: string): string {
  return (
    sheet
      .getDeveloperMetadata()
      .find((metadata) => metadata.getKey() === key)
      ?.getValue() ?? ""
  );
}
