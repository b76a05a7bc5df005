/** Excel's own errors carry a code; the adapter has to make a sentence of it. */
export class RichApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export interface HostState {
  syncs: number;
  /** Someone is typing in a cell: a batch fails, or waits when it was told to. */
  cellEditing: boolean;
  /** Ends the typing; the fake calls it when a batch waits. */
  waited: number;
  /** Makes the next change of this name fail, as a host does now and then. */
  failing: string;
  /** What someone else does to the workbook just before our next change. */
  beforeChange?: () => void;
  /** Before each round trip and each request in it; it may throw. */
  step?: () => void;
}

export const payloadLimit = 5 * 1024 * 1024;

/** The queue between a request context and the host: nothing happens and nothing is known before sync. */
export class Session {
  private queue: Operation[] = [];
  private results: (() => void)[] = [];
  private changed = false;

  constructor(
    private readonly host: HostState,
    private readonly options: { delayForCellEdit?: boolean; mergeUndoGroup?: boolean },
    private readonly undo: UndoStack,
  ) {}

  /** `size` stands for the bytes sent to the host; `run` returns the bytes that come back. */
  enqueue(size: number, run: () => number): void {
    this.queue.push({ size, run });
  }

  /** What a running operation found out: known only if the whole batch succeeds. */
  deliver(result: () => void): void {
    this.results.push(result);
  }

  change(name: string, payload: unknown, run: () => void): void {
    this.enqueue(JSON.stringify(payload ?? null).length + 80, () => {
      if (this.host.failing === name) {
        this.host.failing = "";
        throw new RichApiError("GeneralException", `Failed on ${name}.`);
      }
      this.host.beforeChange?.();
      this.host.beforeChange = undefined;
      if (!this.changed) this.undo.begin();
      this.changed = true;
      run();
      return 0;
    });
  }

  /** A change Excel cannot take back: it empties the user's undo stack, or is refused in an undo group. */
  lastingChange(name: string, run: () => void): void {
    this.change(name, null, () => {
      if (this.options.mergeUndoGroup) throw new RichApiError("UndoNotSupported", `${name} can't be undone.`);
      run();
      this.undo.clear();
    });
  }

  private step(): void {
    try {
      this.host.step?.();
    } catch (error) {
      throw new RichApiError("GeneralException", error instanceof Error ? error.message : String(error));
    }
  }

  async sync(): Promise<void> {
    await Promise.resolve();
    this.host.syncs += 1;
    this.step();
    const queue = this.queue;
    this.queue = [];
    this.results = [];
    if (this.host.cellEditing) {
      if (!this.options.delayForCellEdit) {
        throw new RichApiError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
      }
      this.host.cellEditing = false;
      this.host.waited += 1;
    }
    const sent = queue.reduce((total, { size }) => total + size, 0);
    if (sent > payloadLimit) throw new RichApiError("RequestPayloadSizeLimitExceeded", "The request is too large.");

    let received = 0;
    for (const { run } of queue) {
      this.step();
      received += run();
    }
    if (!this.options.mergeUndoGroup) this.changed = false;
    if (received > payloadLimit)
      throw new RichApiError("ResponsePayloadSizeLimitExceeded", "The response is too large.");
    for (const deliver of this.results) deliver();
  }
}

interface Operation {
  readonly size: number;
  readonly run: () => number;
}

export interface UndoStack {
  begin(): void;
  clear(): void;
}
