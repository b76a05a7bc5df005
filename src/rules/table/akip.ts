import { Decimal, sum } from "../../numbers/decimal";
import { evaluasiAkip, type Predikat } from "../../regulations/evaluasi-akip";
import { inForce, named } from "../../regulations/in-force";
import { peraturanOf } from "../../report/evaluasi";
import { ratioRoles } from "../../tables/shares";
import type { Row, Table, TableCell } from "../../tables/table";
import { akip, komponenIn, nilaiAkip, predikatAkip } from "../../words/akip";
import { normalise } from "../../words/normalise";
import { surveyIndex } from "../../words/survey";
import { defineRule, type Problem, type Relation } from "../define";

/** Components add up, none lies above its weight, and the letter beside a value is that of the value. */
export default defineRule({
  id: "akip",
  summary: "Nilai AKIP harus sama dengan jumlah komponennya, dan predikatnya sesuai dengan nilainya.",
  basis: inForce(evaluasiAkip).reference,
  messages: {
    sum: "{label}: tertulis {actual}, sedangkan {count} komponennya berjumlah {expected}.",
    above: "{label}: tertulis {actual}, padahal bobot komponen ini hanya {bobot}.",
    letter: "{label}: nilai {nilai} berpredikat {expected}, tertulis {actual}.",
    letterIn: "{label}: tertulis {actual}, sedangkan nilai {nilai} berpredikat {predikat}.",
  },

  *relate(table) {
    if (table.kind === "akip-komponen") yield* downward(table);
    else yield* across(table);
  },

  *check(table) {
    if (table.kind === "akip-komponen") {
      yield* aboveWeight(table);
      yield* letterRows(table);
    }
    for (const row of table.rows) {
      if (!isAboutAkip(row)) continue;
      for (const cell of row.cells) {
        const letter = labelOf(cell);
        if (!cell.number || !letter || !isScore(cell) || isPredikat(cell.number, letter)) continue;
        const predikat = predikatOf(cell.number);
        yield {
          message: "letterIn",
          cell,
          restsOn: [cell],
          data: { label: row.label, nilai: cell.number.toString().replace(".", ","), predikat },
          expected: cell.text.replace(letter, predikat),
          fix: true,
        };
      }
    }
  },
});

/** Rows of components over a row with the score; where that row is called a total, the sum is checked as any other. */
function* downward(table: Table): Iterable<Relation<"sum">> {
  const components = table.rows.filter((row) => row.kind === "data" && komponenIn(row.label));
  const score = table.rows.find(
    (row) => row.kind !== "total" && row.kind !== "subtotal" && isScoreRow(row) && !components.includes(row),
  );
  if (!score || components.length < 4) return;
  for (const [position, { role }] of table.columns.entries()) {
    // Scores and weights add up; what share of its weight each component reached does not.
    if (role === "nomor" || ratioRoles.has(role)) continue;
    const result = score.cells[position];
    const operands = components.flatMap(({ cells }) => cells[position] ?? []).filter(({ number }) => number);
    if (!result?.number || operands.length < components.length) continue;
    yield sumOf(result, operands, score.label);
  }
}

/** Components beside each other, a unit a row. */
function* across(table: Table): Iterable<Relation<"sum">> {
  const parts = table.columns.flatMap((column, position) => (komponenIn(column.header) ? [position] : []));
  if (new Set(parts.map((position) => komponenIn(table.columns[position]?.header ?? ""))).size < 4 || parts.length > 5)
    return;
  const last = parts.at(-1) ?? 0;
  const resultAt = table.columns.findIndex(
    ({ role, header }, position) =>
      position > last && (role === "nilai" || nilaiAkip.isIn(header)) && role !== "jumlah",
  );
  if (resultAt < 0) return;
  for (const { cells, label } of table.rows) {
    const result = cells[resultAt];
    const operands = parts.flatMap((position) => cells[position] ?? []).filter(({ number }) => number);
    if (result?.number && operands.length === parts.length) yield sumOf(result, operands, label);
  }
}

function sumOf(result: TableCell, operands: readonly TableCell[], label: string): Relation<"sum"> {
  return {
    message: "sum",
    name: `jumlah komponen ${result.ref}`,
    result,
    operands,
    data: { label, count: operands.length },
    compute: (values) => sum(operands.map(values)),
    accepts: (values) => {
      // Each component was rounded to two decimals before it was printed.
      const slack = new Decimal("0.005").times(operands.length);
      return values(result)
        .minus(sum(operands.map(values)))
        .abs()
        .lt(slack);
    },
    solve: (operand, values) => values(result).minus(sum(operands.filter((each) => each !== operand).map(values))),
    formula: formulaOf(operands),
  };
}

function formulaOf(operands: readonly TableCell[]): string {
  const [first, last] = [operands[0], operands.at(-1)];
  const isRun =
    operands.every(({ column }) => column === first?.column) &&
    (last?.row ?? 0) - (first?.row ?? 0) === operands.length - 1;
  const isRow =
    operands.every(({ row }) => row === first?.row) &&
    (last?.column ?? 0) - (first?.column ?? 0) === operands.length - 1;
  return isRun || isRow ? `=SUM(${first?.ref}:${last?.ref})` : `=${operands.map(({ ref }) => ref).join("+")}`;
}

function* aboveWeight(table: Table): Iterable<Problem<"above">> {
  const bobotAt = table.columns.findIndex(({ role }) => role === "bobot");
  const peraturan = peraturanOf(
    table.rows.filter(({ kind }) => kind === "data"),
    table.period.year,
  );
  for (const [position, { role }] of table.columns.entries()) {
    if (position === bobotAt || !["nilai", "besaran", "realisasi", "target", "jumlah"].includes(role)) continue;
    const above = table.rows
      .flatMap((row) => weighed(row, position, bobotAt, peraturan) ?? [])
      .filter(({ cell, bobot }) => cell.number?.gt(bobot));
    // Several above their weights are scores of another scale, of 0 to 100 each.
    if (above.length !== 1) continue;
    for (const { cell, bobot, stated, label } of above) {
      yield {
        message: "above",
        cell,
        restsOn: [cell],
        data: { label, bobot: bobot.toString().replace(".", ",") },
        basis: named(evaluasiAkip, peraturan).reference,
        related: stated?.number ? [stated] : [],
      };
    }
  }
}

interface Weighed {
  readonly cell: TableCell;
  readonly bobot: Decimal;
  readonly stated: TableCell | undefined;
  readonly label: string;
}

/** A component's score with the weight that the table prints, else that of the regulation. */
function weighed(row: Row, position: number, bobotAt: number, peraturan: string): Weighed | undefined {
  const component = row.kind === "data" ? komponenIn(row.label) : undefined;
  const cell = row.cells[position];
  if (!component || !cell || !isScore(cell)) return undefined;
  const stated = row.cells[bobotAt];
  const printed = stated?.number?.lte(1) ? stated.number.times(100) : stated?.number;
  const bobot = printed ?? weightOf(component, peraturan);
  return bobot && { cell, bobot, stated, label: row.label };
}

/** A row of letters under the score: "Kategori | BB | BB". */
function* letterRows(table: Table) {
  const score = table.rows.find((row) => row.kind === "total" || (isScoreRow(row) && !komponenIn(row.label)));
  if (!score) return;
  for (const row of table.rows) {
    if (row === score || !predikatAkip.isIn(row.label)) continue;
    for (const [position, cell] of row.cells.entries()) {
      const value = score.cells[position];
      const letter = letterOf(cell.text);
      if (!letter || !value?.number || !isScore(value) || isPredikat(value.number, letter)) continue;
      const predikat = predikatOf(value.number);
      const expected = cell.text
        .replace(letter, predikat)
        .replace(inForce(evaluasiAkip).value.kategori[letter], inForce(evaluasiAkip).value.kategori[predikat]);
      yield {
        message: "letter" as const,
        cell,
        restsOn: [value],
        expected,
        data: { label: row.label, nilai: value.text },
        related: [value],
        fix: true,
      };
    }
  }
}

function weightOf(component: string, peraturan: string): Decimal | undefined {
  const found = named(evaluasiAkip, peraturan).value.komponen.find(({ name }) => normalise(name).includes(component));
  return found && new Decimal(found.bobot);
}

function isScoreRow({ label, kind }: Row): boolean {
  if (kind === "total") return true;
  return nilaiAkip.opens(label);
}

function isAboutAkip({ label, cells }: Row): boolean {
  const words = [label, ...cells.filter(({ reading }) => reading.kind === "text").map(({ text }) => text)].join(" ");
  return akip.isIn(words) && !surveyIndex.isIn(words);
}

function labelOf({ reading }: TableCell): Predikat | undefined {
  return reading.kind === "number" ? letterOf(reading.label ?? "") : undefined;
}

function letterOf(text: string): Predikat | undefined {
  const letter = /^\s*:?\s*(AA|A|BB|B|CC|C|D)\b(?![.)])/.exec(text)?.[1];
  return letter as Predikat | undefined;
}

function isScore({ number, reading }: TableCell): boolean {
  return number !== undefined && reading.kind === "number" && !reading.percent && number.gt(0) && number.lte(100);
}

/** A score on the bound itself is read either way. */
function isPredikat(value: Decimal, letter: Predikat): boolean {
  const shown = value.toDecimalPlaces(2);
  const { classes } = inForce(evaluasiAkip).value.predikat;
  const at = classes.findIndex(({ label }) => label === letter);
  const lower = classes[at]?.bound ?? 0;
  const upper = classes[at - 1]?.bound ?? 100;
  return shown.gte(lower) && shown.lte(upper);
}

function predikatOf(value: Decimal): Predikat {
  const shown = value.toDecimalPlaces(2);
  return inForce(evaluasiAkip).value.predikat.classes.find(({ bound }) => shown.gt(bound))?.label ?? "D";
}
