import type { Annotated, AnnotateOptions } from "../contract/app";
import type { Finding, Severity } from "../contract/finding";
import type { Host, Mark, MarkColour } from "../contract/host";
import type { UndoHistory } from "./undo-history";

/** Findings as notes in the cells they are about. */
export async function annotate(
  history: UndoHistory,
  findings: readonly Finding[],
  { colour }: AnnotateOptions,
): Promise<Annotated> {
  const marks = marksOf(findings, colour);
  if (marks.length === 0) return { cells: 0, message: "Tidak ada temuan untuk dicatat di sel." };
  const { left } = await history.writeMarks(marks);
  const cells = marks.length - left.length;
  const [first] = left;
  const kept = first
    ? ` ${left.length} sel dilewati karena sudah bercatatan sendiri atau lembarnya terproteksi, misalnya ${first.sheet}!${first.cell}.`
    : "";
  return { cells, message: `${cells} sel diberi catatan.${kept}` };
}

export async function clearAnnotations(host: Host): Promise<Annotated> {
  const { removed } = await host.mark([]);
  return { cells: removed, message: removed > 0 ? `${removed} catatan dihapus.` : "Tidak ada catatan Lakin di sel." };
}

/** One mark a cell, the gravest finding first. */
function marksOf(findings: readonly Finding[], colour: boolean): Mark[] {
  const cells = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.sheet}\n${finding.cell}`;
    cells.set(key, [...(cells.get(key) ?? []), finding]);
  }
  return [...cells.values()].map((found): Mark => {
    const sorted = found.sort((one, other) => gravity.indexOf(one.severity) - gravity.indexOf(other.severity));
    const [{ sheet, cell, severity }] = sorted as [Finding];
    const note = sorted.map(noteOf).join("\n\n");
    return { sheet, cell, note, ...(colour && { colour: colours[severity] }) };
  });
}

const gravity: readonly Severity[] = ["salah", "periksa", "saran"];
const colours: Record<Severity, MarkColour> = { salah: "red", periksa: "orange", saran: "yellow" };
const heads: Record<Severity, string> = { salah: "SALAH", periksa: "PERIKSA", saran: "SARAN" };

function noteOf({ severity, message, expected, diagnosis, basis }: Finding): string {
  const lines = [
    `${heads[severity]}: ${message}`,
    expected && `Seharusnya: ${expected}`,
    diagnosis && `Sebab: ${diagnosis.message}`,
    basis && `Dasar: ${basis}`,
  ];
  return lines.filter(Boolean).join("\n");
}
