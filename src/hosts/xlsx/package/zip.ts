import { crc32 } from "@cj-tech-master/excelts/archive";
import { damaged, tooLarge, UnreadableFile } from "./unreadable-file";

interface Entry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly crc: number;
  readonly size: number;
  /** Still compressed, as it stands in the file. */
  readonly data: Uint8Array;
}

/** What all parts that are read may hold together once inflated; a zip bomb is stopped here. */
const inflatedLimit = 150_000_000;

const stored = 0;
const deflated = 8;
const encryptedFlag = 1;
const utf8Flag = 0x800;

/**
 * A zip archive whose entries are kept compressed, so that what is not changed is written back as it was.
 * Names are matched without regard to case, as the package format asks.
 */
export class Zip {
  readonly #entries: Map<string, Entry>;
  /** Of the parts read so far. */
  readonly #sizes = new Map<string, number>();

  constructor(bytes: Uint8Array) {
    this.#entries = new Map(readDirectory(bytes).map((entry) => [entry.name.toLowerCase(), entry]));
  }

  get names(): string[] {
    return [...this.#entries.values()].map((entry) => entry.name);
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  async read(name: string): Promise<Uint8Array | undefined> {
    const entry = this.#entries.get(name.toLowerCase());
    if (!entry) return undefined;
    if (entry.flags & encryptedFlag)
      throw new UnreadableFile("terkunci", "Berkas terkunci sandi: buka di Excel, hapus sandinya, lalu simpan lagi.");
    if (entry.method !== stored && entry.method !== deflated) throw damaged();
    this.#sizes.set(entry.name, entry.size);
    const total = [...this.#sizes.values()].reduce((sum, size) => sum + size, 0);
    if (total > inflatedLimit) throw tooLarge();
    const bytes = entry.method === stored ? entry.data : await inflate(entry);
    if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged();
    return bytes;
  }

  /** A copy with these entries replaced, added, or (undefined) left out. */
  async write(changes: ReadonlyMap<string, Uint8Array | undefined>): Promise<Uint8Array> {
    const entries = new Map(this.#entries);
    for (const [name, bytes] of changes) {
      const key = name.toLowerCase();
      if (bytes) entries.set(key, await newEntry(entries.get(key)?.name ?? name, bytes));
      else entries.delete(key);
    }
    return writeEntries([...entries.values()]);
  }
}

/** Stops at the size that the directory tells, so that a bomb that lies about it ends there. */
async function inflate({ data, size }: Entry): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  let length = 0;
  try {
    for await (const chunk of through(data, new DecompressionStream("deflate-raw"))) {
      if (length + chunk.length > size) throw damaged();
      bytes.set(chunk, length);
      length += chunk.length;
    }
  } catch (error) {
    throw error instanceof UnreadableFile ? error : damaged(error);
  }
  return bytes.subarray(0, length);
}

async function* through(
  data: Uint8Array,
  transform: CompressionStream | DecompressionStream,
): AsyncGenerator<Uint8Array> {
  const reader = new Blob([data as Uint8Array<ArrayBuffer>]).stream().pipeThrough(transform).getReader();
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) yield step.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const joined = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}

async function newEntry(name: string, bytes: Uint8Array): Promise<Entry> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of through(bytes, new CompressionStream("deflate-raw"))) {
    chunks.push(chunk);
    length += chunk.length;
  }
  return {
    name,
    nameBytes: new TextEncoder().encode(name),
    flags: utf8Flag,
    method: deflated,
    time: firstOf1980,
    crc: crc32(bytes),
    size: bytes.length,
    data: join(chunks, length),
  };
}

/** The oldest date a zip can hold: the same input gives the same bytes on every machine and day. */
const firstOf1980 = 0x00210000;

function readDirectory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { count, start } = directoryOf(view);
    const entries: Entry[] = [];
    for (let at = start, n = 0; n < count; n++) {
      if (view.getUint32(at, true) !== 0x02014b50) throw damaged();
      const nameLength = view.getUint16(at + 28, true);
      const extraLength = view.getUint16(at + 30, true);
      const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
      const { size, compressed, offset } = sizesOf(view, at, at + 46 + nameLength, extraLength);
      const dataStart = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
      if (view.getUint32(offset, true) !== 0x04034b50 || dataStart + compressed > bytes.length) throw damaged();
      entries.push({
        name: new TextDecoder().decode(nameBytes).replaceAll("\\", "/"),
        nameBytes,
        flags: view.getUint16(at + 8, true),
        method: view.getUint16(at + 10, true),
        time: view.getUint32(at + 12, true),
        crc: view.getUint32(at + 16, true),
        size,
        data: bytes.subarray(dataStart, dataStart + compressed),
      });
      at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    }
    return entries;
  } catch (error) {
    throw error instanceof UnreadableFile ? error : damaged(error);
  }
}

/** The end record stands in the last 64 KB, before a comment of any length. */
function directoryOf(view: DataView): { count: number; start: number } {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    if (start !== 0xffffffff && count !== 0xffff) return { count, start };
    const wide = Number(view.getBigUint64(at - 20 + 8, true));
    return { count: Number(view.getBigUint64(wide + 32, true)), start: Number(view.getBigUint64(wide + 48, true)) };
  }
  throw damaged();
}

/** A size or offset of all ones stands in the zip64 extra field instead, in this order. */
function sizesOf(view: DataView, at: number, extra: number, extraLength: number) {
  const values = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  for (let field = extra; field + 4 <= extra + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    values.forEach((value, index) => {
      if (value !== 0xffffffff) return;
      values[index] = Number(view.getBigUint64(next, true));
      next += 8;
    });
  }
  const [size = 0, compressed = 0, offset = 0] = values;
  return { size, compressed, offset };
}

function writeEntries(entries: readonly Entry[]): Uint8Array {
  const total = entries.reduce((sum, entry) => sum + 76 + 2 * entry.nameBytes.length + entry.data.length, 22);
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    at = writeCommon(view, at + 4, entry);
    bytes.set(entry.nameBytes, at);
    bytes.set(entry.data, at + entry.nameBytes.length);
    at += entry.nameBytes.length + entry.data.length;
  }
  const start = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeCommon(view, at + 6, entry);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(entry.nameBytes, at + 46);
    at += 46 + entry.nameBytes.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - start, true);
  view.setUint32(at + 16, start, true);
  return bytes;
}

/** The 26 bytes that a local header and a directory record share. Sizes stand here, so no descriptor follows the data. */
function writeCommon(view: DataView, at: number, entry: Entry): number {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags & ~8, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
  return at + 26;
}
