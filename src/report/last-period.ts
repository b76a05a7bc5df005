import type { Workbook } from "../contract/snapshot";
import { Decimal } from "../numbers/decimal";
import { readPeriod } from "../tables/read-period";
import type { Period } from "../tables/table";
import { wordsOf } from "./words";

/** The mark of the sheet on which the figures of the period before are kept, and how that sheet is laid out. */
export const lastPeriodId = "periode-lalu";
export const lastPeriodColumns = [
  "Jenis",
  "Nama",
  "Target",
  "Realisasi",
  "Capaian",
  "Kumulatif",
  "Keterangan",
  "Sumber",
] as const;
export const kinds = { indicator: "Indikator", zone: "Kawasan", action: "Rencana aksi" } as const;
export const yes = "ya";

/** What the period before reported of an indicator or a zone. */
export interface LastFigure {
  readonly kind: "indicator" | "zone";
  readonly name: string;
  readonly words: readonly string[];
  readonly target: Decimal | undefined;
  readonly realisasi: Decimal | undefined;
  /** The realisasi counted from the beginning of the year. */
  readonly isCumulative: boolean;
}

export interface LastPeriod {
  readonly period: Period;
  readonly figures: readonly LastFigure[];
}

/** From the sheet that was made when this period was begun; none where there is no such sheet. */
export function lastPeriodOf({ sheets }: Workbook): LastPeriod | undefined {
  const rows = sheets.find(({ madeBy }) => madeBy === lastPeriodId)?.rows;
  const header = rows?.findIndex((row) => row[0]?.text === lastPeriodColumns[0]) ?? -1;
  if (!rows || header < 0) return undefined;
  const figures = rows.slice(header + 1).flatMap((row): LastFigure[] => {
    const text = (at: number) => row[at]?.text.trim() ?? "";
    const value = (at: number) => {
      const number = row[at]?.number;
      return number === undefined ? undefined : new Decimal(number);
    };
    const kind = text(0) === kinds.indicator ? "indicator" : text(0) === kinds.zone ? "zone" : undefined;
    if (!kind || text(1) === "") return [];
    const name = text(1);
    return [{ kind, name, words: wordsOf(name), target: value(2), realisasi: value(3), isCumulative: text(5) === yes }];
  });
  return { period: readPeriod(rows[0]?.[0]?.text ?? ""), figures };
}
