import type { FunctionHelp } from "../contract/app";
import { conversionSection } from "./conversion-section";
import { disclosure } from "./disclosure";
import { button, element } from "./element";
import { icon } from "./icons";
import type { Pane } from "./pane";

/** Every function: what it computes, its arguments, examples to insert and the regulation it rests on. */
export function functionTab(pane: Pane): HTMLElement {
  const functions = pane.app
    .functions()
    .map((help) => ({ help, words: searchWords(help), item: functionItem(pane, help) }));
  const families = [...new Set(functions.map(({ help }) => help.family))].map((name) => {
    const members = functions.filter(({ help }) => help.family === name);
    const list = element("ul", { class: "plain" }, ...members.map(({ item }) => item));
    return { members, section: element("section", { class: "family" }, element("h3", {}, name), list) };
  });

  const search = element("input", {
    type: "search",
    placeholder: "Cari: capaian, IKM, predikat…",
    "aria-label": "Cari fungsi",
  });
  const count = element("p", { class: "muted", role: "status" });
  const filter = () => {
    const wanted = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const { words, item } of functions) item.hidden = !wanted.every((word) => words.includes(word));
    for (const { members, section } of families) section.hidden = members.every(({ item }) => item.hidden);
    const shown = functions.filter(({ item }) => !item.hidden).length;
    count.textContent = shown > 0 ? `${shown} fungsi` : "Tidak ada fungsi yang cocok; coba kata lain.";
  };
  search.addEventListener("input", filter);
  filter();

  return element(
    "section",
    {},
    element("h2", {}, "Fungsi"),
    element("div", { class: "search" }, icon("search"), search),
    count,
    ...families.map(({ section }) => section),
    conversionSection(pane),
  );
}

function searchWords({ name, family, summary, reference, parameters }: FunctionHelp): string {
  return [name, family, summary, reference, ...parameters.map((parameter) => parameter.name)].join(" ").toLowerCase();
}

function functionItem(pane: Pane, help: FunctionHelp): HTMLLIElement {
  const heading = [element("code", {}, help.name), element("small", {}, help.summary)];
  return element(
    "li",
    {},
    disclosure(heading, () => functionBody(pane, help), { class: "function" }),
  );
}

function functionBody(pane: Pane, { syntax, parameters, examples, reference }: FunctionHelp): HTMLElement {
  return element(
    "div",
    { class: "function-body" },
    element("code", { class: "syntax" }, syntax),
    element("h4", {}, "Argumen"),
    element(
      "dl",
      {},
      ...parameters.flatMap(({ name, description, optional }) => [
        element("dt", {}, element("code", {}, name), optional && element("span", { class: "tag" }, "boleh kosong")),
        element("dd", {}, description),
      ]),
    ),
    element("h4", {}, "Contoh"),
    element("ul", { class: "plain examples" }, ...examples.map((example) => exampleItem(pane, example))),
    element("h4", {}, "Dasar"),
    element("p", {}, reference),
  );
}

function exampleItem(pane: Pane, { formula, result, why }: FunctionHelp["examples"][number]): HTMLLIElement {
  const insert = button(
    "Sisipkan",
    () => {
      void pane.run(insert, async () => {
        const { sheet, cell } = await pane.app.insertExample(formula);
        pane.say(`Rumus ditulis di ${sheet}!${cell}.`);
        pane.changed(() => {});
      });
    },
    { class: "secondary small", name: `Sisipkan ${formula} di sel terpilih` },
  );
  return element(
    "li",
    {},
    element("div", {}, element("code", {}, formula), element("p", {}, `Hasil: ${result}${why && ` · ${why}`}`)),
    insert,
  );
}
