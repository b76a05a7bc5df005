import { normalise } from "./header-words";
import type { Column, Role, Row, TableKind } from "./table";

/** What sort of table it is, by its columns first and its row labels where these say more. */
export function tellKind(columns: readonly Column[], rows: readonly Row[], title: string): TableKind {
  const headers = normalise(columns.map(({ header }) => header).join(" | "));
  const labels = rows.map(({ label }) => normalise(label));
  const has = (...roles: Role[]) => roles.every((role) => columns.some((column) => column.role === role));
  const figureRows = rows.filter(({ cells }) => cells.some(({ number }) => number)).length;

  if (isScale(columns, rows)) return "skala";
  if (/rencana aksi/.test(headers) && !has("target", "realisasi")) return "rencana-aksi";
  if (componentsOfAkip(labels) >= 3) return "akip-komponen";
  if (isRespondents(columns)) return "skm-responden";
  if (unsurOf(labels) >= 4) return "skm-unsur";
  if (isCompetitiveness(labels, columns)) return "daya-saing";
  if (has("efisiensi", "capaian") && !/program|kegiatan/.test(headers)) return "efisiensi";
  if (/\b(program|kegiatan)\b/.test(headers) && has("capaian") && !has("pagu")) return "program-kegiatan";
  if (/\b(program|kegiatan)\b/.test(headers) && has("target")) return "program-kegiatan";
  if (has("kemajuan")) return "renstra";
  const investment = tellInvestment(headers, normalise(title));
  if (investment) return investment;
  if (has("target", "realisasi") || has("realisasi", "capaian")) {
    if (
      /^(kecamatan|opd|perangkat daerah|instansi|satuan kerja|unit kerja|kabupaten)/.test(firstLabelHeader(columns))
    ) {
      return "pembanding";
    }
    const years = yearsOf(columns, "realisasi");
    const targets = yearsOf(columns, "target");
    if (years.length > 1 || targets.length > 1) return isPlan(columns, rows, title) ? "renstra" : "multi-tahun";
    return has("pagu") && !has("target") ? "anggaran" : "iku";
  }
  if (has("pagu") || /\b(belanja|anggaran|pagu)\b/.test(headers)) return "anggaran";
  if (labels.filter((label) => /\b(pagu|anggaran|belanja)\b/.test(label)).length * 4 > labels.length) return "anggaran";
  if (/\b(tenaga kerja|naker|tk)\b/.test(headers) && figureRows > 1) return "tenaga-kerja";
  if (has("indikator") && (has("target") || has("realisasi") || has("capaian"))) return "iku";
  return figureRows > 0 && columns.some(({ role }) => !textRoles.has(role)) ? "umum" : "teks";
}

function tellInvestment(headers: string, title: string): TableKind | undefined {
  if (!/\binvestasi\b/.test(headers) || /\bindikator\b/.test(headers)) return undefined;
  if (/pelaku usaha|perusahaan|investor|badan usaha/.test(headers)) return "investasi-pelaku";
  return /kawasan|\bkek\b|zona/.test(`${headers} ${title}`) ? "investasi-kawasan" : undefined;
}

const textRoles: ReadonlySet<Role> = new Set([
  "nomor",
  "sasaran",
  "indikator",
  "uraian",
  "keterangan",
  "status",
  "satuan",
  "lain",
]);

/** Intervals with a class each are a legend, never data; so are weights with nothing weighed. */
function isScale(columns: readonly Column[], rows: readonly Row[]): boolean {
  const data = rows.filter(({ kind }) => kind === "data");
  if (data.length < 2 || columns.length > 6) return false;
  const isPlanned = columns.some(({ role }) => role === "target" || role === "pagu");
  if (!isPlanned && data.filter(({ cells }) => cells.some(isInterval)).length >= data.length * 0.6) return true;
  const figures = columns.filter((_, position) => data.some(({ cells }) => cells[position]?.number));
  return (
    columns.length <= 3 &&
    figures.some(({ role }) => role === "bobot") &&
    figures.every(({ role }) => role === "bobot" || role === "nomor")
  );
}

function isInterval({ text, reading }: Row["cells"][number]): boolean {
  if (reading.kind === "range" || (reading.kind === "number" && reading.bound !== undefined)) return true;
  return /\d.*(≤|≥|<|>|s\.?\/?d\.?|sampai| - |–).*\d/.test(text) || /^[<>≤≥=]+\s*\d/.test(text);
}

function componentsOfAkip(labels: readonly string[]): number {
  const components = [
    /perencanaan kinerja/,
    /pengukuran kinerja/,
    /pelaporan kinerja/,
    /evaluasi (akuntabilitas kinerja )?internal|evaluasi kinerja|evaluasi internal/,
    /capaian kinerja|pencapaian sasaran/,
  ];
  return components.filter((component) => labels.some((label) => component.test(label) && label.length < 60)).length;
}

function unsurOf(labels: readonly string[]): number {
  const unsur = [
    /^persyaratan/,
    /prosedur/,
    /waktu/,
    /biaya|tarif/,
    /produk/,
    /kompetensi/,
    /p(e)?rilaku/,
    /sarana/,
    /penanganan|pengaduan/,
  ];
  return unsur.filter((word) => labels.some((label) => word.test(label) && label.length < 80)).length;
}

/** U1 … U9 beside each other. */
function isRespondents(columns: readonly Column[]): boolean {
  return columns.filter(({ path }) => /^u ?-?[1-9]$/i.test(path.at(-1) ?? "")).length >= 5;
}

function isCompetitiveness(labels: readonly string[], columns: readonly Column[]): boolean {
  const variables = [/investasi/, /tenaga kerja/, /lahan/].filter((word) => labels.some((label) => word.test(label)));
  return variables.length === 3 && columns.some(({ role }) => role === "pertumbuhan" || role === "bobot");
}

function firstLabelHeader(columns: readonly Column[]): string {
  return normalise(
    columns.find(({ role }) => role === "uraian" || role === "indikator" || role === "sasaran")?.header ?? "",
  );
}

function yearsOf(columns: readonly Column[], role: Role): number[] {
  const years = columns.flatMap((column) =>
    column.role === role && /\d{4}/.test(column.header) ? (column.period.year ?? []) : [],
  );
  return [...new Set(years)];
}

/** A plan goes on beyond the years that have figures, or says so. */
function isPlan(columns: readonly Column[], rows: readonly Row[], title: string): boolean {
  if (/renstra|rpjm|akhir/.test(normalise(`${title} ${columns.map(({ header }) => header).join(" ")}`))) return true;
  return columns.some(
    ({ role }, position) =>
      role === "realisasi" && rows.every(({ cells }) => cells[position]?.reading.kind === "blank"),
  );
}
