import type { Check } from "../contract/app";
import type { Finding, Severity } from "../contract/finding";
import type { Workbook } from "../contract/snapshot";

export interface Paper {
  readonly columns: number;
  readonly isColoured: boolean;
}

/** What was found in one file, for reading: by sheet in the order of the tabs, most important first. */
export function printCheck(name: string, check: Check, workbook: Workbook, paper: Paper): string {
  const { findings, tables, failures, dismissed } = check;
  const lines = [`${bold(name, paper)}: ${tables.length} tabel, ${countFindings(findings)}`];
  const order = workbook.sheets.map((sheet) => sheet.name);
  const sheets = [...new Set(findings.map(({ sheet }) => sheet))].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  for (const sheet of sheets) {
    lines.push("", bold(`Lembar ${sheet}`, paper));
    for (const finding of findings.filter((candidate) => candidate.sheet === sheet))
      lines.push(...printFinding(finding, paper));
  }
  if (dismissed.length > 0) lines.push("", `${dismissed.length} temuan diabaikan dengan alasan.`);
  for (const failure of failures) lines.push("", ...wrap(`Kesalahan di pihak Lakin: ${failure}`, paper.columns, 0));
  return `${lines.join("\n")}\n`;
}

function countFindings(findings: readonly Finding[]): string {
  if (findings.length === 0) return "tidak ada temuan";
  const counts = (["salah", "periksa", "saran"] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count > 0 ? [`${count} ${severity}`] : [];
  });
  return `${findings.length} temuan (${counts.join(", ")})`;
}

const severityWidth = 9;
const cellWidth = 6;
const indent = 2 + severityWidth + cellWidth;

export function printFinding(finding: Finding, paper: Paper): string[] {
  const { severity, cell, message, diagnosis, fix, basis } = finding;
  const details = [
    message,
    ...(diagnosis ? [diagnosis.message] : []),
    ...(fix ? [`Perbaikan ${fix.cell}: ${fix.formula ?? fix.text}`] : []),
    `Dasar: ${basis}`,
  ];
  const lines = details.flatMap((detail) => wrap(detail, paper.columns, indent));
  const head = `  ${colour(severity.toUpperCase().padEnd(severityWidth), severity, paper)}${cell.padEnd(cellWidth)}`;
  const [first = "", ...rest] = lines;
  // A long address such as AB1024 pushes the first line a little.
  return [head + (cell.length >= cellWidth ? " " : "") + first.slice(indent), ...rest];
}

/** Lines of so many columns, each indented; a word longer than a line stays whole. */
export function wrap(text: string, columns: number, indented: number): string[] {
  const margin = " ".repeat(indented);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line && indented + line.length + 1 + word.length > columns - 1) {
      lines.push(margin + line);
      line = "";
    }
    line += (line ? " " : "") + word;
  }
  return [...lines, margin + line];
}

const colours: Readonly<Record<Severity, number>> = { salah: 31, periksa: 33, saran: 36 };

function colour(text: string, severity: Severity, { isColoured }: Paper): string {
  return isColoured ? `\u001b[${colours[severity]}m${text}\u001b[0m` : text;
}

function bold(text: string, { isColoured }: Paper): string {
  return isColoured ? `\u001b[1m${text}\u001b[0m` : text;
}
