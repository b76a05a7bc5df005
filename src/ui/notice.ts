import { button, element } from "./element";
import { icon } from "./icons";

/** The one line over the panel in which the pane answers; it stays until the next answer or until it is closed. */
export class Notice {
  readonly element = element("div", { class: "notices" });
  private readonly polite = element("div", { role: "status" });
  private readonly alert = element("div", { role: "alert" });

  constructor() {
    this.element.append(this.polite, this.alert);
  }

  say(message: string): void {
    this.show(this.polite, "done", message);
  }

  warn(message: string): void {
    this.show(this.alert, "periksa", message);
  }

  clear(): void {
    this.polite.replaceChildren();
    this.alert.replaceChildren();
  }

  private show(region: HTMLElement, sign: "done" | "periksa", message: string): void {
    this.clear();
    const close = button("", () => this.clear(), { class: "quiet", icon: icon("close"), name: "Tutup pesan" });
    region.append(element("div", { class: `notice notice-${sign}` }, icon(sign), element("p", {}, message), close));
  }
}
