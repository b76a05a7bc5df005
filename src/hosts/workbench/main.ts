import "@univerjs/preset-sheets-core/lib/index.css";
import sample from "lakin:sample-report";
import { Page } from "./page";
import { Workbench } from "./workbench";
import "./workbench.css";

const page = new Page();
const workbench = new Workbench(page);
page.listen({
  open: (bytes, name) => workbench.open(bytes, name),
  openSample: () => workbench.open(sample, "contoh-laporan-triwulan.xlsx"),
  save: () => workbench.save(),
  isChanged: () => workbench.isChanged,
  step: (direction) => workbench.step(direction),
  undo: () => workbench.undo(),
});
void page.carryOut(() => workbench.open(sample, "contoh-laporan-triwulan.xlsx"));
