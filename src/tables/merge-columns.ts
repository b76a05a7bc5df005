import type { Grid } from "./grid";
import type { Column, TableCell } from "./table";

interface Body {
  readonly columns: readonly Column[];
  readonly cells: readonly (readonly TableCell[])[];
}

/**
 * Sheet columns under one merged header cell are one column where no row fills two of them: codes that step to the
 * right, amounts staggered under their header. A cell keeps its address and takes the place of its column.
 */
export function mergeColumns(grid: Grid, headerRow: number | undefined, { columns, cells }: Body): Body {
  if (headerRow === undefined) return { columns, cells };
  const groups = groupsOf(grid, headerRow, columns);
  if (groups.length === columns.length) return { columns, cells };
  const placed = cells.map((row) => placeStaggered(row, groups, columns));
  const kept = groups.flatMap((group) => {
    const isOne = placed.every((row) => group.filter((position) => row[position]?.text).length <= 1);
    return isOne ? [group] : group.map((position) => [position]);
  });
  return {
    columns: kept.flatMap(([first = 0]) => columns[first] ?? []),
    cells: placed.map((row) => kept.flatMap((group) => oneOf(group, row))),
  };
}

/** Positions of columns under the same merged header cell, side by side. */
function groupsOf(grid: Grid, headerRow: number, columns: readonly Column[]): number[][] {
  const groups: number[][] = [];
  let last: string | undefined;
  for (const [position, { index, path }] of columns.entries()) {
    const merge = grid.mergeAt(headerRow, index);
    const key = merge && merge.right > merge.left && path.length > 0 ? `${merge.top},${merge.left}` : undefined;
    if (key !== undefined && key === last) groups.at(-1)?.push(position);
    else groups.push([position]);
    last = key;
  }
  return groups;
}

/** A cell merged out of its header's columns beside another one in them belongs to the header that it reaches. */
function placeStaggered(
  row: readonly TableCell[],
  groups: readonly (readonly number[])[],
  columns: readonly Column[],
): readonly TableCell[] {
  const moved = [...row];
  for (const group of groups) {
    if (group.length < 2) continue;
    const filled = group.filter((position) => moved[position]?.text);
    const at = filled.at(-1);
    const cell = at === undefined ? undefined : moved[at];
    if (at === undefined || !cell?.covers || filled.length < 2) continue;
    const reached = columns.findIndex(({ index }) => index === cell.column + (cell.covers ?? 1) - 1);
    const target = moved[reached];
    if (!target || group.includes(reached) || target.text !== "") continue;
    moved[reached] = { ...cell, column: target.column };
    moved[at] = { ...target, row: cell.row, column: cell.column, ref: cell.ref };
  }
  return moved;
}

function oneOf(group: readonly number[], row: readonly TableCell[]): TableCell | [] {
  const [first = 0] = group;
  const filled = row[group.find((position) => row[position]?.text) ?? first];
  const home = row[first];
  return filled && home ? { ...filled, column: home.column } : [];
}
