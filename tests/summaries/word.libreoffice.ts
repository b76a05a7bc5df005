import { describe, expect, it } from "vitest";
import { composeReport } from "../../src/summaries/document/compose";
import { writeDocument } from "../../src/word/write-document";
import { inputFrom, reports } from "./fixtures";
import { convert } from "./libreoffice";

describe.each(reports)("the Word document of %s", (report) => {
  it("opens in LibreOffice with its headings, tables, paragraphs, gaps and charts", async () => {
    const document = composeReport(await inputFrom(report, "teks"));
    if (typeof document === "string") throw new Error(document);
    const html = Buffer.from(convert(await writeDocument(document), "docx", "html")).toString("utf8");
    const squeezed = (words: string) => words.replace(/[\s\u00a0]+/g, "");
    const text = squeezed(
      html
        .replace(/<[^>]*>/g, " ")
        .replace(/&nbsp;/g, " ")
        .replace(/&quot;/g, '"')
        .replace(/&gt;/g, ">")
        .replace(/&lt;/g, "<")
        .replace(/&amp;/g, "&"),
    );
    const blocks = document.sections.flatMap((section) => section.blocks);
    for (const block of blocks) {
      if (block.kind === "heading" || block.kind === "text") expect(text).toContain(squeezed(block.text));
      if (block.kind === "gap") expect(text).toContain(squeezed(`${block.label}: [${block.hint}]`));
      if (block.kind === "table") expect(text).toContain(squeezed(`. ${block.caption}`));
    }
    expect(html.match(/<table/gi)).toHaveLength(blocks.filter(({ kind }) => kind === "table").length);
    expect(html.match(/<img/gi)).toHaveLength(blocks.filter(({ kind }) => kind === "chart").length);
  });
});
