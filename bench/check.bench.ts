import type { Sheet, SheetCell, Workbook } from "../src/contract/snapshot";
import { runRules } from "../src/rules/run";
import { findTables } from "../src/tables/find-tables";

/** The checker alone, on workbooks already read: processor time beside that of a plain pass over the same cells. */
const rounds = 7;

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3;
}

interface Measured {
  readonly tables: number;
  readonly rules: number;
  readonly pass: number;
}

function measure(workbook: Workbook): Measured {
  const start = processorTime();
  passOver(workbook);
  const passed = processorTime();
  const tables = findTables(workbook);
  const found = processorTime();
  const { failures } = runRules(workbook, tables);
  const checked = processorTime();
  if (failures.length > 0) throw new Error(failures.join("; "));
  return { pass: passed - start, tables: found - passed, rules: checked - found };
}

/** What looking at each cell once costs at least: its text without marks, as a number. */
function passOver({ sheets }: Workbook): number {
  let sum = 0;
  for (const { rows } of sheets) {
    for (const row of rows) {
      for (const cell of row) sum += Number((cell?.text ?? "").trim().replace(/[.%]/g, "").replace(",", ".")) || 0;
    }
  }
  return sum;
}

function text(words: string): SheetCell {
  return { text: words };
}

function figure(value: number): SheetCell {
  return { text: value.toLocaleString("id-ID"), number: value };
}

function share(part: number, whole: number): SheetCell {
  const number = part / whole;
  return { text: `${(number * 100).toFixed(2).replace(".", ",")}%`, number, format: "0.00%" };
}

const header = ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian", "Keterangan"].map(text);

/** A table of indicators with its total; as text where it was pasted from a document. */
function sheetOf(name: string, length: number, seed: number, isPasted: boolean): Sheet {
  let [planned, reached] = [0, 0];
  const rows = Array.from({ length }, (_, index) => {
    const [target, realisasi] = [900 + ((index * seed) % 1009), 800 + ((index * 31 + seed) % 1707)];
    planned += target;
    reached += realisasi;
    return [
      figure(index + 1),
      text(`Indikator ${name} ke-${index + 1}`),
      figure(target),
      figure(realisasi),
      share(realisasi, target),
      text("Tercapai sebagian"),
    ];
  });
  const all = [header, ...rows, [text(""), text("Jumlah"), figure(planned), figure(reached)]];
  return {
    name,
    merges: [],
    rows: isPasted ? all.map((row) => row.map(({ text: shown }) => ({ text: shown }))) : all,
  };
}

function reportOf(sheets: number, rows: number): Workbook {
  return {
    name: "laporan.xlsx",
    sheets: Array.from({ length: sheets }, (_, at) => sheetOf(`Tabel ${at + 1}`, rows, 7 + 2 * at, at % 2 === 0)),
  };
}

function report(name: string, cells: number, { pass, tables, rules }: Measured) {
  return {
    laporan: name,
    sel: cells.toLocaleString("id-ID"),
    "tabel (ms)": tables.toFixed(1),
    "aturan (ms)": rules.toFixed(1),
    "× sekali lewat": ((tables + rules) / Math.max(pass, 0.01)).toFixed(0),
    "µs per sel": (((tables + rules) / cells) * 1e3).toFixed(1),
  };
}

function countCells({ sheets }: Workbook): number {
  return sheets.reduce((count, { rows }) => count + rows.reduce((sum, row) => sum + row.length, 0), 0);
}

/** Best of several rounds; of a busy machine trust the ratios alone. */
function best(workbook: Workbook, times: number): Measured {
  const all = Array.from({ length: times }, () => measure(workbook));
  return all.reduce((least, each) => (each.tables + each.rules < least.tables + least.rules ? each : least));
}

const small = reportOf(25, 8);
const cold = measure(small);
const lines = [
  report("25 lembar, pertama kali", countCells(small), cold),
  report("25 lembar, berikutnya", countCells(small), best(small, rounds)),
];
for (const rows of [1_000, 10_000, 100_000]) {
  const workbook = reportOf(1, rows);
  lines.push(
    report(`${rows.toLocaleString("id-ID")} baris`, countCells(workbook), best(workbook, rows > 10_000 ? 1 : 3)),
  );
}

/** A table of counts, as wide as censuses are: places down, kinds across. */
function wide(columns: number, rows: number): Workbook {
  const kinds = Array.from({ length: columns - 1 }, (_, at) => text(`Jenis ${at + 1}`));
  const body = Array.from({ length: rows }, (_, row) => [
    text(`Kabupaten ${row + 1}`),
    ...kinds.map((_, at) => figure((row * 31 + at * 7) % 977)),
  ]);
  return {
    name: "lebar.xlsx",
    sheets: [{ name: "Lebar", merges: [], rows: [[text("Kabupaten"), ...kinds], ...body] }],
  };
}

/** A small table with a lone cell in the last column of every row: only filled cells may cost anything. */
function farCells(rows: number): Workbook {
  const { sheets } = reportOf(1, rows);
  const [sheet] = sheets as [Sheet];
  const last = 16_383;
  const far = sheet.rows.map((row) => {
    const stretched = [...row];
    stretched[last] = text("x");
    return stretched;
  });
  return { name: "jauh.xlsx", sheets: [{ ...sheet, rows: far }] };
}

const many = reportOf(500, 3);
lines.push(report("500 lembar kecil", countCells(many), best(many, 2)));
for (const columns of [50, 100, 200, 400]) {
  const workbook = wide(columns, 60);
  lines.push(report(`${columns} kolom × 60 baris`, countCells(workbook), best(workbook, 1)));
}
const far = farCells(1_000);
lines.push(report("1.000 baris, sel di XFD", 1_000 * 7, best(far, 2)));
console.table(lines);
