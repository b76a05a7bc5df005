import sample from "lakin:sample-report";
import { makeBook } from "../xlsx/make-book";
import { installOffline } from "./install-offline";
import { loadScript } from "./load-script";
import { Page } from "./page";
import { Workbench } from "./workbench";
import "./workbench.css";

const emptyBook = { name: "buku-baru.xlsx", sheets: [{ name: "Lembar1", rows: [], merges: [] }] };
const sampleName = "contoh-laporan-triwulan.xlsx";

const page = new Page();
void page.carryOut(async () => {
  const parts = await loadScript<typeof import("./grid-part")>("grid.js", "lakinGrid");
  const workbench = new Workbench(page, parts);
  page.listen({
    open: (bytes, name, disk) => workbench.open(bytes, name, { disk }),
    openSample: () => workbench.open(sample, sampleName),
    openEmpty: async () => workbench.open(await (await makeBook(emptyBook)).bytes(), emptyBook.name),
    find: () => workbench.find(),
    save: () => workbench.save(),
    isChanged: () => workbench.isChanged,
    step: (direction) => workbench.step(direction),
    undo: () => workbench.undo(),
  });
  await workbench.open(sample, sampleName);
  page.ready();
  installOffline();
  void workbench.offerDraft();
});
