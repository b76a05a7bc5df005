import type { Cause, Diagnosis } from "../contract/finding";
import { printLike } from "../tables/print-like";
import type { TableCell } from "../tables/table";
import type { Explanation, RuleContext } from "./define";
import { costs, type Slip } from "./slips";
import { placeOf } from "./table/place-of";

/** Two causes nearer than this fit equally well, and then nothing is said. */
const margin = 0.15;

export interface Told {
  readonly diagnosis: Diagnosis;
  /** The one slip that tells it, where a single cell is meant. */
  readonly slip?: Slip;
}

/** The likeliest cause among the slips that fit, or nothing where several fit equally. */
export function tellCause(
  slips: readonly Slip[],
  blamed: TableCell,
  context: RuleContext,
  explanation: Explanation | undefined,
): Told | undefined {
  const [best] = [...slips].sort((one, other) => one.cost - other.cost);
  if (explanation) {
    const { diagnosis, cost = costs.structure } = explanation;
    const rival = slips.find((slip) => slip.cause !== diagnosis.cause && slip.cost < cost + margin);
    if (!rival) return { diagnosis };
    if (rival.cost > cost - margin) return undefined;
  }
  if (!best) return undefined;
  const near = slips.filter(({ cost }) => cost - best.cost < margin);
  if (near.some(({ cause }) => cause !== best.cause)) return undefined;

  const own = near.find(({ cell }) => cell === blamed) ?? best;
  const cells = new Set(near.map(({ cell }) => cell));
  const originals = new Set(
    near
      .filter(({ cell }) => cell === own.cell)
      .flatMap(({ original }) => (original ? printLike(own.cell, original) : [])),
  );
  if (cells.size > 1 || originals.size > 1) {
    return {
      diagnosis: { cause: best.cause, message: `${unsure[best.cause] ?? "Satu angka tampaknya salah"}.` },
    };
  }
  const where = own.cell === blamed ? "" : `${placeOf(own.cell, context.tableOf(own.cell))}: `;
  return { diagnosis: { cause: own.cause, message: `${where}${describe(own, context)}.` }, slip: own };
}

/** Where the cause is clear and the cell is not. */
const unsure: Partial<Record<Cause, string>> = {
  "salah-ketik": "Selisihnya sebesar satu angka yang salah ketik, di sel ini atau di salah satu sel yang membentuknya",
  "angka-tertukar": "Selisihnya sebesar dua angka yang tertukar, di sel ini atau di salah satu sel yang membentuknya",
  "geser-desimal":
    "Selisihnya sebesar tanda desimal yang bergeser, di sel ini atau di salah satu sel yang membentuknya",
  "salin-baris-lain": "Ada angka yang sama dengan angka di baris sebelahnya: kemungkinan tersalin",
  "salin-kolom-lain": "Ada angka yang sama dengan angka di kolom lain: kemungkinan tersalin",
  "salin-tahun-lalu": "Ada angka yang sama dengan angka tahun lain: kemungkinan tersalin",
};

function describe({ cell, cause, original, source }: Slip, context: RuleContext): string {
  const before = original ? printLike(cell, original) : "";
  const { text } = cell;
  switch (cause) {
    case "angka-tertukar":
      return `dua angka tampaknya tertukar, ${before} tertulis ${text}`;
    case "geser-desimal":
      return `tanda desimal atau ribuan tampaknya bergeser, ${before} tertulis ${text}`;
    case "salin-baris-lain":
      return `${text} sama dengan angka di ${source ? placeOf(source, context.tableOf(source)) : "baris lain"}: kemungkinan tersalin dari sana`;
    case "salin-kolom-lain":
      return `${text} sama dengan angka di kolom ${headerOf(source, context)}: kemungkinan tersalin dari sana`;
    case "salin-tahun-lalu":
      return `${text} sama dengan angka di kolom ${headerOf(source, context)}: kemungkinan angka tahun lain`;
    default:
      return `satu angka tampaknya salah ketik, ${before} tertulis ${text}`;
  }
}

function headerOf(cell: TableCell | undefined, context: RuleContext): string {
  if (!cell) return "lain";
  return context.tableOf(cell).columns.find(({ index }) => index === cell.column)?.header || cell.ref;
}
