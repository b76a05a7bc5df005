import type { Severity } from "../../contract/finding";
import type { Fact } from "../../report/indicator-facts";
import { type IndicatorRow, isSameIndicator } from "../../report/indicator-rows";
import { agree } from "../../report/same-figure";
import type { Forms } from "../../report/same-form";
import { readPeriod } from "../../tables/read-period";
import type { Period, Table } from "../../tables/table";
import { budgetStageOf } from "../../words/money";
import { defineRule, type Explanation, type Relation } from "../define";
import { points } from "../table/may-print";
import { budgetTotals } from "./budget-totals";
import { equal } from "./same-figure";
import { workedResults } from "./worked-results";

export default defineRule({
  id: "beda-antar-tabel",
  summary: "Angka yang sama harus sama di semua tabel.",
  basis: "Satu indikator, satu tahun, satu besaran: satu angka di seluruh laporan",
  messages: {
    differs: "{name}, {quantity}: tertulis {actual}, sedangkan di {place} {other}.",
    worked: "{name}: tertulis {actual}, sedangkan perhitungan di {place} menghasilkan {other}.",
    total: "Jumlah {quantity}: tertulis {actual}, sedangkan di {place} {other}.",
  },

  *relateAll(tables, { report }): Iterable<Relation<"differs" | "worked" | "total">> {
    const { facts, titledRows, forms, period } = report;
    const groups = groupsOf(inSeveralTables(facts));
    const comparable = comparableTables(groups, forms);
    for (const group of groups) {
      const reference = referenceOf(group);
      for (const fact of group) {
        if (fact === reference || !comparable(fact, reference, group)) continue;
        yield { ...equality(fact, reference, period), diagnose: () => copied(fact, titledRows) };
      }
    }
    yield* workedResults(tables, facts);
    yield* budgetTotals(tables, forms);
  },
});

/** What one table alone reports can differ from nothing. */
function inSeveralTables(facts: readonly Fact[]): Fact[] {
  const tables = new Map<number, Table | "several">();
  for (const { indicator, table } of facts) {
    const known = tables.get(indicator) ?? table;
    tables.set(indicator, known === table ? table : "several");
  }
  return facts.filter(({ indicator }) => tables.get(indicator) === "several");
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

/** As many tables that print one figure tell what it is, whatever else a table prints. */
const witnesses = 3;

/**
 * Tables that print the same indicators need not be of the same thing: a form is filled in for each quarter and each
 * unit. They are where most of what they both print agrees; of one form, where nearly all does.
 */
function comparableTables(
  groups: readonly (readonly Fact[])[],
  forms: Forms,
): (fact: Fact, reference: Fact, group: readonly Fact[]) => boolean {
  const pairs = new Map<Table, Map<Table, { shared: number; agreeing: number }>>();
  for (const group of groups) {
    for (const one of group) {
      for (const other of group) {
        if (one.table === other.table) continue;
        const row = pairs.get(one.table) ?? new Map<Table, { shared: number; agreeing: number }>();
        const pair = row.get(other.table) ?? { shared: 0, agreeing: 0 };
        row.set(other.table, {
          shared: pair.shared + 1,
          agreeing: pair.agreeing + (agree(one.cell, other.cell) ? 1 : 0),
        });
        pairs.set(one.table, row);
      }
    }
  }
  return (fact, reference, group) => {
    if (isOtherSheetPeriod(fact.table, reference.table)) return false;
    const { shared = 0, agreeing = 0 } = pairs.get(fact.table)?.get(reference.table) ?? {};
    if (forms.isSame(fact.table, reference.table)) return agreeing * 4 >= shared * 3 && shared >= 4;
    const agreed = group.filter(({ cell }) => agree(cell, reference.cell)).map(({ table }) => forms.of(table));
    return agreeing * 2 >= shared || new Set(agreed).size >= witnesses;
  };
}

/** Sheets named "TW I" and "TW II", "2023" and "2024". */
function isOtherSheetPeriod(one: Table, other: Table): boolean {
  const [mine, its] = [readPeriod(one.sheet), readPeriod(other.sheet)];
  const differ = (a: number | undefined, b: number | undefined) => a !== undefined && b !== undefined && a !== b;
  return differ(mine.quarter, its.quarter) || differ(mine.year, its.year);
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
function copied({ cell, table, quantity, row: own }: Fact, rows: readonly IndicatorRow[]): Explanation | undefined {
  for (const row of rows) {
    if (!isSameIndicator(row, own)) continue;
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
  if (!report.quarter)
    return budgetStageOf(fact.table.title) === budgetStageOf(reference.table.title) ? "salah" : "periksa";
  if (fact.quantity === "target") return fact.span === reference.span ? "salah" : "periksa";
  return fact.cumulative === reference.cumulative && fact.targetSpan === reference.targetSpan ? "salah" : "periksa";
}

function placeOf({ table, cell }: Fact): string {
  return `${table.sheet} ${cell.ref}`;
}
