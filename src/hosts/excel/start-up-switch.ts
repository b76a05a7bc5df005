import type { StartUp } from "./start-up";

/** The switch under the pane that says whether this workbook loads the add-in; `refresh` reads it anew. */
export function startUpSwitch(label: HTMLElement, startUp: StartUp): { refresh(): void } {
  const box = label.querySelector("input");
  if (!box) throw new Error("The pane's page has no switch for the start.");

  const show = async () => {
    box.checked = await startUp.isOn();
    label.hidden = false;
  };
  const refresh = () => void show().catch((error) => console.error(error));
  box.addEventListener("change", () => {
    startUp.choose(box.checked).catch((error) => {
      console.error(error);
      refresh();
    });
  });
  refresh();
  return { refresh };
}
