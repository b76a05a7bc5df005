import { button, element } from "../../ui/element";

export type Receiver = "lakin" | "bawaan";

/** Whether who gets the file has Lakin; undefined where the user turned back. */
export function askReceiver(functions: number): Promise<Receiver | undefined> {
  return new Promise((resolve) => {
    const dialog = element("dialog", { class: "dialog", "aria-labelledby": "receiver-heading" });
    const answer = (receiver: Receiver | undefined) => {
      dialog.remove();
      resolve(receiver);
    };
    dialog.append(
      element("h2", { id: "receiver-heading" }, "Apakah penerima berkas ini punya Lakin?"),
      element(
        "p",
        {},
        `Berkas ini memakai rumus Lakin di ${functions} sel. Tanpa Lakin, rumus itu tampil #NAME? begitu dihitung ulang.`,
      ),
      element(
        "div",
        { class: "dialog-actions" },
        button("Belum tentu: pakai rumus bawaan Excel", () => answer("bawaan"), { class: "primary" }),
        button("Punya: simpan rumus Lakin", () => answer("lakin")),
        button("Tidak jadi", () => answer(undefined)),
      ),
    );
    dialog.addEventListener("cancel", () => answer(undefined));
    dialog.addEventListener("keydown", (event) => event.stopPropagation());
    document.body.append(dialog);
    dialog.showModal();
  });
}
