import type { Host } from "../../src/contract/host";

/** Lets one call among those a spreadsheet is asked fail, as a connection, a quota or another user may at any moment. */
export class Faults {
  private calls = 0;
  private failing = Number.POSITIVE_INFINITY;

  /** The n-th call from now on fails, counted from 1; the others don't. */
  failAt(call: number): void {
    this.calls = 0;
    this.failing = call;
  }

  /** Nothing fails any more; tells whether a call did. */
  end(): boolean {
    const happened = this.calls >= this.failing;
    this.failing = Number.POSITIVE_INFINITY;
    return happened;
  }

  /** Before each call: throws where it is to fail. */
  readonly step = (): void => {
    this.calls += 1;
    if (this.calls === this.failing) throw new Error("Sambungan terputus.");
  };
}

/** A host any of whose calls may fail before it does anything. */
export function faulty(host: Host, faults: Faults): Host {
  return new Proxy(host, {
    get(target, name: keyof Host) {
      const method = target[name];
      if (typeof method !== "function") return method;
      return async (...args: unknown[]) => {
        faults.step();
        return (method as (...given: unknown[]) => unknown).apply(target, args);
      };
    },
  });
}
