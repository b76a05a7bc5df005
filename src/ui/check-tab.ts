import type { Check } from "../contract/app";
import type { CellRef } from "../contract/snapshot";
import { annotationSection } from "./annotation-section";
import { compareSection } from "./compare-section";
import { button, element } from "./element";
import { FindingList } from "./finding-list";
import { icon } from "./icons";
import type { Pane } from "./pane";
import { tablesFound } from "./tables-found";
import { duration } from "./words";

/** Longer checks would hold up whoever is typing: they are run when asked for. */
const longestLiveCheck = 1500;

/** The button that checks, and what came of it. */
export class CheckTab {
  readonly element: HTMLElement;
  private readonly button: HTMLButtonElement;
  private readonly progress = element("div", { class: "progress", role: "status", hidden: true });
  private readonly result = element("div", { class: "result" });
  private readonly stale = element("p", { class: "stale", role: "status", hidden: true });
  private readonly list: FindingList;
  private last?: Check;

  constructor(
    private readonly pane: Pane,
    private readonly checked: (check: Check) => void,
    /** Whether the host takes notes in cells. */
    private readonly takesNotes: boolean,
    comparable?: string,
  ) {
    this.list = new FindingList(pane);
    this.button = button("Periksa", () => void this.check(), { class: "primary wide" });
    this.progress.append(element("span", { class: "bar" }), "Membaca tabel dan menghitung ulang…");
    this.result.append(welcome());
    this.element = element(
      "section",
      {},
      this.button,
      this.progress,
      this.stale,
      this.result,
      comparable !== undefined && compareSection(pane, comparable),
    );
  }

  async check(): Promise<void> {
    this.progress.hidden = false;
    await this.pane.run(this.button, async () => {
      this.show(await this.pane.app.check());
      this.button.querySelector("span")?.replaceChildren("Periksa lagi");
    });
    this.progress.hidden = true;
  }

  /** The workbook holds something else than what was checked: checks again, or says that the list is out of date. */
  async refresh(): Promise<void> {
    if (!this.last) return;
    if (this.last.ms > longestLiveCheck) {
      this.stale.textContent = "Isi buku kerja berubah sesudah pemeriksaan ini; tekan Periksa lagi.";
      this.stale.hidden = false;
      return;
    }
    await this.pane.quietly(async () => this.show(await this.pane.app.check()));
  }

  step(direction: 1 | -1): void {
    this.list.step(direction);
  }

  reveal(at: CellRef): void {
    this.list.reveal(at);
  }

  private show(check: Check): void {
    this.last = check;
    this.stale.hidden = true;
    this.list.show(check);
    const panel = this.element.parentElement;
    const scrolled = panel?.scrollTop ?? 0;
    this.result.replaceChildren(...this.outcome(check));
    if (panel) panel.scrollTop = scrolled;
    this.checked(check);
  }

  private outcome(check: Check): HTMLElement[] {
    const { findings, dismissed, failures, ms } = check;
    return [
      ...(failures.length > 0 ? [ourFailures(failures)] : []),
      element("p", { class: "checked", role: "status" }, checkedSentence(check, ms)),
      ...(findings.length > 0 || dismissed.length > 0 ? [this.list.element] : []),
      ...(findings.length === 0 ? [nothingFound(check)] : []),
      ...(this.takesNotes ? [annotationSection(this.pane, findings)] : []),
      tablesFound(this.pane, check),
    ];
  }
}

function checkedSentence({ tables, findings }: Check, ms: number): string {
  const sheets = new Set(tables.map(({ sheet }) => sheet)).size;
  const found = findings.length === 0 ? "Tanpa temuan" : `${findings.length} temuan`;
  return `${found} · ${tables.length} tabel di ${sheets} lembar · ${duration(ms)}`;
}

function welcome(): HTMLElement {
  return element(
    "div",
    { class: "welcome" },
    element("h2", {}, "Periksa angka laporan sebelum dikirim"),
    element("p", {}, "Lakin mengenali tabel dari judul kolomnya, menghitung ulang isinya, lalu menunjukkan:"),
    element(
      "ul",
      {},
      element("li", {}, "jumlah, persentase dan pertumbuhan yang tidak cocok,"),
      element("li", {}, "capaian, predikat dan mutu yang tidak sesuai peraturan,"),
      element("li", {}, "mengapa angkanya mungkin keliru."),
    ),
    element(
      "p",
      { class: "muted" },
      "Tidak ada yang diubah tanpa Anda minta, dan data tidak keluar dari komputer ini.",
    ),
  );
}

function nothingFound({ tables: { length: tables }, isEmpty, isUnfilled }: Check): HTMLElement {
  const words = isEmpty
    ? ["Buku kerja ini masih kosong", "Isi tabelnya, atau sisipkan templat dari tab Templat, lalu periksa lagi."]
    : isUnfilled
      ? ["Tabelnya belum berisi angka", "Isi target dan realisasinya lebih dulu; belum ada yang dapat dihitung ulang."]
      : tables > 0
        ? ["Tidak ada kesalahan yang ditemukan", "Semua angka yang dapat dihitung ulang sudah cocok."]
        : [
            "Tidak ada tabel yang dikenali",
            "Lakin mengenali tabel dari judul kolom seperti Target, Realisasi, Capaian, Jumlah atau Nilai. Pastikan judul kolom ada tepat di atas datanya.",
          ];
  return element(
    "div",
    { class: "welcome" },
    icon(tables > 0 ? "done" : "table"),
    element("h2", {}, words[0]),
    element("p", {}, words[1]),
  );
}

function ourFailures(failures: readonly string[]): HTMLElement {
  return element(
    "div",
    { class: "callout", role: "alert" },
    element("h2", {}, "Sebagian pemeriksaan gagal"),
    element("p", {}, "Ini kesalahan di Lakin, bukan di laporan Anda. Temuan lain tetap dapat dipakai."),
    element("ul", {}, ...failures.map((failure) => element("li", {}, failure))),
  );
}
