import type { PlanCell, StyleName } from "../../contract/plan";
import { toRange } from "../../tables/address";

type Rows = readonly (readonly (PlanCell | undefined)[])[];

interface Box {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** An address of many areas must stay under 8,192 characters; shorter ones are kinder to old Excels. */
const longestAddress = 2_000;

/** Where each style stands, as addresses of many areas: a call for each, rather than one a cell. */
export function styleAreas(rows: Rows): { readonly style: StyleName; readonly address: string }[] {
  const boxes = new Map<StyleName, Box[]>();
  rows.forEach((row, rowIndex) => {
    let column = 0;
    while (column < row.length) {
      const style = row[column]?.style;
      let right = column;
      while (right + 1 < row.length && row[right + 1]?.style === style) right += 1;
      if (style) addRun(boxes, style, rowIndex, column, right);
      column = right + 1;
    }
  });
  return [...boxes].flatMap(([style, areas]) => addresses(areas).map((address) => ({ style, address })));
}

/** Grows the box above where it is as wide, else begins a new one. */
function addRun(boxes: Map<StyleName, Box[]>, style: StyleName, row: number, left: number, right: number): void {
  const areas = boxes.get(style) ?? [];
  boxes.set(style, areas);
  const above = areas.find((box) => box.bottom === row - 1 && box.left === left && box.right === right);
  if (above) above.bottom = row;
  else areas.push({ top: row, left, bottom: row, right });
}

function addresses(areas: readonly Box[]): string[] {
  const all: string[] = [];
  for (const area of areas) {
    const address = toRange(area);
    const last = all.at(-1);
    if (last !== undefined && last.length + address.length < longestAddress) all[all.length - 1] = `${last},${address}`;
    else all.push(address);
  }
  return all;
}
