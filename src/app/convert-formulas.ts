import { callsLakin, toLakin, toNative } from "../catalogue/formulas";
import type { Conversion, Converted } from "../contract/app";
import type { Host } from "../contract/host";
import type { CellContent, CellWrite } from "../contract/plan";
import type { SheetCell, Workbook } from "../contract/snapshot";
import { toA1 } from "../tables/address";
import { contentOf } from "./cell-content";
import type { Write } from "./mend";
import { isRecord, isText, parseMemory } from "./parse-memory";
import { formulaAt, relativeFormula } from "./relative-formula";

interface FormulaCell {
  readonly sheet: string;
  readonly cell: string;
  readonly place: { readonly row: number; readonly column: number };
  readonly now: SheetCell;
  readonly formula: string;
}

const key = "bawaan";

interface Options {
  readonly write: Write;
  /** Whether the change can be put back also after the pane was closed. */
  readonly canKeep: (cells: readonly CellWrite[], before: readonly SheetCell[]) => boolean;
  /** The user was asked, and wants it though it can't be put back for good. */
  readonly anyway?: boolean;
}

/** Turns the workbook's Lakin formulas into built-in ones, back, into values, or enters them anew. */
export async function convertFormulas(
  conversion: Conversion,
  host: Host,
  { write, canKeep, anyway }: Options,
): Promise<Converted> {
  const cells = await formulaCells(host);
  const { turned, made } = conversions[conversion](cells, await readMade(host));
  if (turned.length === 0) return { cells: 0, message: "Tidak ada rumus yang perlu diubah." };
  if (
    !anyway &&
    !canKeep(
      turned.map(writeOf),
      turned.map(({ at }) => at.now),
    )
  ) {
    return { cells: 0, message: "", question: tooLargeToKeep(turned.length) };
  }
  if (made) await host.writeMemory(key, JSON.stringify(Object.fromEntries(made)));

  const label = `${labels[conversion]} (${turned.length} sel)`;
  const writes = turned.map(writeOf);
  if (conversion === "beku") await freeze(label, writes, host, write);
  else await write(label, writes);
  return { cells: turned.length, message: `${turned.length} sel: ${labels[conversion]}.` };
}

interface Turned {
  readonly at: FormulaCell;
  readonly content: CellContent;
}

const labels: Record<Conversion, string> = {
  bawaan: "rumus diubah ke rumus bawaan",
  lakin: "rumus dikembalikan ke rumus Lakin",
  beku: "rumus dibekukan menjadi nilai",
  perbaiki: "rumus dimasukkan kembali",
};

interface Conversions {
  readonly turned: readonly Turned[];
  /** What is to be remembered, so that the way back is known. */
  readonly made?: Made;
}

const conversions: Record<Conversion, (cells: readonly FormulaCell[], made: Made) => Conversions> = {
  bawaan(cells, made) {
    const more = new Map(made);
    const turned: Turned[] = [];
    for (const at of cells) {
      const lakin = toLakin(at.formula);
      if (!callsLakin(lakin)) continue;
      const native = toNative(lakin);
      if (native === lakin) continue;
      more.set(relativeFormula(native, at.place), relativeFormula(lakin, at.place));
      turned.push({ at, content: { kind: "formula", formula: native } });
    }
    return { turned, made: more };
  },

  lakin(cells, made) {
    const turned = cells.flatMap((at) => {
      const pattern = made.get(relativeFormula(at.formula, at.place));
      const formula = pattern === undefined ? toLakin(at.formula) : formulaAt(pattern, at.place);
      return formula === at.formula ? [] : [{ at, content: { kind: "formula", formula } as const }];
    });
    return { turned };
  },

  beku(cells) {
    const turned = cells
      .filter(({ formula }) => callsLakin(toLakin(formula)))
      .map((at) => ({ at, content: contentOf({ ...at.now, formula: undefined }) }));
    return { turned };
  },

  perbaiki(cells) {
    const turned = cells
      .filter(({ now, formula }) => toLakin(formula) !== formula || (isStuck(now) && callsLakin(formula)))
      .map((at) => ({ at, content: { kind: "formula", formula: toLakin(at.formula) } as const }));
    return { turned };
  },
};

/** What Excel shows for a function it lost, and for a result that never came; entering the formula anew mends both. */
function isStuck({ text }: SheetCell): boolean {
  return text === "#NAME?" || text === "#BUSY!";
}

function tooLargeToKeep(cells: number): string {
  return `${cells} sel akan diubah. Perubahan sebesar ini hanya dapat dibatalkan selama panel terbuka; simpan dulu salinan berkasnya. Lanjutkan?`;
}

/**
 * A formula that filled several cells takes them along when it goes, and no snapshot tells which cells those were: they
 * are the ones found empty once the formulas have become values.
 */
async function freeze(label: string, writes: readonly CellWrite[], host: Host, write: Write): Promise<void> {
  const before = await host.readWorkbook();
  await write(label, writes, async () => emptiedCells(before, await host.readWorkbook()));
}

function emptiedCells(before: Workbook, after: Workbook): CellWrite[] {
  const left = new Map(after.sheets.map(({ name, rows }) => [name, rows]));
  return before.sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row, rowIndex) =>
      row.flatMap((cell, column): CellWrite[] => {
        const now = left.get(name)?.[rowIndex]?.[column];
        const isEmptied = cell && cell.text !== "" && !cell.formula && !now?.text && !now?.formula;
        return isEmptied ? [{ sheet: name, cell: toA1(rowIndex, column), content: contentOf(cell) }] : [];
      }),
    ),
  );
}

function writeOf({ at, content }: Turned): CellWrite {
  return { sheet: at.sheet, cell: at.cell, content };
}

async function formulaCells(host: Host): Promise<FormulaCell[]> {
  const { sheets } = await host.readWorkbook();
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row, rowIndex) =>
      row.flatMap((now, column) =>
        now?.formula
          ? [
              {
                sheet: name,
                cell: toA1(rowIndex, column),
                place: { row: rowIndex, column },
                now,
                formula: now.formula,
              },
            ]
          : [],
      ),
    ),
  );
}

/** The built-in formulas we made and the Lakin formula each stands for, as they are all the way down a column. */
type Made = ReadonlyMap<string, string>;

async function readMade(host: Host): Promise<Made> {
  return new Map(Object.entries(parseMemory(await host.readMemory(key), isMade) ?? {}));
}

function isMade(kept: unknown): kept is Record<string, string> {
  return isRecord(kept) && isText(...Object.values(kept));
}
