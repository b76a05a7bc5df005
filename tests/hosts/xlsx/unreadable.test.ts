import { readFileSync } from "node:fs";
import { constants, deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { UnreadableFile, type UnreadableKind } from "../../../src/hosts/xlsx/package/unreadable-file";
import { readXlsx } from "../../../src/hosts/xlsx/read/read";
import { rawParts, rawXlsx, zipOf } from "./raw-xlsx";

const ascii = (text: string) => new TextEncoder().encode(text);
const fixture = () => new Uint8Array(readFileSync("tests/fixtures/sei-balai-2024.satu.xlsx"));

/** A compound file of before 2007 with a stream of that name. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, index) => {
    bytes[512 + index * 2] = letter.charCodeAt(0);
  });
  return bytes;
}

async function refusal(bytes: Uint8Array): Promise<UnreadableFile> {
  const error: unknown = await readXlsx(bytes, "uji.xlsx").then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UnreadableFile)) throw new Error(`Expected an UnreadableFile, got ${error}`);
  return error;
}

const cases: readonly [
  name: string,
  bytes: () => Uint8Array | Promise<Uint8Array>,
  kind: UnreadableKind,
  says: RegExp,
][] = [
  ["no bytes at all", () => new Uint8Array(), "bukan-xlsx", /0 bita/],
  ["a CSV file", () => ascii("No;Uraian;Target\n1;Pekerja;10\n"), "bukan-xlsx", /CSV.*simpan sebagai \.xlsx/],
  ["a PDF", () => ascii("%PDF-1.7\n%âãÏÓ"), "bukan-xlsx", /PDF/],
  ["a web page named .xlsx", () => ascii("\n<html><table><tr><td>1</td></tr></table></html>"), "bukan-xlsx", /HTML/],
  [
    "an XML spreadsheet of 2003",
    () => ascii('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
    "bukan-xlsx",
    /XML 2003/,
  ],
  ["an .xls", () => compound("Workbook"), "bukan-xlsx", /\.xls\b/],
  ["an encrypted workbook", () => compound("EncryptedPackage"), "terkunci", /sandi/],
  ["an old Word document", () => compound("WordDocument"), "bukan-xlsx", /\.doc\b/],
  ["bytes of nothing known", () => new Uint8Array([1, 2, 3, 0, 4]), "bukan-xlsx", /bukan buku kerja/],
  [
    "a Word document",
    () => zipOf({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>" }),
    "bukan-xlsx",
    /Word/,
  ],
  [
    "an OpenDocument spreadsheet",
    () => zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<o/>" }),
    "bukan-xlsx",
    /\.ods/,
  ],
  ["any other zip", () => zipOf({ "foto.jpg": "x" }), "bukan-xlsx", /arsip zip/],
  ["a file cut off", () => fixture().slice(0, 9000), "rusak", /rusak/],
  [
    "a file with a flipped byte",
    () => {
      const bytes = fixture();
      const at = new TextDecoder("latin1").decode(bytes).indexOf("xl/worksheets/sheet1.xml") + 500;
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      return bytes;
    },
    "rusak",
    /rusak/,
  ],
  [
    "a workbook without its sheet list",
    async () => {
      const { "xl/workbook.xml": _workbook, ...rest } = rawParts({ sheet: "<sheetData/>" });
      return zipOf(rest);
    },
    "rusak",
    /rusak/,
  ],
  ["a zip bomb", () => bomb(500_000_000), "terlalu-besar", /terlalu besar/],
  ["a zip bomb that tells another size", () => bomb(5_000), "rusak", /rusak/],
];

/** 500 MB of blanks in half a megabyte, as the sheet of an ordinary workbook. */
async function bomb(told: number): Promise<Uint8Array> {
  const name = ascii("xl/worksheets/sheet1.xml");
  const block = deflateRawSync(Buffer.alloc(1_000_000, " "), { finishFlush: constants.Z_FULL_FLUSH });
  const data = Buffer.concat([...Array.from({ length: 500 }, () => block), deflateRawSync("")]);
  const base = await rawXlsx({ sheet: "<sheetData/>" });
  return withEntry(base, name, data, told);
}

/** Appends an entry that takes the place of an earlier one of the same name. */
function withEntry(zip: Uint8Array, name: Uint8Array, data: Uint8Array, size: number): Uint8Array {
  const end = zip.length - 22;
  const from = new DataView(zip.buffer, zip.byteOffset);
  const start = from.getUint32(end + 16, true);
  const directory = zip.subarray(start, end);
  const bytes = new Uint8Array(zip.length + 76 + 2 * name.length + data.length);
  const view = new DataView(bytes.buffer);
  bytes.set(zip.subarray(0, start));
  let at = start;
  const header = (offset: number) => {
    view.setUint16(offset, 20, true);
    view.setUint16(offset + 4, 8, true);
    view.setUint32(offset + 14, data.length, true);
    view.setUint32(offset + 18, size, true);
    view.setUint16(offset + 22, name.length, true);
  };
  view.setUint32(at, 0x04034b50, true);
  header(at + 4);
  bytes.set(name, at + 30);
  bytes.set(data, at + 30 + name.length);
  const local = at;
  at += 30 + name.length + data.length;
  const newStart = at;
  bytes.set(directory, at);
  at += directory.length;
  view.setUint32(at, 0x02014b50, true);
  header(at + 6);
  view.setUint32(at + 42, local, true);
  bytes.set(name, at + 46);
  at += 46 + name.length;
  view.setUint32(at, 0x06054b50, true);
  const count = from.getUint16(end + 10, true) + 1;
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, at - newStart, true);
  view.setUint32(at + 16, newStart, true);
  return bytes.subarray(0, at + 22);
}

describe("what is no readable workbook", () => {
  it.each(cases)("%s", async (_name, bytes, kind, says) => {
    const error = await refusal(await bytes());
    expect(error.kind).toBe(kind);
    expect(error.message).toMatch(says);
    expect(error.message.endsWith(".")).toBe(true);
  });

  it("an empty workbook is one that can be read", async () => {
    const { sheets } = await readXlsx(await rawXlsx({ sheet: "<sheetData/>" }), "kosong.xlsx");
    expect(sheets).toEqual([{ name: "Data", rows: [], merges: [] }]);
  });
});
