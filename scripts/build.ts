import { buildAppsScript } from "./build/appsscript";
import { buildCli } from "./build/cli";
import { buildExcel } from "./build/excel";
import { buildWorkbench } from "./build/workbench";

const targets = {
  cli: buildCli,
  workbench: () => buildWorkbench({ compress: true }),
  excel: buildExcel,
  appsscript: buildAppsScript,
};

/** `npm run build` makes all of dist/; `npm run build -- cli excel` makes those. */
const wanted = process.argv.slice(2);
for (const [name, build] of Object.entries(targets)) {
  if (wanted.length === 0 || wanted.includes(name)) await build();
}
