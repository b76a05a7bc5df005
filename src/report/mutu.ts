import type { Finding } from "../contract/finding";
import type { CellRef } from "../contract/snapshot";
import { classOf } from "../core/skala";
import { Decimal } from "../numbers/decimal";
import { evaluasiAkip } from "../regulations/evaluasi-akip";
import { inForce, named } from "../regulations/in-force";
import type { Kelemahan } from "../regulations/rekomendasi";
import { skalaUnsur } from "../regulations/survei";
import { surveiKepuasan } from "../regulations/survei-kepuasan";
import type { Table, TableCell } from "../tables/table";
import { progressOf } from "./actions";
import { efisiensi } from "./efisiensi";
import type { Report } from "./report";
import { settle } from "./settled-capaian";
import { contestWords, type Verdicts } from "./verdicts";
import { withTrend } from "./years";

/** Something that speaks for the office or against it, with the cell that shows it. */
export interface Butir {
  readonly aspect: string;
  /** What it is of: an indicator, an unsur, a line of the budget. */
  readonly about: string;
  /** In words, where the figure alone does not say it. */
  readonly words: string;
  readonly at: CellRef;
  readonly figure: Decimal | undefined;
  readonly isPercent: boolean;
  /** None for what speaks for the office. */
  readonly kelemahan?: Kelemahan;
  readonly finding?: Finding;
}

/** Strengths rest on figures that nobody contests and that are good by their own scale; all else that tells is a weakness. */
export function strengthsOf(report: Report, verdicts: Verdicts): readonly Butir[] {
  return judgedOf(report, verdicts).filter(({ kelemahan }) => !kelemahan);
}

export function weaknessesOf(report: Report, verdicts: Verdicts): readonly Butir[] {
  const found = verdicts.all.map((finding): Butir => {
    const at = { sheet: finding.sheet, cell: finding.cell };
    const aspect = finding.severity === "salah" ? "Temuan: salah" : "Temuan: perlu diperiksa";
    const words = contestWords(finding);
    return { aspect, about: words, words, at, figure: undefined, isPercent: false, kelemahan: "angka", finding };
  });
  return [...found, ...judgedOf(report, verdicts).filter(({ kelemahan }) => kelemahan)];
}

function judgedOf(report: Report, verdicts: Verdicts): readonly Butir[] {
  return [
    ...indicators(report, verdicts),
    ...trends(report, verdicts),
    ...peers(report, verdicts),
    ...unsur(report, verdicts),
    ...components(report, verdicts),
    ...efficiency(report, verdicts),
    ...budgets(report, verdicts),
    ...actions(report),
  ];
}

function isSure(verdicts: Verdicts, { sheet }: Table, cells: readonly (TableCell | undefined)[]): boolean {
  return verdicts.onAny(sheet, cells).length === 0;
}

function indicators(report: Report, verdicts: Verdicts): Butir[] {
  return report.main.flatMap(({ table, measure, bareName }): Butir[] => {
    const { value, contests } = settle(report, table.sheet, measure, verdicts);
    // A contested figure is told of as a finding, and says nothing until it is put right.
    if (!value || contests.length > 0 || !measure.realisasi) return [];
    const isMet = value.toDecimalPlaces(4).gte(1);
    return [
      {
        aspect: "Capaian indikator",
        about: bareName,
        words: isMet ? "Target tercapai" : "Target belum tercapai",
        at: { sheet: table.sheet, cell: measure.realisasi.ref },
        figure: value,
        isPercent: true,
        ...(!isMet && { kelemahan: "target" }),
      },
    ];
  });
}

/** Against the year before; which way is better is known from the indicator's own comparison. */
function trends(report: Report, verdicts: Verdicts): Butir[] {
  const seen = new Set<string>();
  return withTrend(report.series).flatMap(({ table, name, words, years }): Butir[] => {
    const key = [...words].sort().join(" ");
    const [before, now] = years.filter(({ realisasi }) => realisasi?.number).slice(-2);
    const [from, to] = [before?.realisasi, now?.realisasi];
    if (!from?.number || !to?.number || !before || !now || seen.has(key)) return [];
    if (!isSure(verdicts, table, [from, to]) || from.number.eq(to.number)) return [];
    seen.add(key);
    const arah = now.measure?.arah ?? "maksimum";
    const rises = to.number.gt(from.number);
    const isBetter = arah === "minimum" || arah === "terbalik" ? !rises : rises;
    return [
      {
        aspect: "Tren",
        about: name,
        words: `${isBetter ? "Membaik" : "Memburuk"} dari ${from.text.trim()} (${before.year}) menjadi ${to.text.trim()} (${now.year})`,
        at: { sheet: table.sheet, cell: to.ref },
        figure: undefined,
        isPercent: false,
        ...(!isBetter && { kelemahan: "tren" }),
      },
    ];
  });
}

/** The office named first beside the best of the others, in the latest year that both have. */
function peers(report: Report, verdicts: Verdicts): Butir[] {
  const indicators = [...new Set(report.peers.map(({ indicator }) => indicator))];
  const groups = indicators.map((indicator) => report.peers.filter((peer) => peer.indicator === indicator));
  return groups.flatMap((offices): Butir[] => {
    const [own, ...others] = offices.map((peer) => ({
      peer,
      now: peer.years.findLast(({ realisasi }) => realisasi?.number),
    }));
    const mine = own?.now?.realisasi;
    if (!own || !mine?.number) return [];
    const arah = own.now?.measure?.arah ?? "maksimum";
    const isLowerBetter = arah === "minimum" || arah === "terbalik";
    const same = others.flatMap(({ peer, now }) =>
      now?.realisasi?.number && now.year === own.now?.year
        ? [{ peer, cell: now.realisasi, value: now.realisasi.number }]
        : [],
    );
    const best = same.reduce<(typeof same)[number] | undefined>(
      (top, one) => (!top || (isLowerBetter ? one.value.lt(top.value) : one.value.gt(top.value)) ? one : top),
      undefined,
    );
    if (!best || best.value.eq(mine.number) || !isSure(verdicts, own.peer.table, [mine, best.cell])) return [];
    const isAhead = isLowerBetter ? mine.number.lt(best.value) : mine.number.gt(best.value);
    return [
      {
        aspect: "Pembanding",
        about: own.peer.indicator,
        words: `${isAhead ? "Lebih baik" : "Tertinggal"} dari ${best.peer.office}: ${mine.text.trim()} berbanding ${best.cell.text.trim()}`,
        at: { sheet: own.peer.table.sheet, cell: mine.ref },
        figure: undefined,
        isPercent: false,
        ...(!isAhead && { kelemahan: "pembanding" }),
      },
    ];
  });
}

/** By the class of each: A and B speak for the service, C and D against it, and the lowest is asked about in any case. */
function unsur({ survey, period }: Report, verdicts: Verdicts): Butir[] {
  if (!survey || survey.respondents !== undefined) return [];
  const { konversi } = skalaUnsur.value;
  const skala = inForce(surveiKepuasan, period.year).value.mutu;
  const told = survey.unsur.flatMap(({ name, cells: [cell] }) =>
    cell?.number && isSure(verdicts, survey.table, [cell])
      ? [{ name, cell, nilai: cell.number, mutu: classOf(cell.number.times(konversi), skala) }]
      : [],
  );
  const lowest = told.reduce<(typeof told)[number] | undefined>(
    (low, one) => (!low || one.nilai.lt(low.nilai) ? one : low),
    undefined,
  );
  return told.map((one): Butir => {
    const isGood = (one.mutu === "A" || one.mutu === "B") && one !== lowest;
    return {
      aspect: "Unsur pelayanan",
      about: one.name,
      words: `Mutu ${one.mutu ?? "di luar skala"}${one === lowest ? ", unsur terendah" : ""}`,
      at: { sheet: survey.table.sheet, cell: one.cell.ref },
      figure: one.nilai,
      isPercent: false,
      ...(!isGood && { kelemahan: "unsur" }),
    };
  });
}

/** What a component reached of its weight, by the predicates of the evaluation itself. */
function components({ evaluasi }: Report, verdicts: Verdicts): Butir[] {
  if (!evaluasi) return [];
  const { predikat } = named(evaluasiAkip, evaluasi.peraturan).value;
  return evaluasi.components.flatMap(({ name, bobot, nilai }): Butir[] => {
    if (!bobot || !nilai.number || !isSure(verdicts, evaluasi.table, [nilai])) return [];
    const share = nilai.number.div(bobot);
    const label = classOf(share.times(100), predikat);
    const isGood = label === "AA" || label === "A";
    const isWeak = label !== "AA" && label !== "A" && label !== "BB";
    if (!isGood && !isWeak) return [];
    return [
      {
        aspect: "Komponen AKIP",
        about: name,
        words: `Setara predikat ${label ?? "-"} terhadap bobotnya`,
        at: { sheet: evaluasi.table.sheet, cell: nilai.ref },
        figure: share,
        isPercent: true,
        ...(isWeak && { kelemahan: "komponen" }),
      },
    ];
  });
}

function efficiency({ efisiensi: { lines, cara } }: Report, verdicts: Verdicts): Butir[] {
  return lines.flatMap((line): Butir[] => {
    if (!isSure(verdicts, line.table, [line.capaian, line.serapan])) return [];
    const value = efisiensi(line, cara);
    if (value.isZero()) return [];
    return [
      {
        aspect: "Efisiensi",
        about: line.name,
        words: value.isPositive() ? "Capaian melebihi penyerapan anggaran" : "Penyerapan anggaran melebihi capaian",
        at: { sheet: line.table.sheet, cell: line.capaian.ref },
        figure: value,
        isPercent: true,
        ...(value.isNegative() && { kelemahan: "efisiensi" }),
      },
    ];
  });
}

/** Of a year's budget this much had better be spent by its end, and as much less before as the year has quarters left. */
export const wajarTerserap = new Decimal("0.85");

export function expectedAbsorption(quarter: number | undefined): Decimal {
  return wajarTerserap.times(quarter ?? 4).div(4);
}

function budgets(report: Report, verdicts: Verdicts): Butir[] {
  return report.budgets.flatMap(({ table, lines }) => {
    const quarter = table.period.quarter ?? report.period.quarter;
    const wanted = expectedAbsorption(quarter);
    const outermost = Math.min(...lines.map(({ level }) => level));
    const head = lines.filter(({ level }) => level === outermost);
    return head.flatMap(({ name, pagu, realisasi }): Butir[] => {
      if (!pagu?.number || pagu.number.isZero() || !realisasi?.number) return [];
      const serapan = realisasi.number.div(pagu.number);
      if (serapan.gte(wanted) || !isSure(verdicts, table, [pagu, realisasi])) return [];
      const when = quarter && quarter < 4 ? ` sampai Triwulan ${["I", "II", "III"][quarter - 1]}` : "";
      return [
        {
          aspect: "Serapan anggaran",
          about: name,
          words: `Terserap di bawah ${wanted.times(100).toString().replace(".", ",")}%${when}`,
          at: { sheet: table.sheet, cell: realisasi.ref },
          figure: serapan,
          isPercent: true,
          kelemahan: "anggaran",
        },
      ];
    });
  });
}

function actions({ actions: all }: Report): Butir[] {
  return all.flatMap(({ table, about, name, status }): Butir[] => {
    if (progressOf({ status }) !== "belum") return [];
    const at = { sheet: table.sheet, cell: table.range.split(":")[0] ?? "A1" };
    return [
      {
        aspect: "Rencana aksi",
        about: name,
        words: `Status: ${status} (${about})`,
        at,
        figure: undefined,
        isPercent: false,
        kelemahan: "rencana-aksi",
      },
    ];
  });
}
