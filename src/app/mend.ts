import type { GroupPreview, Mended, MendedAll, MendPreview } from "../contract/app";
import type { Finding, Fix } from "../contract/finding";
import type { Host } from "../contract/host";
import type { CellContent, CellWrite } from "../contract/plan";
import type { CellRef, SheetCell, Workbook } from "../contract/snapshot";
import { fromA1, toA1 } from "../tables/address";
import { isSameCell, nameOf } from "./cell-content";
import { operandsOf } from "./operands";

/** Writes cells as one step of undo; what `follow` tells once they are written belongs to it. */
export type Write = (
  label: string,
  cells: readonly CellWrite[],
  follow?: () => Promise<readonly CellWrite[]>,
) => Promise<void>;

export async function preview(host: Host, finding: Finding): Promise<MendPreview> {
  const fix = fixOf(finding);
  const [now] = await host.readCells([fix]);
  return previewOf(fix, now);
}

export async function mend(host: Host, checked: Workbook | undefined, finding: Finding, write: Write): Promise<Mended> {
  const fix = fixOf(finding);
  if (!checked) throw new Error(notChecked);

  const now = await readNow(host, [...groundsOf(finding), ...surroundingsOf(finding, checked)]);
  const hindrance = staleness(finding, checked, now) ?? emptiness(fix, now(fix));
  if (hindrance) return { done: false, message: `${hindrance} Tidak ada yang ditulis; tekan Periksa lagi.` };
  await write(`perbaikan sel ${nameOf(fix)}`, [writeOf(fix)]);
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
  const now = await readNow(
    host,
    fixable.flatMap(({ finding }) => [...groundsOf(finding), ...surroundingsOf(finding, checked)]),
  );

  const chosen: Candidate[] = [];
  return fixable.map(({ finding, fix }) => {
    const candidate = { finding, fix, now: now(fix) };
    const left = staleness(finding, checked, now) ?? emptiness(fix, candidate.now) ?? obstacle(candidate, chosen);
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

/** The cells that a finding rests on: its own and the one to be written, those it names, those its formula reads. */
function groundsOf(finding: Finding): CellRef[] {
  const fix = fixOf(finding);
  return [fix, { sheet: finding.sheet, cell: finding.cell }, ...finding.related, ...operandsOf(fix)];
}

/** The rows they stand in tell that no row came or went above them. */
function surroundingsOf(finding: Finding, checked: Workbook): CellRef[] {
  return [...rowOf(checked, finding), ...rowOf(checked, fixOf(finding))];
}

function rowOf(workbook: Workbook, { sheet, cell }: CellRef): CellRef[] {
  const { row } = fromA1(cell);
  const cells = workbook.sheets.find(({ name }) => name === sheet)?.rows[row] ?? [];
  return cells.flatMap((each, column) => (each ? [{ sheet, cell: toA1(row, column) }] : []));
}

type ReadNow = (at: CellRef) => SheetCell;

async function readNow(host: Host, at: readonly CellRef[]): Promise<ReadNow> {
  const refs = [...new Map(at.map(({ sheet, cell }) => [nameOf({ sheet, cell }), { sheet, cell }])).values()];
  const cells = await host.readCells(refs);
  const now = new Map(refs.map((ref, index) => [nameOf(ref), cells[index]]));
  return (ref) => now.get(nameOf(ref)) ?? { text: "" };
}

function staleness(finding: Finding, checked: Workbook, now: ReadNow): string | undefined {
  const changed =
    groundsOf(finding).find((at) => !isSameResult(now(at), cellOf(checked, at))) ??
    surroundingsOf(finding, checked).find((at) => !isSameCell(now(at), cellOf(checked, at)));
  return changed && `Sel ${nameOf(changed)} sudah berubah sejak diperiksa.`;
}

/** A formula that shows another result now rests on a cell that changed. */
function isSameResult(now: SheetCell, then: SheetCell): boolean {
  return isSameCell(now, then) && (!now.formula || (now.number === then.number && now.text === then.text));
}

function emptiness(fix: Fix, now: SheetCell): string | undefined {
  if (!fix.formula && fix.number === undefined && fix.text.trim() === "") {
    return `Perbaikan untuk sel ${nameOf(fix)} kosong.`;
  }
  const isThere = fix.formula
    ? now.formula === fix.formula
    : !now.formula &&
      (fix.number === undefined ? now.number === undefined && now.text === fix.text : now.number === fix.number);
  return isThere ? `Sel ${nameOf(fix)} sudah berisi ${fix.formula ?? fix.text}.` : undefined;
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
