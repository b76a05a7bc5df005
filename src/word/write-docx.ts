import {
  cell,
  Document,
  gridBorders,
  heading,
  pageNumberField,
  paragraph,
  row,
  table,
  text,
  toBuffer,
} from "@cj-tech-master/excelts/word";
import type { NarrativeBlock, NarrativeDocument, NarrativeTable } from "../contract/narrative";

type Content = Parameters<typeof Document.addContent>[1];

/** A4 upright, in twentieths of a point. */
const page = { width: 11906, height: 16838, margin: 1134 } as const;
const printWidth = page.width - 2 * page.margin;
const bodySize = 22;
const tableSize = 16;
const headerFill = "D9E2F3";
const blankFill = "FFF2CC";

/** The narrative as a Word document (.docx) for a report to be finished in. */
export async function writeDocx({ title, subtitle, blocks }: NarrativeDocument): Promise<Uint8Array> {
  const document = Document.create();
  // biome-ignore lint/correctness/useHookAtTopLevel: a method of the document, no hook of a component
  Document.useDefaultStyles(document);
  Document.setDocDefaults(document, {
    runProperties: { font: "Calibri", size: bodySize, language: { val: "id-ID" } },
  });
  const { margin } = page;
  Document.setSectionProperties(document, {
    pageSize: { width: page.width, height: page.height, orientation: "portrait" },
    margins: { top: margin, right: margin, bottom: margin, left: margin },
  });
  Document.setFooter(document, "default", {
    children: [paragraph([pageNumberField()], { alignment: "center" })],
  });
  Document.setCoreProperties(document, { title, creator: "Lakin" });
  Document.addContent(document, heading(title, 1));
  Document.addContent(
    document,
    paragraph([text(subtitle, { italic: true, color: "595959" })], { spacing: { after: 240 } }),
  );
  for (const block of blocks) for (const content of contentOf(block)) Document.addContent(document, content);
  return toBuffer(Document.build(document));
}

function contentOf(block: NarrativeBlock): Content[] {
  switch (block.kind) {
    case "heading":
      return [heading(block.text, 2)];
    case "paragraph":
      return [block.text, ...(block.addition ? [block.addition] : [])].map((words) =>
        paragraph(marked(words), { alignment: "both", spacing: { before: 80, after: 120 } }),
      );
    case "blank": {
      const runs = [
        text(`${block.label}: `, { bold: true }),
        ...(block.text ? [text(block.text)] : [text("[diisi penyusun laporan]", { shading: { fill: blankFill } })]),
      ];
      return [paragraph(runs, { indent: { left: 360 }, spacing: { after: 80 } })];
    }
    case "table":
      return [tableOf(block), paragraph([], { spacing: { after: 80 } })];
  }
}

/** What stands in square brackets waits for the office, and is marked so that nobody prints it unread. */
function marked(words: string) {
  return words
    .split(/(\[[^\]]*\])/)
    .filter((part) => part !== "")
    .map((part) => (part.startsWith("[") ? text(part, { shading: { fill: blankFill } }) : text(part)));
}

function tableOf({ headers, rows, widths }: NarrativeTable): Content {
  const columns = columnWidths(headers, widths);
  const cellOf = (words: string, index: number, bold: boolean, fill?: string) =>
    cell(
      [
        paragraph([text(words.trim(), { size: tableSize, bold })], {
          alignment: fill ? "center" : isFigure(words) ? "right" : "left",
          spacing: { before: 20, after: 20 },
        }),
      ],
      {
        width: { value: columns[index] ?? 0, type: "dxa" },
        verticalAlign: "center",
        ...(fill && { shading: { fill } }),
      },
    );
  const head = row(
    headers.map((words, index) => cellOf(words, index, true, headerFill)),
    { tableHeader: true, cantSplit: true },
  );
  const body = rows.map(({ cells, bold }) => {
    const isLone = cells.slice(1).every((words) => words === "");
    const [first = ""] = cells;
    if (isLone && bold) return row([spanning(first, headers.length)], { cantSplit: true });
    return row(
      cells.map((words, index) => cellOf(words, index, bold)),
      { cantSplit: true },
    );
  });
  return table(
    [head, ...body],
    { width: { value: printWidth, type: "dxa" }, layout: "fixed", borders: gridBorders(4, "A6A6A6") },
    columns,
  );
}

/** At least as wide as the longest word of its header; what is left goes by the widths on the sheet. */
function columnWidths(headers: readonly string[], widths: readonly number[]): number[] {
  const least = headers.map(
    (words) => Math.max(...words.split(" ").map(({ length }) => length)) * boldLetter + cellPadding,
  );
  const wanted = widths.reduce((total, width) => total + width, 0);
  const spare = Math.max(0, printWidth - least.reduce((total, width) => total + width, 0));
  return least.map((width, index) => Math.floor(width + (spare * (widths[index] ?? 0)) / wanted));
}

/** In twentieths of a point, at the size of the tables. */
const boldLetter = 95;
const cellPadding = 230;

/** A heading within a table runs across it. */
function spanning(words: string, columns: number) {
  return cell([paragraph([text(words, { size: tableSize, bold: true })])], {
    gridSpan: columns,
    width: { value: printWidth, type: "dxa" },
    shading: { fill: "F2F2F2" },
  });
}

function isFigure(words: string): boolean {
  return /^(-?[\d.,]+%?|-)$/.test(words.trim());
}
