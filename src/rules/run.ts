import type { Finding, Fix, Severity } from "../contract/finding";
import type { CellRef, Workbook } from "../contract/snapshot";
import { conventionsOf, type Weighing, weighTables } from "../laws/weigh-tables";
import { Decimal } from "../numbers/decimal";
import { type Report as OfficeReport, reportOf } from "../report/report";
import { printLike } from "../tables/print-like";
import type { Table, TableCell } from "../tables/table";
import { rules as allRules } from ".";
import { type Blame, findBlames, type OwnedRelation } from "./blame";
import type { Problem, Relation, Rule, RuleContext } from "./define";
import { type Told, tellCause } from "./describe-slip";
import { RunCache } from "./run-cache";
import { fillSentence } from "./sentence";

export interface RuleRun {
  /** Most important first. */
  readonly findings: Finding[];
  /** Rules that threw, by our own fault, and why. */
  readonly failures: string[];
}

/** Checks the tables of a workbook. A rule that throws is noted, and the others run. */
export function runRules(
  workbook: Workbook,
  tables: readonly Table[],
  rules: readonly Rule[] = allRules,
  weighed: Weighing = weighTables(tables),
  report: OfficeReport = reportOf(tables, conventionsOf(weighed)),
): RuleRun {
  const context = contextOf(workbook, tables, weighed, report);
  const failures: string[] = [];
  const problems: OwnedProblem[] = [];
  const relations: OwnedRelation[] = [];
  for (const rule of rules) {
    try {
      const own = problemsOf(rule, tables, context).map((problem) => ({
        finding: findingOfProblem(rule, problem, context),
        restsOn: (problem.restsOn ?? []).map((cell) => placeOf(refOf(cell, context))),
        explains: (problem.explains ?? []).map((cell) => placeOf(refOf(cell, context))),
      }));
      const related = relationsOf(rule, tables, context);
      problems.push(...own);
      relations.push(...related);
    } catch (error) {
      failures.push(`${rule.id}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const blamed: Finding[] = [];
  try {
    const byId = new Map(rules.map((rule) => [rule.id, rule]));
    const told = findBlames(relations, context).map((blame) => findingOfBlame(blame, byId, context));
    // What prints like the figure that stands there contests nothing.
    blamed.push(...told.filter(({ actual, expected }) => expected !== actual));
  } catch (error) {
    failures.push(`hubungan antarsel: ${error instanceof Error ? error.message : String(error)}`);
  }
  const explained = new Set(problems.flatMap(({ explains }) => explains));
  const unexplained = blamed.filter((finding) => !explained.has(placeOf(finding)));
  const wrong = new Set(unexplained.map(placeOf));
  const own = problems.filter(({ restsOn }) => !restsOn.some((place) => wrong.has(place)));
  return { findings: order(onePerCell([...own.map(({ finding }) => finding), ...unexplained]), workbook), failures };
}

interface OwnedProblem {
  readonly finding: Finding;
  readonly restsOn: readonly string[];
  readonly explains: readonly string[];
}

function placeOf({ sheet, cell }: CellRef): string {
  return `${sheet}!${cell}`;
}

function contextOf(workbook: Workbook, tables: readonly Table[], weighed: Weighing, report: OfficeReport): RuleContext {
  const owners = new Map<TableCell, Table>();
  for (const table of tables) {
    for (const cell of table.headerCells) owners.set(cell, table);
    for (const { cells } of table.rows) for (const cell of cells) owners.set(cell, table);
  }
  return {
    workbook,
    tables,
    report,
    cache: new RunCache(),
    lawsOf: (table) => weighed.get(table) ?? [],
    tableOf(cell) {
      const table = owners.get(cell);
      if (!table) throw new Error(`Sel ${cell.ref} tidak berada dalam tabel.`);
      return table;
    },
  };
}

function problemsOf(rule: Rule, tables: readonly Table[], context: RuleContext): Problem[] {
  return [
    ...tables.flatMap((table) => [...(rule.check?.(table, context) ?? [])]),
    ...(rule.checkAll?.(tables, context) ?? []),
  ];
}

function relationsOf(rule: Rule, tables: readonly Table[], context: RuleContext): OwnedRelation[] {
  return [
    ...tables.flatMap((table) => [...(rule.relate?.(table, context) ?? [])]),
    ...(rule.relateAll?.(tables, context) ?? []),
  ].map((relation) => (isOwned(relation) ? relation : { ...relation, rule: rule.id }));
}

function isOwned(relation: Relation): relation is OwnedRelation {
  return relation.rule !== undefined;
}

function findingOfProblem(rule: Rule, problem: Problem, context: RuleContext): Finding {
  const { cell, severity = "salah", diagnosis, fix, related = [] } = problem;
  const { sheet } = context.tableOf(cell);
  const expected = printExpected(cell, problem.expected);
  return {
    id: `${rule.id}:${sheet}:${cell.ref}`,
    rule: rule.id,
    severity,
    sheet,
    cell: cell.ref,
    actual: cell.text,
    expected,
    message: fillSentence(
      messageOf(rule, problem.message),
      { ...wordsOf(cell, expected, context), ...problem.data },
      cell,
    ),
    basis: problem.basis ?? rule.basis,
    ...(diagnosis && { diagnosis }),
    related: related.map((each) => ("sheet" in each ? each : refOf(each, context))),
    ...(fix && { fix: fixOf(cell, sheet, problem.expected, typeof fix === "string" ? fix : undefined) }),
  };
}

function findingOfBlame(blame: Blame, rules: ReadonlyMap<string, Rule>, context: RuleContext): Finding {
  const { cell, relation, settled, slips } = blame;
  const rule = rules.get(relation.rule) as Rule;
  const { sheet } = context.tableOf(cell);
  const printedValues = (each: TableCell) => each.number as Decimal;
  const explanation = cell === relation.result ? relation.diagnose?.(printedValues) : undefined;
  const told = tellCause(slips, cell, context, explanation);
  const slip = told?.slip;
  const value = explanation?.expected ?? blame.expected;
  const expected = printExpected(cell, value, relation.solve ? 0 : ratioDecimals);
  const severity = settled.some((each) => (each.severity ?? "salah") === "salah")
    ? "salah"
    : (relation.severity ?? "salah");
  return {
    id: `${rule.id}:${sheet}:${cell.ref}`,
    rule: rule.id,
    severity,
    sheet,
    cell: cell.ref,
    actual: cell.text,
    expected,
    message: blameMessage(blame, rule, expected, context),
    basis: relation.basis ?? rule.basis,
    ...(told && { diagnosis: told.diagnosis }),
    related: relatedOf(blame, slip?.cell, context),
    ...blameFix(blame, sheet, value, told, context),
  };
}

function blameMessage(blame: Blame, rule: Rule, expected: string, context: RuleContext): string {
  const { cell, relation, settled, reckonedWith } = blame;
  const words = wordsOf(cell, expected, context);
  const reckoned = relation.reckoning?.(relation.operands.map((operand) => textOf(operand, reckonedWith))) ?? "";
  if (cell === relation.result) {
    return fillSentence(messageOf(rule, relation.message), { ...words, hitungan: reckoned, ...relation.data }, cell);
  }
  const names = [...new Set(settled.map(({ name }) => name))];
  return `${words.label || words.column}: tertulis ${cell.text}, sedangkan ${names.join(" dan ")} cocok bila ${expected}.`;
}

/** What an operand is reckoned with: as it is printed, or as an earlier finding corrects it. */
function textOf(operand: TableCell, values: ReadonlyMap<TableCell, Decimal>): string {
  const corrected = values.get(operand);
  return corrected ? printLike(operand, corrected) : operand.text;
}

/** Cells that a finding lists at most, beside the ones it explains. */
const operandsListed = 40;

function relatedOf(
  { cell, relation, settled }: Blame,
  suspect: TableCell | undefined,
  context: RuleContext,
): CellRef[] {
  const cells = new Set<TableCell>();
  if (suspect) cells.add(suspect);
  for (const each of settled) cells.add(each.result);
  for (const operand of relation.operands.slice(0, operandsListed)) cells.add(operand);
  cells.delete(cell);
  return [...cells].map((each) => refOf(each, context));
}

/** The mend for what is known to be wrong: the operand that slipped, else the result by its formula or its value. */
function blameFix(
  { cell, relation }: Blame,
  sheet: string,
  value: Decimal | undefined,
  told: Told | undefined,
  context: RuleContext,
): { fix?: Fix } {
  const slip = told?.slip;
  if (slip && slip.cell !== cell) {
    if (!slip.original) return {};
    return { fix: fixOf(slip.cell, context.tableOf(slip.cell).sheet, slip.original) };
  }
  if (!value) return {};
  const own = cell === relation.result ? relation.formula : undefined;
  const isTyped = relation.operands.every(({ typed }) => typed);
  return { fix: fixOf(cell, sheet, value, isTyped ? own : undefined, relation.solve ? 0 : ratioDecimals) };
}

function fixOf(
  cell: TableCell,
  sheet: string,
  value: Decimal | string | undefined,
  formula?: string,
  leastDecimals = 0,
): Fix {
  const text = printExpected(cell, value, leastDecimals) || (formula ?? "");
  const at = { sheet, cell: cell.ref, text };
  if (formula) return { ...at, formula };
  return cell.typed && value instanceof Decimal ? { ...at, number: value.toSignificantDigits(15).toNumber() } : at;
}

/** "81,11%" where a copied "73%" stands: the decimals of a wrong ratio say nothing of the right one's. */
const ratioDecimals = 2;

function printExpected(cell: TableCell, expected: Decimal | string | undefined, leastDecimals = 0): string {
  if (expected === undefined) return "";
  return typeof expected === "string" ? expected : printLike(cell, expected, leastDecimals);
}

function wordsOf(cell: TableCell, expected: string, context: RuleContext) {
  const { columns, rows } = context.tableOf(cell);
  return {
    actual: cell.text || "(kosong)",
    expected,
    cell: cell.ref,
    column: columns.find(({ index }) => index === cell.column)?.header || `Kolom ${cell.ref.replace(/\d+/, "")}`,
    label: rows.find(({ index }) => index === cell.row)?.label ?? "",
  };
}

function messageOf(rule: Rule, key: string): string {
  const message = rule.messages[key];
  if (message === undefined) throw new Error(`Aturan ${rule.id} tidak punya kalimat "${key}".`);
  return message;
}

function refOf(cell: TableCell, context: RuleContext): CellRef {
  return { sheet: context.tableOf(cell).sheet, cell: cell.ref };
}

const severities: readonly Severity[] = ["salah", "periksa", "saran"];

/** One fault, one finding: the gravest on a cell, and what the others add as related cells. */
function onePerCell(findings: readonly Finding[]): Finding[] {
  const kept = new Map<string, Finding>();
  for (const finding of findings) {
    const key = placeOf(finding);
    const known = kept.get(key);
    if (!known || rank(finding) < rank(known)) kept.set(key, finding);
  }
  return [...kept.values()];
}

function rank({ severity }: Finding): number {
  return severities.indexOf(severity);
}

/** Gravest first, then those that others go back to, then as they stand in the workbook. */
function order(findings: readonly Finding[], workbook: Workbook): Finding[] {
  const sheets = new Map(workbook.sheets.map(({ name }, index) => [name, index]));
  const place = ({ sheet, cell }: Finding) => [sheets.get(sheet) ?? 0, Number(cell.replace(/\D/g, "")), cell] as const;
  return [...findings].sort((one, other) => {
    const [sheet, row, cell] = place(one);
    const [otherSheet, otherRow, otherCell] = place(other);
    return rank(one) - rank(other) || sheet - otherSheet || row - otherRow || (cell < otherCell ? -1 : 1);
  });
}
