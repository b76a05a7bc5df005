/** The heavy half of the workbench, a script of its own. */
import "@univerjs/preset-sheets-core/lib/index.css";

export { Grid } from "./grid";
export { WorkbenchHost } from "./workbench-host";
