import { randomUUID } from "node:crypto";
import { chmodSync, constants as constantsOfFiles, renameSync, rmSync, writeFileSync } from "node:fs";
import { access, lstat, readFile, realpath, stat } from "node:fs/promises";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
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

/**
 * Under another name first, so that a full disk or Ctrl-C leaves what was there. A link stays one: what it leads to is
 * replaced, with its own permissions. Without a pause between, so that a stop comes before or after and leaves no draft.
 */
async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const { target, mode } = await targetOf(path);
  const draft = join(dirname(target), `.lakin-${randomUUID()}.tmp`);
  let stopped: NodeJS.Signals | undefined;
  const stop = (signal: NodeJS.Signals) => {
    stopped = signal;
  };
  for (const signal of endings) process.on(signal, stop);
  try {
    writeFileSync(draft, bytes);
    if (mode !== undefined) chmodSync(draft, mode);
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new CommandError(`${path} tidak dapat ditulis: ${writeReason(error)}.`, { cause: error });
  } finally {
    // A signal that came meanwhile is told only now.
    await setImmediate();
    for (const signal of endings) process.off(signal, stop);
    if (stopped) process.exit(128 + constants.signals[stopped]);
  }
}

const endings = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** The file that a path leads to, and the permissions it has where it is there already. */
async function targetOf(path: string): Promise<{ readonly target: string; readonly mode?: number }> {
  const refuse = (reason: string) => new CommandError(`${path} tidak dapat ditulis: ${reason}.`);
  const isLink = await lstat(path).then(
    (entry) => entry.isSymbolicLink(),
    () => false,
  );
  const standing = await stat(path).catch(() => undefined);
  if (!standing) {
    if (isLink) throw refuse("ini tautan ke berkas yang tidak ada");
    return { target: path };
  }
  if (!standing.isFile()) throw refuse("ini bukan berkas biasa");
  const isWritable = await access(path, constantsOfFiles.W_OK).then(
    () => true,
    () => false,
  );
  if (!isWritable) throw refuse("berkas itu hanya boleh dibaca");
  return { target: await realpath(path), mode: standing.mode & 0o7777 };
}

function writeReason(error: unknown): string {
  const reasons: Record<string, string> = {
    ENOENT: "foldernya tidak ada",
    ENOTDIR: "foldernya tidak ada",
    ENOSPC: "disk penuh",
    EDQUOT: "jatah disk habis",
    EROFS: "disk ini hanya boleh dibaca",
  };
  return reasons[codeOf(error)] ?? "periksa izin folder dan sisa ruang disk";
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
