/** How far a long run is: a bar that redraws itself on a terminal, and nothing elsewhere. */
export class Progress {
  private done = 0;
  private drawn = 0;

  constructor(
    private readonly total: number,
    private readonly write: ((text: string) => void) | undefined,
    private readonly now: () => number = Date.now,
    private readonly started = now(),
  ) {}

  step(): void {
    this.done += 1;
    const at = this.now();
    if (!this.write || (at - this.drawn < redrawAfter && this.done < this.total)) return;
    this.drawn = at;
    this.write(`\r\u001b[K${this.line()}`);
  }

  /** Takes the bar away again. */
  end(): void {
    if (this.drawn > 0) this.write?.("\r\u001b[K");
  }

  line(): string {
    const seconds = Math.max(0.001, (this.now() - this.started) / 1000);
    const rate = this.done / seconds;
    const filled = Math.round((this.done / Math.max(1, this.total)) * barWidth);
    const bar = `${"█".repeat(filled)}${"░".repeat(barWidth - filled)}`;
    const left = this.done === 0 ? "" : ` · sisa ${duration((this.total - this.done) / rate)}`;
    return `${bar} ${whole(this.done)} dari ${whole(this.total)} berkas · ${whole(Math.round(rate))} per detik${left}`;
  }
}

const barWidth = 20;
/** In milliseconds. */
const redrawAfter = 200;

/** "40 detik", "3 menit", "1 jam 20 menit". */
export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} detik`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} menit`;
  return `${Math.floor(minutes / 60)} jam ${minutes % 60} menit`;
}

function whole(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ".");
}
