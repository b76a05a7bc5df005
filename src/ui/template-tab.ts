import { button, element } from "./element";
import type { Pane } from "./pane";
import { writtenSheets } from "./summary-tab";

/** Sheets with headings and formulas ready to be filled in. */
export function templateTab(pane: Pane): HTMLElement {
  const items = pane.app.templates().map(({ id, name, description }) => {
    const result = element("div", { class: "result" });
    const insert = button(
      "Sisipkan",
      () => {
        void pane.run(insert, async () => {
          const written = await pane.app.insertTemplate(id);
          result.replaceChildren(...writtenSheets(pane, written));
          if (written.sheets.length > 0) pane.changed(() => result.replaceChildren());
        });
      },
      { class: "secondary small", name: `Sisipkan templat ${name}` },
    );
    const text = element("div", {}, element("h3", {}, name), element("p", {}, description));
    return element("li", { class: "card" }, element("div", { class: "card-row" }, text, insert), result);
  });
  return element(
    "section",
    {},
    element("h2", {}, "Templat tabel"),
    element("p", { class: "lead" }, "Lembar baru dengan judul kolom dan rumus yang siap diisi."),
    items.length > 0 ? element("ul", { class: "plain cards" }, ...items) : element("p", {}, "Belum ada templat."),
  );
}
