/** Loaded when a report is saved as a Word document. */
export { writeDocument } from "../../word/write-document";
