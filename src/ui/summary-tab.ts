import type { ReportDocument, Written } from "../contract/app";
import { disclosure } from "./disclosure";
import { button, element } from "./element";
import { icon } from "./icons";
import type { Pane } from "./pane";

/** Choose summaries, make them, see which sheets came of it and what could not be made. */
export function summaryTab(
  pane: Pane,
  saveWord?: (document: ReportDocument) => Promise<void>,
): { readonly element: HTMLElement; readonly shown: () => void } {
  const boxes = pane.app.summaries().map(({ id, name, description }) => {
    const input = element("input", { type: "checkbox", value: id });
    const words = element("small", {}, description);
    const text = element("span", {}, element("strong", {}, name), words);
    return { id, description, input, words, label: element("label", { class: "choice" }, input, text) };
  });
  const all = element("input", { type: "checkbox" });
  const touched = new Set<string>();
  const settle = () => {
    const possible = boxes.filter(({ input }) => !input.disabled);
    all.checked = possible.length > 0 && possible.every(({ input }) => input.checked);
  };
  all.addEventListener("change", () => {
    for (const { id, input } of boxes) {
      touched.add(id);
      input.checked = all.checked && !input.disabled;
    }
  });
  for (const { id, input } of boxes) {
    input.addEventListener("change", () => {
      touched.add(id);
      settle();
    });
  }
  /** What this workbook allows is ticked unless the user said otherwise; the rest say what they miss. */
  const shown = () => {
    void pane.quietly(async () => {
      const offers = new Map((await pane.app.summaryOffers()).map(({ id, missing }) => [id, missing]));
      for (const { id, description, input, words, label } of boxes) {
        const missing = offers.get(id);
        input.disabled = missing !== undefined;
        input.checked = missing === undefined && (touched.has(id) ? input.checked : true);
        words.textContent = missing ?? description;
        label.classList.toggle("missing", missing !== undefined);
      }
      settle();
    });
  };
  const native = element("input", { type: "checkbox", role: "switch" });
  const result = element("div", { class: "result" });

  const make = button(
    "Buat ringkasan",
    () => {
      void pane.run(make, async () => {
        // Read here, after what the workbook allows was ticked, however soon the button was pressed.
        const ids = boxes.filter(({ input }) => input.checked).map(({ input }) => input.value);
        if (ids.length === 0) {
          pane.warn("Pilih sekurang-kurangnya satu ringkasan.");
          return;
        }
        result.replaceChildren();
        const written = await pane.app.summarise(ids, { native: native.checked });
        result.replaceChildren(...writtenSheets(pane, written));
        result.scrollIntoView({ block: "nearest" });
        if (written.sheets.length > 0) pane.changed(() => result.replaceChildren());
      });
    },
    { class: "primary" },
  );

  const section = element(
    "section",
    {},
    element("h2", {}, "Lembar ringkasan"),
    element(
      "p",
      { class: "lead" },
      "Lembar baru dengan rumus yang tetap terhubung ke tabel Anda. Lembar Anda sendiri tidak diubah.",
    ),
    result,
    element(
      "fieldset",
      {},
      element("legend", { class: "visually-hidden" }, "Ringkasan yang dibuat"),
      element("label", { class: "choice" }, all, element("span", {}, "Pilih semua")),
      ...boxes.map(({ label }) => label),
    ),
    element(
      "label",
      { class: "choice switch" },
      native,
      element(
        "span",
        {},
        element("strong", {}, "Untuk penerima tanpa add-in"),
        element("small", {}, "Memakai rumus bawaan Excel, sehingga dapat dibuka di mana saja."),
      ),
    ),
    ...(saveWord ? [wordSection(pane, saveWord)] : []),
    element("div", { class: "sticky" }, make),
  );
  return { element: section, shown };
}

/** The whole report as a Word document, to be finished there. */
function wordSection(pane: Pane, saveWord: (document: ReportDocument) => Promise<void>): HTMLElement {
  const save = button("Unduh laporan Word (.docx)", () => {
    void pane.run(save, async () => {
      await saveWord(await pane.app.composeReport());
      pane.say("Laporan diunduh. Bagian yang masih harus diisi ditandai kuning.");
    });
  });
  return element(
    "section",
    {},
    element("h2", {}, "Laporan Word"),
    element(
      "p",
      { class: "lead" },
      "Laporan lengkap dari sampul sampai lampiran: tabel, grafik dan paragraf dari buku kerja ini, dan isian Anda.",
    ),
    save,
  );
}

/** The sheets that were written, as links, and what could not be made. */
export function writtenSheets(pane: Pane, { sheets, missing }: Written): HTMLElement[] {
  const made = sheets.map((sheet) => {
    const link = button(sheet, () => void pane.run(link, () => pane.app.show({ sheet, cell: "A1" })), {
      class: "link",
      icon: icon("table"),
      name: `Buka lembar ${sheet}`,
    });
    return element("li", {}, link);
  });
  const why = () => element("ul", { class: "reasons" }, ...missing.map((reason) => element("li", {}, reason)));
  return [
    ...(made.length > 0 ? [section("Lembar yang dibuat", element("ul", { class: "plain" }, ...made))] : []),
    ...(missing.length > 0 && made.length > 0 ? [disclosure([`Belum dapat dibuat: ${missing.length}`], why)] : []),
    ...(missing.length > 0 && made.length === 0 ? [section("Belum dapat dibuat", why(), "callout")] : []),
  ];
}

function section(heading: string, content: HTMLElement, look?: string): HTMLElement {
  return element("div", { class: look, role: "status" }, element("h3", {}, heading), content);
}
