import type { Finding } from "../contract/finding";
import { button, element } from "./element";
import { icon } from "./icons";
import type { Pane } from "./pane";
import { cellName } from "./words";

interface PreviewEvents {
  readonly mended: () => void;
  readonly cancelled: () => void;
}

/** What the cell holds now and what would be written, with the button that writes it. */
export async function mendPreview(pane: Pane, finding: Finding, events: PreviewEvents): Promise<HTMLElement> {
  const { before, formula, after } = await pane.app.preview(finding);
  const name = cellName(finding.fix ?? finding);

  const write = button(
    "Tulis",
    () => {
      void pane.run(write, async () => {
        const { done, message } = await pane.app.mend(finding);
        if (done) {
          pane.say(message);
          events.mended();
        } else {
          pane.warn(message);
        }
      });
    },
    { class: "primary small", name: `Tulis ${after} di ${name}` },
  );

  return element(
    "div",
    { class: "confirm", role: "group", tabindex: -1, "aria-label": `Perubahan di ${name}` },
    element("p", {}, `Yang ditulis di ${name}:`),
    element(
      "dl",
      { class: "change" },
      element("dt", {}, "Sekarang"),
      element("dd", {}, before || "(kosong)", formula !== undefined && element("code", {}, formula)),
      element("dt", {}, "Menjadi"),
      element("dd", {}, finding.fix?.text ?? after, after.startsWith("=") && element("code", {}, after)),
    ),
    formula !== undefined && element("p", { class: "caution" }, icon("periksa"), "Rumus di sel ini akan diganti."),
    element("div", { class: "actions" }, write, button("Tidak jadi", events.cancelled, { class: "secondary small" })),
  );
}
