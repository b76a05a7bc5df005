import type { Finding } from "../contract/finding";
import { dismissForm } from "./dismiss-form";
import { button, element } from "./element";
import { findingFacts } from "./finding-facts";
import { icon } from "./icons";
import { mendAllPreview } from "./mend-all";
import { mendPreview } from "./mend-preview";
import type { Pane } from "./pane";
import { cellName, sentence, severityNames } from "./words";

interface FindingEvents {
  readonly opened: (item: FindingItem) => void;
  /** Mended, dismissed, or open again. */
  readonly settled: () => void;
  readonly dismissed: (reason: string) => void;
  /** The open findings of the same check that can be mended, this one among them. */
  readonly kin: () => readonly Finding[];
  readonly mendedAll: (ids: readonly string[]) => void;
}

type State = "open" | "mended" | "dismissed";

/** One finding: its point to read at once, which opens into why, on what it rests and what can be done. */
export class FindingItem {
  readonly element = element("li", { class: "finding" });
  readonly heading: HTMLButtonElement;
  /** What a search looks through. */
  readonly words: string;
  private state: State = "open";
  private body?: HTMLElement;

  constructor(
    private readonly pane: Pane,
    readonly finding: Finding,
    private readonly events: FindingEvents,
  ) {
    const { sheet, cell, severity, message, rule, diagnosis } = finding;
    this.words = [sheet, cell, message, rule, diagnosis?.message ?? "", severityNames[severity]]
      .join(" ")
      .toLowerCase();
    this.heading = element("button", { type: "button", class: "finding-heading", "aria-expanded": "false" });
    this.heading.addEventListener("click", () => this.toggle());
    this.element.append(this.heading);
    this.element.dataset.severity = severity;
    this.writeHeading();
  }

  get isSettled(): boolean {
    return this.state !== "open";
  }

  get isMended(): boolean {
    return this.state === "mended";
  }

  get isDismissed(): boolean {
    return this.state === "dismissed";
  }

  get isOpened(): boolean {
    return this.body !== undefined;
  }

  close(): void {
    if (!this.body) return;
    this.body.remove();
    this.body = undefined;
    this.heading.setAttribute("aria-expanded", "false");
  }

  /** The cell itself stays where it is. */
  expand(): void {
    if (this.body) return;
    this.body = this.makeBody();
    this.element.append(this.body);
    this.heading.setAttribute("aria-expanded", "true");
    this.events.opened(this);
  }

  reopen(): void {
    this.enter("open");
  }

  markMended(): void {
    this.enter("mended");
  }

  /** Opens the card and goes to the cell. */
  visit(): void {
    this.expand();
    const { sheet, cell } = this.finding;
    void this.pane.run(this.heading, () => this.pane.app.show({ sheet, cell }));
  }

  private toggle(): void {
    if (this.body) this.close();
    else this.visit();
  }

  private writeHeading(): void {
    const { cell, severity, message } = this.finding;
    this.heading.replaceChildren(
      icon(this.isMended ? "done" : severity),
      element(
        "span",
        { class: "visually-hidden" },
        this.isMended ? "Sudah diterapkan: " : `${severityNames[severity]}: `,
      ),
      element("span", { class: "cell" }, cell),
      point(this.finding),
      element("span", { class: "message" }, sentence(message)),
    );
    this.element.classList.toggle("mended", this.isMended);
  }

  private makeBody(): HTMLElement {
    const body = element("div", { class: "finding-body" });
    const below = element("div", {});
    body.append(...findingFacts(this.pane, this.finding), this.actions(below), below);
    return body;
  }

  private actions(below: HTMLElement): HTMLElement {
    const { finding, pane } = this;
    const backTo = (opener: HTMLButtonElement) => () => {
      below.replaceChildren();
      opener.focus();
    };

    const mend = button(
      "Terapkan…",
      () => {
        void pane.run(mend, async () => {
          const mended = () => {
            pane.changed(() => this.enter("open"));
            this.enter("mended");
          };
          const preview = await mendPreview(pane, finding, { mended, cancelled: backTo(mend) });
          below.replaceChildren(preview);
          preview.focus();
        });
      },
      { class: "primary small", name: `Terapkan perbaikan di ${finding.cell}` },
    );

    const dismiss = button(
      "Abaikan…",
      () => {
        const dismissed = (reason: string) => {
          this.enter("dismissed");
          this.events.dismissed(reason);
        };
        const form = dismissForm(pane, finding, { dismissed, cancelled: backTo(dismiss) });
        below.replaceChildren(form);
        form.querySelector("input")?.focus();
      },
      { class: "secondary small", name: `Abaikan temuan di ${finding.cell}` },
    );

    const jump = button("Buka sel", () => void pane.run(jump, () => pane.app.show(finding)), {
      class: "secondary small",
      name: `Buka sel ${cellName(finding)}`,
    });

    const kin = this.events.kin();
    const mendKin = button(
      `Terapkan ${kin.length} yang sejenis…`,
      () => {
        void pane.run(mendKin, async () => {
          const preview = await mendAllPreview(pane, kin, {
            mended: this.events.mendedAll,
            cancelled: backTo(mendKin),
          });
          below.replaceChildren(preview);
          preview.focus();
        });
      },
      { class: "secondary small" },
    );

    const isOpen = this.state === "open";
    return element(
      "div",
      { class: "actions" },
      isOpen && finding.fix && mend,
      isOpen && finding.fix && kin.length > 1 && mendKin,
      isOpen && dismiss,
      jump,
    );
  }

  private enter(state: State): void {
    if (state === this.state) return;
    const hadFocus = this.element.matches(":focus-within");
    this.state = state;
    this.close();
    this.writeHeading();
    this.events.settled();
    if (hadFocus && !this.isDismissed) this.heading.focus();
  }
}

/** "13% → 130%"; only what is printed where nothing can be known of what it should be. */
function point({ actual, expected }: Finding): HTMLElement {
  return element(
    "span",
    { class: "point" },
    element("span", { class: "visually-hidden" }, "Tertulis "),
    element("span", { class: "printed" }, actual || "(kosong)"),
    ...(expected
      ? [
          element("span", { "aria-hidden": "true" }, " → "),
          element("span", { class: "visually-hidden" }, ", seharusnya "),
          element("strong", {}, expected),
        ]
      : []),
  );
}
