import { element } from "./element";
import { icon } from "./icons";

interface DisclosureOptions {
  readonly class?: string;
  readonly open?: boolean;
}

/** A heading that opens and closes its body; the body is made when it is first opened. */
export function disclosure(
  heading: readonly (Node | string)[],
  makeBody: () => HTMLElement,
  options: DisclosureOptions = {},
): HTMLDetailsElement {
  const summary = element("summary", {}, icon("open"), element("span", { class: "summary-text" }, ...heading));
  const details = element("details", { class: options.class, open: options.open }, summary);
  const fill = () => {
    if (details.open && details.childElementCount === 1) details.append(makeBody());
  };
  details.addEventListener("toggle", fill);
  fill();
  return details;
}
