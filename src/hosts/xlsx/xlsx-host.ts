import { contentOf } from "../../app/cell-content";
import type { Applied, Host, Mark, Marked } from "../../contract/host";
import type { CellContent, CellWrite, Plan } from "../../contract/plan";
import type { Restructure } from "../../contract/restructure";
import type { CellRef, Sheet, SheetCell, Workbook } from "../../contract/snapshot";
import { fromA1 } from "../../tables/address";
import { freeSheetName } from "../free-sheet-name";
import { keepNotes } from "../keep-notes";
import { Refusal } from "../refusal";
import { Package, sheetEntries } from "./package/package";
import { addPart, addRelation, freePart, removePart, removeRelation } from "./package/package-edit";
import { refuseLockedStructure, refuseReferred, refuseSigned, refuseTableHeads, sheetOf } from "./package/refusals";
import { readPackage } from "./read/read";
import { restructure } from "./structure/restructure";
import { isWrittenAs, keepCells, type PointedParts, writeKept } from "./write/kept-cell";
import { memoryPart, memoryProperties, readMemoryPart } from "./write/memory-part";
import { removeOwnSheet, writeOwnSheet } from "./write/own-sheets";
import { patchCells } from "./write/sheet-cells";
import { StyleAppender } from "./write/style-appender";
import { calculateOnLoad } from "./write/workbook-xml";

/** A workbook file as a host. The file given is never changed. */
export interface XlsxHost extends Host {
  /**
   * The changed copy. Once a cell was mended, formulas that lean on it are out of date, so the file asks for a
   * calculation when it is opened, unless the caller `isCalculated`: has written all results.
   */
  bytes(options?: { readonly isCalculated?: boolean }): Promise<Uint8Array>;
  /** Carries a change of structure or looks out whole, or rejects with an Indonesian reason and changes nothing. */
  restructure(change: Restructure): Promise<void>;
  /** The file as it is now, to go back to. */
  checkpoint(): Checkpoint;
  restore(checkpoint: Checkpoint): void;
}

/** What `checkpoint` gave, of use to `restore` alone. */
export interface Checkpoint {
  readonly parts: unknown;
}

export class PackageHost implements XlsxHost {
  #parts: Package;
  #snapshot: Workbook | undefined;
  #selected: CellRef | undefined;
  #isStale = false;

  constructor(
    parts: Package,
    readonly workbookPart: string,
    readonly name: string,
  ) {
    this.#parts = parts;
  }

  async readWorkbook(): Promise<Workbook> {
    this.#snapshot ??= await readPackage(this.#parts, this.workbookPart, this.name);
    return this.#snapshot;
  }

  async readCells(at: readonly CellRef[]): Promise<readonly SheetCell[]> {
    const { sheets } = await this.readWorkbook();
    return at.map((ref) => {
      const { row, column } = fromA1(ref.cell);
      return sheetOf(sheets, ref.sheet).rows[row]?.[column] ?? { text: "" };
    });
  }

  async keep(writes: readonly CellWrite[]): Promise<readonly CellWrite[]> {
    const { sheets } = await this.readWorkbook();
    const entries = await sheetEntries(this.#parts, this.workbookPart, await this.#parts.needed(this.workbookPart));
    const pointed = await this.#pointed(this.#parts);
    const back: CellWrite[] = [];
    for (const name of new Set(writes.map(({ sheet }) => sheet))) {
      const { rows } = sheetOf(sheets, name);
      const own = writes.filter(({ sheet }) => sheet === name);
      const xml = await this.#parts.needed(entries.find((entry) => entry.name === name)?.part ?? "");
      const refs = own.map(({ cell }) => fromA1(cell));
      const reformatted = new Set(own.filter(({ content }) => content.format !== undefined).map(({ cell }) => cell));
      for (const [cell, kept] of keepCells(xml, name, refs, pointed)) {
        const { row, column } = fromA1(cell);
        const content = withResult(rows[row]?.[column] ?? { text: "" });
        const isPlain = !reformatted.has(cell) && isWrittenAs(kept, cell, content);
        back.push({ sheet: name, cell, content, ...(!isPlain && { kept: writeKept(kept) }) });
      }
    }
    return back;
  }

  async apply(plan: Plan): Promise<Applied> {
    const { sheets } = await this.readWorkbook();
    for (const { sheet } of plan.cells) sheetOf(sheets, sheet);
    const parts = this.#parts.fork();
    const styles = await openStyles(parts, this.workbookPart);
    const untouched = styles.appender.xml;
    const isStale = plan.cells.length > 0 && (await this.#writeCells(parts, plan.cells, styles.appender));
    const names = await this.#writeSheets(parts, plan, sheets, styles.appender);
    if (styles.appender.xml !== untouched) parts.set(styles.part, styles.appender.xml);
    this.#setParts(parts);
    this.#isStale ||= isStale;
    return { sheets: names };
  }

  async restructure(change: Restructure): Promise<void> {
    const workbook = await this.readWorkbook();
    const parts = this.#parts.fork();
    const styles = await openStyles(parts, this.workbookPart);
    const untouched = styles.appender.xml;
    await restructure(parts, this.workbookPart, workbook, change, styles.appender);
    if (styles.appender.xml !== untouched) parts.set(styles.part, styles.appender.xml);
    await dropCalculationChain(parts, this.workbookPart);
    this.#setParts(parts);
    this.#isStale = true;
  }

  checkpoint(): Checkpoint {
    return { parts: this.#parts };
  }

  restore({ parts }: Checkpoint): void {
    if (parts instanceof Package) this.#setParts(parts);
  }

  async removeSheets(ids: readonly string[]): Promise<readonly string[]> {
    const { sheets } = await this.readWorkbook();
    const own = sheets.filter(({ madeBy }) => madeBy && ids.includes(madeBy));
    if (own.length === 0) return [];
    refuseReferred(own, sheets);
    const parts = this.#parts.fork();
    await refuseLockedStructure(parts, this.workbookPart);
    for (const { name, madeBy = "" } of own) await removeOwnSheet(parts, this.workbookPart, name, madeBy);
    await dropCalculationChain(parts, this.workbookPart);
    this.#setParts(parts);
    return own.map(({ name }) => name);
  }

  /** A file that is read by many programs carries its findings on the sheet "Temuan". */
  async mark(marks: readonly Mark[]): Promise<Marked> {
    if (marks.length === 0) return { removed: 0, left: [] };
    throw new Refusal("Catatan di sel hanya ditulis di Excel dan Google Sheets; di sini buatlah lembar Temuan.");
  }

  async select(at: CellRef): Promise<void> {
    await this.readCells([at]);
    this.#selected = at;
  }

  async selection(): Promise<CellRef | undefined> {
    return this.#selected;
  }

  async readMemory(key: string): Promise<string> {
    return (await this.#memory())?.texts.get(key) ?? "";
  }

  async writeMemory(key: string, text: string): Promise<void> {
    const parts = this.#parts.fork();
    refuseSigned(parts);
    const memory = await this.#memory();
    const texts = new Map(memory?.texts);
    if (text === "") texts.delete(key);
    else texts.set(key, text);
    if (memory) {
      parts.set(memory.part, memoryPart(texts));
    } else {
      const part = freePart(parts, "customXml/item", ".xml");
      await addPart(parts, part, "application/xml", memoryPart(texts));
      await addRelation(parts, this.workbookPart, "customXml", part);
      const properties = part.replace(/item(\d+)\.xml$/, "itemProps$1.xml");
      await addPart(parts, properties, customXmlProperties, memoryProperties);
      await addRelation(parts, part, "customXmlProps", properties);
    }
    this.#parts = parts;
  }

  async bytes({ isCalculated = false } = {}): Promise<Uint8Array> {
    if (!this.#isStale || isCalculated) return this.#parts.bytes();
    const parts = this.#parts.fork();
    parts.set(this.workbookPart, calculateOnLoad(await parts.needed(this.workbookPart)));
    return parts.bytes();
  }

  #setParts(parts: Package): void {
    this.#parts = parts;
    this.#snapshot = undefined;
  }

  /** What the cells of a sheet may point into. */
  async #pointed(parts: Package): Promise<PointedParts> {
    const related = await parts.relations(this.workbookPart);
    const textOf = async (type: string) => {
      const part = related.find((relation) => relation.type === type)?.target;
      return part === undefined ? undefined : await parts.text(part);
    };
    const styles = new StyleAppender((await textOf("styles")) ?? plainStyles);
    return {
      strings: await textOf("sharedStrings"),
      metadata: await textOf("sheetMetadata"),
      look: (style) => styles.look(style),
    };
  }

  async #memory(): Promise<{ part: string; texts: Map<string, string> } | undefined> {
    for (const { type, target } of await this.#parts.relations(this.workbookPart)) {
      const xml = type === "customXml" ? await this.#parts.text(target) : undefined;
      const texts = xml && readMemoryPart(xml);
      if (texts) return { part: target, texts };
    }
    return undefined;
  }

  async #writeCells(parts: Package, writes: readonly CellWrite[], styles: StyleAppender): Promise<boolean> {
    refuseSigned(parts);
    const workbookXml = await parts.needed(this.workbookPart);
    const entries = await sheetEntries(parts, this.workbookPart, workbookXml);
    const pointed = await this.#pointed(parts);
    let formulasChanged = false;
    let isStale = false;
    for (const { name, part } of entries) {
      const own = writes.filter(({ sheet }) => sheet === name);
      if (own.length === 0) continue;
      refuseTableHeads(sheetOf((await this.readWorkbook()).sheets, name), own);
      const patched = patchCells(await parts.needed(part), name, own, styles, pointed);
      parts.set(part, patched.xml);
      formulasChanged ||= patched.formulasChanged;
      isStale ||= patched.valuesChanged;
    }
    if (formulasChanged) await dropCalculationChain(parts, this.workbookPart);
    return isStale;
  }

  async #writeSheets(parts: Package, plan: Plan, sheets: readonly Sheet[], styles: StyleAppender): Promise<string[]> {
    if (plan.sheets.length === 0) return [];
    refuseSigned(parts);
    const entries = await sheetEntries(parts, this.workbookPart, await parts.needed(this.workbookPart));
    const taken = entries.map(({ name }) => name);
    const names: string[] = [];
    for (const wanted of plan.sheets) {
      const standing = sheets.find(({ madeBy }) => madeBy === wanted.id);
      if (standing?.isProtected)
        throw new Refusal(`Lembar "${standing.name}" terproteksi: buka proteksinya lebih dulu.`);
      if (!standing) await refuseLockedStructure(parts, this.workbookPart);
      const name = standing?.name ?? freeSheetName(wanted.name, taken);
      await writeOwnSheet(parts, this.workbookPart, keepNotes(wanted, standing), name, styles);
      taken.push(name);
      names.push(name);
    }
    // The chain may name cells of a sheet that was replaced.
    await dropCalculationChain(parts, this.workbookPart);
    return names;
  }
}

function withResult(cell: SheetCell): CellContent {
  const content = contentOf(cell);
  return content.kind === "formula" ? { ...content, value: cell.number ?? cell.text } : content;
}

const customXmlProperties = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** Excel makes the order of calculation anew where a file has none. */
async function dropCalculationChain(parts: Package, workbookPart: string): Promise<void> {
  const chain = (await parts.relations(workbookPart)).find(({ type }) => type === "calcChain");
  if (!chain) return;
  await removeRelation(parts, workbookPart, chain.target);
  await removePart(parts, chain.target);
}

async function openStyles(parts: Package, workbookPart: string): Promise<{ part: string; appender: StyleAppender }> {
  const part = (await parts.relations(workbookPart)).find(({ type }) => type === "styles")?.target;
  const xml = part && (await parts.text(part));
  if (part && xml) return { part, appender: new StyleAppender(xml) };
  const made = freePart(parts, "xl/styles", ".xml");
  await addPart(parts, made, "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml", plainStyles);
  await addRelation(parts, workbookPart, "styles", made);
  return { part: made, appender: new StyleAppender(plainStyles) };
}

const plainStyles =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  "</styleSheet>";
