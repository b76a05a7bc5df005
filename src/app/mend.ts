import type { GroupPreview, Mended, MendedAll, MendPreview } from "../contract/app";
import type { Finding, Fix } from "../contract/finding";
import type { Host } from "../contract/host";
import type { CellContent, CellWrite } from "../contract/plan";
import type { CellRef, SheetCell, Workbook } from "../contract/snapshot";
import { fromA1 } from "../tables/address";
import { isSameCell, nameOf } from "./cell-content";

/** Writes cells and remembers what they held. */
export type Write = (label: string, cells: readonly CellWrite[], before: readonly SheetCell[]) => Promise<void>;

export async function preview(host: Host, finding: Finding): Promise<MendPreview> {
  const fix = fixOf(finding);
  const [now] = await host.readCells([fix]);
  return previewOf(fix, now);
}

export async function mend(host: Host, checked: Workbook | undefined, finding: Finding, write: Write): Promise<Mended> {
  const fix = fixOf(finding);
  if (!checked) throw new Error(notChecked);

  const [now] = await host.readCells([fix]);
  if (!now || !isSameCell(now, cellOf(checked, fix))) {
    return { done: false, message: `${changed(fix)} Tidak ada yang ditulis; tekan Periksa lagi.` };
  }
  await write(`perbaikan sel ${nameOf(fix)}`, [writeOf(fix)], [now]);
  return { done: true, message: `Sel ${nameOf(fix)} ditulis: ${fix.formula ?? fix.text}.` };
}

export async function previewAll(
  host: Host,
  checked: Workbook | undefined,
  findings: readonly Finding[],
): Promise<GroupPreview[]> {
  return (await choose(host, checked, findings)).map(({ finding, fix, now, left }) => ({
    finding: finding.id,
    at: { sheet: fix.sheet, cell: fix.cell },
    ...previewOf(fix, now),
    ...(left && { left }),
  }));
}

export async function mendAll(
  host: Host,
  checked: Workbook | undefined,
  findings: readonly Finding[],
  write: Write,
): Promise<MendedAll> {
  const candidates = await choose(host, checked, findings);
  const chosen = candidates.filter(({ left }) => !left);
  const left = candidates.flatMap(({ finding, left: reason }) => (reason ? [{ finding: finding.id, reason }] : []));
  if (chosen.length > 0) {
    await write(
      `perbaikan ${chosen.length} sel`,
      chosen.map(({ fix }) => writeOf(fix)),
      chosen.map(({ now }) => now),
    );
  }
  const written = chosen.length > 0 ? `${chosen.length} sel ditulis.` : "Tidak ada yang ditulis.";
  const kept = left.length > 0 ? ` ${left.length} temuan dibiarkan: ${left[0]?.reason}` : "";
  return { mended: chosen.map(({ finding }) => finding.id), left, message: written + kept };
}

interface Candidate {
  readonly finding: Finding;
  readonly fix: Fix;
  readonly now: SheetCell;
  /** Why it is not to be written. */
  readonly left?: string;
}

/**
 * Which of the fixes may be written together, the most important first. A figure that was reckoned from a cell which
 * another fix changes no longer holds once that is written; a formula does.
 */
async function choose(host: Host, checked: Workbook | undefined, findings: readonly Finding[]): Promise<Candidate[]> {
  if (!checked) throw new Error(notChecked);
  const fixable = findings.flatMap((finding) => (finding.fix ? [{ finding, fix: finding.fix }] : []));
  const now = await host.readCells(fixable.map(({ fix }) => ({ sheet: fix.sheet, cell: fix.cell })));

  const chosen: Candidate[] = [];
  return fixable.map(({ finding, fix }, index) => {
    const candidate = { finding, fix, now: now[index] ?? { text: "" } };
    const left = isSameCell(candidate.now, cellOf(checked, fix)) ? obstacle(candidate, chosen) : changed(fix);
    if (left) return { ...candidate, left };
    chosen.push(candidate);
    return candidate;
  });
}

function obstacle(candidate: Candidate, chosen: readonly Candidate[]): string | undefined {
  for (const other of chosen) {
    if (isAt(candidate.fix, other.fix)) return `Sel ${nameOf(other.fix)} sudah diperbaiki oleh temuan lain.`;
    if (leansOn(candidate, other) || leansOn(other, candidate)) {
      return `Angka di ${nameOf(candidate.fix)} bergantung pada sel ${nameOf(other.fix)} yang ikut diperbaiki: periksa lagi sesudahnya.`;
    }
  }
  return undefined;
}

function leansOn({ finding, fix }: Candidate, other: Candidate): boolean {
  return fix.formula === undefined && finding.related.some((related) => isAt(related, other.fix));
}

function isAt(one: CellRef, other: CellRef): boolean {
  return one.sheet === other.sheet && one.cell === other.cell;
}

function previewOf(fix: Fix, now: SheetCell | undefined): MendPreview {
  return { before: now?.text ?? "", formula: now?.formula, after: fix.formula ?? fix.text };
}

function changed(at: CellRef): string {
  return `Sel ${nameOf(at)} sudah berubah sejak diperiksa.`;
}

const notChecked = "Tekan Periksa lebih dulu.";

function fixOf({ fix }: Finding): Fix {
  if (!fix) throw new Error("Temuan ini tidak punya perbaikan yang pasti; perbaiki selnya sendiri.");
  return fix;
}

function writeOf(fix: Fix): CellWrite {
  return { sheet: fix.sheet, cell: fix.cell, content: contentOfFix(fix) };
}

function contentOfFix(fix: Fix): CellContent {
  if (fix.formula) return { kind: "formula", formula: fix.formula };
  if (fix.number !== undefined) return { kind: "number", number: fix.number };
  return { kind: "text", text: fix.text };
}

function cellOf(workbook: Workbook, at: CellRef): SheetCell {
  const sheet = workbook.sheets.find(({ name }) => name === at.sheet);
  const { row, column } = fromA1(at.cell);
  return sheet?.rows[row]?.[column] ?? { text: "" };
}
