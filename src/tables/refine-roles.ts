import { holdsFigures, holdsYears } from "./rows";
import type { Column, Role, TableCell } from "./table";

const wordRoles: ReadonlySet<Role> = new Set(["sasaran", "indikator", "uraian", "keterangan", "status", "lain"]);

const goalRoles: ReadonlySet<Role> = new Set(["indikator", "sasaran", "target", "realisasi", "serapan", "efisiensi"]);

/** Puts right what headers alone tell wrongly: by what stands in the columns, and by the columns beside them. */
export function refineRoles(columns: readonly Column[], cells: readonly (readonly TableCell[])[]): Column[] {
  const figures = columns.map((_, position) => holdsFigures(cells, position) && !holdsYears(cells, position));
  const byContent = columns.map((column, position) =>
    withRole(column, roleByContent(column, figures[position] ?? false)),
  );
  const spelled = byContent.map(withInitial(byContent));
  const named = spelled.map((column) => column.role);
  const hasPagu = named.includes("pagu");
  const isBudget = hasPagu && named.includes("realisasi") && !named.includes("target");
  const hasGoal = hasPagu || named.some((role) => goalRoles.has(role));
  const refined = spelled.map((column): Column => {
    if (column.role !== "capaian") return column;
    // "Anggaran | Realisasi | Persentase (%)": what share of the budget was spent.
    if (isBudget && !/capaian|kinerja/i.test(column.header)) return withRole(column, "serapan");
    // "Desa | Jumlah | Persentase (%)": with nothing to be reached, a share of what stands beside it.
    if (!hasGoal && isBarePercent(column)) return withRole(column, "porsi");
    return column;
  });
  return labelled(capaianForRealisasi(refined), figures);
}

function roleByContent({ role, header, unit }: Column, figures: boolean): Role {
  if (role === "lain" || (figures && wordRoles.has(role) && !(role === "status" || role === "keterangan"))) {
    return figures ? (header === "" ? "nilai" : "besaran") : role;
  }
  if (role === "capaian" && !figures && unit === undefined) return role;
  return role;
}

function isBarePercent({ path }: Column): boolean {
  return path.every((text) => !/capaian|kinerja|realisasi|target/i.test(text));
}

/** "T | R | %" under each quarter: only beside each other do the two letters say what they stand for. */
function withInitial(columns: readonly Column[]): (column: Column) => Column {
  const initial = ({ path }: Column) => path.at(-1)?.trim().toLowerCase().replace(/\W/g, "");
  const counts = ["t", "r"].map((letter) => columns.filter((column) => initial(column) === letter).length);
  if (counts[0] === 0 || counts[0] !== counts[1]) return (column) => column;
  return (column) => {
    const letter = initial(column);
    return letter === "t" ? withRole(column, "target") : letter === "r" ? withRole(column, "realisasi") : column;
  };
}

/** "Target | Capaian | %": the second is what others call realisasi. */
function capaianForRealisasi(columns: readonly Column[]): Column[] {
  const has = (role: Role) => columns.some((column) => column.role === role);
  const capaian = columns.filter((column) => column.role === "capaian");
  if (!has("target") || has("realisasi") || capaian.length < 2) return [...columns];
  return columns.map((column) =>
    column === capaian[0] && column.unit !== "%" ? withRole(column, "realisasi") : column,
  );
}

/** Some column has to say what a row is. */
function labelled(columns: readonly Column[], figures: readonly boolean[]): Column[] {
  if (columns.some(({ role }) => role === "uraian" || role === "indikator" || role === "sasaran")) return [...columns];
  const first = columns.findIndex(
    ({ role }, position) => !figures[position] && (role === "lain" || role === "besaran"),
  );
  return columns.map((column, position) => (position === first ? withRole(column, "uraian") : column));
}

function withRole(column: Column, role: Role): Column {
  return column.role === role ? column : { ...column, role };
}
