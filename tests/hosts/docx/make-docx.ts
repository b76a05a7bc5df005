import { Package } from "../../../src/hosts/xlsx/package/package";
import { Zip } from "../../../src/hosts/xlsx/package/zip";

const emptyZip = Uint8Array.from([0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)]);

/** A Word document whose body is this. */
export function makeDocx(body: string): Promise<Uint8Array> {
  const parts = new Package(new Zip(emptyZip), false);
  const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  parts.set("word/document.xml", `<w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`);
  return parts.bytes();
}

export function paragraph(text: string): string {
  return `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

/** Rows of cells; "2|text" spans two columns, "^text" begins a merge over rows, "^" goes on with it. */
export function table(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => {
    const [, span, rest = text] = /^(\d)\|(.*)$/.exec(text) ?? [];
    const merge = rest === "^" ? "<w:vMerge/>" : rest.startsWith("^") ? '<w:vMerge w:val="restart"/>' : "";
    const properties = `<w:tcPr>${span ? `<w:gridSpan w:val="${span}"/>` : ""}${merge}</w:tcPr>`;
    return `<w:tc>${properties}${paragraph(rest.replace(/^\^/, ""))}</w:tc>`;
  };
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
}
