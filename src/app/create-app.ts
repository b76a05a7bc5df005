import type {
  App,
  Check,
  Compared,
  FileContent,
  NextPeriod,
  ReportDocument,
  SummaryOffer,
  SummaryOptions,
  TemplateAnswers,
  Written,
} from "../contract/app";
import type { Host } from "../contract/host";
import type { CellContent, SheetPlan } from "../contract/plan";
import type { CellRef, Workbook } from "../contract/snapshot";
import { verdictsOf } from "../report/verdicts";
import type { SummaryInput } from "../summaries/define";
import { composeReport } from "../summaries/document/compose";
import { nextPeriod } from "../summaries/next-period/next-period";
import { summaries } from "../summaries/sheets";
import { templates } from "../summaries/templates";
import { isNumberCell, type Table } from "../tables/table";
import { annotate, clearAnnotations } from "./annotations";
import { nameOf } from "./cell-content";
import { compareWorkbooks } from "./compare";
import { convertFormulas } from "./convert-formulas";
import { Dismissals } from "./dismissals";
import { examine, templateMark, userSheets } from "./examine";
import { functionHelp } from "./function-help";
import { mend, mendAll, preview, previewAll, type Write } from "./mend";
import { UndoHistory } from "./undo-history";

export interface AppOptions {
  /** The day that stands on summary sheets. */
  readonly today?: () => Date;
  /** Reads a file that is not open here, to compare with; rejects with a sentence where it can't be read. */
  readonly readFile?: (file: FileContent) => Promise<Workbook>;
}

/** What a user can do in a workbook, over any host. */
export function createApp(host: Host, { today = () => new Date(), readFile = noFiles }: AppOptions = {}): App {
  const dismissals = new Dismissals(host);
  const history = new UndoHistory(host);
  /** The workbook as it was last checked: a mend is held against it. */
  let checked: Workbook | undefined;

  async function check(): Promise<Check> {
    const started = Date.now();
    const workbook = await host.readWorkbook();
    checked = workbook;
    const { tables, findings, failures } = examine(workbook);
    const { open, dismissed } = await dismissals.split(findings);
    return {
      tables: tables.map(({ sheet, range, kind, title }) => ({ sheet, range, kind, title })),
      sheets: userSheets(workbook).sheets.map(({ name }) => name),
      isEmpty: isEmpty(userSheets(workbook)),
      isUnfilled: tables.length > 0 && tables.every(isUnfilled),
      findings: open,
      dismissed,
      failures,
      ms: Date.now() - started,
    };
  }

  async function compare(files: readonly FileContent[]): Promise<Compared> {
    if (files.length === 0) throw new Error("Pilih sedikitnya satu berkas untuk dibandingkan.");
    const own = await host.readWorkbook();
    const read: Workbook[] = [];
    const unread: { file: string; reason: string }[] = [];
    for (const file of files) {
      try {
        read.push({ ...(await readFile(file)), name: nameBeside(own.name, file.name) });
      } catch (error) {
        unread.push({ file: file.name, reason: error instanceof Error ? error.message : String(error) });
      }
    }
    const found = compareWorkbooks([own, ...read]);
    const of = (file: string) => found.filter((each) => each.file === file).map(({ finding }) => finding);
    const { open } = await dismissals.split(of(own.name));
    return { findings: open, others: read.map(({ name }) => ({ file: name, findings: of(name) })), unread };
  }

  const write: Write = (label, cells, follow) => history.write(label, cells, follow);

  async function summaryInput({ native }: SummaryOptions): Promise<SummaryInput> {
    const workbook = await host.readWorkbook();
    const { report, findings } = examine(workbook);
    const { open, dismissed } = await dismissals.split(findings);
    const verdicts = verdictsOf(open);
    return { workbook, report, findings: open, dismissed, verdicts, native, today: isoDate(today()) };
  }

  async function wholeReport(): Promise<ReportDocument> {
    const document = composeReport(await summaryInput({ native: false }));
    if (typeof document === "string") throw new Error(document);
    return document;
  }

  async function beginNext(): Promise<NextPeriod> {
    const next = nextPeriod(await summaryInput({ native: false }));
    if (typeof next === "string") throw new Error(next);
    return next;
  }

  async function summaryOffers(): Promise<SummaryOffer[]> {
    const input = await summaryInput({ native: false });
    return summaries.map((summary) => {
      const built = summary.build(input);
      return { id: summary.id, ...(typeof built === "string" && { missing: built }) };
    });
  }

  async function summarise(ids: readonly string[], options: SummaryOptions): Promise<Written> {
    const input = await summaryInput(options);

    const plans: SheetPlan[] = [];
    const missing: string[] = [];
    for (const summary of summaries.filter(({ id }) => ids.includes(id))) {
      const built = summary.build(input);
      if (typeof built === "string") missing.push(built);
      else plans.push(built);
    }
    if (plans.length === 0) return { sheets: [], missing };

    // A sheet that stood there before is rebuilt, with the user's notes in it: taking it away would lose them.
    const standing = new Set(input.workbook.sheets.flatMap(({ madeBy }) => madeBy ?? []));
    const { sheets } = await history.writeSheets("lembar", plans, standing);
    return { sheets, missing };
  }

  async function insertTemplate(id: string, asked?: Partial<TemplateAnswers>): Promise<Written> {
    const template = templates.find((candidate) => candidate.id === id);
    if (!template) throw new Error(`Templat ${id} tidak dikenal.`);

    const input = await summaryInput({ native: false });
    const built = template.build({ ...input, ...(asked && { asked }) });
    if (typeof built === "string") return { sheets: [], missing: [built] };

    // Each insertion is a sheet of its own: an earlier one may have been filled in by now.
    const plan = { ...built, id: freeTemplateId(id, input.workbook) };
    const { sheets } = await history.writeSheets("templat", [plan], new Set());
    return { sheets, missing: [] };
  }

  async function insertExample(formula: string): Promise<CellRef> {
    const at = await host.selection();
    if (!at) throw new Error("Pilih satu sel kosong lebih dulu.");
    const [now] = await host.readCells([at]);
    if (now?.text !== "" || now.formula) {
      throw new Error(`Sel ${nameOf(at)} sudah berisi; pilih sel yang kosong.`);
    }
    const content: CellContent = { kind: "formula", formula };
    await write(`rumus di sel ${nameOf(at)}`, [{ ...at, content }]);
    return at;
  }

  return {
    check,
    compare,
    show: (at) => host.select(at),
    preview: (finding) => preview(host, finding),
    mend: (finding) => mend(host, checked, finding, write),
    previewAll: (findings) => previewAll(host, checked, findings),
    mendAll: (findings) => mendAll(host, checked, findings, write),
    annotate: (findings, options) => annotate(history, findings, options),
    clearAnnotations: () => clearAnnotations(host),
    undo: () => history.undo(),
    undoable: () => history.nextLabel(),
    dismiss: (finding, reason) => dismissals.dismiss(finding, reason),
    reopen: (finding) => dismissals.reopen(finding),
    summaryOffers,
    summaries: () => summaries.map(({ id, name, description }) => ({ id, name, description })),
    summarise,
    composeReport: wholeReport,
    nextPeriod: beginNext,
    templates: () => templates.map(({ id, name, description }) => ({ id, name, description })),
    insertTemplate,
    functions: () => functionHelp,
    insertExample,
    convert: (conversion, options) =>
      convertFormulas(conversion, host, {
        write,
        canKeep: (cells, before) => history.canKeep(cells, before),
        anyway: options?.anyway,
      }),
  };
}

/** An earlier version of the open file may bear its very name. */
function nameBeside(own: string, name: string): string {
  return name === own ? `${name} (pembanding)` : name;
}

function noFiles(): Promise<Workbook> {
  return Promise.reject(new Error("Berkas lain tidak dapat dibuka di sini."));
}

function freeTemplateId(id: string, workbook: Workbook): string {
  const taken = new Set(workbook.sheets.map(({ madeBy }) => madeBy));
  let number = 1;
  while (taken.has(`${templateMark}${id}:${number}`)) number += 1;
  return `${templateMark}${id}:${number}`;
}

function isoDate(day: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

function isEmpty({ sheets }: Workbook): boolean {
  return sheets.every(({ rows }) =>
    rows.every((row) => row.every((cell) => !cell || (cell.text === "" && !cell.formula))),
  );
}

/** A table whose rows hold no figure that someone entered: what stands there are numbers of rows, texts and formulas. */
function isUnfilled({ rows, columns }: Table): boolean {
  return rows.every(({ cells }) =>
    cells.every((cell, index) => !isNumberCell(cell) || cell.formula !== undefined || columns[index]?.role === "nomor"),
  );
}
