import { randomUUID } from "node:crypto";
import { readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { CommandError, type Terminal } from "./terminal";

export function nodeTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    columns: Math.min(stdout.columns ?? 80, 100),
    isColoured: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb",
    isInteractive: stderr.isTTY === true,
    readFile: async (path) => {
      try {
        return new Uint8Array(await readFile(path));
      } catch (error) {
        throw new CommandError(readReason(error), { cause: error });
      }
    },
    writeFile: replaceFile,
    isSameFile,
  };
}

function readReason(error: unknown): string {
  const reasons: Record<string, string> = {
    ENOENT: "Berkas tidak ada: periksa nama dan foldernya.",
    EISDIR: "Ini folder, bukan berkas: sebutkan berkas .xlsx di dalamnya.",
    EACCES: "Berkas tidak boleh dibaca: periksa izinnya.",
    EPERM: "Berkas tidak boleh dibaca: periksa izinnya.",
    EBUSY: "Berkas sedang dipakai program lain: tutup dulu di sana.",
  };
  return reasons[codeOf(error)] ?? "Berkas tidak dapat dibaca.";
}

/** Under another name first, so that a full disk leaves what was there. */
async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const draft = join(dirname(path), `.lakin-${randomUUID()}.tmp`);
  try {
    await writeFile(draft, bytes);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    const isMissing = codeOf(error) === "ENOENT";
    const reason = isMissing ? "foldernya tidak ada" : "periksa izin folder dan sisa ruang disk";
    throw new CommandError(`${path} tidak dapat ditulis: ${reason}.`, { cause: error });
  }
}

/** By what the paths lead to, links included. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  try {
    const [first, second] = await Promise.all([stat(one), stat(other)]);
    if (first.ino !== 0 && first.dev === second.dev && first.ino === second.ino) return true;
    const [firstPath, secondPath] = await Promise.all([realpath(one), realpath(other)]);
    return firstPath === secondPath;
  } catch {
    return false;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
