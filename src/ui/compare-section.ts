import type { Compared } from "../contract/app";
import type { Finding } from "../contract/finding";
import { button, element } from "./element";
import type { Pane } from "./pane";
import { cellName, sentence } from "./words";

/** Other reports held against this one: a zone's against the office's, a quarter's against the last, a Word document. */
export function compareSection(pane: Pane, accepted: string): HTMLElement {
  const input = element("input", {
    type: "file",
    multiple: true,
    accept: accepted,
    hidden: true,
    "aria-label": "Berkas pembanding",
  });
  const result = element("div", { class: "result", role: "status" });
  const choose = button("Bandingkan dengan berkas lain…", () => input.click(), { class: "secondary wide" });
  input.addEventListener("change", () => {
    void pane.run(choose, async () => {
      const files = await Promise.all(
        [...(input.files ?? [])].map(async (file) => ({
          name: file.name,
          bytes: new Uint8Array(await file.arrayBuffer()),
        })),
      );
      input.value = "";
      if (files.length === 0) return;
      result.replaceChildren(...outcome(pane, await pane.app.compare(files)));
      result.scrollIntoView({ block: "nearest" });
    });
  });
  return element("div", { class: "compare" }, choose, input, result);
}

function outcome(pane: Pane, { findings, others, unread }: Compared): HTMLElement[] {
  const elsewhere = others.filter((other) => other.findings.length > 0);
  const isSame = findings.length === 0 && elsewhere.length === 0;
  return [
    ...(unread.length > 0
      ? [
          element(
            "div",
            { class: "callout" },
            element("ul", {}, ...unread.map(({ file, reason }) => element("li", {}, `${file}: ${reason}`))),
          ),
        ]
      : []),
    ...(isSame && unread.length === 0 ? [element("p", {}, "Angka yang sama-sama dimuat tidak berbeda.")] : []),
    ...(findings.length > 0 ? [group("Di buku kerja ini", findings, pane)] : []),
    ...elsewhere.map((other) => group(other.file, other.findings)),
  ];
}

/** Cells of another file can be read of, not gone to. */
function group(heading: string, findings: readonly Finding[], pane?: Pane): HTMLElement {
  const items = findings.map((finding) => {
    const name = cellName(finding);
    const link = pane
      ? button(name, () => void pane.run(link as HTMLButtonElement, () => pane.app.show(finding)), {
          class: "link",
          name: `Buka sel ${name}`,
        })
      : element("strong", {}, name);
    const point = finding.expected ? ` ${finding.actual} → ${finding.expected}. ` : ` ${finding.actual}. `;
    return element("li", { class: "card" }, element("p", {}, link, point, sentence(finding.message)));
  });
  return element("div", {}, element("h3", {}, heading), element("ul", { class: "plain cards" }, ...items));
}
