import type { Applied } from "../../../contract/host";
import type { CellWrite, SheetPlan } from "../../../contract/plan";
import { freeSheetName } from "../../free-sheet-name";
import { keepNotes } from "../../keep-notes";
import type { SheetName, StagedSheet } from "../protocol";
import { drawSheet } from "./draw-sheet";
import { type Marks, mark, markStaged, readMarks, sheetMarked } from "./marks";
import { isLocked } from "./protection";
import { readRange } from "./read-range";
import { refuseReferred } from "./references";
import { type GasSheet, hasCells, localeOf, type Spreadsheet, spreadsheet } from "./spreadsheet";
import { writeCells } from "./write-cells";

/**
 * A plan is carried out in steps, so that no call grows long: hidden sheets are made and drawn first, which changes
 * nothing of the user's and proves that Sheets takes them. Only the last call, which is short, changes the workbook.
 */
export function stage(sheets: readonly SheetName[]): StagedSheet[] {
  const book = spreadsheet();
  const marks = readMarks(book);
  const standing = new Map(book.getSheets().map((sheet) => [marks.idOf(sheet), sheet]));
  for (const { id } of sheets) {
    const old = standing.get(id);
    if (old && isLocked(old)) {
      throw new Error(`Lembar "${old.getName()}" terproteksi: buka proteksinya, lalu coba lagi.`);
    }
  }

  const front = book.getActiveSheet();
  removeForgotten(book, marks);
  const taken = book.getSheets().map((sheet) => sheet.getName());
  const staged: StagedSheet[] = [];
  try {
    for (const { id, name: wanted } of sheets) {
      // The sheet that stands keeps its name, which other formulas may use: its draft gets a passing one.
      const name = standing.get(id)?.getName() ?? freeSheetName(wanted, taken);
      const own = standing.has(id) ? freeSheetName("Lakin (sementara)", taken) : name;
      taken.push(own);
      const sheet = book.insertSheet(own, book.getSheets().length);
      staged.push({ gid: sheet.getSheetId(), id, name });
      markStaged(sheet);
      sheet.hideSheet();
    }
  } catch (error) {
    discard(staged);
    throw error;
  } finally {
    front.activate();
  }
  return staged;
}

export function draw(staged: StagedSheet, plan: SheetPlan): null {
  const book = spreadsheet();
  drawSheet(sheetOfGid(book, staged.gid), withNotes(book, plan), book);
  return null;
}

export function commit(
  staged: readonly StagedSheet[],
  plans: readonly SheetPlan[],
  cells: readonly CellWrite[],
): Applied {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(15_000)) {
    throw new Error("Orang lain sedang menulis dengan Lakin di buku kerja ini. Tunggu sebentar, lalu coba lagi.");
  }
  try {
    carryOut(spreadsheet(), staged, plans, cells);
  } finally {
    release(lock);
  }
  return { sheets: staged.map(({ name }) => name) };
}

/**
 * Cells and new sheets first: they can be taken back. A sheet that stands can't once it is drawn over, so from there on
 * everything is carried through, from its draft where need be.
 */
function carryOut(
  book: Spreadsheet,
  staged: readonly StagedSheet[],
  plans: readonly SheetPlan[],
  cells: readonly CellWrite[],
): void {
  const sheets = staged.map((draft, index) => {
    const plan = withNotes(book, plans[index] as SheetPlan);
    return { ...draft, plan, sheet: sheetOfGid(book, draft.gid), old: sheetMarked(book, draft.id) };
  });
  const putBack = writeCells(book, cells);
  const added: GasSheet[] = [];
  try {
    for (const { sheet, id, name, old } of sheets) {
      if (old) continue;
      added.push(sheet);
      reveal(sheet, id, name);
    }
    SpreadsheetApp.flush();
  } catch (error) {
    for (const sheet of added) book.deleteSheet(sheet);
    putBack();
    throw error;
  }
  for (const { sheet, id, name, plan, old } of sheets) if (old) redraw(book, old, sheet, id, name, plan);
  twice(() => SpreadsheetApp.flush());
}

/** Drawn anew where it stands, so that references and links to it hold. */
function redraw(book: Spreadsheet, old: GasSheet, draft: GasSheet, id: string, name: string, plan: SheetPlan): void {
  if (!twice(() => drawSheet(old, plan, book))) {
    // The draft is whole: it takes the place of a sheet that can't be drawn over.
    book.deleteSheet(old);
    reveal(draft, id, name);
    return;
  }
  // A draft that stays is hidden, and the next plan clears it away.
  twice(() => book.deleteSheet(draft));
}

/** Sheets often manages at the second try what it refused at the first. */
function twice(act: () => void): boolean {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      act();
      return true;
    } catch {
      // The caller has another way.
    }
  }
  return false;
}

/** A lock that can't be given back ends with the execution. */
function release(lock: GoogleAppsScript.Lock.Lock): void {
  twice(() => lock.releaseLock());
}

export function discard(staged: readonly StagedSheet[]): null {
  const book = spreadsheet();
  const gids = new Set(staged.map(({ gid }) => gid));
  const marks = readMarks(book);
  for (const sheet of book.getSheets())
    if (gids.has(sheet.getSheetId()) && marks.idOf(sheet) === "") book.deleteSheet(sheet);
  return null;
}

export function removeSheets(ids: readonly string[]): string[] {
  const book = spreadsheet();
  const all = book.getSheets();
  const marks = readMarks(book);
  const own = all.filter((sheet) => {
    const id = marks.idOf(sheet);
    return id !== "" && ids.includes(id);
  });
  const others = all.filter((sheet) => !own.includes(sheet) && hasCells(sheet));
  refuseReferred(own, others);
  const names = own.map((sheet) => sheet.getName());
  // One that fails does not keep the others.
  const left = names.filter((_, index) => !twice(() => book.deleteSheet(own[index] as GasSheet)));
  if (left.length > 0) throw new Error(`Lembar ${left.join(", ")} belum terhapus: coba lagi.`);
  return names;
}

function reveal(sheet: GasSheet, id: string, name: string): void {
  if (sheet.getName() !== name) sheet.setName(name);
  sheet.showSheet();
  mark(sheet, id);
}

function withNotes(book: Spreadsheet, plan: SheetPlan): SheetPlan {
  const old = plan.notes && sheetMarked(book, plan.id);
  if (!old) return plan;
  const rows = readRange(old.getDataRange(), localeOf(book));
  return keepNotes(plan, { rows: rows.map((row) => row.map((cell) => cell ?? undefined)) });
}

function sheetOfGid(book: Spreadsheet, gid: number): GasSheet {
  const sheet = book.getSheets().find((candidate) => candidate.getSheetId() === gid);
  if (!sheet) throw new Error("Lembar yang sedang disusun dihapus orang lain. Coba lagi.");
  return sheet;
}

function removeForgotten(book: Spreadsheet, marks: Marks): void {
  for (const sheet of book.getSheets()) if (marks.isForgotten(sheet)) book.deleteSheet(sheet);
}
