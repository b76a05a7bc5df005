import type { Check, TableInfo } from "../contract/app";
import type { Finding, Severity } from "../contract/finding";
import type { CellRef } from "../contract/snapshot";
import { isInRange } from "./cell-in-range";
import { disclosure } from "./disclosure";
import { button, element } from "./element";
import { FindingItem } from "./finding-item";
import { icon } from "./icons";
import { mendAllPreview } from "./mend-all";
import type { Pane } from "./pane";
import { severities, severityHelp, severityNames } from "./words";

interface Group {
  readonly section: HTMLElement;
  readonly items: readonly FindingItem[];
  readonly count: HTMLElement;
}

/** The findings of the last check: counted by severity, grouped by table, narrowed by word. */
export class FindingList {
  readonly element = element("div", { class: "findings" });
  private groups: readonly Group[] = [];
  private known = new Map<string, FindingItem>();
  private readonly list = element("div", { class: "groups" });
  private offered = "";
  private readonly certain = element("div", { class: "certain" });
  private readonly chips = new Map<Severity, HTMLButtonElement>();
  private readonly search = element("input", {
    type: "search",
    placeholder: "Saring: kata, sel, lembar…",
    "aria-label": "Saring temuan",
  });
  private readonly none = element("p", { class: "muted", role: "status" });
  private readonly dismissedBox = element("div", {});
  private dismissed: { finding: Finding; reason: string }[] = [];

  constructor(private readonly pane: Pane) {
    for (const severity of severities) this.chips.set(severity, this.chip(severity));
    this.search.addEventListener("input", () => this.filter());

    this.list.addEventListener("keydown", (event) => this.move(event));
    const chips = element(
      "div",
      { class: "chips", role: "group", "aria-label": "Tingkat temuan" },
      ...this.chips.values(),
    );
    this.element.append(
      chips,
      element("div", { class: "search" }, icon("search"), this.search),
      this.certain,
      this.none,
      this.list,
      this.dismissedBox,
    );
  }

  /**
   * Shows another check. Cards whose finding still stands stay as they are, opened or not; those that were mended stay
   * in sight as long as they are mended; nothing jumps under the reader.
   */
  show(check: Check): void {
    const focused = this.focusedItem();
    const standing = new Map(this.known);
    const open = new Set(check.findings.map(({ id }) => id));
    const mended = [...standing.values()].filter((item) => item.isMended && !open.has(item.finding.id));
    this.known = new Map();
    const all = { ...check, findings: [...check.findings, ...mended.map(({ finding }) => finding)] };
    this.groups = grouped(all).map(([heading, findings]) =>
      this.group(
        heading,
        findings.map((finding) => {
          const item = standing.get(finding.id);
          return item && isSameFinding(item.finding, finding) ? item : this.item(finding);
        }),
      ),
    );
    for (const item of this.items) {
      this.known.set(item.finding.id, item);
      if (item.isSettled && open.has(item.finding.id)) item.reopen();
      if (standing.get(item.finding.id)?.isOpened) item.expand();
    }
    this.list.replaceChildren(...this.groups.map(({ section }) => section));
    this.dismissed = [...check.dismissed];
    this.filter();
    this.showDismissed();
    if (focused && this.known.get(focused.finding.id) === focused) focused.heading.focus();
  }

  /** Opens the next finding that is shown, or the one before. */
  step(direction: 1 | -1): void {
    const shown = this.items.filter((item) => !item.element.hidden);
    if (shown.length === 0) return;
    const at = shown.findIndex((item) => item.isOpened);
    const from = at < 0 && direction < 0 ? 0 : at;
    const next = shown[(from + direction + shown.length) % shown.length];
    next?.visit();
    next?.element.scrollIntoView({ block: "nearest" });
  }

  /** Opens the card of a cell, where it has one. */
  reveal({ sheet, cell }: CellRef): void {
    const item = this.items.find(
      ({ finding, element: { hidden } }) => !hidden && finding.sheet === sheet && finding.cell === cell,
    );
    item?.expand();
    item?.element.scrollIntoView({ block: "nearest" });
  }

  private focusedItem(): FindingItem | undefined {
    return this.items.find(({ element: card }) => card.matches(":focus-within"));
  }

  private get items(): FindingItem[] {
    return this.groups.flatMap(({ items }) => items);
  }

  private item(finding: Finding): FindingItem {
    return new FindingItem(this.pane, finding, {
      opened: (opened) => {
        for (const item of this.items) if (item !== opened) item.close();
      },
      settled: () => this.filter(),
      dismissed: (reason) => {
        this.dismissed.push({ finding, reason });
        this.showDismissed();
      },
      kin: () => this.mendable(({ rule }) => rule === finding.rule),
      mendedAll: (ids) => this.mendedAll(ids),
    });
  }

  private mendable(fits: (finding: Finding) => boolean): Finding[] {
    return this.items
      .filter((item) => !item.isSettled && item.finding.fix && fits(item.finding))
      .map((item) => item.finding);
  }

  private mendedAll(ids: readonly string[]): void {
    const mended = this.items.filter(({ finding }) => ids.includes(finding.id));
    if (mended.length === 0) return;
    this.pane.changed(() => {
      for (const item of mended) item.reopen();
    });
    for (const item of mended) item.markMended();
  }

  /** One offer for all that is certainly wrong and can be mended. */
  private showCertain(): void {
    const findings = this.mendable(({ severity }) => severity === "salah");
    // What is being previewed stays open while nothing about it changes.
    const offered = findings.map(({ id }) => id).join();
    if (offered === this.offered) return;
    this.offered = offered;
    if (findings.length < 2) {
      this.certain.replaceChildren();
      return;
    }
    const below = element("div", {});
    const mend = button(
      `Terapkan ${findings.length} perbaikan yang pasti…`,
      () => {
        void this.pane.run(mend, async () => {
          const preview = await mendAllPreview(this.pane, findings, {
            mended: (ids) => this.mendedAll(ids),
            cancelled: () => {
              below.replaceChildren();
              mend.focus();
            },
          });
          below.replaceChildren(preview);
          preview.focus();
        });
      },
      { class: "secondary wide" },
    );
    this.certain.replaceChildren(mend, below);
  }

  private group([sheet, table]: GroupHeading, items: readonly FindingItem[]): Group {
    const count = element("span", { class: "count" });
    const name = table ? table.title || table.range : "Di luar tabel";
    const heading = element(
      "h2",
      {},
      element("span", { class: "group-sheet" }, sheet),
      element("span", {}, name),
      count,
    );
    const list = element("ul", { class: "plain" }, ...items.map((item) => item.element));
    return { section: element("section", { class: "group" }, heading, list), items, count };
  }

  private chip(severity: Severity): HTMLButtonElement {
    const chip = button(
      severityNames[severity],
      () => {
        chip.setAttribute("aria-pressed", String(chip.getAttribute("aria-pressed") !== "true"));
        this.filter();
      },
      { class: `chip chip-${severity}`, icon: icon(severity) },
    );
    chip.title = severityHelp[severity];
    chip.setAttribute("aria-pressed", "false");
    chip.prepend(element("strong", {}));
    return chip;
  }

  /** No severity pressed means all of them. */
  private filter(): void {
    const pressed = severities.filter((severity) => this.chips.get(severity)?.getAttribute("aria-pressed") === "true");
    const words = this.search.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const item of this.items) {
      const { severity } = item.finding;
      item.element.hidden =
        item.isDismissed ||
        (pressed.length > 0 && !pressed.includes(severity)) ||
        !words.every((word) => item.words.includes(word));
    }
    for (const { section, items, count } of this.groups) {
      const shown = items.filter((item) => !item.element.hidden).length;
      section.hidden = shown === 0;
      count.textContent = String(shown);
    }
    const open = this.items.filter((item) => !item.isSettled);
    for (const [severity, chip] of this.chips) {
      const number = open.filter((item) => item.finding.severity === severity).length;
      chip.querySelector("strong")?.replaceChildren(String(number));
      chip.disabled = number === 0 && chip.getAttribute("aria-pressed") !== "true";
    }
    const isNarrowed = pressed.length > 0 || words.length > 0;
    this.showCertain();
    this.none.hidden = !isNarrowed || this.items.some((item) => !item.element.hidden);
    this.none.textContent = "Tidak ada temuan yang cocok dengan saringan.";
  }

  private showDismissed(): void {
    const { dismissed } = this;
    const body = () => element("ul", { class: "plain" }, ...dismissed.map((entry) => this.dismissedItem(entry)));
    const wasOpen = this.dismissedBox.querySelector("details")?.open ?? false;
    this.dismissedBox.replaceChildren(
      ...(dismissed.length > 0
        ? [disclosure([`Diabaikan: ${dismissed.length}`], body, { class: "dismissed", open: wasOpen })]
        : []),
    );
  }

  private dismissedItem(entry: { finding: Finding; reason: string }): HTMLLIElement {
    const { finding, reason } = entry;
    const reopen = button(
      "Tampilkan lagi",
      () => {
        void this.pane.run(reopen, async () => {
          await this.pane.app.reopen(finding);
          this.dismissed.splice(this.dismissed.indexOf(entry), 1);
          this.showDismissed();
          const item = this.items.find((candidate) => candidate.finding.id === finding.id);
          item?.reopen();
          this.pane.say(item ? "Temuan ditampilkan lagi." : "Temuan tampil lagi pada pemeriksaan berikutnya.");
          this.filter();
        });
      },
      { class: "secondary small" },
    );
    return element(
      "li",
      { class: "card" },
      element("p", {}, element("strong", {}, `${finding.sheet}!${finding.cell}`), ` ${finding.message}`),
      element("p", { class: "muted" }, `Alasan: ${reason}`),
      reopen,
    );
  }

  /** Arrow keys go from finding to finding. */
  private move(event: KeyboardEvent): void {
    const shown = this.items.filter((item) => !item.element.hidden);
    const at = shown.findIndex((item) => item.heading === (event.target as Element));
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: shown.length - 1,
    };
    const next = targets[event.key];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    shown[next]?.heading.focus();
  }
}

function isSameFinding(one: Finding, other: Finding): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

type GroupHeading = readonly [sheet: string, table: TableInfo | undefined];

/** By table, in the order of their most important finding. */
function grouped({ tables, findings }: Check): [GroupHeading, Finding[]][] {
  const groups = new Map<string, [GroupHeading, Finding[]]>();
  for (const finding of findings) {
    const table = tables.find(({ sheet, range }) => sheet === finding.sheet && isInRange(finding.cell, range));
    const key = JSON.stringify([finding.sheet, table?.range]);
    const group = groups.get(key);
    if (group) group[1].push(finding);
    else groups.set(key, [[finding.sheet, table], [finding]]);
  }
  return [...groups.values()];
}
