import { isGrade } from "../words/grades";
import { moneyMatters, rest } from "../words/money";
import { naming, times } from "../words/naming";
import { normalise } from "../words/normalise";
import { contentOfRole, type Role } from "../words/roles";
import { codeIn, isPlainNumber } from "./codes";
import { holdsFigures, holdsYears } from "./label-columns";
import { isShareColumn } from "./shares";
import type { Column, TableCell } from "./table";

type Cells = readonly (readonly TableCell[])[];

/** Where nothing is to be reached, a percentage is a share. */
const goalRoles: ReadonlySet<Role> = new Set(["indikator", "sasaran", "target", "realisasi", "serapan", "efisiensi"]);

/** Puts right what headers alone tell wrongly: by what stands in the columns, and by the columns beside them. */
export function refineRoles(columns: readonly Column[], cells: Cells): Column[] {
  const figures = columns.map((_, position) => holdsFigures(cells, position) && !holdsYears(cells, position));
  const byContent = columns.map((column, position) =>
    withRole(column, roleByContent(columns, position, cells, figures[position] ?? false)),
  );
  const spelled = withInitials(byContent);
  const shared = spelled.map((column, position) => shareOrGoal(spelled, column, position, cells));
  return markMoney(capaianForRealisasi(labelled(shared, figures, cells)));
}

function roleByContent(columns: readonly Column[], position: number, cells: Cells, figures: boolean): Role {
  const column = columns[position] as Column;
  const { role, header } = column;
  const content = contentOfRole[role];
  if (content === "label" || role === "lain" || role === "besaran" || role === "kategori" || role === "nilai") {
    if (holdsCodes(columns, position, cells)) return "nomor";
    if (role !== "nilai" && isNaming(header) && holdsIntervals(cells, position)) return "uraian";
  }
  if (role === "nomor") return holdsNames(cells, position) ? "uraian" : role;
  // "Tidak Tercapai" over how many they were.
  if (role === "status" && figures) return "besaran";
  if (times.is(header) && figures && position > 0) return "nomor";
  // "IKM | Nilai": 75,56 | C (Kurang Baik).
  const isNamed = columns.some((each, at) => at < position && contentOfRole[each.role] === "label");
  const mayBeClass = role === "nilai" || role === "lain" || role === "uraian" || role === "capaian";
  if (mayBeClass && isNamed && holdsGrades(cells, position)) return "kategori";
  // "Karakteristik | Kategori | Jumlah": what is counted; a class stands behind the figure that it is of.
  if (role === "kategori" && !holdsGrades(cells, position) && !followsFigures(columns, position)) return "uraian";
  if (!figures || (content !== "label" && role !== "lain")) return role;
  if (header === "") return isRowNumbers(cells, position) ? "nomor" : "nilai";
  const hasSpending = columns.some((each) => each.role === "realisasi" || each.role === "serapan");
  const hasBudget = columns.some((each) => each.role === "pagu" || each.role === "target");
  return hasSpending && !hasBudget && /^belanja$/.test(normalise(header)) ? "pagu" : "besaran";
}

function followsFigures(columns: readonly Column[], position: number): boolean {
  return columns.slice(0, position).some(({ role }) => contentOfRole[role] === "figures");
}

/** What percentages and bare words are of, by the columns around them. */
function shareOrGoal(columns: readonly Column[], column: Column, position: number, cells: Cells): Column {
  const has = (role: Role) => columns.some((each) => each.role === role);
  const { role, header, unit, path } = column;
  const last = path.at(-1) ?? "";
  const isBudget = has("pagu") && has("realisasi") && !has("target");
  // "Realisasi (%)" beside the amounts themselves: the share of the budget, or of the target, that they are.
  if (role === "realisasi" && unit === "%" && isRatioOfNeighbour(columns, position, cells)) {
    const isOfMoney = !/fisik/i.test(header) && (!has("target") || moneyMatters.isIn(last));
    return withRole(column, isOfMoney ? "serapan" : "capaian");
  }
  // "Capaian Kinerja dan Kerangka Pendanaan | Target, Rp": an amount, and no share of one.
  if (role === "serapan" && unit === "Rp" && holdsAmounts(cells, position)) {
    return { ...withRole(column, columns[position - 1]?.role === "target" ? "pagu" : "realisasi"), isMoney: true };
  }
  // "% | Kinerja, Rp": the second is of the money, and a percentage all the same.
  if (role === "serapan" && unit === "Rp") return { ...column, unit: "%", isMoney: false };
  if (role === "capaian" && column.isMoney && unit !== "%") {
    // "Investasi (Rp Miliar) | Target, Realisasi, Capaian": the unit is of the two, and the third compares them.
    const inGroup = columns.filter((each) => each !== column && path.length > 1 && each.path[0] === path[0]);
    const isCompared = ["target", "realisasi"].every((part) => inGroup.some((each) => each.role === part));
    // "Capaian Keuangan (Rp)" is an amount.
    return isCompared ? { ...column, isMoney: false, unit: undefined, scale: 1 } : withRole(column, "realisasi");
  }
  if (role === "besaran" && unit === "%" && /^(kinerja|fisik|persen fisik)/.test(normalise(last).replace(/[()]/g, "")))
    return withRole(column, "capaian");
  if (role !== "capaian") return column;
  // "Anggaran | Realisasi | Persentase (%)": what share of the budget was spent.
  if (isBudget && !/capaian|kinerja|fisik/i.test(header)) return withRole(column, "serapan");
  // Nothing was spent yet: how the budget changed, or how it is shared out.
  if (has("pagu") && !has("realisasi") && !has("target") && isBarePercent(column)) {
    const budgets = columns.filter((each) => each.role === "pagu").length;
    return withRole(column, budgets > 1 ? "pertumbuhan" : "porsi");
  }
  const hasGoal = has("pagu") || columns.some((each) => goalRoles.has(each.role));
  // "Desa | Jumlah | Persentase (%)": with nothing to be reached, a share of what stands beside it.
  if (!hasGoal && isBarePercent(column)) return withRole(column, "porsi");
  return column;
}

function isBarePercent({ path }: Column): boolean {
  return path.every((text) => !/capaian|kinerja|realisasi|target|efekti/i.test(text));
}

/** Another realisasi column, not in percent, stands to the left under the same or no group. */
function isRatioOfNeighbour(columns: readonly Column[], position: number, cells: Cells): boolean {
  const base = columns.findLastIndex(({ role, unit }, at) => at < position && role === "realisasi" && unit !== "%");
  if (base < 0) return false;
  const isOfTarget = columns.some(({ role, unit }, at) => at < position && role === "target" && unit === "%");
  return !isOfTarget && cells.some((row) => row[base]?.number !== undefined);
}

/** "T | R | %" under each quarter: only beside each other do the two letters say what they stand for. */
function withInitials(columns: readonly Column[]): Column[] {
  const initial = ({ path }: Column) => path.at(-1)?.trim().toLowerCase().replace(/\W/g, "");
  const counts = ["t", "r"].map((letter) => columns.filter((column) => initial(column) === letter).length);
  if (counts[0] === 0 || counts[0] !== counts[1]) return [...columns];
  return columns.map((column) => {
    const letter = initial(column);
    return letter === "t" ? withRole(column, "target") : letter === "r" ? withRole(column, "realisasi") : column;
  });
}

/** "Target | Capaian | %": the second is what others call realisasi. */
function capaianForRealisasi(columns: readonly Column[]): Column[] {
  const has = (role: Role) => columns.some((column) => column.role === role);
  const capaian = columns.filter((column) => column.role === "capaian");
  if (!has("target") || has("realisasi") || capaian.length < 2) return [...columns];
  // "Target 2022 | Capaian 2022 | % | Target 2023 | Capaian 2023 | %": one beside each target.
  return columns.map((column, at) => {
    if (column.role !== "capaian" || column.unit === "%") return column;
    const next = columns[at + 1];
    const isFollowed = next?.role === "capaian" && columns[at - 1]?.role === "target";
    return isFollowed || column === capaian[0] ? withRole(column, "realisasi") : column;
  });
}

/** Some column has to say what a row is. */
function labelled(columns: readonly Column[], figures: readonly boolean[], cells: Cells): Column[] {
  if (columns.some(({ role }) => contentOfRole[role] === "label")) return [...columns];
  const first = columns.findIndex(
    ({ role }, position) =>
      (role === "lain" || role === "besaran" || role === "nomor") &&
      (!figures[position] || holdsIntervals(cells, position)) &&
      (role !== "nomor" || holdsNames(cells, position)),
  );
  return columns.map((column, position) => (position === first ? withRole(column, "uraian") : column));
}

/** In a table of a budget the realisasi is money too, where no unit says otherwise; words and shares have no scale. */
function markMoney(columns: readonly Column[]): Column[] {
  const isBudget = columns.some(({ role }) => role === "pagu") && !columns.some(({ role }) => role === "target");
  return columns.map((column) => {
    const isAmount = column.role === "realisasi" || (column.role === "besaran" && rest.opens(column.header));
    const isMoney = column.role === "pagu" || (isBudget && isAmount && column.unit === undefined) || column.isMoney;
    const isScaled = contentOfRole[column.role] === "figures" && !isShareColumn(column);
    const scale = isScaled ? column.scale : 1;
    return isMoney === column.isMoney && scale === column.scale ? column : { ...column, isMoney, scale };
  });
}

/** Codes under a header that they share with the names beside them, or under a header of their own. */
function holdsCodes(columns: readonly Column[], position: number, cells: Cells): boolean {
  const texts = textsOf(cells, position);
  if (texts.length < 2) return false;
  const codes = texts.filter((text) => codeIn(text) !== "").length;
  const numbers = texts.filter((text) => isPlainNumber(text)).length;
  const sharesHeader = columns[position]?.header !== "" && columns[position + 1]?.header === columns[position]?.header;
  if (sharesHeader) return (codes + numbers) * 4 >= texts.length * 3;
  // "4.1.2" is a code, "4.1" may be a figure.
  const long = texts.filter(
    (text) => /^[\dA-Z]{1,6}(\.[\dA-Z]{1,6}){2,}\.?$/i.test(text) && !/^\d{1,3}(\.\d{3})+$/.test(text),
  );
  return long.length * 2 > texts.length && codes + numbers === texts.length;
}

/** Above any percentage. */
const leastAmount = 10_000;

function holdsAmounts(cells: Cells, position: number): boolean {
  return cells.some((row) => row[position]?.number?.abs().gte(leastAmount));
}

function holdsIntervals(cells: Cells, position: number): boolean {
  let intervals = 0;
  let filled = 0;
  for (const row of cells) {
    const reading = row[position]?.reading;
    if (!reading || reading.kind === "blank") continue;
    filled++;
    // "Rp1.000.000,-" is an amount, "17 tahun" names a row.
    const isNamed = reading.kind === "number" && (reading.bound || (reading.unit && reading.unit !== "Rp"));
    if (reading.kind === "range" || isNamed) intervals++;
  }
  return intervals >= 2 && intervals * 2 >= filled;
}

function holdsGrades(cells: Cells, position: number): boolean {
  const texts = textsOf(cells, position);
  return texts.length >= 2 && texts.every((text) => isGradeText(text));
}

/** "C (Kurang Baik)", "B", "Sangat Tinggi". */
function isGradeText(text: string): boolean {
  const parts = text.split(/[()/]/).map((part) => part.trim());
  return parts.some((part) => part !== "") && parts.every((part) => part === "" || isGrade(part));
}

function holdsNames(cells: Cells, position: number): boolean {
  const texts = textsOf(cells, position);
  const names = texts.filter((text) => /\p{L}{3,}.*\s|\s.*\p{L}{3,}|^\p{L}{4,}$/u.test(text.slice(0, 60))).length;
  return names * 2 > texts.length;
}

/** 1, 2, 3 … in a column without a header. */
function isRowNumbers(cells: Cells, position: number): boolean {
  const texts = textsOf(cells, position);
  return texts.length >= 2 && texts.every((text, at) => text.replace(/[.)]$/, "") === String(at + 1));
}

function isNaming(header: string): boolean {
  return naming.isIn(header.replace(/\([^)]*\)/g, " "));
}

function textsOf(cells: Cells, position: number): string[] {
  return cells.flatMap((row) => row[position]?.text || []);
}

function withRole(column: Column, role: Role): Column {
  return column.role === role ? column : { ...column, role };
}
