import { readFileSync } from "node:fs";
import { CommandError, type Terminal } from "../../src/cli/terminal";

export interface FakeTerminal extends Terminal {
  readonly stdout: () => string;
  readonly stderr: () => string;
  readonly written: ReadonlyMap<string, Uint8Array>;
}

/** Files by name; those of the fixtures are read from disk. */
export function fakeTerminal(files: Readonly<Record<string, Uint8Array>> = {}, isColoured = false): FakeTerminal {
  let out = "";
  let err = "";
  const written = new Map<string, Uint8Array>();
  return {
    columns: 80,
    isColoured,
    isInteractive: false,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    readFile: async (path) => {
      const bytes =
        files[path] ?? (path.startsWith("tests/fixtures/") ? new Uint8Array(readFileSync(path)) : undefined);
      if (!bytes) throw new CommandError("Berkas tidak ada: periksa nama dan foldernya.");
      return bytes;
    },
    writeFile: async (path, bytes) => {
      written.set(path, bytes);
    },
    isSameFile: async (one, other) => one.replace("./", "") === other.replace("./", ""),
    stdout: () => out,
    stderr: () => err,
    written,
  };
}
