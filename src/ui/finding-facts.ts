import type { Finding } from "../contract/finding";
import type { CellRef } from "../contract/snapshot";
import { button, element } from "./element";
import { icon } from "./icons";
import type { Pane } from "./pane";
import { cellName, sentence } from "./words";

const relatedShown = 8;

/** Why a figure is probably wrong, what that rests on, which cells take part. */
export function findingFacts(pane: Pane, { sheet, diagnosis, basis, related }: Finding): HTMLElement[] {
  return [
    ...(diagnosis
      ? [
          element(
            "p",
            { class: "why" },
            icon("why"),
            element("span", {}, element("strong", {}, "Mengapa? "), sentence(diagnosis.message)),
          ),
        ]
      : []),
    element("p", { class: "basis" }, element("strong", {}, "Dasar: "), basis),
    ...(related.length > 0 ? [relatedCells(pane, related, sheet)] : []),
  ];
}

function relatedCells(pane: Pane, related: readonly CellRef[], sheet: string): HTMLElement {
  const links = related.map((at) => {
    const name = cellName(at, sheet);
    const link = button(name, () => void pane.run(link, () => pane.app.show(at)), {
      class: "link",
      name: `Buka sel ${name}`,
    });
    return link;
  });
  const rest = links.slice(relatedShown);
  const more = button(
    `+${rest.length} sel`,
    () => {
      more.replaceWith(...rest);
      rest[0]?.focus();
    },
    { class: "link", name: `Tampilkan ${rest.length} sel terkait lainnya` },
  );
  return element(
    "p",
    { class: "related" },
    element("strong", {}, "Sel terkait: "),
    ...links.slice(0, relatedShown),
    rest.length > 0 && more,
  );
}
