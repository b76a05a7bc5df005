import type { NumberReading, Reading } from "../numbers/reading";

type Style = "id" | "en";

/**
 * Decides figures such as "1.234" and "30,163", readable in two ways, by the marks of the other figures in their
 * column, and where those are silent by those of the table. Without a sign the Indonesian reading stays.
 * `readings` is one row a table row; undefined cells are passed over.
 */
export function resolveMarks(readings: readonly (readonly Reading[])[]): Reading[][] {
  const whole = readings.flat();
  const tableVotes = countVotes(whole);
  const width = Math.max(0, ...readings.map((row) => row.length));
  const styles = Array.from({ length: width }, (_, column) => {
    const votes = countVotes(readings.flatMap((row) => row[column] ?? []));
    return decide(votes) ?? decide(tableVotes) ?? "id";
  });
  return readings.map((row) => row.map((reading, column) => resolve(reading, styles[column] ?? "id")));
}

function countVotes(readings: readonly Reading[]): Record<Style, number> {
  const votes = { id: 0, en: 0 };
  for (const reading of readings) {
    if (reading.kind !== "number" || reading.alternative) continue;
    if (reading.decimalMark === "," || reading.thousandsMark === ".") votes.id++;
    if (reading.decimalMark === "." || reading.thousandsMark === ",") votes.en++;
  }
  return votes;
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
