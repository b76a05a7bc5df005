import type { Finding } from "../contract/finding";
import { disclosure } from "./disclosure";
import { button, element } from "./element";
import type { Pane } from "./pane";

/** Findings as notes in their cells, on request, and all of them away again with one click. */
export function annotationSection(pane: Pane, findings: readonly Finding[]): HTMLElement {
  return disclosure(["Catatan di sel"], () => body(pane, findings), { class: "annotations" });
}

function body(pane: Pane, findings: readonly Finding[]): HTMLElement {
  const colour = element("input", { type: "checkbox" });
  const write = button(
    "Catat temuan di sel",
    () => {
      void pane.run(write, async () => {
        const { cells, message } = await pane.app.annotate(findings, { colour: colour.checked });
        pane.say(message);
        if (cells > 0) pane.changed(() => {});
      });
    },
    { class: "secondary small" },
  );
  const clear = button(
    "Hapus catatan Lakin",
    () => {
      void pane.run(clear, async () => {
        const { message } = await pane.app.clearAnnotations();
        pane.say(message);
      });
    },
    { class: "secondary small" },
  );
  return element(
    "div",
    {},
    element(
      "p",
      { class: "muted" },
      "Setiap temuan ditulis sebagai catatan pada selnya. Isi sel, catatan Anda dan warna Anda tidak diubah.",
    ),
    element("label", { class: "choice" }, colour, element("span", {}, "Beri warna pada selnya")),
    element("div", { class: "actions" }, findings.length > 0 && write, clear),
  );
}
