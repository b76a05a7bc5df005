import type { Finding } from "../contract/finding";
import { button, element } from "./element";
import type { Pane } from "./pane";

interface DismissEvents {
  readonly dismissed: (reason: string) => void;
  readonly cancelled: () => void;
}

const usualReasons = ["Sesuai dokumen sumber", "Cara hitung instansi kami berbeda", "Sudah dijelaskan di laporan"];

/** Why a finding is put aside: one of the usual reasons, or the user's own words. */
export function dismissForm(pane: Pane, finding: Finding, events: DismissEvents): HTMLElement {
  const own = element("input", {
    type: "text",
    name: "lain",
    placeholder: "Alasan lain…",
    "aria-label": "Alasan lain",
    maxlength: 200,
  });
  const choices = usualReasons.map((reason, index) => {
    const input = element("input", { type: "radio", name: "alasan", value: reason, checked: index === 0 });
    return { input, label: element("label", { class: "choice" }, input, element("span", {}, reason)) };
  });
  own.addEventListener("input", () => {
    for (const { input } of choices) input.checked = false;
  });
  for (const { input } of choices) {
    input.addEventListener("change", () => {
      own.value = "";
    });
  }

  const dismiss = button(
    "Abaikan",
    () => {
      const reason = own.value.trim() || choices.find(({ input }) => input.checked)?.input.value;
      if (!reason) {
        pane.warn("Tulis atau pilih alasannya, supaya rekan Anda tahu.");
        return;
      }
      void pane.run(dismiss, async () => {
        await pane.app.dismiss(finding, reason);
        events.dismissed(reason);
        pane.say("Temuan diabaikan; alasannya disimpan bersama buku kerja.");
      });
    },
    { class: "primary small" },
  );

  return element(
    "div",
    { class: "confirm", role: "group", "aria-label": `Abaikan temuan di ${finding.cell}` },
    element("fieldset", {}, element("legend", {}, "Mengapa diabaikan?"), ...choices.map(({ label }) => label), own),
    element("div", { class: "actions" }, dismiss, button("Tidak jadi", events.cancelled, { class: "secondary small" })),
  );
}
