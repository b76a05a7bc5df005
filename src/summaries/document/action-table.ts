import type { DocumentTable } from "../../contract/document";
import type { Action } from "../../report/actions";
import type { Indicator } from "../../report/indicators";
import { shareOfWords, wordsOf } from "../../report/words";

/** The actions whose table, or whose row, names this indicator. */
export function actionsFor(indicator: Indicator, actions: readonly Action[]): readonly Action[] {
  return actions.filter(({ about, indikator }) => isNamed(indikator || about, indicator));
}

/** A title says more than the name, or less: what they share decides. */
export function isNamed(title: string, { words }: Pick<Indicator, "words">): boolean {
  return words.length > 1 && shareOfWords(wordsOf(title), words) >= 0.8;
}

/** Columns that no action fills in are left out. */
export function actionTable(actions: readonly Action[], { bareName }: Indicator): DocumentTable | undefined {
  const [first] = actions;
  if (!first) return undefined;
  const columns = [
    { title: "Rencana aksi", width: 26, of: ({ name }: Action) => name },
    { title: "Status", width: 10, of: ({ status }: Action) => status },
    { title: "Tenggat", width: 9, of: ({ tenggat }: Action) => tenggat?.text.trim() ?? "" },
    { title: "Penanggung jawab", width: 14, of: ({ penanggungJawab }: Action) => penanggungJawab?.text.trim() ?? "" },
    { title: "Bukti", width: 14, of: ({ bukti }: Action) => bukti?.text.trim() ?? "" },
    { title: "Keterangan", width: 28, of: ({ keterangan }: Action) => keterangan },
  ].filter(({ of }) => actions.some((action) => of(action) !== ""));
  return {
    kind: "table",
    caption: `Rencana Aksi ${bareName}`,
    headers: ["No", ...columns.map(({ title }) => title)],
    rows: actions.map((action, at) => ({
      cells: [String(at + 1), ...columns.map(({ of }) => of(action) || "-")],
      isBold: false,
    })),
    widths: [3, ...columns.map(({ width }) => width)],
    source: `lembar ${first.table.sheet}`,
  };
}
