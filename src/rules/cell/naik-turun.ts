import { isYear } from "../../tables/read-period";
import type { Table, TableCell } from "../../tables/table";
import { fell, rose, stayed } from "../../words/change";
import { defineRule, type Problem } from "../define";

/** "Naik", "Turun", "Tetap" against the change beside them, or against the two years they compare. */
export default defineRule({
  id: "naik-turun",
  summary: "Kata naik, turun atau tetap harus sesuai dengan perubahan angkanya.",
  basis: "Naik berarti bertambah, turun berarti berkurang",
  messages: {
    differs: '{label}: tertulis "{actual}", sedangkan {change} berarti {expected}.',
  },

  *check(table): Iterable<Problem<"differs">> {
    for (const [position] of table.columns.entries()) {
      const words = wordsIn(table, position);
      if (words.length < 2) continue;
      const best = comparisons(table, position)
        .map((compare) => judge(words, compare))
        .sort((one, other) => other.fitting - one.fitting)[0];
      if (!best || best.fitting < 1 || best.misfits.length > Math.max(1, best.fitting / 3)) continue;
      for (const { cell, change, expected, related } of best.misfits) {
        yield {
          message: "differs",
          severity: best.fitting >= 2 ? "salah" : "periksa",
          cell,
          expected: inCaseOf(cell.text, expected),
          data: { change },
          related,
          restsOn: related,
          fix: true,
        };
      }
    }
  },
});

type Change = "Naik" | "Turun" | "Tetap";

interface Word {
  readonly row: number;
  readonly cell: TableCell;
  readonly word: Change;
}

/** The words of a column that holds nothing else. */
function wordsIn({ rows }: Table, position: number): Word[] {
  const filled = rows.flatMap(({ cells, kind }, row) => {
    const cell = cells[position];
    return kind === "data" && cell?.reading.kind === "text" && cell.text !== "" ? [{ row, cell }] : [];
  });
  const known = filled.flatMap(({ row, cell }) => {
    const word = changeOf(cell.text);
    return word ? [{ row, cell, word }] : [];
  });
  return known.length === filled.length ? known : [];
}

function changeOf(text: string): Change | undefined {
  if (rose.is(text)) return "Naik";
  if (fell.is(text)) return "Turun";
  return stayed.is(text) ? "Tetap" : undefined;
}

/** How a row's change is told, and by which cells. */
type Compare = (
  row: number,
) => { readonly amount: number; readonly text: string; readonly cells: readonly TableCell[] } | undefined;

/** A change in a column of its own, two years beside each other, a year against the one above. */
function comparisons({ columns, rows }: Table, position: number): Compare[] {
  const figures = columns.flatMap((_, at) => (rows.some(({ cells }) => cells[at]?.number) ? [at] : []));
  const cellAt = (row: number, at: number) => rows[row]?.cells[at];
  const own = figures.filter((at) => changeWords.test(columns[at]?.header ?? "") && at !== position);
  const told = own.map(
    (at): Compare =>
      (row) => {
        const cell = cellAt(row, at);
        return cell?.number ? { amount: cell.number.toNumber(), text: cell.text, cells: [cell] } : undefined;
      },
  );
  const between = (from: TableCell | undefined, to: TableCell | undefined) =>
    from?.number && to?.number
      ? { amount: to.number.minus(from.number).toNumber(), text: `dari ${from.text} ke ${to.text}`, cells: [from, to] }
      : undefined;
  const yearOf = (at: number) => columns[at]?.ownPeriod.year ?? 0;
  const dated = figures.filter((at) => yearOf(at) > 0).sort((one, other) => yearOf(one) - yearOf(other));
  const across = dated.slice(1).flatMap((at, index): Compare[] => {
    const before = dated[index] ?? at;
    if (yearOf(before) === yearOf(at) || columns[before]?.role !== columns[at]?.role) return [];
    return [(row) => between(cellAt(row, before), cellAt(row, at))];
  });
  const isByYear = rows.every(({ label, kind }) => kind !== "data" || isYear(label));
  const down = isByYear
    ? figures.map(
        (at): Compare =>
          (row) =>
            between(cellAt(row - 1, at), cellAt(row, at)),
      )
    : [];
  return [...told, ...across, ...down];
}

const changeWords =
  /\b(selisih|perubahan|kenaikan|penurunan|pertumbuhan|naik|turun|perkembangan|tren|delta|bertambah)\b/i;

function judge(words: readonly Word[], compare: Compare) {
  const misfits: { cell: TableCell; change: string; expected: Change; related: readonly TableCell[] }[] = [];
  let fitting = 0;
  for (const { row, cell, word } of words) {
    const found = compare(row);
    if (!found) continue;
    const expected = found.amount > 0 ? "Naik" : found.amount < 0 ? "Turun" : "Tetap";
    if (expected === word) fitting++;
    else misfits.push({ cell, change: found.text, expected, related: found.cells });
  }
  return { fitting, misfits };
}

/** "NAIK", "naik", "Naik", as the cell writes it. */
function inCaseOf(text: string, word: Change): string {
  if (text === text.toUpperCase()) return word.toUpperCase();
  return text === text.toLowerCase() ? word.toLowerCase() : word;
}
