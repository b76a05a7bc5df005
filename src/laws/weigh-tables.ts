import type { Convention, ConventionRow } from "../evidence/convention";
import type { Instance, Law } from "../evidence/law";
import { type Thresholds, thresholds } from "../evidence/thresholds";
import { Decimal } from "../numbers/decimal";
import { batasCapaian } from "../regulations/capaian";
import { officeOf } from "../tables/office";
import type { Table } from "../tables/table";
import { capaianBarisLaws } from "./capaian-baris";
import { jumlahBarisLaws } from "./jumlah-baris";
import { jumlahBertingkatLaws } from "./jumlah-bertingkat";
import { jumlahKolomLaws } from "./jumlah-kolom";
import { rataRataLaws } from "./rata-rata";
import { productLaws, ratioLaws } from "./ratio-laws";
import { viewOf } from "./view";

/** The laws that a table's figures keep, weighed against their rivals. */
export function weighTable(table: Table, at: Thresholds = thresholds, usualCap?: number): readonly Law[] {
  if (table.kind === "skala" || table.kind === "teks") return [];
  const view = viewOf(table, usualCap);
  // A plan of actions has amounts to come, and nothing reckoned but their sums.
  if (table.kind === "rencana-aksi") return jumlahBarisLaws(view, at, new Set());
  const ratios = ratioLaws(view, at);
  const taken = new Set(ratios.flatMap(({ column, kind }) => (kind === "indeks" ? [] : (column ?? []))));
  const weighted = new Set(ratios.flatMap(({ column, kind }) => (kind === "indeks" ? (column ?? []) : [])));
  const explained = heldCells(table, ratios);
  const across = jumlahBarisLaws(view, at, taken);
  const stacked = capaianBarisLaws(view, at);
  const products = productLaws(view, at, [...ratios, ...across]);
  const grown = jumlahBertingkatLaws(view, at, taken);
  const down = jumlahKolomLaws(view, at, grown?.tree, taken, weighted);
  const means = rataRataLaws(view, at, explained);
  return [
    ...ratios,
    ...stacked,
    ...products,
    ...means,
    ...withEstimates([...across, ...(grown?.laws ?? []), ...down], at),
  ];
}

/** Sums of so many estimates may lie as far from them as their roundings do, half of each. */
function isWithinEstimate({ result, operands, formula, step }: Instance): boolean {
  const value = result.number;
  const expected = formula.exactly(operands.flatMap(({ number }) => number ?? []));
  if (!value || !expected || step !== 1) return false;
  const apart = value.minus(expected).abs();
  return !apart.isZero() && apart.lte(Math.max(1, Math.ceil(Math.sqrt(operands.length) / 2)));
}

/** Errors have nothing in common: many sums off by one, and hardly any by more, say that the figures are estimates. */
function withEstimates(laws: readonly Law[], at: Thresholds): Law[] {
  const misfits = laws.flatMap(({ instances }) => instances.filter(({ state }) => state === "misfit"));
  const near = new Set(misfits.filter(isWithinEstimate));
  if (near.size < at.estimateRows || near.size * 2 < misfits.length) return [...laws];
  return laws.map((law) => {
    if (!law.instances.some((instance) => near.has(instance))) return law;
    const instances = law.instances.map((each) =>
      near.has(each) ? { ...each, state: "fit" as const, allowance: 2 } : each,
    );
    return { ...law, isEstimate: true, instances };
  });
}

/** Results that a law confirms, as "row column" of the table. */
function heldCells({ rows, columns }: Table, laws: readonly Law[]): Set<string> {
  const rowAt = new Map(rows.map(({ index }, row) => [index, row]));
  const columnAt = new Map(columns.map(({ index }, position) => [index, position]));
  const held = new Set<string>();
  for (const { instances } of laws) {
    for (const { result, state } of instances) {
      if (state === "fit") held.add(`${rowAt.get(result.row)} ${columnAt.get(result.column)}`);
    }
  }
  return held;
}

export type Weighing = ReadonlyMap<Table, readonly Law[]>;

export function weighTables(tables: readonly Table[], at: Thresholds = thresholds): Weighing {
  // Reports of the zones credit an indicator with no more than this, whether or not a row of a table reaches it.
  const usualCap = officeOf(tables) === "kek" ? batasCapaian.value : undefined;
  return new Map(tables.map((table) => [table, weighTable(table, at, usualCap)]));
}

/** The conventions that the tables' columns keep, as plain data. */
export function conventionsOf(weighed: Weighing): Convention[] {
  return [...weighed].flatMap(([table, laws]) => conventionsIn(table, laws));
}

function conventionsIn(table: Table, laws: readonly Law[]): Convention[] {
  return laws.flatMap((law): Convention[] => {
    const result = law.column === undefined ? undefined : table.columns[law.column];
    if (!result) return [];
    return [
      {
        sheet: table.sheet,
        tableRange: table.range,
        law: law.kind,
        result: result.index,
        operands: law.operands,
        scale: law.whole === 1 ? "pecahan" : "poin",
        ...(law.batas !== undefined && { batas: new Decimal(law.batas) }),
        isCertain: law.verdict === "salah",
        rows: law.instances.map(({ result: cell, operands, formula, state, arah }): ConventionRow => {
          const expected = formula.exactly(operands.flatMap(({ number }) => number ?? []));
          return { row: cell.row, agrees: state === "fit", ...(arah && { arah }), ...(expected && { expected }) };
        }),
      },
    ];
  });
}
