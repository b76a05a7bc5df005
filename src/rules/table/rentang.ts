import { Decimal } from "../../numbers/decimal";
import { skalaUnsur } from "../../regulations/survei";
import { wordsOf } from "../../report/words";
import { isPercent, printScale } from "../../tables/prints";
import type { Column, Table, TableCell } from "../../tables/table";
import { dateOrRole } from "../../words/names";
import { normalise } from "../../words/normalise";
import { converted, ofHundred, scored, weighted } from "../../words/survey";
import { part, total } from "../../words/totals";
import { defineRule, type Problem } from "../define";

const hundred = new Decimal(100);
const { least, most } = skalaUnsur.value;

export default defineRule({
  id: "rentang",
  summary: "Angka harus berada dalam rentang yang mungkin.",
  basis:
    "Porsi paling tinggi 100%, jumlah kumulatif tidak turun, nilai survei 1–4, nilai AKIP dan IKM paling tinggi 100",
  messages: {
    share: "{label}: {column} tertulis {actual}, padahal sebuah porsi tidak lebih dari 100%.",
    fallen: "{label}: jumlah kumulatif turun dari {before} menjadi {actual}.",
    answer: "{label}: {column} tertulis {actual}, di luar skala {least}–{most}.",
    score: "{label}: tertulis {actual}, padahal nilai paling tinggi 100.",
    scale: "{label}: tertulis {actual}, di luar skala {most}.",
  },

  *check(table): Iterable<Problem<"share" | "fallen" | "answer" | "score" | "scale">> {
    if (table.kind === "skala" || table.kind === "teks") return;
    yield* shares(table);
    yield* fallen(table);
    yield* beyondScale(table);
    if (table.kind === "skm-unsur" || table.kind === "skm-responden") yield* answers(table);
    else yield* scores(table);
  },
});

/** Shares that were rounded before they were added may come to a little more. */
const mostRounded = new Decimal("100.5");

function* shares({ columns, rows }: Table): Iterable<Problem<"share">> {
  for (const [position, { role, unit, header }] of columns.entries()) {
    // A plain "%" may be a change or a coverage, which have no end.
    if (role !== "porsi" || !part.isIn(header)) continue;
    for (const { cells } of rows) {
      const cell = cells[position];
      if (!cell?.number || (!isPercent(cell) && unit !== "%")) continue;
      if (cell.number.times(printScale(cell)).gt(mostRounded)) yield { message: "share", severity: "periksa", cell };
    }
  }
}

/** The same cumulative count of two dates beside each other: the later is not smaller. */
function* fallen(table: Table): Iterable<Problem<"fallen">> {
  for (const [position, column] of table.columns.entries()) {
    const earlierAt = table.columns.findLastIndex((other, at) => at < position && isEarlier(other, column));
    if (earlierAt < 0) continue;
    for (const { cells, kind, label } of table.rows) {
      const [before, cell] = [cells[earlierAt], cells[position]];
      if (kind !== "data" || !before?.number || !cell?.number || cell.number.gte(before.number)) continue;
      yield { message: "fallen", severity: "periksa", cell, data: { label, before: before.text }, related: [before] };
    }
  }
}

function isEarlier(other: Column, column: Column): boolean {
  if (!isCumulativeCount(other) || !isCumulativeCount(column)) return false;
  const [from, to] = [other.period, column.period];
  const isBefore =
    from.year !== undefined &&
    to.year !== undefined &&
    (from.year < to.year || (from.year === to.year && (from.quarter ?? 4) < (to.quarter ?? 4)));
  return isBefore && countedIn(other) === countedIn(column);
}

function isCumulativeCount({ role, header, unit }: Column): boolean {
  return (role === "besaran" || role === "jumlah") && unit !== "%" && /kumulatif/.test(normalise(header));
}

/** What is counted: the header without its dates. */
function countedIn({ header }: Column): string {
  return wordsOf(header)
    .filter((word) => !/^\d+$/.test(word) && !dateOrRole.is(word))
    .join(" ");
}

function* answers({ columns, rows, kind }: Table): Iterable<Problem<"answer">> {
  for (const [position, { role, header }] of columns.entries()) {
    if (role === "nomor" || role === "bobot" || weighted.isIn(header) || converted.isIn(header) || total.isIn(header))
      continue;
    const cells = rows
      .flatMap((row) => (row.kind === "data" ? (row.cells[position] ?? []) : []))
      .filter(({ number }) => number);
    const inside = cells.filter((cell) => isAnswer(cell));
    // Mostly answers or means: only then are the others out of place.
    if (cells.length < 4 || inside.length < cells.length * 0.75) continue;
    for (const cell of cells) {
      if (isAnswer(cell)) continue;
      yield {
        message: "answer",
        cell,
        restsOn: [cell],
        data: { least, most, column: kind === "skm-responden" ? header : "nilai" },
      };
    }
  }
}

function isAnswer(cell: TableCell): boolean {
  return cell.number !== undefined && !isPercent(cell) && cell.number.gte(least) && cell.number.lte(most);
}

/** "31,0 (skala 4)", or 31,0 with the satuan "skala 4". */
function* beyondScale({ columns, rows }: Table): Iterable<Problem<"scale">> {
  const unitAt = columns.findIndex(({ role }) => role === "satuan");
  const scored = columns.flatMap(({ role }, at) =>
    role === "target" || role === "realisasi" || role === "nilai" ? [at] : [],
  );
  for (const { cells, label } of rows) {
    const stated = scaleOf(cells[unitAt]?.text ?? "");
    for (const position of scored) {
      const cell = cells[position];
      if (!cell?.number || isPercent(cell)) continue;
      const top = (cell.reading.kind === "number" && scaleOf(cell.reading.unit ?? "")) || stated;
      if (top && cell.number.gt(top)) yield { message: "scale", cell, restsOn: [cell], data: { label, most: top } };
    }
  }
}

function scaleOf(unit: string): number | undefined {
  if (unit === "") return undefined;
  const top = /\bskala ?(?:\d+ ?(?:-|–|s\.?\/?d\.?|sampai) ?)?(\d{1,3})\b/i.exec(unit)?.[1];
  return top === undefined ? undefined : Number(top);
}

/** "Nilai AKIP", "Indeks Kepuasan Masyarakat", "IKM Kecamatan". */
function isScored(label: string): boolean {
  return scored.opens(label) ? ofHundred.isIn(label) : ofHundred.opens(label);
}

/** Nilai AKIP and IKM end at 100. */
function* scores({ columns, rows }: Table): Iterable<Problem<"score">> {
  for (const { cells, label, kind } of rows) {
    if (kind !== "data" || !isScored(label)) continue;
    for (const [position, { role, isMoney }] of columns.entries()) {
      const cell = cells[position];
      if (
        !cell?.number ||
        isMoney ||
        isPercent(cell) ||
        (role !== "target" && role !== "realisasi" && role !== "nilai")
      )
        continue;
      if (cell.number.gt(hundred)) yield { message: "score", cell, restsOn: [cell] };
    }
  }
}
