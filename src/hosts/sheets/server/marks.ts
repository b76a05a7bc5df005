import type { GasSheet, Spreadsheet } from "./spreadsheet";

const markKey = "lakin";
const stagedPrefix = "sementara:";

/** Staged sheets older than this were left behind by a sidebar that was closed. */
const forgottenAfter = 15 * 60_000;

/** Which sheets are ours, read for the whole spreadsheet in one go. */
export interface Marks {
  /** The mark of a sheet of ours, else "". A copy that a user makes of it carries the original's gid: that one is theirs. */
  idOf(sheet: GasSheet): string;
  /** Being drawn, and shown to nobody yet. */
  isStaged(sheet: GasSheet): boolean;
  isForgotten(sheet: GasSheet): boolean;
}

export function readMarks(book: Spreadsheet): Marks {
  const values = new Map<number, string>();
  for (const metadata of book.createDeveloperMetadataFinder().withKey(markKey).find()) {
    const sheet = metadata.getLocation().getSheet();
    if (sheet) values.set(sheet.getSheetId(), metadata.getValue() ?? "");
  }
  const stagedAt = (sheet: GasSheet) => {
    const value = values.get(sheet.getSheetId()) ?? "";
    return value.startsWith(stagedPrefix) ? Number(value.slice(stagedPrefix.length)) : undefined;
  };
  return {
    idOf(sheet) {
      const gid = sheet.getSheetId();
      const value = values.get(gid) ?? "";
      return value.startsWith(`${gid}:`) ? value.slice(`${gid}:`.length) : "";
    },
    isStaged: (sheet) => stagedAt(sheet) !== undefined,
    isForgotten(sheet) {
      const staged = stagedAt(sheet);
      return staged !== undefined && Date.now() - staged > forgottenAfter;
    },
  };
}

export function sheetMarked(book: Spreadsheet, id: string): GasSheet | undefined {
  const marks = readMarks(book);
  return book.getSheets().find((sheet) => marks.idOf(sheet) === id);
}

export function mark(sheet: GasSheet, id: string): void {
  for (const metadata of sheet.getDeveloperMetadata()) if (metadata.getKey() === markKey) metadata.remove();
  addMark(sheet, `${sheet.getSheetId()}:${id}`);
}

export function markStaged(sheet: GasSheet): void {
  addMark(sheet, `${stagedPrefix}${Date.now()}`);
}

/** Visible to any script of the document: the sheet stays ours when the add-on takes over from a bound script. */
function addMark(sheet: GasSheet, value: string): void {
  sheet.addDeveloperMetadata(markKey, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}
