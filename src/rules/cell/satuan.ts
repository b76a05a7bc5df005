import type { Decimal } from "../../numbers/decimal";
import { type IndicatorRow, indicatorRows } from "../../report/indicator-rows";
import { wordsOf } from "../../report/words";
import { isPercent, prints } from "../../tables/prints";
import type { Row, Table, TableCell } from "../../tables/table";
import { defineRule, type Problem } from "../define";

export default defineRule({
  id: "satuan",
  summary: "Realisasi dan target harus dalam satuan yang sama, dan persentase tidak dibagi targetnya dua kali.",
  basis: "Capaian = realisasi / target, keduanya dalam satuan yang sama",
  messages: {
    divided:
      "{label}: realisasi tertulis {actual}, padahal itu sudah capaian ({realisasi} / {target}); dibagi target sekali lagi hasilnya bukan capaian.",
    mixed:
      "{label}: target tertulis {actual} tanpa tanda %, sedangkan realisasinya {realisasi}; rumus capaiannya membagi persen dengan angka.",
    sign: "{label}: target tertulis {actual}, sedangkan angka lain di kolom dan baris ini memakai tanda %.",
  },

  *checkAll(tables): Iterable<Problem<"divided" | "mixed" | "sign">> {
    const examples = tables.flatMap(workedExamples);
    for (const table of tables) {
      for (const line of indicatorRows(table)) yield* mixedTargets(line);
      for (const { row, positions, words } of indicatorRows(table)) {
        const at = (role: string) => positions.find((position) => table.columns[position]?.role === role);
        const [targetAt, realisasiAt, capaianAt] = [at("target"), at("realisasi"), at("capaian")];
        const target = targetAt === undefined ? undefined : row.cells[targetAt];
        const realisasi = realisasiAt === undefined ? undefined : row.cells[realisasiAt];
        const capaian = capaianAt === undefined ? undefined : row.cells[capaianAt];
        if (!target?.number || !realisasi?.number || target.number.isZero()) continue;

        const example =
          isPercent(target) && isPercent(realisasi)
            ? examples.find((each) => isDividedTwice(each, words, target, realisasi))
            : undefined;
        if (example) {
          yield {
            message: "divided",
            cell: realisasi,
            expected: example.part.number,
            data: { label: row.label, realisasi: example.part.text, target: target.text },
            related: [...(capaian ? [capaian] : []), example.part, example.result],
            diagnosis: {
              cause: "persen-dibagi-lagi",
              message: `Persentase yang sudah dibagi target ${target.text} ditulis sebagai realisasi, lalu dibagi lagi.`,
            },
            fix: true,
          };
        }
        if (targetAt !== undefined && lacksSign(table, targetAt, target, realisasi))
          yield { message: "sign", severity: "saran", cell: target, expected: `${target.text}%`, fix: !target.typed };
      }
    }
  },
});

/** A live capaian of a percentage against points is a hundredth of what is meant, whatever the formula says. */
function* mixedTargets({ table, row, positions }: IndicatorRow): Iterable<Problem<"mixed">> {
  const cellsOf = (role: string) =>
    positions.flatMap((position) => (table.columns[position]?.role === role ? (row.cells[position] ?? []) : []));
  const realisasi = cellsOf("realisasi").find((cell) => cell.number && isPercent(cell));
  if (!realisasi?.number) return;
  const live = cellsOf("capaian").filter(({ formula, number }) => formula && number);
  for (const target of cellsOf("target")) {
    if (!target.number || isPercent(target) || target.number.lte(largestFraction)) continue;
    const quotient = realisasi.number.div(target.number);
    const resting = live.filter((cell) => prints(cell, quotient));
    if (resting.length === 0) continue;
    yield {
      message: "mixed",
      cell: target,
      expected: `${target.text}%`,
      data: { label: row.label, realisasi: realisasi.text },
      related: resting,
      explains: [...resting, realisasi],
      fix: !target.typed,
    };
  }
}

/** A target that is a fraction may stand without its sign. */
const largestFraction = 2;

/** A percentage and its quotient, as a table that reckons step by step prints them. */
interface Example {
  readonly part: TableCell;
  readonly result: TableCell;
  readonly words: readonly string[];
}

function workedExamples(table: Table): Example[] {
  if (table.kind !== "anggaran" && table.kind !== "umum") return [];
  const percents = table.rows.flatMap((row) => percentOf(row) ?? []);
  return percents
    .filter(({ label }) => /capaian/i.test(label))
    .flatMap(({ cell: result, label }) =>
      percents
        .filter(({ cell }) => cell !== result)
        .map(({ cell: part }) => ({ part, result, words: wordsOf(`${table.title} ${label}`) })),
    );
}

function percentOf({ cells, label }: Row): { cell: TableCell; label: string } | undefined {
  const numbers = cells.filter(({ number }) => number);
  const [cell] = numbers;
  return cell && numbers.length === 1 && isPercent(cell) ? { cell, label } : undefined;
}

/** What stands as realisasi is the example's result, and that is the example's part over this very target. */
function isDividedTwice(
  { part, result, words }: Example,
  name: readonly string[],
  target: TableCell,
  realisasi: TableCell,
): boolean {
  if (!part.number || !result.number || !realisasi.number || part.number.eq(target.number as Decimal)) return false;
  const quotient = part.number.div(target.number as Decimal);
  const about = name.filter((word) => words.includes(word) && word !== "persentase");
  return (
    about.length >= 2 &&
    result.number.eq(realisasi.number) &&
    prints(realisasi, quotient) &&
    !part.number.eq(realisasi.number)
  );
}

/** "90" among "90%", in a row whose realisasi has the sign. */
function lacksSign(table: Table, position: number, target: TableCell, realisasi: TableCell): boolean {
  if (isPercent(target) || !isPercent(realisasi) || target.number?.lte(1)) return false;
  const others = table.rows
    .flatMap(({ cells }) => cells[position] ?? [])
    .filter((cell) => cell !== target && cell.number);
  return others.filter(isPercent).length >= 3 && others.filter(isPercent).length * 2 > others.length;
}
