import type { Decimal } from "../../numbers/decimal";
import type { PeerFigures } from "../../report/peers";
import type { Verdicts } from "../../report/verdicts";
import { finalTarget, latestRealisasi, planned, withTrend, type YearFigures } from "../../report/years";
import type { TableCell } from "../../tables/table";
import type { SummaryInput } from "../define";
import { call } from "../parts/formulas/expression";
import { source } from "../parts/formulas/source";
import type { Paragraph } from "./document";
import { doubts } from "./doubts";
import { change, inWords, listed, percent, printAs } from "./words";

/** Under the table over the years: the figures one after the other, and the last change. */
export function trendParagraphs({ report, verdicts }: SummaryInput): readonly Paragraph[] {
  return withTrend(report.series).flatMap(({ name, table, years }): Paragraph[] => {
    const filled = years.filter(hasRealisasi);
    const [before, now] = filled.slice(-2);
    if (!before || !now) return [];
    const figures = listed(filled.map(({ year, realisasi }) => `tahun ${year} sebesar ${inWords(realisasi)}`));
    const moved = change(now.realisasi.number.minus(before.realisasi.number), decimalsOf(now.realisasi));
    const text = `Realisasi ${name} ${figures}. Dibandingkan dengan tahun ${before.year}, realisasi tahun ${now.year} ${moved}.${doubts(
      verdicts,
      table.sheet,
      filled.map(({ realisasi }) => realisasi),
    )}`;
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
export function progressParagraphs({ report, verdicts }: SummaryInput): readonly Paragraph[] {
  return planned(report.series).flatMap((one): Paragraph[] => {
    const [reached, final] = [latestRealisasi(one), finalTarget(one)];
    const [realisasi, target] = [reached?.realisasi, final?.target];
    if (!reached || !final || !realisasi || !target) return [];
    const figure = call("LKJ.KEMAJUAN", source(one.table.sheet, realisasi), source(one.table.sheet, target));
    if (typeof figure.value !== "number") return [];
    const text = `Realisasi ${one.name} tahun ${reached.year} sebesar ${inWords(realisasi)} mencapai ${percent(figure.value)} dari target akhir Renstra tahun ${final.year} sebesar ${inWords(target)}.${doubts(verdicts, one.table.sheet, [realisasi, target])}`;
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
export function peerParagraphs({ report, verdicts }: SummaryInput): readonly Paragraph[] {
  const groups = new Map<string, PeerFigures[]>();
  for (const peer of report.peers) {
    const key = `${peer.table.sheet}|${peer.table.range}|${peer.indicator}`;
    groups.set(key, [...(groups.get(key) ?? []), peer]);
  }
  return [...groups.values()].flatMap((peers) => paragraphOn(peers, verdicts) ?? []);
}

function paragraphOn(peers: readonly PeerFigures[], verdicts: Verdicts): Paragraph | undefined {
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
  const text = `Realisasi ${indicator} ${office}${when} sebesar ${inWords(realisasi)}, ${listed(compared)}.${doubts(
    verdicts,
    table.sheet,
    [own, ...others].map(({ now }) => now?.realisasi),
  )}`;
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
