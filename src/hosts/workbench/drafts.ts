/** A workbook with what was not saved yet. */
export interface Draft {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970. */
  readonly time: number;
}

const database = "lakin";
const store = "draf";
const key = "terakhir";

/** The last unsaved workbook, kept in this browser and nowhere else. A browser that keeps nothing has no drafts. */
export class Drafts {
  async read(): Promise<Draft | undefined> {
    return this.use("readonly", (drafts) => drafts.get(key) as IDBRequest<Draft | undefined>);
  }

  async keep(draft: Draft): Promise<void> {
    await this.use("readwrite", (drafts) => drafts.put(draft, key));
  }

  async forget(): Promise<void> {
    await this.use("readwrite", (drafts) => drafts.delete(key));
  }

  private async use<Result>(
    mode: IDBTransactionMode,
    act: (drafts: IDBObjectStore) => IDBRequest<Result>,
  ): Promise<Result | undefined> {
    try {
      const opened = await this.open();
      try {
        return await settled(act(opened.transaction(store, mode).objectStore(store)));
      } finally {
        opened.close();
      }
    } catch (reason) {
      console.warn(reason);
      return undefined;
    }
  }

  private open(): Promise<IDBDatabase> {
    const request = indexedDB.open(database, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store);
    return settled(request);
  }
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
