import { createReadStream, createWriteStream, type WriteStream } from "node:fs";
import { stat, truncate } from "node:fs/promises";
import { createInterface } from "node:readline";
import { CommandError } from "../terminal";

/** Lines of results on disk, one a file, that a stopped run can be taken up from. */
export class ResultsFile {
  private constructor(
    /** The files that have their line already. */
    readonly done: ReadonlySet<string>,
    private readonly stream: WriteStream,
  ) {}

  /** A file that is there is only gone on with where that is asked for; a line that was cut off is written anew. */
  static async open(path: string, goOn: boolean): Promise<ResultsFile> {
    const size = (await stat(path).catch(() => undefined))?.size;
    if (size !== undefined && !goOn) {
      throw new CommandError(`${path} sudah ada: pakai --lanjut untuk meneruskannya, atau pilih nama lain.`);
    }
    const { files, whole } = size === undefined ? { files: new Set<string>(), whole: 0 } : await readLines(path);
    if (size !== undefined && whole < size) await truncate(path, whole);
    const stream = createWriteStream(path, { flags: "a" });
    await new Promise<void>((resolve, reject) => {
      stream.once("open", () => resolve());
      stream.once("error", (error) =>
        reject(
          new CommandError(`${path} tidak dapat ditulis: periksa foldernya, izinnya dan sisa ruang disk.`, {
            cause: error,
          }),
        ),
      );
    });
    return new ResultsFile(files, stream);
  }

  async write(line: string): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.stream.write(`${line}\n`, (error) =>
        error
          ? reject(
              new CommandError(
                `Hasil tidak dapat ditulis: periksa sisa ruang disk, lalu jalankan lagi dengan --lanjut.`,
              ),
            )
          : resolve(),
      );
    });
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.stream.end(() => resolve()));
  }
}

/** The files named in whole lines, and the length in bytes of those lines. */
async function readLines(path: string): Promise<{ files: Set<string>; whole: number }> {
  const files = new Set<string>();
  let whole = 0;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    const file = fileIn(line);
    if (file === undefined) break;
    files.add(file);
    whole += Buffer.byteLength(line) + 1;
  }
  return { files, whole };
}

function fileIn(line: string): string | undefined {
  try {
    const parsed: unknown = JSON.parse(line);
    if (typeof parsed !== "object" || parsed === null || !("file" in parsed)) return undefined;
    return typeof parsed.file === "string" ? parsed.file : undefined;
  } catch {
    return undefined;
  }
}
