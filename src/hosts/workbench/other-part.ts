/** Loaded when a file of another program is opened. */
export { readColumns, readOther } from "./read-other";
