import { describe, expect, it } from "vitest";
import { Zip } from "../../src/hosts/xlsx/package/zip";
import { writeDocx } from "../../src/word/write-docx";

async function documentXml(bytes: Uint8Array): Promise<string> {
  return new TextDecoder().decode(await new Zip(bytes).read("word/document.xml"));
}

describe("a Word document", () => {
  it("holds headings, tables with a repeated header, paragraphs and marked blanks", async () => {
    const bytes = await writeDocx({
      title: "Narasi Capaian Kinerja",
      subtitle: "laporan.xlsx",
      blocks: [
        { kind: "heading", text: "Capaian IKU" },
        {
          kind: "table",
          headers: ["No.", "Capaian"],
          rows: [{ cells: ["1", "88,65%"], bold: false }],
          widths: [6, 12],
        },
        { kind: "paragraph", text: "Capaian 88,65%. [Periksa: tabel menuliskan 90%].", about: "IKM" },
        { kind: "blank", label: "Penyebab", about: "IKM" },
      ],
    });
    const xml = await documentXml(bytes);
    expect(xml).toContain("Capaian IKU");
    expect(xml).toContain("88,65%");
    expect(xml).toContain("[Periksa: tabel menuliskan 90%]");
    expect(xml).toContain("[diisi penyusun laporan]");
    expect(xml).toContain("w:tblHeader");
    expect(xml).not.toMatch(/undefined|NaN/);
  });
});
