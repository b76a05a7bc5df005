import type { Decimal } from "../../numbers/decimal";
import type { TableCell } from "../../tables/table";
import type { SummaryInput } from "../define";
import { call } from "../parts/formulas/expression";
import { source } from "../parts/formulas/source";
import { type PeerFigures, peersOf } from "../parts/sources/peers";
import { finalTarget, latestRealisasi, plannedSeries, trendSeries, type YearFigures } from "../parts/sources/years";
import type { Paragraph } from "./document";
import { change, inWords, listed, percent, printAs } from "./words";

/** Under the table over the years: the figures one after the other, and the last change. */
export function trendParagraphs({ tables }: SummaryInput): readonly Paragraph[] {
  return trendSeries(tables).flatMap(({ name, table, years }): Paragraph[] => {
    const filled = years.filter(hasRealisasi);
    const [before, now] = filled.slice(-2);
    if (!before || !now) return [];
    const figures = listed(filled.map(({ year, realisasi }) => `tahun ${year} sebesar ${inWords(realisasi)}`));
    const moved = change(now.realisasi.number.minus(before.realisasi.number), decimalsOf(now.realisasi));
    const text = `Realisasi ${name} ${figures}. Dibandingkan dengan tahun ${before.year}, realisasi tahun ${now.year} ${moved}.`;
    return [
      {
        kind: "paragraph",
        text,
        about: `${table.sheet} ${name}`,
        source: { sheet: table.sheet, cell: now.realisasi.ref },
      },
    ];
  });
}

/** Under the table of the plan: how far the last realisasi is on the way to its end. */
export function progressParagraphs({ tables }: SummaryInput): readonly Paragraph[] {
  return plannedSeries(tables).flatMap((one): Paragraph[] => {
    const [reached, final] = [latestRealisasi(one), finalTarget(one)];
    const [realisasi, target] = [reached?.realisasi, final?.target];
    if (!reached || !final || !realisasi || !target) return [];
    const figure = call("LKJ.KEMAJUAN", source(one.table.sheet, realisasi), source(one.table.sheet, target));
    if (typeof figure.value !== "number") return [];
    const text = `Realisasi ${one.name} tahun ${reached.year} sebesar ${inWords(realisasi)} mencapai ${percent(figure.value)} dari target akhir Renstra tahun ${final.year} sebesar ${inWords(target)}.`;
    return [
      {
        kind: "paragraph",
        text,
        about: `${one.table.sheet} ${one.name}`,
        source: { sheet: one.table.sheet, cell: realisasi.ref },
        figure,
      },
    ];
  });
}

/** Under the table of peers: each indicator in its latest year, against the office named first. */
export function peerParagraphs({ tables }: SummaryInput): readonly Paragraph[] {
  return tables
    .filter(({ kind }) => kind === "pembanding")
    .flatMap((table) => {
      const peers = peersOf(table);
      const indicators = [...new Set(peers.map(({ indicator }) => indicator))];
      return indicators.flatMap((indicator) => paragraphOn(peers.filter((peer) => peer.indicator === indicator)) ?? []);
    });
}

function paragraphOn(peers: readonly PeerFigures[]): Paragraph | undefined {
  const [own, ...others] = peers.map((peer) => ({ peer, now: peer.years.findLast(hasRealisasi) }));
  if (!own?.now || !hasRealisasi(own.now)) return undefined;
  const { realisasi, year } = own.now;
  const compared = others.flatMap(({ peer, now }) => {
    if (!now || !hasRealisasi(now) || now.year !== year) return [];
    const apart = realisasi.number.minus(now.realisasi.number);
    const size = printAs(apart.abs(), Math.max(decimalsOf(realisasi), decimalsOf(now.realisasi)));
    const judged = apart.isZero()
      ? "sama dengan"
      : `${apart.isPositive() ? "lebih tinggi" : "lebih rendah"} ${size} daripada`;
    return [`${judged} ${peer.office} (${inWords(now.realisasi)})`];
  });
  if (compared.length === 0) return undefined;
  const { table, office, indicator } = own.peer;
  const when = year ? ` pada tahun ${year}` : "";
  const text = `Realisasi ${indicator} ${office}${when} sebesar ${inWords(realisasi)}, ${listed(compared)}.`;
  return {
    kind: "paragraph",
    text,
    about: `${table.sheet} ${indicator}`,
    source: { sheet: table.sheet, cell: realisasi.ref },
  };
}

type Reached = YearFigures & { readonly realisasi: TableCell & { readonly number: Decimal } };

function hasRealisasi(figures: YearFigures): figures is Reached {
  return figures.realisasi?.number !== undefined;
}

function decimalsOf({ reading }: TableCell): number {
  return reading.kind === "number" ? Math.max(0, reading.decimals) : 2;
}
