import type { Finding } from "../contract/finding";
import { button, element } from "./element";
import { icon } from "./icons";
import type { Pane } from "./pane";
import { cellName } from "./words";

interface MendAllEvents {
  /** Ids of the findings whose fix was written. */
  readonly mended: (ids: readonly string[]) => void;
  readonly cancelled: () => void;
}

/** What would be written into each cell, and what would be left alone and why, with the button that writes it all. */
export async function mendAllPreview(
  pane: Pane,
  findings: readonly Finding[],
  events: MendAllEvents,
): Promise<HTMLElement> {
  const previews = await pane.app.previewAll(findings);
  const fixes = new Map(findings.map(({ id, fix }) => [id, fix]));
  const writable = previews.filter(({ left }) => left === undefined);
  const leftOut = previews.filter(({ left }) => left !== undefined);
  const replaced = writable.filter(({ formula }) => formula !== undefined).length;

  const write = button(
    `Tulis ${writable.length} sel`,
    () => {
      void pane.run(write, async () => {
        const { mended, left, message } = await pane.app.mendAll(findings);
        if (mended.length > 0) pane.say([message, ...left.map(({ reason }) => reason)].join(" "));
        else pane.warn(message);
        events.mended(mended);
      });
    },
    { class: "primary small" },
  );

  return element(
    "div",
    { class: "confirm", role: "group", tabindex: -1, "aria-label": `Perubahan di ${writable.length} sel` },
    element("p", {}, `Yang ditulis, ${writable.length} sel:`),
    element(
      "ul",
      { class: "plain changes" },
      ...writable.map(({ finding, at, before, after }) =>
        element(
          "li",
          {},
          element("span", { class: "cell" }, cellName(at)),
          element("span", {}, `${before || "(kosong)"} → ${fixes.get(finding)?.text || after}`),
          after.startsWith("=") && element("code", {}, after),
        ),
      ),
    ),
    replaced > 0 && element("p", { class: "caution" }, icon("periksa"), `Rumus di ${replaced} sel akan diganti.`),
    leftOut.length > 0 &&
      element(
        "div",
        {},
        element("p", {}, "Yang dibiarkan:"),
        element("ul", { class: "reasons" }, ...leftOut.map(({ left = "" }) => element("li", {}, left))),
      ),
    element(
      "div",
      { class: "actions" },
      writable.length > 0 && write,
      button("Tidak jadi", events.cancelled, { class: "secondary small" }),
    ),
  );
}
