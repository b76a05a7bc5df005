import type { PeerFigures } from "../../report/peers";
import { settle } from "../../report/settled-capaian";
import { defineSummary, type SummaryInput } from "../define";
import { difference, rank, whereNumbers } from "../parts/formulas/arithmetic";
import { capaianExpression, capaianNote } from "../parts/formulas/capaian";
import { dash, type Expression } from "../parts/formulas/expression";
import { capaianCell } from "../parts/layout/capaian-cell";
import { link, text, whole } from "../parts/layout/cells";
import { lightsOf } from "../parts/layout/lights";
import { asNumber, numeric } from "../parts/layout/printed";
import { type Heading, SheetBuilder } from "../parts/layout/sheet-builder";

const headings: readonly Heading[] = [
  { title: "Indikator / perangkat daerah", width: 42 },
  { title: "Tahun", width: 9 },
  { title: "Target", width: 14 },
  { title: "Realisasi", width: 14 },
  { title: "Capaian", width: 12 },
  { title: "Urutan realisasi", width: 11 },
  { title: "Selisih dengan yang pertama", width: 15 },
  { title: "Sumber", width: 16 },
  { title: "Catatan", width: 26 },
];
const notesColumn = 8;

interface Line extends PeerFigures {
  readonly year: number;
}

export default defineSummary({
  id: "pembanding",
  name: "Pembanding",
  description: "Target, realisasi dan capaian perangkat daerah yang dibandingkan, dengan grafik berkelompok.",
  order: 50,

  build(input) {
    const { report } = input;
    const { peers } = report;
    const lines = peers.flatMap((peer) => peer.years.map(({ year }) => ({ ...peer, year })));
    if (lines.length === 0) {
      return "Pembanding tidak dibuat: tidak ada tabel yang membandingkan perangkat daerah.";
    }
    const sheet = new SheetBuilder({ id: "pembanding", name: "Pembanding" }, headings, input)
      .title("Perbandingan dengan Perangkat Daerah Lain")
      .header();
    for (const group of grouped(lines)) writeGroup(sheet, group, input);
    sheet.lights(`E5:E${sheet.nextRow}`, lightsOf(report.skala));
    addChart(sheet, peers);
    sheet.note(capaianNote(report.office));
    sheet.note("Selisih dihitung terhadap perangkat daerah yang disebut pertama dalam tabel sumber.");
    return sheet.plan(notesColumn);
  },
});

/** The lines of one indicator and year together, in the order of the source. */
function grouped(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const key = `${line.table.sheet}|${line.table.range}|${line.indicator}|${line.year}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()];
}

function figuresOf(line: Line) {
  return line.years.find(({ year }) => year === line.year);
}

function writeGroup(sheet: SheetBuilder, group: readonly Line[], { report, verdicts }: SummaryInput): void {
  const [first] = group;
  if (!first) return;
  sheet.line(first.year ? `${first.indicator}, ${first.year}` : first.indicator, "group");
  const top = sheet.nextRow;
  const reached = group.map((line) => numeric(line.table, figuresOf(line)?.realisasi));
  const values = reached.map((value) => value?.value ?? dash);
  const all = sheet.range(3, top, top + group.length - 1, values);
  const base = sheet.at(top, 3, values[0] ?? dash);
  for (const [index, line] of group.entries()) {
    const { target, realisasi, measure } = figuresOf(line) ?? {};
    const own = sheet.at(top + index, 3, values[index] ?? dash);
    const settled = measure && settle(report, line.table.sheet, measure, verdicts);
    const capaian =
      target?.number && realisasi?.number && settled ? capaianExpression(line.table, measure, settled) : undefined;
    sheet.row(
      [
        text(line.office, "wrap"),
        line.year ? whole(line.year) : text(dash, "center"),
        asNumber(sheet, line.table, target),
        asNumber(sheet, line.table, realisasi),
        capaian && settled ? capaianCell(sheet, capaian, settled) : text(dash, "center"),
        sheet.formula(whereNumbers([own], rank(own, all)), "center", "0"),
        index > 0
          ? sheet.formula(whereNumbers([own, base], difference(own, base)), "number", "#,##0.00")
          : text(dash, "center"),
        link({ sheet: line.table.sheet, cell: realisasi?.ref ?? "A1" }),
        sheet.notesCell(),
      ],
      { key: `${line.indicator} · ${line.year} · ${line.office}` },
    );
  }
}

/** Offices side by side for each indicator, by the latest year that each table has. */
function addChart(sheet: SheetBuilder, peers: readonly PeerFigures[]): void {
  const offices = [...new Set(peers.map(({ office }) => office))];
  const indicators = [...new Set(peers.map(({ indicator }) => indicator))];
  const latest = (office: string, indicator: string): Expression | undefined => {
    const peer = peers.find((one) => one.office === office && one.indicator === indicator);
    const figures = peer?.years.findLast(({ realisasi }) => realisasi?.number);
    return peer && numeric(peer.table, figures?.realisasi);
  };
  sheet.chart(
    { type: "column", title: "Realisasi tahun terakhir", percent: false },
    indicators,
    offices.map((office) => ({ name: office, values: indicators.map((indicator) => latest(office, indicator)) })),
  );
}
