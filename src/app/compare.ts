import type { Workbook } from "../contract/snapshot";
import { compareFiles, type FileFinding } from "../rules/files/compare-files";
import { examine } from "./examine";

/** What workbooks say differently of the same thing, each told of the others by its name. */
export function compareWorkbooks(workbooks: readonly Workbook[]): FileFinding[] {
  return compareFiles(workbooks.map((workbook) => ({ name: workbook.name, tables: examine(workbook).tables })));
}
