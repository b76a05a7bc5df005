import type { Check } from "../contract/app";
import { button, element } from "./element";
import { FindingList } from "./finding-list";
import { icon } from "./icons";
import type { Pane } from "./pane";
import { tablesFound } from "./tables-found";
import { duration } from "./words";

/** The button that checks, and what came of it. */
export class CheckTab {
  readonly element: HTMLElement;
  private readonly button: HTMLButtonElement;
  private readonly progress = element("div", { class: "progress", role: "status", hidden: true });
  private readonly result = element("div", { class: "result" });

  constructor(private readonly pane: Pane) {
    this.button = button("Periksa", () => void this.check(), { class: "primary wide" });
    this.progress.append(element("span", { class: "bar" }), "Membaca tabel dan menghitung ulang…");
    this.result.append(welcome());
    this.element = element("section", {}, this.button, this.progress, this.result);
  }

  async check(): Promise<void> {
    this.progress.hidden = false;
    await this.pane.run(this.button, async () => {
      const check = await this.pane.app.check();
      this.result.replaceChildren(...this.outcome(check));
      this.button.querySelector("span")?.replaceChildren("Periksa lagi");
    });
    this.progress.hidden = true;
  }

  private outcome(check: Check): HTMLElement[] {
    const { tables, findings, dismissed, failures, ms } = check;
    return [
      ...(failures.length > 0 ? [ourFailures(failures)] : []),
      element("p", { class: "checked", role: "status" }, checkedSentence(check, ms)),
      ...(findings.length > 0 || dismissed.length > 0 ? [new FindingList(this.pane, check).element] : []),
      ...(findings.length === 0 ? [nothingFound(tables.length)] : []),
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
    element("p", {}, "Lakin mengenali tabel dari kepala kolomnya, menghitung ulang isinya, lalu menunjukkan:"),
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

function nothingFound(tables: number): HTMLElement {
  const words =
    tables > 0
      ? ["Tidak ada kesalahan yang ditemukan", "Semua angka yang dapat dihitung ulang sudah cocok."]
      : [
          "Tidak ada tabel yang dikenali",
          "Lakin mengenali tabel dari kepala kolom seperti Target, Realisasi, Capaian, Jumlah atau Nilai. Pastikan kepala kolom ada tepat di atas datanya.",
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
