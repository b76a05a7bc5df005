import {
  AlignmentType,
  Bookmark,
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  InternalHyperlink,
  type ISectionOptions,
  LeaderType,
  LevelFormat,
  LineRuleType,
  NumberFormat,
  Packer,
  PageBreak,
  PageNumber,
  PageOrientation,
  PageReference,
  Paragraph,
  SectionType,
  SequentialIdentifier,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from "docx";
import { estimatePageNumbers } from "docx/layout";
import type {
  Contents,
  Cover,
  DocumentBlock,
  DocumentList,
  DocumentSection,
  Gap,
  Heading,
  ReportDocument,
  Signature,
} from "../contract/document";
import { chartRun } from "./chart";
import { font, page, printWidth, sizes } from "./look";
import { gapShading, markedRuns, unbroken } from "./runs";
import { tableOf } from "./table";

/**
 * The report as a Word document (.docx): headings that Word's navigation knows, tables of contents, captions and page
 * numbers as fields with their present values, tables with repeated header rows, charts that Word draws.
 */
export async function writeDocument(report: ReportDocument): Promise<Uint8Array> {
  const writer = new Writer(captionsIn(report));
  const document = new Document({
    title: report.title,
    creator: report.author,
    lastModifiedBy: report.author,
    description: report.title,
    styles,
    numbering,
    pageNumbers: estimatePageNumbers,
    sections: report.sections.map((section, index) => writer.sectionOf(section, report.sections[index - 1])),
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const styles = {
  default: {
    document: {
      run: { font, size: sizes.body, language: { value: "id-ID" } },
      paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
    },
    heading1: {
      run: { size: sizes.chapter, bold: true, color: "000000" },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 0, after: 240 }, keepNext: true },
    },
    heading2: {
      run: { size: sizes.section, bold: true, color: "000000" },
      paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
    },
    heading3: {
      run: { size: sizes.part, bold: true, color: "1F3864" },
      paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
    },
    caption: {
      run: { size: sizes.caption, bold: true, italics: false, color: "000000" },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 160, after: 80 } },
    },
  },
};

const bullets = "butir";
const numbers = "angka";

const numbering = {
  config: [
    {
      reference: bullets,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: "•",
          style: { paragraph: { indent: { left: 500, hanging: 250 } } },
        },
      ],
    },
    {
      reference: numbers,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: "%1.",
          style: { paragraph: { indent: { left: 560, hanging: 360 } } },
        },
      ],
    },
  ],
};

/** Writes sections in order, counting what is numbered. */
class Writer {
  private lists = 0;
  private readonly captioned = { Tabel: 0, Gambar: 0 };

  constructor(private readonly captions: readonly Caption[]) {}

  sectionOf(section: DocumentSection, before: DocumentSection | undefined): ISectionOptions {
    const isCover = section.numbering === "none";
    const begins = section.numbering !== before?.numbering;
    const formatType = section.numbering === "roman" ? NumberFormat.LOWER_ROMAN : NumberFormat.DECIMAL;
    return {
      properties: {
        type: SectionType.NEXT_PAGE,
        page: {
          size: {
            width: page.width,
            height: page.height,
            orientation: section.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
          },
          margin: { top: page.margin, right: page.margin, bottom: page.margin, left: page.margin },
          ...(!isCover && { pageNumbers: { formatType, ...(begins && { start: 1 }) } }),
        },
      },
      footers: { default: new Footer({ children: isCover ? [new Paragraph("")] : [pageNumber()] }) },
      children: section.blocks.flatMap((block, index) => this.contentOf(block, section.landscape, index === 0)),
    };
  }

  private contentOf(block: DocumentBlock, isLandscape: boolean, isFirst: boolean): FileChild[] {
    switch (block.kind) {
      case "cover":
        return coverOf(block);
      case "heading":
        return [headingOf(block, isFirst)];
      case "text":
        return [textOf(block.text, block.look)];
      case "list":
        return this.listOf(block);
      case "gap":
        return [gapOf(block)];
      case "table":
        return [
          ...(block.caption === "" ? [] : [this.captionOf("Tabel", block.caption, true)]),
          tableOf(block, isLandscape),
          block.source ? note(`Sumber: ${block.source}`) : new Paragraph({ spacing: { after: 60 } }),
        ];
      case "chart":
        return [
          new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children: [chartRun(block)] }),
          this.captionOf("Gambar", block.caption, false),
        ];
      case "contents":
        return [this.contentsOf(block.of)];
      case "signature":
        return signatureOf(block, isLandscape);
      case "page-break":
        return [new Paragraph({ children: [new PageBreak()] })];
    }
  }

  /** A numbered list begins at 1 again wherever it stands. */
  private listOf({ isNumbered, items }: DocumentList): Paragraph[] {
    this.lists += 1;
    const reference = { reference: isNumbered ? numbers : bullets, level: 0, instance: this.lists };
    return items.map(
      (item) => new Paragraph({ numbering: reference, spacing: { after: 60 }, children: markedRuns(item) }),
    );
  }

  /** "Tabel 3. Capaian …", its number a field, so that the list of tables finds it and Word renumbers it. */
  private captionOf(label: CaptionLabel, words: string, isAbove: boolean): Paragraph {
    this.captioned[label] += 1;
    const id = bookmarkOf(label, this.captioned[label]);
    const children = [
      new TextRun(`${label}\u00a0`),
      new SequentialIdentifier(label),
      new TextRun(`. ${unbroken(words)}`),
    ];
    return new Paragraph({ style: "Caption", keepNext: isAbove, children: [new Bookmark({ id, children })] });
  }

  private contentsOf(of: Contents["of"]): TableOfContents {
    if (of === "headings") return new TableOfContents("Daftar Isi", { hyperlink: true, headingStyleRange: "1-3" });
    const label = of === "tables" ? "Tabel" : "Gambar";
    return new TableOfContents(`Daftar ${label}`, {
      hyperlink: true,
      captionLabelIncludingNumbers: label,
      contentChildren: this.captions.filter((caption) => caption.label === label).map(entryOf),
      beginDirty: false,
    });
  }
}

function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
}

type CaptionLabel = "Tabel" | "Gambar";

interface Caption {
  readonly label: CaptionLabel;
  readonly number: number;
  readonly text: string;
}

/** In the order in which they stand, numbered as Word will count them. */
function captionsIn({ sections }: ReportDocument): Caption[] {
  const counts = { Tabel: 0, Gambar: 0 };
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      if ((block.kind !== "table" && block.kind !== "chart") || block.caption === "") return [];
      const label = block.kind === "table" ? "Tabel" : "Gambar";
      counts[label] += 1;
      return [{ label, number: counts[label], text: block.caption }];
    });
}

/** "Tabel 3. Capaian … 12", its page a field. */
function entryOf({ label, number, text }: Caption): Paragraph {
  const anchor = bookmarkOf(label, number);
  return new Paragraph({
    style: "TOC1",
    tabStops: [{ type: TabStopType.RIGHT, position: printWidth(false), leader: LeaderType.DOT }],
    children: [
      new InternalHyperlink({
        anchor,
        children: [
          new TextRun(`${label}\u00a0${number}. ${unbroken(text)}`),
          new TextRun({ children: [new Tab()] }),
          new PageReference(anchor),
        ],
      }),
    ],
  });
}

function bookmarkOf(label: CaptionLabel, number: number): string {
  return `_Toc_${label}_${number}`;
}

/** A third of the way down, the office at the foot. */
function coverOf({ lines, foot }: Cover): Paragraph[] {
  const [title = "", ...rest] = lines;
  return [
    new Paragraph({ spacing: { before: 2800 } }),
    coverLine(title, sizes.cover, 480),
    ...rest.map((line) => coverLine(line, sizes.chapter, 240)),
    new Paragraph({ spacing: { before: 3800 } }),
    ...foot.map((line) => coverLine(line, sizes.section, 80)),
  ];
}

function coverLine(words: string, size: number, after: number): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after },
    children: markedRuns(words, { bold: true, size }),
  });
}

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

function headingOf({ level, text, isUnlisted }: Heading, isFirst: boolean): Paragraph {
  // A section begins on a page of its own already.
  const pageBreakBefore = level === 1 && !isFirst;
  if (!isUnlisted) {
    const children = text.split("\n").map((line, index) => new TextRun({ text: line, break: index > 0 ? 1 : 0 }));
    return new Paragraph({ heading: levels[level], pageBreakBefore, children });
  }
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    pageBreakBefore,
    spacing: { after: 240 },
    children: [new TextRun({ text, bold: true, size: sizes.chapter })],
  });
}

function gapOf({ label, hint }: Gap): Paragraph {
  return new Paragraph({
    children: [
      new TextRun({ text: `${label}: `, bold: true }),
      new TextRun({ text: `[${hint}]`, shading: gapShading }),
    ],
  });
}

function textOf(words: string, look: "plain" | "formula" | "note" = "plain"): Paragraph {
  if (look === "note") return note(words);
  if (look === "formula") {
    return new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: 80, after: 160 },
      children: markedRuns(words, { italics: true }),
    });
  }
  return new Paragraph({ alignment: AlignmentType.BOTH, children: markedRuns(words) });
}

function note(words: string): Paragraph {
  return new Paragraph({
    spacing: { before: 60, after: 200 },
    children: markedRuns(words, { italics: true, size: sizes.note }),
  });
}

/** On the right half of the page, never parted from each other. */
function signatureOf({ placeAndDate, post, name, nip }: Signature, isLandscape: boolean): Paragraph[] {
  const indent = { left: Math.round(printWidth(isLandscape) / 2) };
  const line = (words: string, look: { bold?: boolean; before?: number; isLast?: boolean } = {}) =>
    new Paragraph({
      indent,
      keepNext: !look.isLast,
      spacing: { before: look.before ?? 0, after: 0 },
      children: markedRuns(words, { bold: look.bold }),
    });
  return [
    line(placeAndDate, { before: 480 }),
    line(post),
    line(name, { bold: true, before: 1200 }),
    line(nip, { isLast: true }),
  ];
}
