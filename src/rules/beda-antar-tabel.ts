import { Decimal } from "../numbers/decimal";
import { isPercent, printedDecimals, printScale } from "../tables/prints";
import { readPeriod } from "../tables/read-period";
import type { Column, Period, Table, TableCell } from "../tables/table";
import { budgetTotals } from "./budget-totals";
import { defineRule, type Explanation, type Relation } from "./define";
import type { Severity } from "./finding";
import { type IndicatorRow, indicatorIds, indicatorRows } from "./indicator-rows";
import { points } from "./may-print";
import { reportPeriod } from "./report-period";
import { listedIndicators, titledIndicator } from "./titled-indicator";
import { wordsOf } from "./words";

type Quantity = "target" | "realisasi" | "capaian";

/** One quantity of an indicator as one table prints it. */
interface Fact {
  readonly cell: TableCell;
  readonly table: Table;
  readonly row: IndicatorRow;
  /** The same number for the same indicator in every table. */
  readonly indicator: number;
  readonly quantity: Quantity;
  readonly year: number | undefined;
  readonly quarter: number | undefined;
  readonly cumulative: boolean;
  /** What a target is for: the year by its header, the quarter, or not said. */
  readonly span: "year" | "quarter" | "unsaid";
  /** The span of the target in the same row. */
  readonly targetSpan: "year" | "quarter" | "unsaid";
}

export default defineRule({
  id: "beda-antar-tabel",
  summary: "Angka yang sama harus sama di semua tabel.",
  basis: "Satu indikator, satu tahun, satu besaran: satu angka di seluruh laporan",
  messages: {
    differs: "{name}, {quantity}: tertulis {actual}, sedangkan di {place} {other}.",
    worked: "{name}: tertulis {actual}, sedangkan perhitungan di {place} menghasilkan {other}.",
    total: "Jumlah {quantity}: tertulis {actual}, sedangkan di {place} {other}.",
  },

  *relateAll(tables): Iterable<Relation<"differs" | "worked" | "total">> {
    const report = reportPeriod(tables);
    const rows = tables.flatMap(indicatorRows);
    const listed = listedIndicators(rows);
    const meant = rows.map((row) => asTitled(row, titledIndicator(row, rows, listed)));
    const ids = indicatorIds(meant);
    const facts = singles(meant, ids).flatMap(({ row, id }) => factsOf(row, id, report));
    for (const group of groupsOf(facts)) {
      const reference = referenceOf(group);
      for (const fact of group) {
        if (fact === reference) continue;
        const rows = meant.filter((_, at) => ids[at] === fact.indicator);
        yield { ...equality(fact, reference, report), diagnose: () => copied(fact, rows) };
      }
    }
    yield* workedResults(tables, facts);
    yield* budgetTotals(tables);
  },
});

/** A row whose table's title names another indicator reports that one; salin-lama tells of the name. */
function asTitled(row: IndicatorRow, titled: IndicatorRow | undefined): IndicatorRow {
  return titled ? { ...row, words: titled.words, code: titled.code } : row;
}

/** An indicator that stands twice in a table has other figures each time: of a program, of a quarter. */
function singles(rows: readonly IndicatorRow[], ids: readonly number[]): { row: IndicatorRow; id: number }[] {
  const counts = new Map<Table, Map<number, number>>();
  for (const [at, { table }] of rows.entries()) {
    const own = counts.get(table) ?? new Map<number, number>();
    counts.set(table, own.set(ids[at] ?? -1, (own.get(ids[at] ?? -1) ?? 0) + 1));
  }
  return rows.flatMap((row, at) => {
    const id = ids[at] ?? -1;
    return counts.get(row.table)?.get(id) === 1 ? [{ row, id }] : [];
  });
}

function factsOf(row: IndicatorRow, indicator: number, report: Period): Fact[] {
  const targetSpan = targetSpanOf(row);
  return row.positions.flatMap((position) => {
    const column = row.table.columns[position] as Column;
    const cell = row.row.cells[position];
    const fact = cell?.number && factOf(cell, column, row, report);
    return fact ? { ...fact, indicator, targetSpan } : [];
  });
}

type RawFact = Omit<Fact, "indicator" | "targetSpan">;

function factOf(cell: TableCell, column: Column, row: IndicatorRow, report: Period): RawFact | undefined {
  const { table } = row;
  const quantity = quantityOf(column, cell);
  if (!quantity) return undefined;
  const own = ownPeriod(column);
  const dated = table.columns.filter(({ role }) => role === column.role && role === quantity);
  // "Target Indikator" beside "Target 2023" and "Target 2024" is that of the whole plan.
  const isOfPlan = own.year === undefined && dated.some((each) => ownPeriod(each).year !== undefined);
  if (isOfPlan || /akhir|renstra|rpjm|terhadap|thd/i.test(column.header)) return undefined;
  return {
    cell,
    table,
    row,
    quantity,
    year: column.period.year ?? table.period.year ?? report.year,
    quarter: column.period.quarter ?? report.quarter,
    cumulative: own.cumulative ?? false,
    span: own.quarter ? "quarter" : own.year !== undefined || /tahun(an)?\b/i.test(column.header) ? "year" : "unsaid",
  };
}

function quantityOf({ role, header, unit }: Column, cell: TableCell): Quantity | undefined {
  if (role === "target" || role === "realisasi") return role;
  // "Capaian 2021" without a percent sign may be the figure itself.
  return role === "capaian" && (unit === "%" || isPercent(cell) || /kinerja/i.test(header)) ? "capaian" : undefined;
}

/** Facts of the same indicator, quantity and time, one a table, where there are two and more. */
function groupsOf(facts: readonly Fact[]): Fact[][] {
  const byIndicator = new Map<string, Fact[][]>();
  for (const fact of facts) {
    const key = `${fact.indicator} ${fact.quantity} ${fact.year}`;
    const groups = byIndicator.get(key) ?? [];
    byIndicator.set(key, groups);
    const group = groups.find(([first]) => first && isSameFact(first, fact));
    if (!group) groups.push([fact]);
    else if (!group.some(({ table }) => table === fact.table)) group.push(fact);
  }
  return [...byIndicator.values()].flat().filter(({ length }) => length > 1);
}

function isSameFact(one: Fact, other: Fact): boolean {
  if (one.quantity === "target")
    return one.span === "unsaid" || other.span === "unsaid" || (one.span === other.span && sameQuarter(one, other));
  return sameQuarter(one, other) && (one.quantity !== "capaian" || isOfSameTarget(one, other));
}

function sameQuarter(one: Fact, other: Fact): boolean {
  return one.quarter === other.quarter || (one.quantity === "target" && one.span === "year");
}

/** Achievements of the year's target and of the quarter's are two things. */
function isOfSameTarget(one: Fact, other: Fact): boolean {
  const [span, otherSpan] = [one.targetSpan, other.targetSpan];
  return span === otherSpan || span === "unsaid" || otherSpan === "unsaid";
}

function targetSpanOf(row: IndicatorRow): Fact["span"] {
  const targets = row.positions.flatMap((position) => {
    const column = row.table.columns[position];
    return column?.role === "target" ? [column] : [];
  });
  if (targets.some((column) => ownPeriod(column).quarter)) return "quarter";
  return targets.some((column) => ownPeriod(column).year || /tahun(an)?\b/i.test(column.header)) ? "year" : "unsaid";
}

const periods = new WeakMap<Column, Period>();

/** What the header itself says, without what the table's title adds. */
function ownPeriod(column: Column): Period {
  const period = periods.get(column) ?? readPeriod(column.header);
  periods.set(column, period);
  return period;
}

/** The figure that most tables print; of equals, that of the table with most indicators. */
function referenceOf(group: readonly Fact[]): Fact {
  const ranked = group.map((fact) => ({
    fact,
    votes: group.filter((other) => agree(fact.cell, other.cell)).length,
    size: fact.table.rows.filter(({ kind }) => kind === "data").length,
  }));
  return ranked.reduce((best, each) => ((each.votes - best.votes || each.size - best.size) > 0 ? each : best)).fact;
}

function equality(fact: Fact, reference: Fact, report: Period): Relation<"differs"> {
  return {
    message: "differs",
    severity: severityOf(fact, reference, report),
    name: `${fact.quantity} di ${reference.table.sheet} ${reference.cell.ref}`,
    data: {
      name: fact.row.nameCell.text,
      quantity: fact.quantity,
      place: placeOf(reference),
      other: reference.cell.text,
    },
    ...equal(fact.cell, reference.cell),
  };
}

/** The figure is another quantity of the same indicator, as another table prints it. */
function copied({ cell, table, quantity }: Fact, rows: readonly IndicatorRow[]): Explanation | undefined {
  for (const row of rows) {
    for (const position of row.positions) {
      const source = row.row.cells[position];
      const column = row.table.columns[position];
      if (row.table === table || !source?.number || !column || column.role === quantity) continue;
      if (!cell.number || !points(source, source.number).eq(points(cell, cell.number))) continue;
      const where = `kolom ${column.header} di ${row.table.sheet} (${source.ref})`;
      const message = `${cell.text} sama dengan angka di ${where}: kemungkinan tersalin dari sana.`;
      return { diagnosis: { cause: "salin-kolom-lain", message } };
    }
  }
  return undefined;
}

/** Where headers leave open whether two figures are of the same target or the same months, they may both be right. */
function severityOf(fact: Fact, reference: Fact, report: Period): Severity {
  if (!report.quarter) return isRevised(fact.table) === isRevised(reference.table) ? "salah" : "periksa";
  if (fact.quantity === "target") return fact.span === reference.span ? "salah" : "periksa";
  return fact.cumulative === reference.cumulative && fact.targetSpan === reference.targetSpan ? "salah" : "periksa";
}

function isRevised({ title }: Table): boolean {
  return /perubahan|revisi|awal|semula|murni/i.test(title);
}

function placeOf({ table, cell }: Fact): string {
  return `${table.sheet} ${cell.ref}`;
}

/** Equal as far as both are printed; a percentage may be printed in points. */
export function equal(
  result: TableCell,
  other: TableCell,
): Pick<Relation, "result" | "operands" | "compute" | "accepts" | "solve"> {
  const scale = scaleBetween(other, result);
  return {
    result,
    operands: [other],
    compute: (values) => values(other).times(scale),
    accepts: (values) => agreeAt(result, values(result), other, values(other).times(scale)),
    solve: (_, values) => values(result).div(scale),
  };
}

function agree(one: TableCell, other: TableCell): boolean {
  if (!one.number || !other.number) return false;
  if (one.text === other.text) return true;
  return agreeAt(one, one.number, other, other.number.times(scaleBetween(other, one)));
}

/** From the value of the one cell to that of the other: "88,65%" beside "88,65". */
function scaleBetween(from: TableCell, to: TableCell): Decimal {
  return new Decimal(printScale(from)).div(printScale(to));
}

function agreeAt(cell: TableCell, value: Decimal, other: TableCell, otherValue: Decimal): boolean {
  const decimals = Math.min(printedDecimals(cell), printedDecimals(other));
  const [one, two] = [value, otherValue].map((each) => each.times(printScale(cell)));
  if (!one || !two) return false;
  return one.minus(two).abs().lt(new Decimal(10).pow(-decimals)) && (cell === other || rounded(one, two, decimals));
}

function rounded(one: Decimal, other: Decimal, decimals: number): boolean {
  const half = one.toDecimalPlaces(decimals).eq(other.toDecimalPlaces(decimals));
  return (
    half || one.toDecimalPlaces(decimals, Decimal.ROUND_DOWN).eq(other.toDecimalPlaces(decimals, Decimal.ROUND_DOWN))
  );
}

/** "Persentase Capaian Investasi | 69,58%" in a table that reckons step by step is the figure of the indicator of that name. */
function* workedResults(tables: readonly Table[], facts: readonly Fact[]): Iterable<Relation<"worked">> {
  for (const table of tables) {
    if (table.kind !== "umum" && table.kind !== "anggaran") continue;
    for (const { cells, label } of table.rows) {
      const numbers = cells.filter(({ number }) => number);
      const [cell] = numbers;
      const words = wordsOf(label);
      if (!cell || numbers.length !== 1 || !isPercent(cell) || words.length < 3 || words[0] !== "persentase") continue;
      const named = facts.filter(({ row }) => words.every((word) => row.words.includes(word)));
      const first = named[0];
      if (!first || !named.every(({ indicator }) => indicator === first.indicator)) continue;
      const fact =
        named.find(({ quantity }) => quantity === "realisasi") ??
        named.find((each) => each.quantity === "capaian" && isOfWhole(each));
      if (!fact || !isPercent(fact.cell)) continue;
      yield {
        message: "worked",
        severity: words.length === fact.row.words.length ? "salah" : "periksa",
        name: `${label} di ${table.sheet} ${cell.ref}`,
        data: { name: fact.row.nameCell.text, place: `${table.sheet} ${cell.ref}`, other: cell.text },
        ...equal(fact.cell, cell),
      };
    }
  }
}

/** With a target of 100% and no realisasi printed, the achievement is the figure itself. */
function isOfWhole({ row }: Fact): boolean {
  const of = (role: string) =>
    row.positions.flatMap((position) =>
      row.table.columns[position]?.role === role ? (row.row.cells[position] ?? []) : [],
    );
  const [target] = of("target");
  const isWhole = target?.number?.times(isPercent(target) ? 100 : 1).eq(100) ?? false;
  return isWhole && of("realisasi").every(({ number }) => !number);
}
