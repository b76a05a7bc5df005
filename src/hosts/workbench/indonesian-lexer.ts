import type { LexerTreeBuilder } from "@univerjs/preset-sheets-core";
import { sameLengthFormula } from "./formula-entry";

type Sequence = NonNullable<ReturnType<LexerTreeBuilder["sequenceNodesBuilder"]>>;

/**
 * While a formula is typed, the grid looks for its cells and for the argument at the cursor in English notation; here it
 * is given the same text, letter for letter, with commas for semicolons, and its answer carries what was typed.
 */
export function speakIndonesianFormulas(lexer: LexerTreeBuilder): void {
  const sequence = lexer.sequenceNodesBuilder.bind(lexer);
  lexer.sequenceNodesBuilder = (typed) => {
    const read = sameLengthFormula(typed);
    const nodes = sequence(read);
    return read === typed || !nodes ? nodes : asTyped(nodes, typed);
  };
  const argumentAt = lexer.getFunctionAndParameter.bind(lexer);
  lexer.getFunctionAndParameter = (typed, at) => argumentAt(sameLengthFormula(typed), at);
  const brackets = lexer.checkIfAddBracket.bind(lexer);
  lexer.checkIfAddBracket = (typed) => brackets(sameLengthFormula(typed));
}

function asTyped(nodes: Sequence, typed: string): Sequence {
  // The sign in front of a formula is no part of what it is made of.
  let at = typed.startsWith("=") ? 1 : 0;
  return nodes.map((node) => {
    const { length } = typeof node === "string" ? node : node.token;
    const text = typed.slice(at, at + length);
    at += length;
    return typeof node === "string" ? text : { ...node, token: text };
  });
}
