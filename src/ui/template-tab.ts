import type { TemplateAnswers } from "../contract/app";
import { button, element } from "./element";
import { icon } from "./icons";
import type { Pane } from "./pane";
import { writtenSheets } from "./summary-tab";
import { templateGroup } from "./words";

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
    const text = element("div", {}, element("h4", {}, name), element("p", {}, description));
    const item = element("li", { class: "card" }, element("div", { class: "card-row" }, text, insert), result);
    return { item, group: templateGroup(id), words: `${name} ${description}`.toLowerCase() };
  });
  const groups = [...new Set(items.map(({ group }) => group))].map((name) => {
    const members = items.filter(({ group }) => group === name);
    const list = element("ul", { class: "plain cards" }, ...members.map(({ item }) => item));
    return { members, section: element("section", { class: "template-group" }, element("h3", {}, name), list) };
  });
  const search = element("input", { type: "search", placeholder: "Cari templat…", "aria-label": "Cari templat" });
  const none = element("p", { class: "muted", role: "status" });
  search.addEventListener("input", () => {
    const wanted = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const { item, words } of items) item.hidden = !wanted.every((word) => words.includes(word));
    for (const { members, section } of groups) section.hidden = members.every(({ item }) => item.hidden);
    none.textContent = items.every(({ item }) => item.hidden) ? "Tidak ada templat yang cocok; coba kata lain." : "";
  });
  return element(
    "section",
    {},
    element("h2", {}, "Templat tabel"),
    element("p", { class: "lead" }, "Lembar baru dengan judul kolom dan rumus yang siap diisi."),
    questions.form,
    element("div", { class: "search" }, icon("search"), search),
    none,
    ...groups.map(({ section }) => section),
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
