/**
 * Syncs before a request grows past what Excel for the web takes, five megabytes: what is queued costs much more than the
 * values in it, since each object is sent with the way that leads to it.
 */
export class Pace {
  private waiting = 0;

  constructor(private readonly context: Excel.RequestContext) {}

  /** About so many bytes are queued next. */
  async spend(bytes: number): Promise<void> {
    if (this.waiting > 0 && this.waiting + bytes > bytesAtOnce) await this.sync();
    this.waiting += bytes;
  }

  async sync(): Promise<void> {
    this.waiting = 0;
    await this.context.sync();
  }
}

const bytesAtOnce = 1_500_000;

/** A range that something is set on, measured on the real office.js. */
export const bytesOfRange = 700;
