import type { Conversion } from "../contract/app";
import { disclosure } from "./disclosure";
import { button, element } from "./element";
import type { Pane } from "./pane";

interface ConversionWords {
  readonly id: Conversion;
  readonly name: string;
  readonly description: string;
  readonly consequence: string;
}

const conversions: readonly ConversionWords[] = [
  {
    id: "bawaan",
    name: "Ubah ke rumus bawaan",
    description: "Agar buku kerja menghitung di komputer tanpa add-in.",
    consequence:
      "Semua rumus Lakin di buku kerja ini diganti rumus bawaan yang hasilnya sama. Rumus yang tidak punya padanan dibiarkan. Dapat dikembalikan.",
  },
  {
    id: "lakin",
    name: "Kembalikan ke rumus Lakin",
    description: "Kebalikan dari tombol di atas.",
    consequence:
      "Rumus bawaan yang dulu dibuat Lakin diganti lagi dengan rumus Lakin. Rumus Anda sendiri tidak disentuh.",
  },
  {
    id: "beku",
    name: "Bekukan nilai",
    description: "Rumus Lakin diganti hasilnya, untuk dikirim atau diarsipkan.",
    consequence:
      "Sel yang dibekukan tidak lagi ikut berubah bila datanya berubah. Hanya dapat dikembalikan dengan Batalkan.",
  },
  {
    id: "perbaiki",
    name: "Perbaiki rumus",
    description: "Untuk sel yang menampilkan #NAME? atau rumus dari aplikasi lain.",
    consequence: "Rumus Lakin yang belum dikenali ditulis ulang dalam bentuk yang dihitung di sini. Isinya tetap sama.",
  },
];

/** What can be done with all Lakin formulas of the workbook; each says what happens before it happens. */
export function conversionSection(pane: Pane): HTMLElement {
  const body = () =>
    element("ul", { class: "plain cards" }, ...conversions.map((conversion) => conversionItem(pane, conversion)));
  return disclosure(["Rumus Lakin di buku kerja ini"], body, { class: "conversions" });
}

function conversionItem(pane: Pane, { id, name, description, consequence }: ConversionWords): HTMLLIElement {
  const confirm = element("div", { class: "confirm", hidden: true, tabindex: -1, role: "group", "aria-label": name });
  const words = element("p", {}, consequence);
  /** The app asked whether to go on, and the words now are its question. */
  let isAsked = false;
  const close = () => {
    isAsked = false;
    words.textContent = consequence;
    confirm.hidden = true;
    ask.setAttribute("aria-expanded", "false");
    ask.focus();
  };
  const ask = button(
    `${name}…`,
    () => {
      confirm.hidden = !confirm.hidden;
      ask.setAttribute("aria-expanded", String(!confirm.hidden));
      if (!confirm.hidden) confirm.focus();
    },
    { class: "secondary small" },
  );
  ask.setAttribute("aria-expanded", "false");

  const go = button(
    name,
    () => {
      void pane.run(go, async () => {
        const { cells, message, question } = await pane.app.convert(id, { anyway: isAsked });
        isAsked = question !== undefined;
        words.textContent = question ?? consequence;
        if (question) return confirm.focus();
        close();
        pane.say(message);
        if (cells > 0) pane.changed(() => {});
      });
    },
    { class: "primary small" },
  );
  confirm.append(
    words,
    element("div", { class: "actions" }, go, button("Tidak jadi", close, { class: "secondary small" })),
  );
  return element("li", { class: "card" }, element("p", {}, description), ask, confirm);
}
