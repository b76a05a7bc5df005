import type { Finding } from "../contract/finding";
import type { CellRef } from "../contract/snapshot";
import type { Decimal } from "../numbers/decimal";
import { readText } from "../numbers/read";

/** What the check says of a figure: asked by the figure's cell, so that whoever writes of it says the same. */
export interface Verdicts {
  /** The finding that contests what stands in this cell; none where nobody contests it. */
  on(sheet: string, cell: { readonly ref: string } | undefined): Finding | undefined;
  /** All findings on these cells, the gravest first. */
  onAny(sheet: string, cells: readonly ({ readonly ref: string } | undefined)[]): readonly Finding[];
  /** A finding's number under "Temuan", as the list of findings counts them. */
  numberOf(finding: Finding): number;
  readonly all: readonly Finding[];
}

/** `findings` are the open ones, in the order in which they are listed; how a figure is written is no reason to doubt it. */
export function verdictsOf(findings: readonly Finding[]): Verdicts {
  const contested = findings.filter(({ severity }) => severity !== "saran");
  const byCell = new Map<string, Finding>();
  for (const finding of contested) {
    const key = keyOf(finding);
    if (!byCell.has(key)) byCell.set(key, finding);
  }
  const numbers = new Map(findings.map((finding, index) => [finding, index + 1]));
  const on: Verdicts["on"] = (sheet, cell) => cell && byCell.get(keyOf({ sheet, cell: cell.ref }));
  return {
    on,
    onAny: (sheet, cells) => [...new Set(cells.flatMap((cell) => on(sheet, cell) ?? []))],
    numberOf: (finding) => numbers.get(finding) ?? 0,
    all: contested,
  };
}

/** Of several the one that says most: a certain fault before a likely one. */
export function gravest(findings: readonly Finding[]): Finding | undefined {
  return findings.find(({ severity }) => severity === "salah") ?? findings[0];
}

/** A finding's own words, with what the figure should be where they leave it out. */
export function contestWords({ message, expected }: Finding): string {
  return expected === "" || message.includes(expected) ? message : `${message} Seharusnya ${expected}.`;
}

function keyOf({ sheet, cell }: CellRef): string {
  return `${sheet}!${cell}`;
}

/**
 * The value that a finding says the cell should have, as the cell would be read; none where it does not know. What it
 * would mend may be another cell: of a capaian the realisasi in which two digits changed places.
 */
export function expectedValue({ sheet, cell, expected, fix }: Finding): Decimal | undefined {
  const isOfCell = fix && fix.sheet === sheet && fix.cell === cell && fix.text !== "" && !fix.formula;
  const reading = readText(isOfCell ? fix.text : expected);
  return reading.kind === "number" ? reading.value : undefined;
}
