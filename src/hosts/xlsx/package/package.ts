import { isStrictName, toStrict } from "./strict";
import { damaged, UnreadableFile } from "./unreadable-file";
import { XmlScanner } from "./xml";
import { Zip } from "./zip";

export interface Relation {
  readonly id: string;
  /** Last word of the type: "worksheet", "sharedStrings". */
  readonly type: string;
  /** The whole type. */
  readonly typeName: string;
  /** Part name without a leading slash; the address itself where it points outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly isHidden: boolean;
  /** Part name; empty where the relation is missing. */
  readonly part: string;
  /** A chart sheet, dialog or macro sheet has no cells. */
  readonly isWorksheet: boolean;
}

/** The parts of a workbook file, with changes on top that only `bytes` writes. */
export class Package {
  readonly #zip: Zip;
  readonly #changes = new Map<string, Uint8Array | undefined>();

  constructor(
    zip: Zip,
    /** The file is written in the strict form of the format. */
    readonly isStrict: boolean,
  ) {
    this.#zip = zip;
  }

  get partNames(): string[] {
    const names = new Map(this.#zip.names.map((name) => [name.toLowerCase(), name]));
    for (const [name, bytes] of this.#changes) {
      if (!bytes) names.delete(name.toLowerCase());
      else if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
    }
    return [...names.values()];
  }

  has(part: string): boolean {
    const change = this.#changed(part);
    return change ? this.#changes.get(change) !== undefined : this.#zip.has(part);
  }

  /** A part as text; undefined where there is none. */
  async text(part: string): Promise<string | undefined> {
    const change = this.#changed(part);
    const bytes = change ? this.#changes.get(change) : await this.#zip.read(part);
    return bytes && decode(bytes);
  }

  async needed(part: string): Promise<string> {
    const text = await this.text(part);
    if (text === undefined) throw damaged();
    return text;
  }

  set(part: string, content: string | Uint8Array): void {
    this.#changes.set(
      this.#changed(part) ?? part,
      typeof content === "string" ? new TextEncoder().encode(content) : content,
    );
  }

  /** A part that we make, in the form that the file is written in. */
  setOwn(part: string, content: string): void {
    this.set(part, this.isStrict ? toStrict(content) : content);
  }

  remove(part: string): void {
    this.#changes.set(this.#changed(part) ?? part, undefined);
  }

  async relations(part: string): Promise<Relation[]> {
    const xml = await this.text(relationsOf(part));
    if (xml === undefined) return [];
    const relations: Relation[] = [];
    for (const scanner = new XmlScanner(xml); scanner.next(); ) {
      if (scanner.name !== "Relationship" || scanner.isClose) continue;
      const isExternal = scanner.attribute("TargetMode") === "External";
      const target = scanner.attribute("Target") ?? "";
      const typeName = scanner.attribute("Type") ?? "";
      relations.push({
        id: scanner.attribute("Id") ?? "",
        type: typeName.replace(/^.*\//, ""),
        typeName,
        target: isExternal ? target : resolve(part, target),
        isExternal,
      });
    }
    return relations;
  }

  /** An independent copy of what has been changed so far: to go back to when a plan fails half way. */
  fork(): Package {
    const copy = new Package(this.#zip, this.isStrict);
    for (const [name, bytes] of this.#changes) copy.#changes.set(name, bytes);
    return copy;
  }

  bytes(): Promise<Uint8Array> {
    return this.#zip.write(this.#changes);
  }

  #changed(part: string): string | undefined {
    if (this.#changes.has(part)) return part;
    const wanted = part.toLowerCase();
    for (const name of this.#changes.keys()) if (name.toLowerCase() === wanted) return name;
    return undefined;
  }
}

/**
 * Excel writes UTF-8. Other encodings are read by their byte order mark or by what the part says of itself; a part that
 * is changed is written in UTF-8, so the text no longer says otherwise.
 */
function decode(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === "utf-8" ? text : text.replace(declaredEncoding, (_, before) => before);
}

const declaredEncoding = /^(<\?xml\b[^>]*?)\s+encoding\s*=\s*(?:"([^"]*)"|'([^']*)')/;

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  // "<" without a mark before it.
  if (first === 0x3c && second === 0) return "utf-16le";
  if (first === 0 && second === 0x3c) return "utf-16be";
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200)).replace(/^\u00ef\u00bb\u00bf/, "");
  const [, , double, single] = declaredEncoding.exec(head) ?? [];
  const declared = (double ?? single ?? "utf-8").toLowerCase();
  // Said of itself in letters of one byte, which UTF-16 would not be.
  if (declared.startsWith("utf-16") || declared.startsWith("ucs")) return "utf-8";
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    return "utf-8";
  }
}

export function relationsOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A relation's target is relative to the folder of its part, or absolute with a leading slash. */
function resolve(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}

/** Opens the file, or says in one sentence why it is no workbook. */
export async function openPackage(bytes: Uint8Array): Promise<{ parts: Package; workbookPart: string }> {
  const reason = notAZip(bytes);
  if (reason) throw reason;
  const zip = new Zip(bytes);
  const asWritten = new Package(zip, false);
  const root = (await asWritten.relations("")).find((relation) => relation.type === "officeDocument");
  const parts = new Package(zip, root !== undefined && isStrictName(root.typeName));
  if (!root) throw notAWorkbook(parts);
  if (!/^xl\//i.test(root.target) && !(await parts.text(root.target))?.includes("spreadsheetml"))
    throw notAWorkbook(parts);
  if (root.target.endsWith(".bin")) throw saveAs("Berkas ini buku kerja biner (.xlsb)");
  return { parts, workbookPart: root.target };
}

function notAZip(bytes: Uint8Array): UnreadableFile | undefined {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return undefined;
  if (bytes.length === 0)
    return new UnreadableFile("bukan-xlsx", "Berkas ini kosong (0 bita): salin atau unduh ulang.");
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) return oldFormat(bytes);
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048)).trimStart().toLowerCase();
  if (head.startsWith("%pdf")) return saveAs("Berkas ini PDF");
  if (head.includes("urn:schemas-microsoft-com:office:spreadsheet")) return saveAs("Berkas ini lembar kerja XML 2003");
  if (head.includes("<html") || head.includes("<table") || head.startsWith("<!doctype")) {
    return saveAs("Berkas ini halaman web (HTML) yang diberi nama .xlsx");
  }
  if (/^[^\n]*[,;\t][^\n]*(\n|$)/.test(head) && !head.includes("\u0000")) return saveAs("Berkas ini teks (CSV)");
  return saveAs("Berkas ini bukan buku kerja Excel");
}

/** Compound files: an encrypted workbook, or a program of before 2007. Stream names stand in UTF-16. */
function oldFormat(bytes: Uint8Array): UnreadableFile {
  const wide = (name: string) => [...name].map((letter) => `${letter}\u0000`).join("");
  const content = new TextDecoder("latin1").decode(bytes);
  if (content.includes(wide("EncryptedPackage"))) {
    return new UnreadableFile(
      "terkunci",
      "Berkas terkunci sandi: buka di Excel, hapus sandinya (Info > Proteksi Buku Kerja), lalu simpan lagi.",
    );
  }
  if (content.includes(wide("WordDocument"))) return saveAs("Berkas ini dokumen Word lama (.doc)");
  if (content.includes(wide("Workbook")) || content.includes(wide("Book")))
    return saveAs("Berkas ini format Excel lama (.xls)");
  return saveAs("Berkas ini bukan buku kerja Excel");
}

function notAWorkbook(parts: Package): UnreadableFile {
  if (parts.has("word/document.xml")) return saveAs("Berkas ini dokumen Word (.docx)");
  if (parts.has("ppt/presentation.xml")) return saveAs("Berkas ini presentasi (.pptx)");
  if (parts.has("xl/workbook.bin")) return saveAs("Berkas ini buku kerja biner (.xlsb)");
  if (parts.has("content.xml") && parts.has("mimetype")) return saveAs("Berkas ini format OpenDocument (.ods)");
  return saveAs("Berkas ini arsip zip, bukan buku kerja Excel");
}

function saveAs(what: string): UnreadableFile {
  return new UnreadableFile(
    "bukan-xlsx",
    `${what}: buka datanya di Excel atau LibreOffice, lalu simpan sebagai .xlsx.`,
  );
}

/** The sheets in the order of their tabs. */
export async function sheetEntries(parts: Package, workbookPart: string, workbookXml: string): Promise<SheetEntry[]> {
  const relations = new Map((await parts.relations(workbookPart)).map((relation) => [relation.id, relation]));
  const sheets: SheetEntry[] = [];
  for (const scanner = new XmlScanner(workbookXml); scanner.next(); ) {
    if (scanner.name !== "sheet" || scanner.isClose) continue;
    const relation = relations.get(scanner.prefixed("id") ?? "");
    sheets.push({
      name: scanner.attribute("name") ?? "",
      sheetId: Number(scanner.attribute("sheetId")),
      isHidden: (scanner.attribute("state") ?? "visible") !== "visible",
      part: relation?.target ?? "",
      isWorksheet: relation?.type === "worksheet" && parts.has(relation.target),
    });
  }
  return sheets;
}
