import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run";
import { Zip } from "../../src/hosts/xlsx/package/zip";
import { readXlsx } from "../../src/hosts/xlsx/read/read";
import { makeXlsx } from "../hosts/xlsx/make-xlsx";
import { rawXlsx } from "../hosts/xlsx/raw-xlsx";
import { type FakeTerminal, fakeTerminal } from "./fake-terminal";

async function lakin(args: readonly string[], terminal: FakeTerminal = fakeTerminal()) {
  const code = await run(args, terminal);
  return { code, out: terminal.stdout(), err: terminal.stderr(), terminal };
}

/** A table whose total leaves the last row out: 643 + 1.158 + 500 is 2.301, not 1.801. */
const wrongTotal = () => tableFile("1.801");
const rightTotal = () => tableFile("2.301");

function tableFile(total: string): Promise<Uint8Array> {
  const rows = [
    ["Jumlah pekerja per kawasan"],
    ["No", "Kawasan Ekonomi Khusus", "Jumlah Pekerja"],
    ["1", "KEK Palu", "643"],
    ["2", "KEK Bitung", "1.158"],
    ["3", "KEK Morotai", "500"],
    ["", "Jumlah", total],
  ];
  return makeXlsx({
    name: "",
    sheets: [{ name: "Pekerja", merges: [], rows: rows.map((row) => row.map((text) => ({ text }))) }],
  });
}

describe("lakin periksa", () => {
  it("prints the findings by sheet and ends with 1 when a figure is wrong", async () => {
    const { code, out, err } = await lakin(
      ["periksa", "salah.xlsx"],
      fakeTerminal({ "salah.xlsx": await wrongTotal() }),
    );
    expect(code).toBe(1);
    expect(err).toBe("");
    const lines = out.split("\n");
    expect(lines[0]).toBe("salah.xlsx: 1 tabel, 1 temuan (1 salah)");
    expect(lines[2]).toBe("Lembar Pekerja");
    expect(lines[3]).toMatch(/^ {2}SALAH {4}C6 {4}.*1\.801/);
    expect(out).toContain("KEK Morotai");
    expect(out).toContain("Perbaikan C6: 2.301");
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
  });

  it("ends with 0 when nothing is wrong", async () => {
    const { code, out } = await lakin(["periksa", "benar.xlsx"], fakeTerminal({ "benar.xlsx": await rightTotal() }));
    expect(code).toBe(0);
    expect(out).toBe("benar.xlsx: 1 tabel, tidak ada temuan\n");
  });

  it("--json prints one object a file on its own line, cells as A1", async () => {
    const files = { "a.xlsx": await wrongTotal(), "b.xlsx": await rightTotal() };
    const { code, out, err } = await lakin(["periksa", "a.xlsx", "--json", "b.xlsx"], fakeTerminal(files));
    expect(code).toBe(1);
    expect(err).toBe("");
    const [first, second, end] = out.split("\n");
    expect(end).toBe("");
    const a = JSON.parse(first ?? "");
    expect(Object.keys(a)).toEqual(["file", "tables", "findings", "ms"]);
    expect(a.file).toBe("a.xlsx");
    expect(a.tables).toEqual([
      { sheet: "Pekerja", range: "A2:C6", kind: expect.any(String), title: "Jumlah pekerja per kawasan" },
    ]);
    expect(a.findings).toHaveLength(1);
    expect(a.findings[0]).toMatchObject({
      rule: "jumlah-kolom",
      severity: "salah",
      sheet: "Pekerja",
      cell: "C6",
      actual: "1.801",
      expected: "2.301",
      diagnosis: { cause: "baris-tertinggal" },
    });
    expect(JSON.parse(second ?? "")).toMatchObject({ file: "b.xlsx", findings: [] });
  });

  it("reports a bad file among many, goes on with the rest, and ends with 2", async () => {
    const files = {
      "a.xlsx": await wrongTotal(),
      "b.xlsx": new TextEncoder().encode("a;b\n1;2"),
      "c.xlsx": await rightTotal(),
    };
    const terminal = fakeTerminal(files);
    const { code, out, err } = await lakin(["periksa", "a.xlsx", "b.xlsx", "hilang.xlsx", "c.xlsx"], terminal);
    expect(code).toBe(2);
    expect(out).toContain("a.xlsx: 1 tabel");
    expect(out).toContain("c.xlsx: 1 tabel");
    expect(err.split("\n")).toEqual([
      "b.xlsx: Berkas ini teks (CSV): buka datanya di Excel atau LibreOffice, lalu simpan sebagai .xlsx.",
      "hilang.xlsx: Berkas tidak ada: periksa nama dan foldernya.",
      "",
    ]);
    const json = await lakin(["periksa", "--json", "b.xlsx", "c.xlsx"], fakeTerminal(files));
    expect(json.code).toBe(2);
    const objects = json.out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(objects[0]).toMatchObject({ file: "b.xlsx", tables: [], findings: [], error: expect.stringMatching(/CSV/) });
    expect(objects[1]).toMatchObject({ file: "c.xlsx", findings: [] });
  });

  it("refuses an empty workbook", async () => {
    const empty = await rawXlsx({ sheet: "<sheetData/>" });
    const { code, out, err } = await lakin(["periksa", "kosong.xlsx"], fakeTerminal({ "kosong.xlsx": empty }));
    expect([code, out]).toEqual([2, ""]);
    expect(err).toBe("kosong.xlsx: Buku kerja ini kosong: tidak ada sel yang berisi di lembar mana pun.\n");
  });

  it("colours on a terminal only", async () => {
    const file = { "a.xlsx": await wrongTotal() };
    expect((await lakin(["periksa", "a.xlsx"], fakeTerminal(file))).out).not.toContain("\u001b");
    expect((await lakin(["periksa", "a.xlsx"], fakeTerminal(file, true))).out).toContain("\u001b[31mSALAH");
  });
});

describe("lakin periksa --bandingkan", () => {
  const biro = "tests/fixtures/biro-pengendalian-tw2-2025.angka.xlsx";
  const mangkei = "tests/fixtures/sei-mangkei-tw2-2025.angka.xlsx";

  it("tells each file of the other, beside its own findings", async () => {
    const alone = await lakin(["periksa", "--json", biro, mangkei]);
    const beside = await lakin(["periksa", "--json", "--bandingkan", biro, mangkei]);
    const findings = ({ out }: { out: string }) =>
      out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).findings.map((finding: { id: string }) => finding.id));
    const [own = [], more = []] = [findings(alone), findings(beside)];
    expect(more.map((ids, index) => ids.slice(0, own[index]?.length))).toEqual(own);
    expect(more.flat().length).toBeGreaterThan(own.flat().length);
  });

  it("needs two files", async () => {
    const { code, out, err } = await lakin(["periksa", biro, "--bandingkan"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/dua berkas/);
  });

  it("goes on without a file that can't be read", async () => {
    const { code, out, err } = await lakin(["periksa", biro, "hilang.xlsx", mangkei, "--bandingkan"]);
    expect(code).toBe(2);
    expect(out).toContain(`${mangkei}: `);
    expect(err).toBe("hilang.xlsx: Berkas tidak ada: periksa nama dan foldernya.\n");
  });
});

describe("lakin periksa --word", () => {
  const input = "tests/fixtures/sei-balai-2024.angka.xlsx";

  it("writes the whole report as a Word document", async () => {
    const { code, err, terminal } = await lakin(["periksa", input, "--word", "laporan.docx"]);
    expect(code).toBe(1);
    expect(err).toContain("laporan.docx ditulis");
    const bytes = terminal.written.get("laporan.docx") ?? new Uint8Array();
    const document = new TextDecoder().decode(await new Zip(bytes).read("word/document.xml"));
    expect(document).toContain("Indeks Kepuasan Masyarakat");
    expect(document).toContain("75,35");
  });

  it.each([
    [[input, "--word", "laporan.doc"], /berakhiran \.docx/],
    [[input, input, "--word", "laporan.docx"], /satu berkas/],
  ])("refuses %j", async (args, reason) => {
    const { code, err, terminal } = await lakin(["periksa", ...args]);
    expect(code).toBe(2);
    expect(err).toMatch(reason);
    expect(terminal.written.size).toBe(0);
  });

  it("says why there is no report, and writes nothing", async () => {
    const bytes = await makeXlsx({
      name: "",
      sheets: [{ name: "Kata", merges: [], rows: [[{ text: "Hanya kata" }]] }],
    });
    const { code, err, terminal } = await lakin(
      ["periksa", "kata.xlsx", "--word", "laporan.docx"],
      fakeTerminal({ "kata.xlsx": bytes }),
    );
    expect(code).toBe(2);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(terminal.written.size).toBe(0);
  });
});

describe("lakin periksa --ringkasan", () => {
  const input = "tests/fixtures/sei-balai-2024.angka.xlsx";

  it("writes a copy with summary sheets of built-in formulas, and leaves the user's sheets", async () => {
    const { code, err, terminal } = await lakin(["periksa", input, "--ringkasan", "hasil.xlsx"]);
    expect(code).toBe(1);
    expect(err).toContain("hasil.xlsx ditulis: lembar ");
    const bytes = terminal.written.get("hasil.xlsx");
    if (!bytes) throw new Error("nothing written");
    const after = await readXlsx(bytes, "hasil.xlsx");
    const before = await readXlsx(await terminal.readFile(input), "hasil.xlsx");
    const own = after.sheets.filter(({ madeBy }) => madeBy);
    expect(own.length).toBeGreaterThan(0);
    expect(after.sheets.filter(({ madeBy }) => !madeBy)).toEqual(before.sheets);
    const formulas = own.flatMap(({ rows }) => rows.flat().flatMap((cell) => cell?.formula ?? []));
    expect(formulas.length).toBeGreaterThan(0);
    expect(formulas.join("\n")).not.toMatch(/\b(KEK|IKM|AKIP|LKJ|ANGGARAN|ANGKA)\./);
  });

  it("--rumus lakin writes our functions", async () => {
    const { terminal } = await lakin(["periksa", input, "--ringkasan=hasil.xlsx", "--rumus", "lakin"]);
    const bytes = terminal.written.get("hasil.xlsx") ?? new Uint8Array();
    const { sheets } = await readXlsx(bytes, "hasil.xlsx");
    const formulas = sheets.flatMap(({ rows }) => rows.flat().flatMap((cell) => cell?.formula ?? []));
    expect(formulas.join("\n")).toMatch(/\b(LKJ|IKM|AKIP)\.[A-Z]+\(/);
  });

  it.each([
    [[input, "--ringkasan", `./${input}`], /yang diperiksa sendiri/],
    [[input, "--ringkasan", "hasil.csv"], /berakhiran \.xlsx/],
    [[input, input, "--ringkasan", "hasil.xlsx"], /satu berkas/],
    [[input, "--rumus", "lakin"], /--ringkasan/],
    [[input, "--ringkasan", "hasil.xlsx", "--rumus", "excel"], /"excel" tidak dikenal/],
  ])("%j is refused and nothing is written", async (args, reason) => {
    const { code, out, err, terminal } = await lakin(["periksa", ...args]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(reason);
    expect(terminal.written.size).toBe(0);
  });

  it("a file that can't be read leaves nothing written", async () => {
    const { code, terminal } = await lakin(["periksa", "hilang.xlsx", "--ringkasan", "hasil.xlsx"]);
    expect(code).toBe(2);
    expect(terminal.written.size).toBe(0);
  });

  it("a file without any table is told, and nothing is written", async () => {
    const words = await makeXlsx({
      name: "",
      sheets: [{ name: "A", merges: [], rows: [[{ text: "Kata pengantar" }]] }],
    });
    const { code, err, terminal } = await lakin(
      ["periksa", "kata.xlsx", "--ringkasan", "hasil.xlsx"],
      fakeTerminal({ "kata.xlsx": words }),
    );
    expect(code).toBe(2);
    expect(err).toMatch(/tidak ada yang ditulis\.\n$/);
    expect(terminal.written.size).toBe(0);
  });
});

describe("lakin hitung", () => {
  it.each([
    ["KEK.CAPAIAN(3,72;3,1)", "1,2\n"],
    ["=kek.capaian(60; 90)", "0,666666666666667\n"],
    ["AKIP.PREDIKAT(72,62)", "BB\n"],
    ['KEK.CAPAIAN("1.250,5";2501)', "0,5\n"],
    ["KEK.CAPAIAN({45\\90};{90\\90})", "0,5\t1\n"],
  ])("%s", async (formula, printed) => {
    expect(await lakin(["hitung", formula])).toMatchObject({ code: 0, out: printed, err: "" });
  });

  it("prints an error value with its reason", async () => {
    const { code, out, err } = await lakin(["hitung", "KEK.CAPAIAN(5;0)"]);
    expect([code, out]).toEqual([1, "#DIV/0!\n"]);
    expect(err).toMatch(/^Target nol/);
  });

  it.each([
    [["hitung", "KEK.CAPAIN(5;1)"], /KEK\.CAPAIN tidak dikenal.*KEK\.CAPAIAN/],
    [["hitung"], /satu rumus/],
    [["hitung", "KEK.CAPAIAN(5", "1)"], /tanda kutip/],
  ])("%j is refused", async (args, reason) => {
    const { code, out, err } = await lakin(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(reason);
  });
});

describe("lakin", () => {
  it("--help tells commands, options and exit codes", async () => {
    for (const args of [["--help"], ["periksa", "--help"], ["-h"]]) {
      const { code, out } = await lakin(args);
      expect(code).toBe(0);
      for (const word of ["periksa", "hitung", "--json", "--ringkasan", "--rumus", "Kode keluar"])
        expect(out).toContain(word);
      for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    }
  });

  it.each([
    [[], /belum ditulis/],
    [["periksaa", "a.xlsx"], /maksud Anda periksa/],
    [["laporan.xlsx"], /lakin periksa laporan\.xlsx/],
    [["periksa"], /Sebutkan berkas/],
    [["periksa", "a.xlsx", "--jsn"], /--jsn tidak dikenal: maksud Anda --json/],
    [["periksa", "a.xlsx", "--warna"], /--warna tidak dikenal: lihat/],
    [["periksa", "a.xlsx", "--ringkasan"], /perlu nilai/],
    [["periksa", "a.xlsx", "--json=ya"], /tidak memakai nilai/],
    [["periksa", "a.xlsx", "--json", "--json"], /dua kali/],
  ])("%j is told in one sentence with exit code 2", async (args, reason) => {
    const { code, out, err } = await lakin(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(reason);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});

describe("a file that may not be changed", () => {
  const texts = (...row: string[]) => row.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("");
  const sheet = `<sheetData><row>${texts("No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian")}</row><row>${texts("1", "Persentase layanan", "%", "90%", "45%", "50%")}</row><row>${texts("2", "Persentase aduan", "%", "80%", "60%", "75%")}</row></sheetData>`;

  it.each([
    ["signed", { parts: { "_xmlsignatures/sig1.xml": "<Signature/>" } }, /bertanda tangan digital/],
    [
      "of a locked structure",
      { settings: '<workbookProtection lockStructure="1"/>' },
      /Struktur buku kerja terproteksi/,
    ],
  ])("because it is %s is refused in one sentence, and the files behind it go on", async (_what, more, reason) => {
    const terminal = fakeTerminal({ "tetap.xlsx": await rawXlsx({ sheet, ...more }) });
    const { code, err } = await lakin(["periksa", "tetap.xlsx", "--ringkasan", "hasil.xlsx"], terminal);
    expect(code).toBe(2);
    expect(err).toMatch(reason);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).not.toContain("pihak Lakin");
    expect(terminal.written.size).toBe(0);
  });
});
