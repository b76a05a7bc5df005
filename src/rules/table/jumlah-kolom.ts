import type { Instance } from "../../evidence/law";
import type { Table, TableCell } from "../../tables/table";
import { defineRule } from "../define";
import { lawRelations } from "../law-relation";
import { explainTotal } from "./explain-total";

/** The total row against the rows it adds up. */
export default defineRule({
  id: "jumlah-kolom",
  summary: "Baris jumlah harus sama dengan jumlah baris di atasnya.",
  basis: "Penjumlahan baris-baris tabel",
  messages: {
    differs: "{column}: tertulis {actual}, sedangkan {rows} baris berjumlah {expected}.",
    balance: "{column}, {label}: tertulis {actual}, sedangkan {hitungan} = {expected}.",
    gap: "{column}: tertulis {actual}, sedangkan {rows} baris yang terisi berjumlah {expected}; sel {gap} kosong.",
  },

  *relate(table, { lawsOf }) {
    yield* lawRelations(lawsOf(table), "jumlah-kolom", (instance) => {
      const gap = gapOf(instance, table);
      if (gap) return { message: "gap", severity: "periksa", data: { gap } };
      return {
        message: instance.operands.length > 2 ? "differs" : "balance",
        diagnose: ({ result, operands }, values) => explainTotal(result, operands, table, values),
      };
    });
  },
});

/** An empty cell among the rows, where nothing is otherwise marked with a dash or a zero: it may hold what is missing. */
function gapOf({ result, operands, state, formula }: Instance, { rows, columns }: Table): TableCell | undefined {
  if (state !== "misfit" || !result.number) return undefined;
  const added = formula.exactly(operands.flatMap(({ number }) => number ?? []));
  const [first, last] = [operands[0], operands.at(-1)];
  if (!added?.lt(result.number) || !first || !last) return undefined;
  const position = columns.findIndex(({ index }) => index === result.column);
  const empty = rows.flatMap(({ index, kind, cells }) => {
    const cell = cells[position];
    const isAmong = index > first.row && index < last.row;
    return isAmong && kind === "data" && cell?.text === "" && cell.reading.kind === "blank" ? [cell] : [];
  });
  return empty.length === 1 ? empty[0] : undefined;
}
