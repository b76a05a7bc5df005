import { Random } from "./random";

export interface Figure {
  value: number | string;
  readonly format?: string;
}

export interface ReportSheet {
  readonly name: string;
  readonly rows: (Figure | string)[][];
}

export interface MadeReport {
  readonly sheets: readonly ReportSheet[];
  /** The cell that was made wrong, and how; none in a right report. */
  readonly error?: { readonly cell: string; readonly kind: string };
}

/** One kecamatan's report of a year, right in every figure, then with one error in every third of them. */
export function kecamatanReport(number: number): MadeReport {
  const random = new Random(number * 7919 + 17);
  const sheets = [villages(random), indicators(random), evaluation(random), budget(random)];
  if (number % 3 !== 0) return { sheets };
  return { sheets, error: plant(sheets, random) };
}

const percent = "0.00%";
const money = "#,##0";

function figure(value: number, format?: string): Figure {
  return format ? { value, format } : { value };
}

function villages(random: Random): ReportSheet {
  const rows: ReportSheet["rows"] = [
    ["Jumlah Penduduk menurut Desa"],
    [],
    ["No", "Desa", "Jumlah KK", "Laki-laki", "Perempuan", "Jumlah"],
  ];
  const totals = [0, 0, 0, 0];
  for (let at = 1; at <= random.whole(6, 18); at++) {
    const [men, women] = [random.whole(300, 2600), random.whole(300, 2600)];
    const figures = [random.whole(180, 1400), men, women, men + women];
    for (const [index, value] of figures.entries()) totals[index] = (totals[index] ?? 0) + value;
    rows.push([figure(at), `Desa ${at}`, ...figures.map((value) => figure(value, money))]);
  }
  rows.push(["", "Jumlah", ...totals.map((value) => figure(value, money))]);
  return { name: "Penduduk", rows };
}

const names = [
  ["Meningkatnya kualitas pelayanan publik", "Indeks Kepuasan Masyarakat", "Indeks"],
  ["Meningkatnya akuntabilitas kinerja", "Nilai AKIP", "Nilai"],
  ["Meningkatnya peran serta masyarakat", "Persentase usulan Musrenbang yang diakomodasi", "%"],
  ["Meningkatnya tertib administrasi desa", "Persentase desa yang tertib administrasi", "%"],
] as const;

function indicators(random: Random): ReportSheet {
  const rows: ReportSheet["rows"] = [
    ["Capaian Kinerja Tahun 2025"],
    [],
    ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian"],
  ];
  for (const [index, [sasaran, indikator, satuan]] of names.entries()) {
    const target = random.decimal(60, 95, 2);
    const realisasi = random.decimal(target * 0.75, Math.min(100, target * 1.08), 2);
    const capaian = Math.round((realisasi / target) * 10_000) / 10_000;
    rows.push([
      figure(index + 1),
      sasaran,
      indikator,
      satuan,
      figure(target, "0.00"),
      figure(realisasi, "0.00"),
      figure(capaian, percent),
    ]);
  }
  return { name: "Capaian", rows };
}

const komponen = [
  ["Perencanaan Kinerja", 30],
  ["Pengukuran Kinerja", 30],
  ["Pelaporan Kinerja", 15],
  ["Evaluasi Akuntabilitas Kinerja Internal", 25],
] as const;

function evaluation(random: Random): ReportSheet {
  const rows: ReportSheet["rows"] = [["Hasil Evaluasi AKIP Tahun 2025"], [], ["No", "Komponen", "Bobot", "Nilai"]];
  let hundredths = 0;
  for (const [index, [name, bobot]] of komponen.entries()) {
    const nilai = random.whole(bobot * 55, bobot * 88);
    hundredths += nilai;
    rows.push([figure(index + 1), name, figure(bobot), figure(nilai / 100, "0.00")]);
  }
  rows.push(["", "Nilai AKIP", figure(100), figure(hundredths / 100, "0.00")]);
  return { name: "AKIP", rows };
}

function budget(random: Random): ReportSheet {
  const rows: ReportSheet["rows"] = [
    ["Realisasi Anggaran Tahun 2025"],
    [],
    ["No", "Program", "Pagu (Rp)", "Realisasi (Rp)", "Persentase (%)"],
  ];
  let [paguSum, realisasiSum] = [0, 0];
  for (let at = 1; at <= random.whole(4, 7); at++) {
    const pagu = random.whole(20_000_000, 900_000_000);
    const realisasi = Math.floor(pagu * random.decimal(0.82, 0.995, 4));
    paguSum += pagu;
    realisasiSum += realisasi;
    rows.push([figure(at), `Program ${at}`, figure(pagu, money), figure(realisasi, money), share(realisasi, pagu)]);
  }
  rows.push(["", "Jumlah", figure(paguSum, money), figure(realisasiSum, money), share(realisasiSum, paguSum)]);
  return { name: "Anggaran", rows };
}

function share(part: number, whole: number): Figure {
  return figure(Math.round((part / whole) * 10_000) / 100, "0.00");
}

/** Two digits exchanged in a total, a capaian or a share: what people do when they type a table over. */
function plant(sheets: readonly ReportSheet[], random: Random): { cell: string; kind: string } {
  const places = [
    { sheet: 0, column: random.whole(2, 5), kind: "jumlah" },
    { sheet: 1, column: 6, row: random.whole(3, 6), kind: "capaian" },
    { sheet: 2, column: 3, kind: "nilai AKIP" },
    { sheet: 3, column: random.whole(2, 3), kind: "jumlah anggaran" },
    { sheet: 3, column: 4, row: random.whole(3, 6), kind: "persentase anggaran" },
  ];
  for (;;) {
    const { sheet: at, column, row: wanted, kind } = random.pick(places);
    const sheet = sheets[at];
    const row = wanted ?? (sheet?.rows.length ?? 0) - 1;
    const cell = sheet?.rows[row]?.[column];
    if (!sheet || typeof cell !== "object" || typeof cell.value !== "number") continue;
    const exchanged = exchange(cell.value, random);
    if (exchanged === undefined) continue;
    cell.value = exchanged;
    return { cell: `${sheet.name}!${"ABCDEFG"[column]}${row + 1}`, kind };
  }
}

/** Two neighbouring digits that differ; none where all are the same. */
function exchange(value: number, random: Random): number | undefined {
  const text = String(value);
  const places = [...text].flatMap((digit, at) => {
    const next = text[at + 1] ?? "";
    return /\d/.test(digit) && /\d/.test(next) && digit !== next && !(at === 0 && next === "0") ? [at] : [];
  });
  if (places.length === 0) return undefined;
  const at = random.pick(places);
  return Number(`${text.slice(0, at)}${text[at + 1]}${text[at]}${text.slice(at + 2)}`);
}
