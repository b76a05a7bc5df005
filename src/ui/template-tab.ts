import type { TemplateAnswers } from "../contract/app";
import { button, element } from "./element";
import type { Pane } from "./pane";
import { writtenSheets } from "./summary-tab";

/** Sheets with headings and formulas ready to be filled in. */
export function templateTab(pane: Pane): HTMLElement {
  const questions = askFirst();
  const items = pane.app.templates().map(({ id, name, description }) => {
    const result = element("div", { class: "result" });
    const insert = button(
      "Sisipkan",
      () => {
        void pane.run(insert, async () => {
          const written = await pane.app.insertTemplate(id, questions.answers());
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
    questions.form,
    items.length > 0 ? element("ul", { class: "plain cards" }, ...items) : element("p", {}, "Belum ada templat."),
  );
}

/** Year, quarter and office, asked once for all templates; what stays empty the sheet of identity or the day tells. */
function askFirst(): { readonly form: HTMLElement; answers(): Partial<TemplateAnswers> } {
  const tahun = element("input", { type: "text", inputmode: "numeric", maxlength: 4, placeholder: "otomatis" });
  const kantor = element("input", { type: "text", maxlength: 120, placeholder: "menurut lembar Identitas" });
  const triwulan = element(
    "select",
    {},
    element("option", { value: "" }, "otomatis"),
    ...["I", "II", "III", "IV"].map((quarter) => element("option", { value: quarter }, quarter)),
  );
  const baris = element("input", { type: "text", inputmode: "numeric", maxlength: 3, placeholder: "otomatis" });
  const asked = { tahun, triwulan, kantor, baris };
  const labelled = (words: string, field: HTMLElement) => element("label", { class: "field" }, words, field);
  const form = element(
    "fieldset",
    { class: "questions" },
    element("legend", {}, "Untuk periode dan kantor"),
    labelled("Tahun", tahun),
    labelled("Triwulan", triwulan),
    labelled("Nama kantor", kantor),
    labelled("Jumlah baris kosong", baris),
  );
  return {
    form,
    answers: () =>
      Object.fromEntries(
        Object.entries(asked).flatMap(([name, { value }]) => (value.trim() === "" ? [] : [[name, value.trim()]])),
      ),
  };
}
