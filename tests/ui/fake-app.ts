import type { App, Check, FunctionHelp } from "../../src/contract/app";
import type { Finding } from "../../src/contract/finding";

/** What the pane asked of the app, in order. */
export type Call = readonly [method: string, ...args: unknown[]];

export interface FakeApp extends App {
  readonly calls: Call[];
  /** The sentence with which the next call of that method rejects. */
  fail(method: keyof App, error: Error): void;
}

export const leftOut: Finding = {
  id: "jumlah-kolom:Tabel 2:C29",
  rule: "jumlah-kolom",
  severity: "salah",
  sheet: "Tabel 2",
  cell: "C29",
  actual: "81.506,92",
  expected: "84.106,92",
  message: "Target: tertulis 81.506,92, sedangkan 25 baris di atasnya berjumlah 84.106,92.",
  basis: "Jumlah = penjumlahan baris di atasnya.",
  diagnosis: {
    cause: "baris-tertinggal",
    message: "Selisihnya 2.600,00, sama dengan baris terakhir (C28): baris itu tertinggal.",
  },
  related: Array.from({ length: 25 }, (_, index) => ({ sheet: "Tabel 2", cell: `C${index + 4}` })),
  fix: { sheet: "Tabel 2", cell: "C29", formula: "=SUM(C4:C28)", text: "84.106,92" },
};

export const overFormula: Finding = {
  id: "capaian:Tabel 1:F6",
  rule: "capaian",
  severity: "periksa",
  sheet: "Tabel 1",
  cell: "F6",
  actual: "120%",
  expected: "58,45%",
  message: "Capaian: tertulis 120%, sedangkan realisasi 23,38% dibanding target 40% adalah 58,45%.",
  basis: "Capaian = realisasi / target.",
  related: [
    { sheet: "Tabel 1", cell: "D6" },
    { sheet: "Tabel 5", cell: "B3" },
  ],
  fix: { sheet: "Tabel 1", cell: "F6", formula: "=KEK.CAPAIAN(E6,D6)", text: "58,45%" },
};

export const malformed: Finding = {
  id: "format-angka:Tabel 2:D9",
  rule: "format-angka",
  severity: "saran",
  sheet: "Tabel 2",
  cell: "D9",
  actual: "10.00.000",
  expected: "",
  message: "Pekerja: 10.00.000 tidak dapat dibaca sebagai angka.",
  basis: "Penulisan angka: titik ribuan tiap tiga angka, koma desimal.",
  related: [],
};

export const threeFindings: Check = {
  tables: [
    { sheet: "Tabel 1", range: "A3:G12", kind: "iku", title: "Capaian Indikator Kinerja Utama" },
    {
      sheet: "Tabel 2",
      range: "A3:F29",
      kind: "investasi-kawasan",
      title: "Realisasi Investasi per Kawasan Ekonomi Khusus sampai dengan Triwulan II",
    },
  ],
  sheets: ["Tabel 1", "Tabel 2", "Catatan"],
  findings: [leftOut, overFormula, malformed],
  dismissed: [],
  failures: [],
  ms: 412,
};

/** As many findings as a poor report of a hundred tables would have. */
export function manyFindings(count: number): Check {
  const findings = Array.from({ length: count }, (_, index): Finding => {
    const sheet = `Tabel ${1 + (index % 40)}`;
    const cell = `C${4 + Math.floor(index / 40)}`;
    return { ...leftOut, id: `jumlah-kolom:${sheet}:${cell}`, sheet, cell, related: [] };
  });
  const sheets = [...new Set(findings.map(({ sheet }) => sheet))];
  const tables = sheets.map((sheet) => ({ sheet, range: "A3:F90", kind: "umum", title: "" }));
  return { tables, sheets, findings, dismissed: [], failures: [], ms: 900 };
}

const functions: readonly FunctionHelp[] = [
  {
    name: "KEK.CAPAIAN",
    family: "KEK",
    summary: "Capaian kinerja: realisasi dibanding target, paling tinggi 120%.",
    reference: "Laporan triwulan Biro Pengendalian KEK.",
    syntax: "KEK.CAPAIAN(realisasi; target; [arah]; [batas])",
    parameters: [
      { name: "realisasi", description: "Realisasi, dalam satuan yang sama dengan target.", optional: false },
      { name: "target", description: "Target; tidak boleh nol.", optional: false },
      { name: "arah", description: "maksimum: makin tinggi makin baik.", optional: true },
    ],
    examples: [
      { formula: "=KEK.CAPAIAN(45,90)", result: "0,5", why: "" },
      { formula: "=KEK.CAPAIAN(130,100)", result: "1,2", why: "dibatasi 120%" },
    ],
  },
  {
    name: "AKIP.PREDIKAT",
    family: "AKIP",
    summary: "Predikat dari nilai AKIP.",
    reference: "PermenPANRB 88/2021.",
    syntax: "AKIP.PREDIKAT(nilai; [peraturan])",
    parameters: [{ name: "nilai", description: "Nilai 0–100.", optional: false }],
    examples: [{ formula: "=AKIP.PREDIKAT(72.62)", result: "BB", why: "" }],
  },
];

export function fakeApp(check: Check = threeFindings): FakeApp {
  const calls: Call[] = [];
  const failures = new Map<string, Error>();
  const changes: string[] = [];

  function call<Result>(method: keyof App, args: readonly unknown[], result: () => Result): Promise<Result> {
    calls.push([method, ...args]);
    const failure = failures.get(method);
    failures.delete(method);
    return failure ? Promise.reject(failure) : Promise.resolve().then(result);
  }

  function change<Result>(label: string, result: Result): () => Result {
    return () => {
      changes.push(label);
      return result;
    };
  }

  return {
    calls,
    fail: (method, error) => failures.set(method, error),
    check: () => call("check", [], () => check),
    compare: (files) =>
      call("compare", [files.map(({ name }) => name)], () => ({ findings: [], others: [], unread: [] })),
    show: (at) => call("show", [at], () => {}),
    preview: (finding) =>
      call("preview", [finding.id], () => ({
        before: finding.actual,
        formula: finding === overFormula ? "=E6/D6" : undefined,
        after: finding.fix?.formula ?? finding.fix?.text ?? "",
      })),
    mend: (finding) =>
      call(
        "mend",
        [finding.id],
        change(`perbaikan sel ${finding.sheet}!${finding.cell}`, {
          done: true,
          message: `Sel ${finding.sheet}!${finding.cell} ditulis.`,
        }),
      ),
    previewAll: (findings) =>
      call("previewAll", [findings.map(({ id }) => id)], () =>
        findings.map(({ id, sheet, cell, actual, fix }) => ({
          finding: id,
          at: { sheet, cell },
          before: actual,
          after: fix?.formula ?? fix?.text ?? "",
        })),
      ),
    mendAll: (findings) =>
      call(
        "mendAll",
        [findings.map(({ id }) => id)],
        change(`perbaikan ${findings.length} sel`, {
          mended: findings.map(({ id }) => id),
          left: [],
          message: `${findings.length} sel ditulis.`,
        }),
      ),
    annotate: (findings, options) =>
      call(
        "annotate",
        [findings.map(({ id }) => id), options],
        change(`catatan di ${findings.length} sel`, {
          cells: findings.length,
          message: `${findings.length} sel diberi catatan.`,
        }),
      ),
    clearAnnotations: () => call("clearAnnotations", [], () => ({ cells: 2, message: "2 catatan dihapus." })),
    undo: () => call("undo", [], () => ({ message: `Dibatalkan: ${changes.pop()}.` })),
    undoable: () => Promise.resolve(changes.at(-1) ?? ""),
    dismiss: (finding, reason) => call("dismiss", [finding.id, reason], () => {}),
    reopen: (finding) => call("reopen", [finding.id], () => {}),
    summaries: () => [
      {
        id: "ringkasan-capaian",
        name: "Ringkasan Capaian Kinerja",
        description: "Setiap indikator: target, realisasi, capaian, peringkat.",
      },
      { id: "temuan", name: "Temuan", description: "Daftar temuan untuk dibagikan." },
    ],
    // A workbook takes its time to be read.
    summaryOffers: () =>
      new Promise((resolve) => setTimeout(() => resolve([{ id: "ringkasan-capaian" }, { id: "temuan" }]), 300)),
    summarise: (ids, options) =>
      call(
        "summarise",
        [ids, options],
        change("lembar Ringkasan", {
          sheets: ["Ringkasan Capaian"],
          missing: ids.includes("temuan") ? ["Temuan: laporan ini tidak punya temuan."] : [],
        }),
      ),
    nextPeriod: () =>
      call("nextPeriod", [], () => ({ plan: { sheets: [], cells: [] }, outdated: [], name: "Tahun 2026", left: [] })),
    composeReport: () => call("composeReport", [], () => ({ title: "Laporan", author: "", sections: [] })),
    templates: () => [{ id: "iku", name: "Tabel IKU", description: "Indikator, target, realisasi, capaian." }],
    insertTemplate: (id, answers) =>
      call("insertTemplate", [id, answers], change("templat Tabel IKU", { sheets: ["Tabel IKU"], missing: [] })),
    functions: () => functions,
    insertExample: (formula) =>
      call("insertExample", [formula], change("rumus di sel A1", { sheet: "Tabel 1", cell: "A1" })),
    convert: (conversion) =>
      call(
        "convert",
        [conversion],
        change("rumus dibekukan", { cells: 3, message: "3 sel: rumus dibekukan menjadi nilai." }),
      ),
  };
}
