/** What a command needs of the machine: files by name, two outputs, and how wide and colourful they may be. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  readonly columns: number;
  readonly isColoured: boolean;
  /** Someone watches the error output: a bar may be drawn there. */
  readonly isInteractive: boolean;
  readFile(path: string): Promise<Uint8Array>;
  /** Writes whole or not at all. */
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
  /** Whether two paths lead to the same file. */
  isSameFile(one: string, other: string): Promise<boolean>;
}

/** A mistake in how a command was called, or a file that can't be used: one sentence, exit code 2. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}

export type ExitCode = 0 | 1 | 2;
