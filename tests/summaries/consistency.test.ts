import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import type { PlanCell, SheetPlan } from "../../src/contract/plan";
import type { Workbook } from "../../src/contract/snapshot";
import { openXlsx } from "../../src/hosts/xlsx/open-xlsx";
import { readText } from "../../src/numbers/read";
import { strengthsOf } from "../../src/report/mutu";
import type { SummaryInput } from "../../src/summaries/define";
import type { Paragraph } from "../../src/summaries/narrative/document";
import { narrate } from "../../src/summaries/narrative/narrate";
import { summaries } from "../../src/summaries/sheets";
import { parseRange } from "../../src/tables/address";
import { readSynthetics, withPlanted } from "../laporan/sintetis";
import { filledTemplate } from "../support/filled-template";
import { inputOf } from "../support/summary-input";
import { held } from "./read-plan";
import { cases } from "./template-fillings";

const fixtures = fileURLToPath(new URL("../fixtures/", import.meta.url));

async function read(path: string): Promise<Workbook> {
  const host = await openXlsx(new Uint8Array(readFileSync(fixtures + path)), path);
  return host.readWorkbook();
}

function xlsxIn(folder: string): string[] {
  return readdirSync(fixtures + folder)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => folder + name);
}

/** Every fixture that holds tables of a report: the three reports, the made-up ones, real tables, filled templates. */
const everything: readonly (readonly [string, () => Promise<Workbook>])[] = [
  ...["", "ringkasan/", "korpus/"].flatMap(xlsxIn).map((path) => [path, () => read(path)] as const),
  ...readSynthetics().map(({ slug, workbook }) => [slug, async () => workbook] as const),
  ...readSynthetics().flatMap(({ slug, workbook, planted }) =>
    planted
      .slice(0, 3)
      .map((one, index) => [`${slug} dengan salah ${index + 1}`, async () => withPlanted(workbook, one)] as const),
  ),
  ...cases.map(
    (each) => [`templat ${each.id}`, async () => filledTemplate(each.id, each.filling, "angka", each.rows)] as const,
  ),
];

describe.each(everything)("%s", (_, open) => {
  let input: SummaryInput;
  let plans: readonly SheetPlan[];
  let paragraphs: readonly Paragraph[];
  beforeAll(async () => {
    input = inputOf(await open());
    plans = summaries.flatMap((summary) => {
      const built = summary.build(input);
      return typeof built === "string" ? [] : [built];
    });
    const document = narrate(input);
    const blocks = typeof document === "string" ? [] : document.blocks;
    paragraphs = blocks.flatMap((block) => (block.kind === "paragraph" ? [block] : []));
  });

  it("gives one capaian for an indicator wherever it is told", () => {
    const told = new Map<string, { place: string; percent: string; contested: boolean }[]>();
    const tell = (cell: string | undefined, place: string, percent: string | undefined, contested: boolean) => {
      if (cell && percent) told.set(cell, [...(told.get(cell) ?? []), { place, percent, contested }]);
    };
    for (const plan of plans.filter(({ id }) => id === "ringkasan-capaian" || id === "capaian-iku")) {
      for (const row of bodyOf(plan)) {
        const capaian = row[columnOf(plan, "Capaian")];
        tell(linkOf(row), plan.id, percentOf(held(capaian)), capaian?.style === "contested");
      }
    }
    for (const { text, source } of paragraphs) {
      const percent = /capaian kinerjanya (-?[\d.]+,\d\d)%/.exec(text)?.[1];
      tell(source && `${source.sheet}!${source.cell}`, "narasi", percent, text.includes("[Periksa"));
    }
    const mutu = plans.find(({ id }) => id === "penjaminan-mutu");
    for (const row of mutu ? bodyOf(mutu) : []) {
      if (held(row[1]) === "Capaian indikator") tell(linkOf(row), "mutu", percentOf(held(row[3])), false);
    }
    for (const [cell, all] of told) {
      expect(new Set(all.map(({ percent }) => percent)).size, `${cell}: ${JSON.stringify(all)}`).toBe(1);
      expect(new Set(all.map(({ contested }) => contested)).size, `${cell}: ${JSON.stringify(all)}`).toBe(1);
    }
  });

  it("shows what a finding expects of a capaian as its capaian", () => {
    for (const indicator of input.report.indicators) {
      const { printed, realisasi } = indicator.measure;
      const finding = input.verdicts.on(indicator.table.sheet, printed);
      const expected = finding && readText(finding.expected);
      if (!printed?.number || !realisasi?.number || expected?.kind !== "number") continue;
      const plan = plans.find(({ id }) => id === "ringkasan-capaian");
      const row = plan && bodyOf(plan).find((cells) => linkOf(cells) === `${indicator.table.sheet}!${realisasi.ref}`);
      const shown = row && plan && held(row[columnOf(plan, "Capaian")]);
      if (typeof shown !== "number") continue;
      const wanted = expected.value.toNumber();
      const scale = expected.percent || Math.abs(wanted - shown) < 0.01 ? 1 : 100;
      const step = 10 ** -(expected.decimals + (expected.percent ? 2 : 0));
      expect(Math.abs(wanted - shown * scale), `${finding?.message} · ${shown}`).toBeLessThan(step);
    }
  });

  it("tells the score, the index and the budget as its sheets hold them", () => {
    const words = paragraphs.map(({ text }) => text).join("\n");
    const figure = (id: string, label: string, title: string) => {
      const plan = plans.find((one) => one.id === id);
      const row = plan && bodyOf(plan).find((cells) => cells.some((cell) => held(cell) === label));
      return row && plan && held(row[columnOf(plan, title)]);
    };
    const [akip, ikm] = [figure("akip", "Nilai AKIP", "Nilai"), figure("ikm", "Nilai IKM", "Nilai konversi")];
    if (typeof akip === "number") expect(words).toContain(`Nilai AKIP sebesar ${twoDecimals(akip)} `);
    if (typeof ikm === "number")
      expect(words).toContain(`Nilai Indeks Kepuasan Masyarakat sebesar ${twoDecimals(ikm)} `);
    const anggaran = plans.find(({ id }) => id === "anggaran");
    for (const row of anggaran ? bodyOf(anggaran) : []) {
      const pagu = held(row[2]);
      if (held(row[1]) !== "Jumlah" || typeof pagu !== "number" || !Number.isInteger(pagu) || pagu === 0) continue;
      expect(words).toContain(`pagu sebesar Rp${pagu.toLocaleString("id-ID")} `);
    }
  });

  it("never colours a contested figure as good", () => {
    for (const { id, rows, conditions } of plans) {
      const lit = conditions.map(({ range }) => parseRange(range));
      for (const [at, row] of rows.entries()) {
        for (const [column, cell] of row.entries()) {
          if (cell?.style !== "contested") continue;
          const isLit = lit.some(
            ({ top, bottom, left, right }) => at >= top && at <= bottom && column >= left && column <= right,
          );
          expect(isLit, `${id} ${at + 1},${column + 1}`).toBe(false);
        }
      }
    }
  });

  it("doubts nothing that no finding contests", () => {
    const places = new Set(input.verdicts.all.map(({ sheet, cell }) => `${sheet}!${cell}`));
    for (const { text } of paragraphs) {
      for (const [, place] of text.matchAll(/\[Periksa (?:capaian |realisasi |target )?\(?([^[\]]+?![A-Z]+\d+)\)?:/g)) {
        expect(places.has(place ?? ""), text).toBe(true);
      }
      if (places.size === 0) expect(text).not.toMatch(/\[Periksa|diragukan/);
    }
    if (places.size === 0)
      expect(plans.flatMap(({ rows }) => rows.flat()).filter((cell) => cell?.style === "contested")).toEqual([]);
  });

  it("praises nothing that is contested", () => {
    for (const { at, aspect, about } of strengthsOf(input.report, input.verdicts)) {
      expect(input.verdicts.on(at.sheet, { ref: at.cell }), `${aspect}: ${about}`).toBeUndefined();
    }
  });
});

function bodyOf({ rows, freeze, widths }: SheetPlan): readonly (readonly (PlanCell | undefined)[])[] {
  return rows.slice(freeze?.rows ?? 0).map((row) => Array.from({ length: widths.length }, (_, column) => row[column]));
}

function columnOf({ rows, freeze }: SheetPlan, title: string): number {
  return (rows[(freeze?.rows ?? 1) - 1] ?? []).findIndex((cell) => held(cell) === title);
}

function linkOf(row: readonly (PlanCell | undefined)[]): string | undefined {
  const link = row.find((cell) => cell?.link)?.link;
  return link && `${link.sheet}!${link.cell}`;
}

function percentOf(value: number | string | undefined): string | undefined {
  return typeof value === "number" ? twoDecimals(value * 100) : undefined;
}

/** Half up on the decimal figure, as sheets and sentences print. */
function twoDecimals(value: number): string {
  const cents = Math.round(Number((Math.abs(value) * 100).toPrecision(13)));
  const whole = Math.floor(cents / 100).toLocaleString("id-ID");
  return `${value < 0 && cents > 0 ? "-" : ""}${whole},${String(cents % 100).padStart(2, "0")}`;
}
