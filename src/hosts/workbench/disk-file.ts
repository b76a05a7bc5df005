/** The part of the browser's file access that is used here; not every browser has it. */
interface FileHandle {
  getFile(): Promise<File>;
  createWritable(): Promise<{ write(bytes: Uint8Array<ArrayBuffer>): Promise<void>; close(): Promise<void> }>;
}

interface FilePickers {
  showOpenFilePicker?(options: object): Promise<FileHandle[]>;
  showSaveFilePicker?(options: object): Promise<FileHandle & { readonly name: string }>;
}

const pickers = globalThis as unknown as FilePickers;

const workbooks = {
  description: "Buku kerja Excel",
  accept: { "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": [".xlsx"] },
};

/** A file that the browser may write back to its place on disk. */
export interface DiskFile {
  readonly name: string;
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
}

/** Whether files can be saved where they came from. */
export function canSaveInPlace(): boolean {
  return pickers.showSaveFilePicker !== undefined;
}

/** The user's choice of a place to save to; undefined where the user turned back. */
export async function chooseTarget(name: string): Promise<DiskFile | undefined> {
  try {
    const handle = await pickers.showSaveFilePicker?.({ suggestedName: name, types: [workbooks] });
    return handle && asDiskFile(handle, handle.name);
  } catch (reason) {
    if (reason instanceof DOMException && reason.name === "AbortError") return undefined;
    throw reason;
  }
}

/** What was dropped on the page, with its place where the browser tells it. */
export async function droppedFile(item: DataTransferItem): Promise<DiskFile | undefined> {
  const withHandle = item as DataTransferItem & {
    getAsFileSystemHandle?(): Promise<FileHandle & { kind: string; name: string }>;
  };
  const handle = await withHandle.getAsFileSystemHandle?.();
  return handle?.kind === "file" ? asDiskFile(handle, handle.name) : undefined;
}

/** A file that the user picked to be opened, with its place. */
export async function pickFile(): Promise<{ readonly file: File; readonly disk: DiskFile } | undefined> {
  try {
    const [handle] = (await pickers.showOpenFilePicker?.({})) ?? [];
    if (!handle) return undefined;
    const file = await handle.getFile();
    return { file, disk: asDiskFile(handle, file.name) };
  } catch (reason) {
    if (reason instanceof DOMException && reason.name === "AbortError") return undefined;
    throw reason;
  }
}

function asDiskFile(handle: FileHandle, name: string): DiskFile {
  return {
    name,
    async write(bytes) {
      const stream = await handle.createWritable();
      await stream.write(bytes);
      await stream.close();
    },
  };
}
