import type { LastFigure } from "../../report/last-period";
import { sameWords } from "../../report/words";
import { isNumberCell, type NumberCell, type Period, type TableCell } from "../../tables/table";
import { defineRule, type Problem } from "../define";

type Key = "stale" | "falls" | "target";

export default defineRule({
  id: "periode-lalu",
  summary: "Angka periode ini tidak boleh tertinggal dari periode lalu, dan angka kumulatif tidak turun.",
  basis: "Lembar Periode Lalu: angka laporan sebelumnya",
  messages: {
    stale: "{label}: tertulis {actual}, persis sama dengan periode lalu; kemungkinan belum diperbarui.",
    falls: "{label}: tertulis {actual}, lebih kecil dari {before} pada periode lalu, padahal angka ini kumulatif.",
    target: "{label}: target triwulan tertulis {actual}, sama dengan target triwulan lalu.",
  },

  *checkAll(_, { report }): Iterable<Problem<Key>> {
    const last = report.lastPeriod;
    if (!last) return;
    const isSameYear = ({ year = report.period.year }: Period) => year === last.period.year;
    const before = (kind: LastFigure["kind"], words: readonly string[]) =>
      last.figures.find((figure) => figure.kind === kind && sameWords(figure.words, words));
    for (const { words, measure, period } of report.main) {
      const old = before("indicator", words);
      if (!old) continue;
      yield* compared(measure.realisasi, old, isSameYear(period));
      if (measure.span === "triwulan") yield* sameTarget(measure.target, old);
    }
    for (const { name, realisasi } of report.zones?.rows ?? []) {
      const old = last.figures.find((figure) => figure.kind === "zone" && figure.name === name);
      if (old && report.zones) yield* compared(realisasi, old, isSameYear(report.zones.table.period));
    }
  },
});

function* compared(cell: TableCell | undefined, old: LastFigure, isSameYear: boolean): Iterable<Problem<Key>> {
  if (!isTyped(cell) || !old.realisasi) return;
  const severity = "periksa";
  if (cell.number.eq(old.realisasi)) {
    // Nothing yet, or all of it, may well stand for two periods.
    if (!cell.number.isZero() && hasTellingDigits(cell)) yield { message: "stale", severity, cell };
    return;
  }
  if (isSameYear && old.isCumulative && cell.number.lt(old.realisasi)) {
    yield { message: "falls", severity, cell, data: { before: old.realisasi } };
  }
}

function* sameTarget(cell: TableCell | undefined, old: LastFigure): Iterable<Problem<Key>> {
  if (isTyped(cell) && old.target && cell.number.eq(old.target)) yield { message: "target", severity: "periksa", cell };
}

function isTyped(cell: TableCell | undefined): cell is NumberCell {
  return isNumberCell(cell) && !cell.formula;
}

/** 100%, 4 or 3,1 come again by themselves; a figure of three digits and more that are no round number does not. */
function hasTellingDigits({ number }: NumberCell): boolean {
  return !number.toSignificantDigits(2).eq(number);
}
