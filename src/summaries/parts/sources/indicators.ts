import { arahCapaian, batasCapaian } from "../../../regulations/capaian";
import type { Column, Row, Table, TableCell } from "../../../tables/table";
import { call, type Expression, literal, onceFilled } from "../formulas/expression";
import { figure, hundredth, source } from "../formulas/source";
import { cellAt, isFilled, latestColumn, textAt } from "./columns";
import { capaianFunction, type Office } from "./office";
import { printsAs } from "./prints-as";

/** One indicator of a table that sets target against realisasi. */
export interface Indicator {
  readonly table: Table;
  readonly row: Row;
  readonly number: string;
  readonly sasaran: string;
  readonly name: string;
  readonly satuan: string;
  readonly target: TableCell | undefined;
  readonly realisasi: TableCell | undefined;
  /** As the report prints it. */
  readonly capaian: TableCell | undefined;
  readonly arah: TableCell | undefined;
}

/** Tables of indicators that have both a target and a realisasi column. */
export function indicatorTables(tables: readonly Table[]): readonly Table[] {
  return tables.filter(
    (table) => table.kind === "iku" && latestColumn(table, "target") && latestColumn(table, "realisasi"),
  );
}

export function indicatorsOf(table: Table): readonly Indicator[] {
  const nomor = latestColumn(table, "nomor");
  const sasaranColumn = latestColumn(table, "sasaran");
  const nameColumn = latestColumn(table, "indikator") ?? latestColumn(table, "uraian") ?? sasaranColumn;
  const satuan = latestColumn(table, "satuan");
  const target = latestColumn(table, "target");
  const realisasi = latestColumn(table, "realisasi");
  const capaian = latestColumn(table, "capaian");
  const arah = table.columns.find(({ header }) => /\b(arah|polari)/i.test(header));

  const indicators: Indicator[] = [];
  let sasaran = "";
  for (const row of table.rows) {
    if (row.kind === "group") sasaran = row.label.trim();
    if (row.kind !== "data") continue;
    sasaran = textAt(table, row, sasaranColumn) || sasaran;
    const name = textAt(table, row, nameColumn) || row.label.trim();
    if (name === "") continue;
    indicators.push({
      table,
      row,
      number: textAt(table, row, nomor).replace(/\.$/, ""),
      sasaran,
      name,
      satuan: textAt(table, row, satuan),
      target: cellAt(table, row, target),
      realisasi: cellAt(table, row, realisasi),
      capaian: cellAt(table, row, capaian),
      arah: cellAt(table, row, arah),
    });
  }
  return indicators;
}

export interface Comparison {
  readonly capaian: Expression;
  /** What the reader has to know of it, one sentence; "" for nothing. */
  readonly remark: string;
}

/** The capaian of an indicator, live on its cells. */
export function capaianOf(indicator: Indicator, office: Office): Comparison | undefined {
  const { table, target, realisasi, arah } = indicator;
  if (!target || !realisasi) return undefined;
  const { operands, remark } = comparable(indicator, realisasi, target);
  const cells = [source(table.sheet, realisasi), source(table.sheet, target)];
  const told = directionOf(indicator, operands);
  const direction = isFilled(arah) ? source(table.sheet, arah) : told && literal(told.arah);
  const capaian = call(capaianFunction(office), ...operands, ...(direction ? [direction] : []));
  const missing = [!isFilled(realisasi) && "Realisasi", !isFilled(target) && "Target"].filter(Boolean);
  if (missing.length > 0) {
    return { capaian: onceFilled(cells, capaian), remark: `${missing.join(" dan ")} belum diisi.` };
  }
  return { capaian, remark: [remark, isFilled(arah) ? "" : told?.remark].filter(Boolean).join(" ") };
}

type Arah = (typeof arahCapaian.value)[number];

/**
 * Where lower is better, and nobody wrote so: told by the printed capaian, which only that direction gives, or by a
 * target that is an upper limit.
 */
function directionOf(
  { target, capaian: printed }: Indicator,
  operands: readonly Expression[],
): { readonly arah: Arah; readonly remark: string } | undefined {
  const gives = (arah: Arah) => {
    const { value } = call("LKJ.CAPAIAN", ...operands, literal(arah));
    return isFilled(printed) && typeof value === "number" && mayPrint(printed, value);
  };
  const arah = arahCapaian.value.find(gives);
  if (arah === "maksimum") return undefined;
  if (arah) return { arah, remark: `Arah ${arah}, yang menghasilkan capaian tertulis.` };
  const isLimit = target?.reading.kind === "number" && target.reading.bound?.startsWith("<");
  return isLimit ? { arah: "minimum", remark: "Arah minimum, karena targetnya batas atas." } : undefined;
}

/** In percent or in points, capped at 100% or 120% or not at all. */
function mayPrint(printed: TableCell, value: number): boolean {
  const caps = [Number.POSITIVE_INFINITY, batasCapaian.value, 1];
  return caps.some((cap) => {
    const capped = Math.min(value, cap);
    return printsAs(printed, capped) || printsAs(printed, Number((capped * 100).toPrecision(15)));
  });
}

/** Directions told by the tables of indicators, for other tables that tell of the same ones; lower case names. */
export function directionsByName(tables: readonly Table[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const indicator of indicatorTables(tables).flatMap(indicatorsOf)) {
    const { table, target, realisasi, arah, name } = indicator;
    if (!isFilled(target) || !isFilled(realisasi)) continue;
    const operands = [source(table.sheet, realisasi), source(table.sheet, target)];
    const told = isFilled(arah) ? arah.text.trim() : directionOf(indicator, operands)?.arah;
    if (told) found.set(name.toLowerCase(), told);
  }
  return found;
}

/** Realisasi and target in the same unit: "98,95%" against a target "80" of satuan "%". */
function comparable(indicator: Indicator, realisasi: TableCell, target: TableCell) {
  const { sheet } = indicator.table;
  const operands = [source(sheet, realisasi), source(sheet, target)];
  const percent = [realisasi, target].map(({ reading }) => reading.kind === "number" && reading.percent);
  if (!isPercentage(indicator) || percent[0] === percent[1] || ![realisasi, target].every(({ number }) => number)) {
    return { operands, remark: "" };
  }
  const [plain, which] = percent[0] ? [target, 1] : [realisasi, 0];
  operands[which] = hundredth(figure(sheet, plain));
  const name = which === 1 ? "Target" : "Realisasi";
  return { operands, remark: `${name} ${plain.text.trim()} dibaca ${plain.text.trim()}%, menurut satuannya.` };
}

function isPercentage({ satuan, name }: Indicator): boolean {
  return /%|persen/i.test(satuan) || (satuan === "" && /persen/i.test(name));
}

/** The columns whose absence leaves an indicator table out, for a sentence. */
export function missingColumns(table: Table): readonly string[] {
  const wanted: readonly [Column | undefined, string][] = [
    [latestColumn(table, "target"), "target"],
    [latestColumn(table, "realisasi"), "realisasi"],
  ];
  return wanted.filter(([column]) => !column).map(([, name]) => name);
}

/** The name without the number that some reports put before it: "IKU-1.1 …", "Indikator 1.1 …". */
export function bareName({ name }: Indicator): string {
  const bare = name.replace(/^(indikator|iku|ikk)?[ -]*(\d+(\.\d+)*\.?)?\s+(?=\S)/i, "").trim();
  return bare.length > 3 ? bare : name;
}

/**
 * The indicators of the table that gathers most of them; where each indicator has a table of its own, those of all
 * tables, each indicator once.
 */
export function mainIndicators(tables: readonly Table[]): readonly Indicator[] {
  const all = indicatorTables(tables).map(indicatorsOf);
  const largest = all.reduce<readonly Indicator[]>((best, one) => (one.length > best.length ? one : best), []);
  if (largest.length > 1) return largest;
  const seen = new Set<string>();
  return all.flat().filter(({ name }) => {
    const key = name.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
