import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { inject } from "vitest";
import { appsScriptCode, appsScriptPanel } from "../../scripts/build/appsscript";
import { buildCli } from "../../scripts/build/cli";
import { buildExcel } from "../../scripts/build/excel";
import { buildWorkbench } from "../../scripts/build/workbench";

/** The command line as it is shipped. */
export const builtCli = () => shared("cli.js", buildCli);

/** The add-in as a web server would have it. */
export const builtExcel = () => shared("excel", buildExcel);

/** The workbench as it is shipped. */
export const builtWorkbench = () => shared("workbench", (target) => buildWorkbench({ target }));

/** The script of the spreadsheet in Google Sheets. */
export const builtAppsScript = () => text("Code.js", appsScriptCode);

/** The page of its sidebar. */
export const builtPanel = () => text("Panel.html", appsScriptPanel);

async function text(name: string, make: () => Promise<string>): Promise<string> {
  return readFileSync(await shared(name, async (target) => writeFileSync(target, await make())), "utf8");
}

/** The path of what is made once in a run, by whichever test file asks first; the others wait for it. */
async function shared(name: string, make: (target: string) => Promise<void>): Promise<string> {
  const target = join(inject("shared"), name);
  const [begun, done, failed] = [`${target}.begun`, `${target}.done`, `${target}.failed`];
  try {
    mkdirSync(begun);
  } catch {
    while (!existsSync(done)) {
      if (existsSync(failed)) throw new Error(readFileSync(failed, "utf8"));
      await setTimeout(25);
    }
    return target;
  }
  try {
    await make(target);
    writeFileSync(done, "");
    return target;
  } catch (error) {
    writeFileSync(failed, `${name} could not be built: ${error instanceof Error ? error.message : error}`);
    throw error;
  }
}
