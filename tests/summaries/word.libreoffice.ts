import { describe, expect, it } from "vitest";
import { narrate } from "../../src/summaries/narrative/narrate";
import { writeDocx } from "../../src/word/write-docx";
import { inputFrom, reports } from "./fixtures";
import { convert } from "./libreoffice";

describe.each(reports)("the Word document of %s", (report) => {
  it("opens in LibreOffice with its tables, paragraphs and blanks", async () => {
    const document = narrate(await inputFrom(report, "teks"));
    if (typeof document === "string") throw new Error(document);
    const html = Buffer.from(convert(await writeDocx(document), "docx", "html")).toString("utf8");
    const text = html
      .replace(/<[^>]*>/g, " ")
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, "&")
      .replace(/&gt;/g, ">")
      .replace(/&lt;/g, "<")
      .replace(/\s+/g, "");
    const squeezed = (words: string) => words.replace(/\s+/g, "");
    for (const block of document.blocks) {
      if (block.kind === "paragraph" || block.kind === "heading") expect(text).toContain(squeezed(block.text));
      if (block.kind === "blank") expect(text).toContain(squeezed(`${block.label}: [diisi penyusun laporan]`));
    }
    const tables = document.blocks.filter(({ kind }) => kind === "table").length;
    expect(html.match(/<table/gi)).toHaveLength(tables);
  });
});
