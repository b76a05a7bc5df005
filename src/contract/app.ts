import type { ReportDocument } from "./document";
import type { Finding } from "./finding";
import type { Plan } from "./plan";
import type { CellRef } from "./snapshot";

export type { ReportDocument };

/** What a user can do, for the pane of every host. Plain JSON in and out; a rejection carries an Indonesian reason. */
export interface App {
  check(): Promise<Check>;
  /** Holds other reports against this one: what they say differently of the same thing. */
  compare(files: readonly FileContent[]): Promise<Compared>;
  show(at: CellRef): Promise<void>;
  /** What a finding's fix would do to the cell as it is now. */
  preview(finding: Finding): Promise<MendPreview>;
  /** Writes a finding's fix, after reading the cell again: a cell that changed since the check is left alone. */
  mend(finding: Finding): Promise<Mended>;
  /** What `mendAll` would do with each of these findings, in their order. */
  previewAll(findings: readonly Finding[]): Promise<readonly GroupPreview[]>;
  /** Writes the fixes of several findings as one step of undo; cells that changed since the check are left alone. */
  mendAll(findings: readonly Finding[]): Promise<MendedAll>;
  /** Puts each finding as a note into its cell, in place of the notes of ours that stand there; the user's own stay. */
  annotate(findings: readonly Finding[], options: AnnotateOptions): Promise<Annotated>;
  /** Takes every note and colour of ours out of the cells. */
  clearAnnotations(): Promise<Annotated>;
  /** Puts back what the last mend, summary or conversion overwrote; also after the pane was closed. */
  undo(): Promise<Undone>;
  /** What undo would put back, or "" for nothing. */
  undoable(): Promise<string>;
  /** Dismisses a finding with a reason, or takes that back; survives the next check. */
  dismiss(finding: Finding, reason: string): Promise<void>;
  reopen(finding: Finding): Promise<void>;
  summaries(): readonly Choice[];
  /** Of each summary, why this workbook does not allow it, one sentence; nothing where it does. */
  summaryOffers(): Promise<readonly SummaryOffer[]>;
  summarise(ids: readonly string[], options: SummaryOptions): Promise<Written>;
  /** The whole report in the order in which offices of its kind write it, for a Word document. */
  composeReport(): Promise<ReportDocument>;
  /** What turns a copy of the workbook into that of the next quarter or year; carried out by whoever made the copy. */
  nextPeriod(): Promise<NextPeriod>;
  templates(): readonly Choice[];
  insertTemplate(id: string, answers?: Partial<TemplateAnswers>): Promise<Written>;
  functions(): readonly FunctionHelp[];
  /** Writes an example's formula into the selected cell. */
  insertExample(formula: string): Promise<CellRef>;
  /** Asks first, by a question in its answer, where it could not be put back for good; with `anyway` it does not. */
  convert(conversion: Conversion, options?: ConvertOptions): Promise<Converted>;
}

export interface Check {
  readonly tables: readonly TableInfo[];
  /** Names of the sheets that were looked at, those without a table too. */
  readonly sheets: readonly string[];
  /** No cell of any sheet of the user's holds anything. */
  readonly isEmpty?: boolean;
  /** The tables have room for figures, and none is filled in yet. */
  readonly isUnfilled?: boolean;
  /** Most important first; dismissed ones left out. */
  readonly findings: readonly Finding[];
  readonly dismissed: readonly { readonly finding: Finding; readonly reason: string }[];
  /** Rules that failed by our own fault: said to the user as such, never as a finding. */
  readonly failures: readonly string[];
  readonly ms: number;
}

/** A file as the user picked it. */
export interface FileContent {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Compared {
  /** On cells of this workbook; dismissed ones left out. */
  readonly findings: readonly Finding[];
  /** On cells of the other files. */
  readonly others: readonly { readonly file: string; readonly findings: readonly Finding[] }[];
  /** Files that can't be read, and why, one sentence each. */
  readonly unread: readonly { readonly file: string; readonly reason: string }[];
}

export interface TableInfo {
  readonly sheet: string;
  readonly range: string;
  readonly kind: string;
  readonly title: string;
}

export interface MendPreview {
  /** As the cell shows it. */
  readonly before: string;
  /** The formula that would be replaced, where there is one. */
  readonly formula?: string;
  /** The formula or the figure that would be written. */
  readonly after: string;
}

export interface Mended {
  /** false: the cell was no longer what had been checked, and nothing was written. */
  readonly done: boolean;
  readonly message: string;
}

export interface GroupPreview extends MendPreview {
  /** The finding's id. */
  readonly finding: string;
  /** The cell its fix would write. */
  readonly at: CellRef;
  /** Why `mendAll` leaves it out, one sentence. */
  readonly left?: string;
}

export interface MendedAll {
  /** Ids of the findings whose fix was written. */
  readonly mended: readonly string[];
  /** Findings that were left as they were, and why, one sentence each. */
  readonly left: readonly { readonly finding: string; readonly reason: string }[];
  readonly message: string;
}

export interface AnnotateOptions {
  /** Colours the cells as well, by the finding's severity. */
  readonly colour: boolean;
}

export interface Annotated {
  /** Cells that now hold a note of ours, or no longer do. */
  readonly cells: number;
  readonly message: string;
}

export interface Undone {
  readonly message: string;
}

export interface NextPeriod {
  readonly plan: Plan;
  /** Sheets of ours about the period that ends, by their marks: they stay in the old file. */
  readonly outdated: readonly string[];
  /** "Triwulan III Tahun 2025" */
  readonly name: string;
  /** What the office has to do itself, one sentence each. */
  readonly left: readonly string[];
}

export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** The year, the quarter ("I" to "IV") and the office that a template is for; what is left out, the sheet of identity or the day tells. */
export interface TemplateAnswers {
  readonly tahun: string;
  readonly triwulan: string;
  readonly kantor: string;
  /** How many empty rows, for tables that have no rows of their own. */
  readonly baris: string;
}

export interface SummaryOffer {
  readonly id: string;
  readonly missing?: string;
}

export interface SummaryOptions {
  /** Built-in Excel functions in place of ours, so that the workbook needs no add-in. */
  readonly native: boolean;
}

export interface Written {
  readonly sheets: readonly string[];
  /** What could not be made, and why, one sentence each. */
  readonly missing: readonly string[];
}

export interface FunctionHelp {
  readonly name: string;
  readonly family: string;
  readonly summary: string;
  readonly reference: string;
  readonly syntax: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional: boolean }[];
  readonly examples: readonly { readonly formula: string; readonly result: string; readonly why: string }[];
}

export type Conversion = "bawaan" | "lakin" | "beku" | "perbaiki";

export interface ConvertOptions {
  /** The user answered the question with yes. */
  readonly anyway: boolean;
}

export interface Converted {
  readonly cells: number;
  readonly message: string;
  /** What the user has to be asked before anything is changed; nothing was. */
  readonly question?: string;
}
