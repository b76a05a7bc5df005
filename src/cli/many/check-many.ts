import type { Severity } from "../../contract/finding";
import { failureAsJson } from "../check-file";
import type { ExitCode, Terminal } from "../terminal";
import { overFiles } from "./over-files";
import { ResultsFile } from "./results-file";

export interface ManyOptions {
  readonly isJson: boolean;
  /** Where the lines go, instead of to standard output. */
  readonly to: string | undefined;
  readonly goOn: boolean;
  readonly cores: string | undefined;
}

/** What a worker tells of a file: the line that is printed, and what is added up over all files. */
export interface CheckedFile {
  readonly line: string;
  readonly error?: string;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly byRule: Readonly<Record<string, number>>;
}

/** Checks the files on all cores, a line each, in their order; a file that can't be checked never ends the run. */
export async function checkMany(
  names: readonly string[],
  { isJson, to, goOn, cores }: ManyOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const results = to === undefined ? undefined : await ResultsFile.open(to, goOn);
  const left = results ? names.filter((name) => !results.done.has(name)) : names;
  const totals = new Totals();
  for await (const { name, result, error } of overFiles<CheckedFile>("periksa", left, cores, terminal)) {
    const checked = result ?? failedFile(name, error);
    totals.add(checked);
    if (results) await results.write(checked.line);
    else terminal.out(isJson ? `${checked.line}\n` : `${lineOf(name, checked)}\n`);
  }
  await results?.close();
  if (!isJson || results) terminal.err(totals.text(names.length - left.length));
  return totals.exitCode;
}

function failedFile(file: string, error: string): CheckedFile {
  const counts = { salah: 0, periksa: 0, saran: 0 };
  return { line: JSON.stringify(failureAsJson(file, error, 0)), error, counts, byRule: {} };
}

function lineOf(name: string, { error, counts }: CheckedFile): string {
  if (error !== undefined) return `${name}: ${error}`;
  const parts = (["salah", "periksa", "saran"] as const).filter((severity) => counts[severity] > 0);
  return `${name}: ${parts.length === 0 ? "tidak ada temuan" : parts.map((severity) => `${counts[severity]} ${severity}`).join(", ")}`;
}

/** What all files say together. */
class Totals {
  private files = 0;
  private unreadable = 0;
  private wrong = 0;
  private readonly counts = { salah: 0, periksa: 0, saran: 0 };
  private readonly byRule = new Map<string, number>();

  add({ error, counts, byRule }: CheckedFile): void {
    this.files += 1;
    if (error !== undefined) this.unreadable += 1;
    if (counts.salah > 0) this.wrong += 1;
    for (const severity of ["salah", "periksa", "saran"] as const) this.counts[severity] += counts[severity];
    for (const [rule, count] of Object.entries(byRule)) this.byRule.set(rule, (this.byRule.get(rule) ?? 0) + count);
  }

  get exitCode(): ExitCode {
    if (this.unreadable > 0) return 2;
    return this.counts.salah > 0 ? 1 : 0;
  }

  text(skipped: number): string {
    const { salah, periksa, saran } = this.counts;
    const rules = [...this.byRule].sort((one, other) => other[1] - one[1]);
    const width = Math.max(0, ...rules.map(([rule]) => rule.length));
    return [
      `${this.files} berkas diperiksa${skipped > 0 ? ` (${skipped} sudah ada hasilnya)` : ""}: ${this.wrong} dengan kesalahan, ${this.unreadable} tidak dapat dibaca.`,
      `Temuan: ${salah} salah, ${periksa} periksa, ${saran} saran.`,
      ...rules.map(([rule, count]) => `  ${rule.padEnd(width)}  ${count}`),
      "",
    ].join("\n");
  }
}
