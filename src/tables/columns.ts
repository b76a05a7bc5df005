import type { Range } from "./address";
import type { Grid } from "./grid";
import { roleOf, unitOf } from "./header-words";
import { completePeriod, isYear, readPeriod } from "./read-period";
import type { Column, Period, Role } from "./table";

/** The columns of a table from its header rows; roles are told by the header alone. */
export function readColumns(grid: Grid, region: Range, wordRows: readonly number[], outer: Period): Column[] {
  const columns: Column[] = [];
  for (let index = region.left; index <= region.right; index++) {
    const path = headerPath(grid, region, wordRows, index);
    const header = path.join(" ").replace(/\s+/g, " ");
    if (header === "" && wordRows.length > 0 && !hasContent(grid, region, index)) continue;
    const unit = unitOfPath(path);
    columns.push({
      index,
      path,
      header,
      role: roleOfPath(path),
      period: completePeriod(readPeriod(header), outer),
      ...(unit && { unit }),
    });
  }
  return columns;
}

/** Header texts over a column from top to bottom; a merged one, or one that spreads over blanks, is repeated. */
function headerPath(grid: Grid, region: Range, wordRows: readonly number[], column: number): string[] {
  const path: string[] = [];
  for (const [index, row] of wordRows.entries()) {
    const isLast = index === wordRows.length - 1;
    const merge = grid.mergeAt(row, column);
    if (merge && merge.top < row && wordRows.includes(merge.top)) continue;
    const own = grid.seenText(row, column);
    const text = own || (isLast || merge ? "" : spreadFromLeft(grid, region, row, column));
    if (text !== "") path.push(text.replace(/\s+/g, " "));
  }
  return path;
}

/** Pasted without its merged cells: the nearest text to the left, where the row below goes on in both columns. */
function spreadFromLeft(grid: Grid, region: Range, row: number, column: number): string {
  if (!grid.isSeen(row + 1, column)) return "";
  for (let left = column - 1; left >= region.left; left--) {
    if (!grid.isSeen(row + 1, left)) return "";
    const text = grid.seenText(row, left);
    if (text !== "") return text;
  }
  return "";
}

function roleOfPath(path: readonly string[]): Role {
  const last = path.at(-1) ?? "";
  const upper = path.slice(0, -1);
  const upperRole = upper.map(roleOf).findLast((role) => role !== undefined);
  // "Realisasi | %" beside "Realisasi | Rp" is a ratio; "Target | 2024" and "Realisasi | Rp" go by what stands above.
  if (isPercentOnly(last) && upper.length > 0) {
    return upperRole === "target" || upperRole === "bobot" ? upperRole : "capaian";
  }
  if (isBareMoney(last) && upperRole === "target") return "pagu";
  if (isBareMoney(last) && (upperRole === "capaian" || upperRole === "serapan")) return "serapan";
  if (upperRole && (isYear(last) || isBareMoney(last) || /^(kinerja|fisik|k|keuangan)$/i.test(last.trim())))
    return upperRole;
  if (upperRole && roleOf(last) === "satuan") return "satuan";
  // "Realisasi Keuangan (%)": the share of the money that was spent.
  if (roleOf(last) === "realisasi" && unitOf(last) === "%" && /\b(keuangan|anggaran|dana|belanja)\b/i.test(last))
    return "serapan";
  return roleOf(last) ?? upperRole ?? roleOf(path.join(" ")) ?? (isPeriodOnly(last) ? "besaran" : "lain");
}

function isPercentOnly(text: string): boolean {
  return /^\(?\s*(%|persen|persentase|prosentase)\s*\)?$/i.test(text.trim());
}

function isBareMoney(text: string): boolean {
  return /^\(?\s*(rp\.?|rupiah|anggaran|keuangan)( *\(rp\.?\))?\s*\)?$/i.test(text.trim());
}

function isPeriodOnly(text: string): boolean {
  return isYear(text) || readPeriod(text).quarter !== undefined;
}

function unitOfPath(path: readonly string[]): string | undefined {
  return path.map((text) => unitOf(text)).findLast((unit) => unit !== undefined);
}

function hasContent(grid: Grid, region: Range, column: number): boolean {
  for (let row = region.top; row <= region.bottom; row++) if (grid.text(row, column) !== "") return true;
  return false;
}
