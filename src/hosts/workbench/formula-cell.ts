import { CellValueType, type ICellData, type Injector } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/preset-sheets-core";
import { type KnownFunctions, readFormulaEntry } from "./formula-entry";
import { knownFunctions } from "./known-functions";

export interface EntryRules {
  readonly known: KnownFunctions;
  /** Whether the grid's engine can read a formula. */
  readonly isReadable: (formula: string) => boolean;
  readonly warn: (message: string) => void;
}

/** A typed formula as a cell; what can't be read stays as text, so that nothing is lost and nothing broken is saved. */
export function formulaCell(typedText: string, { known, isReadable, warn }: EntryRules): ICellData {
  const read = readFormulaEntry(typedText, known);
  const empty = { p: null, si: null };
  if (read.notes && isReadable(read.formula)) {
    if (read.notes.length > 0) warn(read.notes.join(" "));
    return { ...empty, f: read.formula, v: null, t: null };
  }
  warn(
    `${read.notes ? "Rumus ini tidak dapat dibaca." : read.problem} Yang diketik disimpan sebagai teks; perbaiki dengan F2.`,
  );
  return { ...empty, f: null, v: typedText, t: CellValueType.STRING };
}

export function entryRules(injector: Injector, warn: (message: string) => void): EntryRules {
  const lexer = injector.get(LexerTreeBuilder);
  return {
    known: knownFunctions(injector),
    isReadable: (formula) => typeof lexer.treeBuilder(formula) === "object",
    warn,
  };
}
