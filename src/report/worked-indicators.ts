import type { Table } from "../tables/table";
import { ofYear, quarter } from "../words/periods";
import { isFilled } from "./columns";
import { type NamedValue, namedValue, namedValuesOf, namedValueTables } from "./named-values";

/** A figure that a worked indicator takes, or several under each other. */
export interface Part {
  readonly name: string;
  readonly value: NamedValue | undefined;
  /** All of them, where the function takes a range. */
  readonly values?: readonly NamedValue[];
}

/** An indicator of a KEK report that is worked out from named figures. */
export interface WorkedIndicator {
  readonly name: string;
  readonly function: string;
  /** The figures it takes, in the function's order; none where the workbook does not name it. */
  readonly parts: readonly Part[];
  /** As the report prints the result. */
  readonly printed: NamedValue | undefined;
  readonly quarterTarget: NamedValue | undefined;
  readonly yearTarget: NamedValue | undefined;
  /** A target without a period: of the year or of the quarter, the workbook does not say. */
  readonly undatedTarget: NamedValue | undefined;
}

interface Definition {
  readonly name: string;
  readonly function: string;
  /** What tells its table from others. */
  readonly isIn: RegExp;
  readonly parts: readonly (readonly [string, RegExp, (RegExp | "semua")?])[];
  readonly printed: RegExp;
}

const weight = /^bobot/i;

const definitions: readonly Definition[] = [
  {
    name: "Capaian investasi",
    function: "KEK.INVESTASI",
    isIn: /^realisasi investasi/i,
    parts: [
      ["realisasi investasi", /^realisasi investasi/i],
      ["target investasi", /^target investasi/i],
    ],
    printed: /^persentase capaian investasi/i,
  },
  {
    name: "Pertumbuhan tenaga kerja dan pelaku usaha",
    function: "KEK.PERTUMBUHANTKPU",
    isIn: /^tenaga kerja.*(kumulatif|s\.?d)/i,
    parts: [
      ["tenaga kerja akhir", /^tenaga kerja.*(triwulan|tw)/i],
      ["tenaga kerja awal", /^tenaga kerja/i, /triwulan|tw/i],
      ["pelaku usaha akhir", /^pelaku usaha.*(triwulan|tw)/i],
      ["pelaku usaha awal", /^pelaku usaha/i, /triwulan|tw/i],
    ],
    printed: /pertumbuhan/i,
  },
  {
    name: "Indeks kepuasan layanan (capaian)",
    function: "KEK.CAPAIAN",
    isIn: /^capaian kinerja$/i,
    parts: [
      ["realisasi", /^realisasi$/i],
      ["target", /^target$/i],
    ],
    printed: /^capaian kinerja$/i,
  },
  {
    name: "Perizinan tepat waktu",
    function: "KEK.TEPATWAKTU",
    isIn: /(dokumen|perizinan).*|janji layanan/i,
    parts: [
      ["dokumen melewati janji layanan", /melewati/i, weight],
      ["dokumen sesuai janji layanan", /sesuai/i, weight],
      ["dokumen lebih cepat dari janji layanan", /lebih cepat/i, weight],
      ["dokumen masuk", /^(jumlah dokumen|dokumen (yang )?masuk)/i],
    ],
    printed: /^(persentase penyelesaian|pencapaian)/i,
  },
  {
    name: "Efektivitas pengawasan dan pengendalian",
    function: "KEK.PENGAWASAN",
    isIn: /^realisasi pengawasan/i,
    parts: [
      ["realisasi pengawasan", /^realisasi pengawasan/i],
      ["rencana pengawasan triwulan", /^rencana pengawasan.*(triwulan|tw)/i],
      ["pengawasan yang ditindaklanjuti", /ditindaklanjuti/i, weight],
    ],
    printed: /^tingkat efektivitas/i,
  },
  {
    name: "Rekomendasi NSPK",
    function: "KEK.NSPK",
    isIn: /nspk/i,
    parts: [
      ["NSPK yang ditindaklanjuti", /nspk.*ditindaklanjuti/i],
      ["NSPK yang direncanakan", /nspk.*direncanakan/i],
    ],
    printed: /^(%|persentase) rekomendasi/i,
  },
  {
    name: "Fasilitasi penyelesaian permasalahan",
    function: "KEK.FASILITASI",
    isIn: /^permasalahan.*ditindaklanjuti/i,
    parts: [
      ["permasalahan yang ditindaklanjuti", /^permasalahan.*ditindaklanjuti/i],
      ["permasalahan masuk", /^permasalahan.*masuk/i],
      ["penyelesaian tiap tahap", /^tahap \d/i, "semua"],
      ["skor tiap tahap", /^skor tahap \d/i, "semua"],
      ["rekomendasi", /^rekomendasi/i],
    ],
    printed: /^(%|persentase) fasilitasi/i,
  },
  {
    name: "Realisasi anggaran",
    function: "ANGGARAN.SERAPAN",
    isIn: /sp2d/i,
    parts: [
      ["realisasi SP2D", /sp2d/i],
      ["pagu netto", /^pagu/i],
    ],
    printed: /^realisasi terhadap pagu/i,
  },
  {
    name: "Kualitas pelaksanaan anggaran",
    function: "KEK.KUALITASANGGARAN",
    isIn: /^capaian output$/i,
    parts: [
      ["capaian realisasi anggaran", /^capaian realisasi anggaran$/i],
      ["capaian output", /^capaian output$/i],
    ],
    printed: /^(%|persentase) kualitas/i,
  },
];

/** The indicators whose tables the workbook has, in the order of the reports. */
export function workedIndicatorsOf(tables: readonly Table[]): readonly WorkedIndicator[] {
  const named = namedValueTables(tables).map(namedValuesOf);
  return definitions.flatMap((definition) => {
    const values = named.find((candidates) => belongs(definition, candidates));
    return values ? [indicatorOf(definition, values)] : [];
  });
}

function exceptionOf(but: RegExp | "semua" | undefined): RegExp | undefined {
  return but === "semua" ? undefined : but;
}

/** At least half of the figures it takes have to be named in the one table. */
function belongs({ isIn, parts }: Definition, values: readonly NamedValue[]): boolean {
  if (!values.some(({ name }) => isIn.test(name))) return false;
  const found = parts.filter(([, words, but]) => namedValue(values, words, exceptionOf(but))).length;
  const mentioned = parts.filter(([, words]) => namedValue(values, words)).length;
  return found * 2 >= parts.length || mentioned * 2 > parts.length;
}

function indicatorOf(definition: Definition, values: readonly NamedValue[]): WorkedIndicator {
  const isRatio = ({ cell }: NamedValue) => cell.reading.kind === "number" && cell.reading.percent;
  const targets = values.filter(({ name, cell }) => /^target/i.test(name) && cell.number);
  const ratios = targets.filter(isRatio);
  return {
    name: definition.name,
    function: definition.function,
    parts: definition.parts.map(([name, words, but]) => ({
      name,
      value: namedValue(values, words, exceptionOf(but)),
      ...(but === "semua" && { values: values.filter((value) => words.test(value.name)) }),
    })),
    printed: namedValue(values, definition.printed, /target/i),
    quarterTarget: ratios.find(({ name }) => quarter.isIn(name)),
    yearTarget: ratios.find(({ name }) => ofYear.isIn(name) && !quarter.isIn(name)),
    undatedTarget: ratios.find(({ name }) => /^target$/i.test(name)),
  };
}

export function missingParts(indicator: WorkedIndicator): readonly string[] {
  return indicator.parts.filter(({ value }) => !value || !isFilled(value.cell)).map(({ name }) => name);
}
