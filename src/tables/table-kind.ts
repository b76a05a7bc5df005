import { komponenIn } from "../words/akip";
import { isGrade } from "../words/grades";
import { budgetLine, moneyMatters } from "../words/money";
import { times } from "../words/naming";
import { normalise } from "../words/normalise";
import { business, office, peers, workforce, zone } from "../words/offices";
import { endOfPlan } from "../words/periods";
import { actionPlan, program } from "../words/plan";
import { contentOfRole, type Role } from "../words/roles";
import { unsur, unsurLama } from "../words/survey";
import type { WordList } from "../words/word-list";
import type { Column, Row, TableKind } from "./table";

/** More rows than unsur and components have, with all that may stand between them. */
const labelsRead = 150;

/** What sort of table it is, by its columns first and its row labels where these say more. */
export function tellKind(columns: readonly Column[], rows: readonly Row[], title: string): TableKind {
  const heads = (words: WordList) => columns.some(({ header }) => words.isIn(header));
  const names = columns.filter(({ role }) => contentOfRole[role] === "label").map(({ header }) => header);
  // Surveys and evaluations are short; of a long table its beginning says what it is.
  const labels = rows.slice(0, labelsRead).map(({ label }) => label);
  const has = (...roles: Role[]) => roles.every((role) => columns.some((column) => column.role === role));
  const figureRows = rows.filter(({ cells }) => cells.some(({ number }) => number)).length;
  const isOfPrograms = names.some((header) => program.isIn(header));

  if (isScale(columns, rows)) return "skala";
  if (heads(actionPlan) && !has("target", "realisasi")) return "rencana-aksi";
  if (componentsOfAkip(labels) >= 3 && !has("pagu")) return "akip-komponen";
  if (isRespondents(columns)) return "skm-responden";
  if (unsurOf(labels) >= 4) return "skm-unsur";
  if (isCompetitiveness(labels, columns)) return "daya-saing";
  if (has("efisiensi", "capaian") && !isOfPrograms) return "efisiensi";
  if (isOfPrograms && has("capaian") && !has("pagu")) return "program-kegiatan";
  if (isOfPrograms && has("target")) return "program-kegiatan";
  if (has("kemajuan")) return "renstra";
  const investment = tellInvestment(columns, heads, title);
  if (investment) return investment;
  if (has("target", "realisasi") || has("realisasi", "capaian")) {
    // The budgets of all offices are one budget.
    const isBudget = has("pagu") && !has("target") && !has("indikator");
    if (isOfPeers(columns, title) && (!isBudget || peers.isIn(title))) return "pembanding";
    if (countYears(columns, "realisasi") > 1 || countYears(columns, "target") > 1)
      return isPlan(columns, rows, title) ? "renstra" : "multi-tahun";
    if (has("pagu") && !has("target")) return "anggaran";
    // "Bulan | Target | Realisasi": one thing through time, and no list of indicators.
    return names.length > 0 && names.every((header) => times.is(header)) ? "umum" : "iku";
  }
  if (has("pagu") || columns.some(({ header }) => isBudgetLine(header))) return "anggaran";
  const ofMoney = labels.filter((label) => isBudgetLine(label)).length;
  if (ofMoney * 4 > labels.length) return "anggaran";
  if (heads(workforce) && figureRows > 1) return "tenaga-kerja";
  if (has("indikator") && (has("target") || has("realisasi") || has("capaian"))) {
    return isOfPeers(columns, title) ? "pembanding" : "iku";
  }
  return figureRows > 0 && columns.some(({ role }) => contentOfRole[role] === "figures") ? "umum" : "teks";
}

function isBudgetLine(label: string): boolean {
  return budgetLine.isIn(label);
}

function tellInvestment(
  columns: readonly Column[],
  heads: (words: WordList) => boolean,
  title: string,
): TableKind | undefined {
  const isIn = (word: RegExp) => columns.some(({ header }) => word.test(header));
  if (!isIn(/\binvestasi\b/i) || isIn(/\bindikator\b/i)) return undefined;
  if (heads(business)) return "investasi-pelaku";
  return heads(zone) || zone.isIn(title) ? "investasi-kawasan" : undefined;
}

/** Offices or places side by side: "Nama Kecamatan", "OPD", "Kantor". */
function isOfPeers(columns: readonly Column[], title: string): boolean {
  const first = columns.find(({ role }) => contentOfRole[role] === "label");
  if (!first) return false;
  const name = normalise(first.header).replace(/^nama /, "");
  return (
    office.opens(name) && !zone.isIn(name) && (first.role !== "uraian" || !moneyMatters.isIn(name) || peers.isIn(title))
  );
}

/** Intervals with a class or a score each are a legend, never data; so are weights with nothing weighed. */
function isScale(columns: readonly Column[], rows: readonly Row[]): boolean {
  const data = rows.filter(({ kind }) => kind === "data");
  if (data.length < 2 || columns.length > 6 || rows.some(({ kind }) => kind === "total")) return false;
  const isPlanned = columns.some(({ role }) => role === "target" || role === "pagu");
  const withInterval = data.filter(({ cells }) => cells.some(isInterval)).length;
  if (!isPlanned && withInterval >= data.length * 0.6) return saysOfIntervals(columns, data);
  const figures = columns.filter((_, position) => data.some(({ cells }) => cells[position]?.number));
  return (
    columns.length <= 3 &&
    figures.some(({ role }) => role === "bobot") &&
    figures.every(({ role }) => role === "bobot" || role === "nomor")
  );
}

/** Ages and classes with counts beside them are data; a scale has classes, or scores in even steps. */
function saysOfIntervals(columns: readonly Column[], data: readonly Row[]): boolean {
  const others = columns.flatMap(({ role }, position) => {
    const cells = data.flatMap(({ cells: own }) => own[position] ?? []).filter(({ text }) => text !== "");
    if (role === "nomor" || cells.length === 0 || cells.filter(isInterval).length * 2 > cells.length) return [];
    return [cells];
  });
  const counts = others.filter(
    (cells) => cells.filter(({ number }) => number).length * 2 > cells.length && !isEven(cells),
  );
  if (counts.length > 0) return false;
  return others.some((cells) => isEven(cells) || cells.some(({ text }) => isClassName(text)));
}

/** "Sangat Tinggi", "BB", "Tercapai", "Memuaskan": words for a class, not a sentence. */
function isClassName(text: string): boolean {
  return isGrade(text.trim()) || (/\p{L}/u.test(text) && text.length <= 40);
}

/** 1, 2, 3, 4 or 100, 90, 80: scores, not counts. */
function isEven(cells: readonly Row["cells"][number][]): boolean {
  const numbers = cells.map(({ number }) => number?.toNumber() ?? Number.NaN);
  const step = (numbers[1] ?? 0) - (numbers[0] ?? 0);
  if (step === 0 || numbers.length < 2) return false;
  return numbers.every((number, at) => at === 0 || Math.abs(number - (numbers[at - 1] ?? 0) - step) < 1e-9);
}

function isInterval({ text, reading }: Row["cells"][number]): boolean {
  if (reading.kind === "range" || (reading.kind === "number" && reading.bound !== undefined)) return true;
  if (text.length > 60) return false;
  return /\d.*(≤|≥|<|>|s\.?\/?d\.?|sampai| - |–).*\d/.test(text) || /^[<>≤≥=]+\s*\d/.test(text);
}

function componentsOfAkip(labels: readonly string[]): number {
  return new Set(labels.flatMap((label) => komponenIn(label) ?? [])).size;
}

/** Names of unsur are short. */
const longestUnsur = 80;

function unsurOf(labels: readonly string[]): number {
  const names = labels
    .filter(({ length }) => length < longestUnsur)
    .map((label) => label.replace(/^u?\d+[.)]?\s*/i, ""));
  return [...unsur, ...unsurLama].filter((word) => names.some((name) => word.isIn(name))).length;
}

/** U1 … U9 beside each other. */
function isRespondents(columns: readonly Column[]): boolean {
  return columns.filter(({ path }) => /^(u|q|p|unsur) ?-?\d{1,2}$/i.test(path.at(-1) ?? "")).length >= 5;
}

function isCompetitiveness(labels: readonly string[], columns: readonly Column[]): boolean {
  const variables = [/investasi/i, /tenaga kerja/i, /lahan/i].filter((word) =>
    labels.some((label) => word.test(label)),
  );
  return variables.length === 3 && columns.some(({ role }) => role === "pertumbuhan" || role === "bobot");
}

function countYears(columns: readonly Column[], role: Role): number {
  const years = columns.flatMap((column) => (column.role === role ? (column.ownPeriod.year ?? []) : []));
  return new Set(years).size;
}

/** A plan goes on beyond the years that have figures, or says so. */
function isPlan(columns: readonly Column[], rows: readonly Row[], title: string): boolean {
  if (endOfPlan.isIn(title) || columns.some(({ header }) => endOfPlan.isIn(header))) return true;
  return columns.some(
    ({ role }, position) =>
      role === "realisasi" && rows.every(({ cells }) => cells[position]?.reading.kind === "blank"),
  );
}
