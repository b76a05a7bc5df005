import empty from "lakin:empty-workbook";
import sample from "lakin:sample-report";
import { installOffline } from "./install-offline";
import { loadScript } from "./load-script";
import { Page } from "./page";
import { Workbench } from "./workbench";
import "./workbench.css";

const sampleName = "contoh-laporan-triwulan.xlsx";

const page = new Page();
void page.carryOut(async () => {
  const parts = await loadScript<typeof import("./grid-part")>("grid.js", "lakinGrid");
  const workbench = new Workbench(page, parts);
  page.listen({
    open: (bytes, name) => workbench.open(bytes, name),
    openSample: () => workbench.open(sample, sampleName),
    openEmpty: () => workbench.open(empty, "buku-baru.xlsx"),
    find: () => workbench.find(),
    save: () => workbench.save(),
    isChanged: () => workbench.isChanged,
    step: (direction) => workbench.step(direction),
    undo: () => workbench.undo(),
  });
  await workbench.open(sample, sampleName);
  page.ready();
  installOffline();
});
