import type { Formula, Instance, State } from "../evidence/law";
import { isNearSlip } from "../evidence/near-slip";
import type { Thresholds } from "../evidence/thresholds";
import { fits, worthOf } from "../evidence/weigh";
import type { TableCell } from "../tables/table";
import { cellAt, type TableView } from "./view";

/** One column of a row that is made up of other rows. */
export interface RowTrial {
  readonly position: number;
  readonly state: State;
  readonly worth: number;
  readonly isSlip: boolean;
  /** The result misses its parts by less than a hundredth. */
  readonly isNear: boolean;
  /** What the row prints less what its parts make. */
  readonly difference: number;
  readonly rows: readonly number[];
  /** The columns from its own that the result is spread over. */
  readonly covers: number;
  readonly halves: readonly number[] | undefined;
}

/** Nearer than this a sum was meant. */
const nearness = 0.01;

/** Whether a row's figure follows from those of other rows, exactly or as far as they were rounded. */
export function tryRow(
  view: TableView,
  row: number,
  parts: readonly number[],
  position: number,
  formula: Formula,
  at: Thresholds,
  covers = 1,
): RowTrial | undefined {
  const column = view.columns[position];
  const value = column?.values[row] ?? Number.NaN;
  if (!column || Number.isNaN(value)) return undefined;
  const rows: number[] = [];
  const x: number[] = [];
  const halves: number[] = [];
  for (const part of parts) {
    let filled = 0;
    for (let at = position; at < position + covers; at++) {
      const figure = view.columns[at]?.values[part] ?? Number.NaN;
      if (!Number.isNaN(figure)) {
        filled++;
        x.push(figure);
        halves.push(view.columns[at]?.halves[part] ?? 0);
        continue;
      }
      const kind = cellAt(view, part, at)?.reading.kind;
      // A cell that cannot be read may hold the difference.
      if (kind !== undefined && kind !== "blank") return undefined;
    }
    if (filled > 0) rows.push(part);
  }
  if (x.length === 0) return undefined;
  const step = column.steps[row] ?? 0;
  const own = column.halves[row] ?? 0;
  const trial = { formula, value, step, x, isTyped: cellAt(view, row, position)?.typed ?? false };
  const difference = value - formula.of(x);
  const exact = trial;
  // Rounded before they were added: each part may be half a step off.
  const isRounded = own > 0 || halves.some((half) => half > 0);
  const loose = isRounded ? { ...exact, halves } : exact;
  const kept = fits(exact) ? exact : fits(loose) ? loose : undefined;
  const used = kept === loose && isRounded ? halves : undefined;
  if (kept) {
    return {
      position,
      state: "fit",
      worth: worthOf(kept, Math.abs(value), at),
      isSlip: false,
      isNear: false,
      difference,
      rows,
      covers,
      halves: used,
    };
  }
  const expected = formula.of(x);
  const isSlip = isNearSlip(value, expected, step);
  return {
    position,
    state: "misfit",
    worth: 0,
    isSlip,
    isNear: Math.abs(difference) < nearness * Math.abs(value) && Math.abs(value) >= 200 * step,
    difference,
    rows,
    covers,
    halves: isRounded ? halves : undefined,
  };
}

function coveredCells(view: TableView, row: number, { position, covers }: RowTrial): TableCell[] {
  return Array.from({ length: covers }, (_, at) => cellAt(view, row, position + at)).filter(
    (cell) => cell?.number !== undefined,
  ) as TableCell[];
}

export function rowInstance(view: TableView, row: number, trial: RowTrial, formula: Formula): Instance | undefined {
  const result = cellAt(view, row, trial.position);
  const operands = trial.rows.flatMap((each) => coveredCells(view, each, trial));
  if (!result?.number || operands.length === 0) return undefined;
  return {
    result,
    step: view.columns[trial.position]?.steps[row] ?? 0,
    operands,
    formula,
    ...(trial.halves && { halves: trial.halves }),
    state: trial.state,
    worth: trial.worth,
    ...(trial.isSlip && { slipped: true }),
  };
}
