import { prints } from "../../tables/prints";
import type { Row, TableCell } from "../../tables/table";
import { defineRule } from "../define";
import { additivityOf, isScaled } from "./additive";
import { familiesOf } from "./families";
import { explainTotal, hasDecimals, sumFormula, sumRelation } from "./sum-relation";
import { partCells } from "./total-rows";

/** A programme against its kegiatan, belanja operasi against its kinds: parents against the rows right below them. */
export default defineRule({
  id: "jumlah-bertingkat",
  summary: "Baris induk harus sama dengan jumlah rinciannya.",
  basis: "Penjumlahan rincian satu tingkat di bawahnya",
  messages: {
    differs: "{column}, {label}: tertulis {actual}, sedangkan {rows} rincian di bawahnya berjumlah {expected}.",
  },

  *relate(table) {
    const families = familiesOf(table);
    for (const [position, column] of table.columns.entries()) {
      if (additivityOf(column, position, table) !== "surely") continue;
      const sums = families.flatMap(({ parent, children }) => sumOf(parent, children, position) ?? []);
      const fitting = sums.filter(({ relation, result }) => {
        const value = relation.compute((cell) => cell.number as NonNullable<TableCell["number"]>);
        return value && prints(result, value);
      }).length;
      // A hierarchy whose figures do not add up is one of another sort: a programme's target is no sum of its activities'.
      if (fitting * 2 < sums.length || fitting === 0) continue;
      for (const { result, children, relation } of sums) {
        const cells = partCells(children, position) ?? [];
        const formula = sumFormula(children.flatMap(({ cells: row }) => row[position] ?? []));
        yield {
          ...relation,
          ...(isScaled(column) || hasDecimals(cells)
            ? sumRelation({ result, operands: cells, isRounded: fitting < 4 })
            : {}),
          message: "differs",
          name: `rincian ${result.ref}`,
          severity: fitting >= 2 || sums.length <= 2 ? "salah" : "periksa",
          data: { rows: cells.length },
          ...(formula && { formula }),
          diagnose: (values) => explainTotal(result, cells, [], values, table),
        };
      }
    }
  },
});

function sumOf(parent: Row, children: readonly Row[], position: number) {
  const result = parent.cells[position];
  const cells = partCells(children, position);
  if (!result?.number || !cells || cells.length === 0) return undefined;
  return { result, children, relation: sumRelation({ result, operands: cells, isRounded: false }) };
}
