import { callsLakin, toLakin, toNative } from "../catalogue/formulas";
import type { Conversion, Converted } from "../contract/app";
import type { Host } from "../contract/host";
import type { CellContent, CellWrite } from "../contract/plan";
import type { SheetCell, Workbook } from "../contract/snapshot";
import { toA1 } from "../tables/address";
import { contentOf } from "./cell-content";
import type { Write } from "./mend";

interface FormulaCell {
  readonly sheet: string;
  readonly cell: string;
  readonly now: SheetCell;
  readonly formula: string;
}

const key = "bawaan";

/** Turns the workbook's Lakin formulas into built-in ones, back, into values, or enters them anew. */
export async function convertFormulas(conversion: Conversion, host: Host, write: Write): Promise<Converted> {
  const cells = await formulaCells(host);
  const turned = await conversions[conversion](cells, host);
  if (turned.length === 0) return { cells: 0, message: "Tidak ada rumus yang perlu diubah." };

  const label = `${labels[conversion]} (${turned.length} sel)`;
  if (conversion === "beku") await freeze(label, turned, host, write);
  else
    await write(
      label,
      turned.map(writeOf),
      turned.map(({ at }) => at.now),
    );
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

const conversions: Record<Conversion, (cells: readonly FormulaCell[], host: Host) => Promise<Turned[]>> = {
  async bawaan(cells, host) {
    const made: Record<string, string> = await readMade(host);
    const turned: Turned[] = [];
    for (const at of cells) {
      const lakin = toLakin(at.formula);
      if (!callsLakin(lakin)) continue;
      const native = toNative(lakin);
      if (native === lakin) continue;
      made[native] = lakin;
      turned.push({ at, content: { kind: "formula", formula: native } });
    }
    await host.writeMemory(key, JSON.stringify(made));
    return turned;
  },

  async lakin(cells, host) {
    const made = await readMade(host);
    return cells.flatMap((at) => {
      const formula = made[at.formula] ?? toLakin(at.formula);
      return formula && formula !== at.formula ? [{ at, content: { kind: "formula", formula } as const }] : [];
    });
  },

  async beku(cells) {
    return cells
      .filter(({ formula }) => callsLakin(toLakin(formula)))
      .map((at) => ({ at, content: contentOf({ ...at.now, formula: undefined }) }));
  },

  async perbaiki(cells) {
    return cells
      .filter(({ now, formula }) => toLakin(formula) !== formula || (now.text === "#NAME?" && callsLakin(formula)))
      .map((at) => ({ at, content: { kind: "formula", formula: toLakin(at.formula) } as const }));
  },
};

/**
 * A formula that filled several cells takes them along when it goes, and no snapshot tells which cells those were: they
 * are the ones found empty once the formulas have become values.
 */
async function freeze(label: string, turned: readonly Turned[], host: Host, write: Write): Promise<void> {
  const before = await host.readWorkbook();
  const writes = turned.map(writeOf);
  const formulas = turned.map(({ at }) => at.now);
  await host.apply({ sheets: [], cells: writes });
  try {
    const emptied = emptiedCells(before, await host.readWorkbook());
    await write(label, [...writes, ...emptied], [...formulas, ...emptied.map(() => ({ text: "" }))]);
  } catch (error) {
    const cells = turned.map(({ at }) => ({ sheet: at.sheet, cell: at.cell, content: contentOf(at.now) }));
    await host.apply({ sheets: [], cells });
    throw error;
  }
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
        now?.formula ? [{ sheet: name, cell: toA1(rowIndex, column), now, formula: now.formula }] : [],
      ),
    ),
  );
}

/** The built-in formulas we made and the Lakin formula each stands for. */
async function readMade(host: Host): Promise<Record<string, string>> {
  const text = await host.readMemory(key);
  return text === "" ? {} : JSON.parse(text);
}
