import { parseArgs } from "node:util";
import { nearestWord } from "../app/nearest-word";
import { CommandError } from "./terminal";

/** An option by its name; one that takes a value names it for the help. */
export type OptionNames = Readonly<Record<string, { readonly takes?: string }>>;

export interface Parsed {
  readonly words: readonly string[];
  readonly has: (name: string) => boolean;
  readonly value: (name: string) => string | undefined;
}

/** Options may stand before or after the words; "--" ends them. */
export function parseOptions(args: readonly string[], known: OptionNames): Parsed {
  const options = Object.entries(known).map(([name, { takes }]) => [
    name.slice(2),
    { type: takes === undefined ? ("boolean" as const) : ("string" as const) },
  ]);
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(options),
    // Node's own messages are English; what is wrong is told below.
    strict: false,
    tokens: true,
  });
  const words: string[] = [];
  const given = new Map<string, string | undefined>();
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const { rawName: name, value } = token;
    const option = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!option) throw new CommandError(unknownOption(name, Object.keys(known)));
    if (given.has(name)) throw new CommandError(`Pilihan ${name} ditulis dua kali.`);
    if (option.takes === undefined && value !== undefined)
      throw new CommandError(`Pilihan ${name} tidak memakai nilai.`);
    if (option.takes !== undefined && (!value || (!token.inlineValue && value.startsWith("--")))) {
      throw new CommandError(`Pilihan ${name} perlu nilai: ${name} ${option.takes}.`);
    }
    given.set(name, value);
  }
  return { words, has: (name) => given.has(name), value: (name) => given.get(name) };
}

function unknownOption(name: string, known: readonly string[]): string {
  const nearest = nearestWord(name, known);
  const hint = nearest ? `maksud Anda ${nearest}?` : "lihat lakin --help.";
  return `Pilihan ${name} tidak dikenal: ${hint}`;
}
