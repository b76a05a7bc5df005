import type { NumberReading, Reading } from "../numbers/reading";

type Style = "id" | "en";
type Votes = Record<Style, number>;

/**
 * Decides figures such as "1.234" and "30,163", readable in two ways, by the marks of the other figures in their
 * column; where those are silent, by whole numbers beside them ("409", "899", "2.250"); then by the marks of the
 * table's other figures of the same sort: amounts, or shares. Without a sign the Indonesian reading stays.
 * `readings` is one row a table row; undefined cells are passed over.
 */
export function resolveMarks(
  readings: readonly (readonly Reading[])[],
  isShare: (column: number) => boolean = () => false,
): Reading[][] {
  const columns: Votes[] = [];
  const wholes = new Set<number>();
  const [amounts, shares]: [Votes, Votes] = [
    { id: 0, en: 0 },
    { id: 0, en: 0 },
  ];
  for (const row of readings) {
    for (const [column, reading] of row.entries()) {
      columns[column] ??= { id: 0, en: 0 };
      if (isWhole(reading)) wholes.add(column);
      const style = styleOf(reading);
      if (!style) continue;
      columns[column][style]++;
      const isOfShares = isShare(column) || (reading.kind === "number" && reading.percent);
      (isOfShares ? shares : amounts)[style]++;
    }
  }
  const general = decide(amounts) ?? "id";
  const ofShares = decide(shares) ?? general;
  const styles = columns.map(decide);
  return readings.map((row) =>
    row.map((reading, column) => {
      if (reading.kind !== "number" || !reading.alternative) return reading;
      // "2.250" under "409" and "899": a thousand, whatever marks the decimals of other columns have.
      const counted = reading.thousandsMark === "." && wholes.has(column) ? "id" : undefined;
      return resolve(reading, styles[column] ?? counted ?? (isShare(column) ? ofShares : general));
    }),
  );
}

/** "409": three digits without a mark; "100" may be the whole of percentages. */
function isWhole(reading: Reading): boolean {
  if (reading.kind !== "number" || reading.percent || reading.alternative) return false;
  return reading.decimals === 0 && !reading.thousandsMark && reading.value.gt(100) && reading.value.lt(1000);
}

function styleOf(reading: Reading): Style | undefined {
  if (reading.kind !== "number" || reading.alternative) return undefined;
  if (reading.decimalMark === "," || reading.thousandsMark === ".") return "id";
  return reading.decimalMark === "." || reading.thousandsMark === "," ? "en" : undefined;
}

function decide({ id, en }: Votes): Style | undefined {
  if (id === en) return undefined;
  return id > en ? "id" : "en";
}

function resolve(reading: NumberReading, style: Style): NumberReading {
  if (!reading.alternative || style === "id") return reading;
  const { alternative, value, decimalMark, thousandsMark, ...rest } = reading;
  return {
    ...rest,
    value: alternative,
    alternative: value,
    decimals: thousandsMark ? 3 : 0,
    ...(thousandsMark && { decimalMark: thousandsMark }),
    ...(decimalMark && { thousandsMark: decimalMark }),
  };
}
