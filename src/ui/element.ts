type Child = Node | string | undefined | false;

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** A DOM element with its attributes and children; an attribute that is false or undefined is left out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return made;
}

interface ButtonOptions {
  readonly class?: string;
  readonly icon?: SVGElement;
  /** The accessible name, where the label alone does not say what the button does. */
  readonly name?: string;
}

export function button(label: string, onClick: () => void, options: ButtonOptions = {}): HTMLButtonElement {
  const attributes = { type: "button", class: options.class, "aria-label": options.name };
  const made = element("button", attributes, options.icon, element("span", {}, label));
  made.addEventListener("click", onClick);
  return made;
}
