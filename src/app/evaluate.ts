import { catalogue } from "../catalogue";
import type { Argument, CellValue, FunctionDeclaration, Grid, Output } from "../catalogue/define";
import { invoke } from "../catalogue/invoke";
import { readText } from "../numbers/read";
import { nearestWord } from "./nearest-word";

/** What a call comes to, or one Indonesian sentence that says what is wrong with its text. */
export type Evaluation = { readonly value: Output | Output[][] } | { readonly problem: string };

/**
 * A call without a spreadsheet, typed the Indonesian way: KEK.CAPAIAN(3,72;3,1), IKM.NILAI({3,24;3,2};"sukma"),
 * AKIP.PREDIKAT(AKIP.NILAI({24,39;20,96;11,4;15,87})). In an array ";" begins a row and "\" a column.
 */
export function evaluate(text: string): Evaluation {
  try {
    const reader = new CallReader(text.trim().replace(/^=/, "").trim());
    return { value: reader.readAll() };
  } catch (error) {
    if (error instanceof Unreadable) return { problem: error.message };
    throw error;
  }
}

class Unreadable extends Error {}

const mostNested = 64;

class CallReader {
  private at = 0;
  private depth = 0;

  constructor(private readonly text: string) {}

  readAll(): Output | Output[][] {
    if (this.text === "") throw new Unreadable("Tulis sebuah fungsi, misalnya KEK.CAPAIAN(3,72;3,1).");
    const value = this.readCall();
    if (value === undefined) throw new Unreadable(`"${this.text}" bukan fungsi: tulis misalnya KEK.CAPAIAN(3,72;3,1).`);
    const rest = this.text.slice(this.at).trim();
    if (rest !== "") throw new Unreadable(`Ada tulisan sesudah tanda kurung tutup: "${rest}".`);
    return value;
  }

  private readCall(): Output | Output[][] | undefined {
    const name = /^\s*([A-Za-z_][\w.]*)\s*\(/.exec(this.text.slice(this.at));
    if (!name) return undefined;
    this.at += name[0].length;
    const fn = find(name[1] as string);
    this.depth += 1;
    if (this.depth > mostNested) {
      throw new Unreadable(`Fungsi di dalam fungsi paling banyak ${mostNested} tingkat, seperti di Excel.`);
    }
    const args = this.readArguments(fn);
    this.depth -= 1;
    checkCount(fn, args);
    return invoke(fn, args);
  }

  private readArguments(fn: FunctionDeclaration): Argument[] {
    const args: Argument[] = [];
    for (;;) {
      args.push(this.readArgument());
      const end = this.text[this.at++];
      if (end === ")") return args.length === 1 && args[0] === null ? [] : args;
      if (end === undefined) throw new Unreadable(`Kurung tutup ${fn.name} belum ada.`);
      if (end !== ";") throw new Unreadable(`"${end}" tidak diharapkan: pisahkan argumen dengan titik koma.`);
    }
  }

  private readArgument(): Argument {
    const call = this.readCall();
    const value = call ?? this.readArray() ?? this.readCell(/^[^;(){}"]*/);
    this.skipSpace();
    return value as Argument;
  }

  private readArray(): Grid | undefined {
    this.skipSpace();
    if (this.text[this.at] !== "{") return undefined;
    this.at += 1;
    const rows: CellValue[][] = [[]];
    for (;;) {
      rows.at(-1)?.push(this.readCell(/^[^;\\{}"]*/));
      this.skipSpace();
      const end = this.text[this.at++];
      if (end === "}") break;
      if (end === ";") rows.push([]);
      else if (end !== "\\") throw new Unreadable("Kurung kurawal tutup belum ada.");
    }
    if (rows.some((row) => row.length !== rows[0]?.length)) {
      throw new Unreadable("Baris-baris di dalam kurung kurawal tidak sama panjang.");
    }
    return rows;
  }

  /** A text in quotes as it stands, a figure as it is read; nothing is a blank cell. */
  private readCell(bare: RegExp): CellValue {
    this.skipSpace();
    const quoted = /^"((?:[^"]|"")*)"/.exec(this.text.slice(this.at));
    if (quoted) {
      this.at += quoted[0].length;
      return (quoted[1] as string).replace(/""/g, '"');
    }
    const [written = ""] = bare.exec(this.text.slice(this.at)) ?? [];
    this.at += written.length;
    return figureOf(written.trim());
  }

  private skipSpace(): void {
    while (/\s/.test(this.text[this.at] ?? "")) this.at += 1;
  }
}

function figureOf(written: string): CellValue {
  if (written === "") return null;
  if (/^(benar|salah|true|false)$/i.test(written)) return /^(benar|true)$/i.test(written);
  const reading = readText(written);
  if (reading.kind === "malformed") throw new Unreadable(reading.why);
  // With its percent sign it tells the function what unit it is in.
  if (reading.kind === "number" && reading.percent) return written;
  if (reading.kind === "number" && !reading.unit && !reading.label && !reading.bound) return reading.value.toNumber();
  if (/^\$?[A-Z]{1,3}\$?\d+(:|$)/i.test(written)) {
    throw new Unreadable(`Alamat sel ${written} tidak dikenal di sini: tulis angkanya.`);
  }
  if (reading.kind !== "text") return written;
  throw new Unreadable(`"${written}" bukan angka: tulis teks di dalam tanda kutip.`);
}

function find(name: string): FunctionDeclaration {
  const wanted = name.toUpperCase().replace("_", ".");
  const fn = catalogue.find((candidate) => candidate.name === wanted);
  if (fn) return fn;
  const names = catalogue.map((candidate) => candidate.name);
  const near = nearestWord(wanted, names);
  throw new Unreadable(`Fungsi ${name} tidak dikenal.${near ? ` Maksudnya ${near}?` : ""}`);
}

function checkCount(fn: FunctionDeclaration, args: readonly Argument[]): void {
  const parameters = Object.entries(fn.parameters);
  const required = parameters.filter(([, { optional }]) => !optional).length;
  if (args.length >= required && args.length <= parameters.length) return;
  const names = parameters.map(([name, { optional }]) => (optional ? `[${name}]` : name)).join("; ");
  throw new Unreadable(
    `${fn.name}(${names}) diberi ${args.length} argumen. Pisahkan argumen dengan titik koma; koma adalah tanda desimal.`,
  );
}
