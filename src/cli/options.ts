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
  const words: string[] = [];
  const options = new Map<string, string | undefined>();
  for (let index = 0; index < args.length; index++) {
    const argument = args[index] ?? "";
    if (argument === "--") {
      words.push(...args.slice(index + 1));
      break;
    }
    if (!argument.startsWith("--")) {
      words.push(argument);
      continue;
    }
    const [name = "", inline] = argument.split(/=(.*)/s);
    const option = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!option) throw new CommandError(unknownOption(name, Object.keys(known)));
    if (options.has(name)) throw new CommandError(`Pilihan ${name} ditulis dua kali.`);
    if (option.takes === undefined) {
      if (inline !== undefined) throw new CommandError(`Pilihan ${name} tidak memakai nilai.`);
      options.set(name, undefined);
      continue;
    }
    const value = inline ?? args[++index];
    if (!value || (inline === undefined && value.startsWith("--"))) {
      throw new CommandError(`Pilihan ${name} perlu nilai: ${name} ${option.takes}.`);
    }
    options.set(name, value);
  }
  return { words, has: (name) => options.has(name), value: (name) => options.get(name) };
}

function unknownOption(name: string, known: readonly string[]): string {
  const nearest = nearestWord(name, known);
  const hint = nearest ? `maksud Anda ${nearest}?` : "lihat lakin --help.";
  return `Pilihan ${name} tidak dikenal: ${hint}`;
}
