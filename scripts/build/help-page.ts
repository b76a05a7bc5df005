import { readFileSync } from "node:fs";
import { functionHelp } from "../../src/app/function-help";

const frame = "src/hosts/excel/bantuan.html";

/** The help page: the questions users ask, and every function with its examples. */
export function helpPage(): string {
  return readFileSync(frame, "utf8").replace("<!-- fungsi -->", () => functionHelp.map(article).join("\n"));
}

function article({ name, summary, reference, syntax, parameters, examples }: (typeof functionHelp)[number]): string {
  const rows = parameters.map(
    (parameter) =>
      `<dt><code>${escaped(parameter.name)}</code>${parameter.optional ? " (boleh dikosongkan)" : ""}</dt><dd>${escaped(parameter.description)}</dd>`,
  );
  const shown = examples.map(
    ({ formula, result, why }) =>
      `<li><code>${escaped(formula)}</code> → ${escaped(result)}${why ? ` <small>${escaped(why)}</small>` : ""}</li>`,
  );
  return [
    `<article id="${name.replace(".", "_")}">`,
    `<h3><code>${escaped(syntax)}</code></h3>`,
    `<p>${escaped(summary)} <small>Dasar: ${escaped(reference.replace(/\.$/, ""))}.</small></p>`,
    `<dl>${rows.join("")}</dl>`,
    `<ul>${shown.join("")}</ul>`,
    "</article>",
  ].join("\n");
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
