import type { Finding } from "../contract/finding";
import type { Host } from "../contract/host";
import { isRecord, isText, parseMemory } from "./parse-memory";

interface Dismissal {
  readonly reason: string;
  /** The figure that was dismissed: once it changes, the finding is a new one. */
  readonly actual: string;
}

const key = "diabaikan";

function isDismissals(kept: unknown): kept is Readonly<Record<string, Dismissal>> {
  return isRecord(kept) && Object.values(kept).every((each) => isRecord(each) && isText(each.reason, each.actual));
}

/** Findings the user dismissed with a reason, kept with the document. */
export class Dismissals {
  constructor(private readonly host: Host) {}

  async split(findings: readonly Finding[]) {
    const dismissals = await this.read();
    const reasonFor = (finding: Finding) => {
      const dismissal = dismissals[finding.id];
      return dismissal?.actual === finding.actual ? dismissal.reason : undefined;
    };
    return {
      open: findings.filter((finding) => reasonFor(finding) === undefined),
      dismissed: findings.flatMap((finding) => {
        const reason = reasonFor(finding);
        return reason === undefined ? [] : [{ finding, reason }];
      }),
    };
  }

  async dismiss(finding: Finding, reason: string): Promise<void> {
    const { id, actual } = finding;
    await this.write({ ...(await this.read()), [id]: { reason, actual } });
  }

  async reopen(finding: Finding): Promise<void> {
    const { [finding.id]: _reopened, ...rest } = await this.read();
    await this.write(rest);
  }

  private async read(): Promise<Readonly<Record<string, Dismissal>>> {
    return parseMemory(await this.host.readMemory(key), isDismissals) ?? {};
  }

  private async write(dismissals: Readonly<Record<string, Dismissal>>): Promise<void> {
    await this.host.writeMemory(key, JSON.stringify(dismissals));
  }
}
