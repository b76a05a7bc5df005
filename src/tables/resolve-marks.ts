import type { NumberReading, Reading } from "../numbers/reading";

type Style = "id" | "en";

/**
 * Decides figures such as "1.234" and "30,163", readable in two ways, by the marks of the other figures in their
 * column, and where those are silent by those of the table. Without a sign the Indonesian reading stays.
 * `readings` is one row a table row; undefined cells are passed over.
 */
export function resolveMarks(readings: readonly (readonly Reading[])[]): Reading[][] {
  const columns: Record<Style, number>[] = [];
  const table = { id: 0, en: 0 };
  for (const row of readings) {
    for (const [column, reading] of row.entries()) {
      const style = styleOf(reading);
      columns[column] ??= { id: 0, en: 0 };
      if (!style) continue;
      columns[column][style]++;
      table[style]++;
    }
  }
  const styles = columns.map((votes) => decide(votes) ?? decide(table) ?? "id");
  return readings.map((row) => row.map((reading, column) => resolve(reading, styles[column] ?? "id")));
}

function styleOf(reading: Reading): Style | undefined {
  if (reading.kind !== "number" || reading.alternative) return undefined;
  if (reading.decimalMark === "," || reading.thousandsMark === ".") return "id";
  return reading.decimalMark === "." || reading.thousandsMark === "," ? "en" : undefined;
}

function decide({ id, en }: Record<Style, number>): Style | undefined {
  if (id === en) return undefined;
  return id > en ? "id" : "en";
}

function resolve(reading: Reading, style: Style): Reading {
  if (reading.kind !== "number" || !reading.alternative || style === "id") return reading;
  const { alternative, value, decimalMark, thousandsMark, ...rest } = reading;
  const swapped: NumberReading = {
    ...rest,
    value: alternative,
    alternative: value,
    decimals: thousandsMark ? 3 : 0,
    ...(thousandsMark && { decimalMark: thousandsMark }),
    ...(decimalMark && { thousandsMark: decimalMark }),
  };
  return swapped;
}
