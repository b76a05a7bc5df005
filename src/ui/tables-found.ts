import type { Check, TableInfo } from "../contract/app";
import { disclosure } from "./disclosure";
import { button, element } from "./element";
import type { Pane } from "./pane";
import { kindName } from "./words";

/** Which tables were looked at and which sheets hold none, so that silence is not taken for approval. */
export function tablesFound(pane: Pane, { tables, sheets }: Check): HTMLElement {
  const unseen = sheets.filter((sheet) => tables.every((table) => table.sheet !== sheet));
  const body = () =>
    element(
      "div",
      {},
      element("ul", { class: "plain tables" }, ...tables.map((table) => tableItem(pane, table))),
      unseen.length > 0 &&
        element(
          "p",
          { class: "muted" },
          `Tidak diperiksa, karena tidak ada tabel yang dikenali: ${unseen.join(", ")}.`,
        ),
    );
  return disclosure([`Yang diperiksa: ${tables.length} tabel`], body, { class: "tables-found" });
}

function tableItem(pane: Pane, { sheet, range, kind, title }: TableInfo): HTMLLIElement {
  const cell = range.split(":")[0] ?? range;
  const link = button(`${sheet}!${range}`, () => void pane.run(link, () => pane.app.show({ sheet, cell })), {
    class: "link",
    name: `Tunjukkan tabel ${title || range} di lembar ${sheet}`,
  });
  return element("li", {}, link, element("small", {}, title ? `${kindName(kind)} · ${title}` : kindName(kind)));
}
