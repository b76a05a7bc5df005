import { sumOf as added, capped, difference, ratio, turned, twiceLess } from "../../laws/formulas";
import { pairScales } from "../../laws/scales";
import { viewOf } from "../../laws/view";
import type { Role, Row, Table, TableCell } from "../../tables/table";
import { normalise } from "../../words/normalise";
import {
  difference as differenceWords,
  part as partWords,
  rising,
  shareOf as shareWords,
  whole as wholeWords,
} from "../../words/reckoning";
import { defineRule, type Relation } from "../define";
import { reckoned } from "../reckoned";

/** Tables that stand upright, one figure a row: percentages, differences and sums of the rows above them. */
export default defineRule({
  id: "uraian",
  summary: "Angka yang dihitung dari baris di atasnya (persentase, selisih, jumlah) harus sesuai.",
  basis: "Perhitungan dari baris-baris di atasnya",
  messages: {
    share: "{label}: tertulis {actual}, sedangkan {part} dari {whole} adalah {expected}.",
    difference: "{label}: tertulis {actual}, sedangkan selisih {part} dan {whole} adalah {expected}.",
    sum: "{label}: tertulis {actual}, sedangkan {rows} baris di atasnya berjumlah {expected}.",
  },

  *relate(table) {
    const positions = figurePositions(table);
    if (table.kind === "skala" || positions.length === 0 || table.rows.length > 40) return;
    const { columns } = viewOf(table);
    for (const position of positions) {
      if (columns[position]?.isKey) continue;
      const lines = readLines(table, position);
      for (const [at, line] of lines.entries()) {
        const relation = shareOf(lines, at) ?? differenceOf(lines, at) ?? sumOf(lines, at);
        if (relation && line.cell.number) yield relation;
      }
    }
  },
});

type Line = { readonly row: Row; readonly cell: TableCell; readonly label: string; readonly unit: string };
type Told = Relation<"share" | "difference" | "sum">;

const aside: ReadonlySet<Role> = new Set(["nomor", "satuan", "keterangan", "uraian", "indikator", "sasaran", "status"]);
const figures: ReadonlySet<Role> = new Set(["nilai", "besaran", "lain", "jumlah"]);

/** The figure columns, where the rest only names the rows and their units. */
function figurePositions({ columns, rows }: Table): number[] {
  const isUpright = columns.every(({ role }) => aside.has(role) || figures.has(role));
  const hasUnits = columns.some(({ role }) => role === "satuan") || columns.length === 2;
  // Years beside each other, target and realisasi under each other.
  const isTurned = [/^target\b/i, /^realisasi\b/i].every((word) => rows.some(({ label }) => word.test(label)));
  return isUpright && (hasUnits || isTurned)
    ? columns.flatMap(({ role }, at) => (figures.has(role) ? [at] : [])).slice(0, 6)
    : [];
}

function readLines({ columns, rows }: Table, position: number): Line[] {
  const unitAt = columns.findIndex(({ role }) => role === "satuan");
  return rows.flatMap((row) => {
    const cell = row.cells[position];
    if (!cell || row.kind === "group") return [];
    const own = cell.reading.kind === "number" ? (cell.reading.percent ? "%" : cell.reading.unit) : undefined;
    const unit = normalise(row.cells[unitAt]?.text || own || (/%/.test(row.label) ? "%" : ""));
    return [{ row, cell, label: normalise(row.label), unit }];
  });
}

/** "Pagu", "Realisasi", "Realisasi terhadap pagu": the two rows of one unit right above the percentage, or one apart. */
function shareOf(lines: readonly Line[], at: number): Told | undefined {
  const line = lines[at];
  if (!line?.cell.number || !isPercent(line) || !shareWords.isIn(line.label) || /\b(target|bobot)\b/.test(line.label))
    return undefined;
  for (const gap of [0, 1]) {
    const [first, second] = [lines[at - 2 - gap], lines[at - 1 - gap]];
    const between = lines.slice(at - gap, at);
    if (!first?.cell.number || !second?.cell.number || first.unit !== second.unit) continue;
    if (between.some(({ label, unit }) => /\bbobot\b/.test(label) || unit === line.unit)) continue;
    const whole = [first, second].filter(({ label }) => wholeWords.isIn(label) && !partWords.isIn(label));
    const part = [first, second].filter((each) => !whole.includes(each) && partWords.isIn(each.label));
    if (whole.length === 1 && part.length === 1 && whole[0] && part[0]) return share(line, part[0], whole[0]);
  }
  return undefined;
}

function share(line: Line, part: Line, whole: Line): Told | undefined {
  const [result, realisasi, target] = [line.cell, part.cell, whole.cell];
  if (!target.number || target.number.isZero()) return undefined;
  const scales = {
    result: result.reading.kind === "number" && result.reading.percent ? 1 : 100,
    operands: pairScales(realisasi, target),
  };
  const plain = ratio(scales);
  const ways = [plain, capped(plain, scales.result), twiceLess(scales), turned(scales)];
  return {
    ...reckoned({ result, operands: [realisasi, target], formula: plain, others: ways, isRounded: true }),
    message: "share",
    name: `${line.row.label} (${result.ref})`,
    severity: "periksa",
    data: { part: realisasi.text, whole: target.text },
    formula: `=${realisasi.ref}/${target.ref}`,
  };
}

/** "Tenaga kerja 2024", "Tenaga kerja 2025", "Penambahan tenaga kerja". */
function differenceOf(lines: readonly Line[], at: number): Told | undefined {
  const [first, second, line] = [lines[at - 2], lines[at - 1], lines[at]];
  if (!first?.cell.number || !second?.cell.number || !line?.cell.number) return undefined;
  if (!differenceWords.isIn(line.label) || isPercent(line)) return undefined;
  if (first.unit !== second.unit || first.unit !== line.unit || sharedWords(first.label, second.label) < 2)
    return undefined;
  const isRising = second.cell.number.gte(first.cell.number) || rising.isIn(line.label);
  const [more, less] = isRising ? [second, first] : [first, second];
  return {
    ...reckoned({ result: line.cell, operands: [more.cell, less.cell], formula: difference() }),
    message: "difference",
    name: `${line.row.label} (${line.cell.ref})`,
    severity: "periksa",
    data: { part: more.cell.text, whole: less.cell.text },
    formula: `=${more.cell.ref}-${less.cell.ref}`,
  };
}

/** "Dokumen perizinan", "Dokumen lain", "Jumlah dokumen": the rows above that name the same thing and are no plan. */
function sumOf(lines: readonly Line[], at: number): Told | undefined {
  const line = lines[at];
  if (!line?.cell.number || line.row.kind !== "data" || isPercent(line)) return undefined;
  const counted = /^(?:jumlah|total) (\w+)/.exec(line.label)?.[1];
  if (!counted) return undefined;
  const above = lines.slice(0, at);
  const start = above.findLastIndex(
    ({ cell, unit, label }) => !cell.number || unit !== line.unit || !label.includes(counted) || wholeWords.isIn(label),
  );
  const parts = above.slice(start + 1);
  if (parts.length < 2) return undefined;
  return {
    ...reckoned({ result: line.cell, operands: parts.map(({ cell }) => cell), formula: added() }),
    message: "sum",
    name: `${line.row.label} (${line.cell.ref})`,
    severity: "periksa",
    data: { rows: parts.length },
  };
}

function isPercent({ cell, unit }: Line): boolean {
  return (cell.reading.kind === "number" && cell.reading.percent) || /^(%|persen)$/.test(unit);
}

function sharedWords(one: string, other: string): number {
  const words = new Set(one.split(/[^a-z]+/).filter(({ length }) => length > 2));
  return other.split(/[^a-z]+/).filter((word) => words.has(word)).length;
}
