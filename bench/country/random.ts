/** Numbers that are the same for the same seed, so that a country can be made again (mulberry32). */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** From 0 up to 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** With so many decimals. */
  decimal(least: number, most: number, decimals: number): number {
    const scale = 10 ** decimals;
    return this.whole(Math.round(least * scale), Math.round(most * scale)) / scale;
  }

  pick<Choice>(choices: readonly Choice[]): Choice {
    return choices[this.whole(0, choices.length - 1)] as Choice;
  }
}
