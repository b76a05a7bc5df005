import { beforeEach, describe, expect, it } from "vitest";
import { createApp } from "../../src/app/create-app";
import type { App } from "../../src/contract/app";
import type { Finding } from "../../src/contract/finding";
import type { SheetCell } from "../../src/contract/snapshot";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { indicatorReport, texts } from "../support/indicator-report";

describe("createApp", () => {
  let host: MemoryHost;
  let app: App;
  const textAt = async (cell: string) => (await host.readCells([{ sheet: "Tabel 1", cell }]))[0]?.text;
  const onlyFinding = async (): Promise<Finding> => {
    const { findings } = await app.check();
    expect(findings.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual(["capaian F3"]);
    return findings[0] as Finding;
  };

  beforeEach(() => {
    host = new MemoryHost(indicatorReport());
    app = createApp(host, { today: () => new Date(2025, 6, 31) });
  });

  it("finds the wrong capaian and the table it stands in", async () => {
    const { tables } = await app.check();
    expect(tables).toMatchObject([{ sheet: "Tabel 1", range: "A1:F4", kind: "iku" }]);
    expect(await onlyFinding()).toMatchObject({ severity: "salah", actual: "73%" });
  });

  it("mends a cell, then puts it back", async () => {
    const finding = await onlyFinding();
    expect(await app.mend(finding)).toMatchObject({ done: true });
    expect(await textAt("F3")).not.toBe("73%");
    expect(await app.undoable()).toContain("F3");

    await app.undo();
    expect(await textAt("F3")).toBe("73%");
    expect(await app.undoable()).toBe("");
  });

  it("puts a mend back after the pane was closed and opened", async () => {
    await app.mend(await onlyFinding());
    await createApp(host).undo();
    expect(await textAt("F3")).toBe("73%");
  });

  it("leaves a cell alone that changed since the check", async () => {
    const finding = await onlyFinding();
    await host.apply({
      sheets: [],
      cells: [{ sheet: "Tabel 1", cell: "F3", content: { kind: "text", text: "81%" } }],
    });
    expect(await app.mend(finding)).toMatchObject({ done: false });
    expect(await textAt("F3")).toBe("81%");
  });

  it.each([
    ["the realisasi it was reckoned from", "E3", "60%"],
    ["the target", "D3", "80%"],
    ["the indicator's name, as where a row was put in above", "B3", "Persentase lain"],
  ])("leaves a cell alone where %s changed since the check", async (_what, cell, text) => {
    const finding = await onlyFinding();
    await host.apply({ sheets: [], cells: [{ sheet: "Tabel 1", cell, content: { kind: "text", text } }] });
    expect(await app.mend(finding)).toEqual({
      done: false,
      message: `Sel Tabel 1!${cell} sudah berubah sejak diperiksa. Tidak ada yang ditulis; tekan Periksa lagi.`,
    });
    expect(await app.mendAll([finding])).toMatchObject({ mended: [], message: expect.stringContaining("dibiarkan") });
    expect(await textAt("F3")).toBe("73%");
    expect(await app.undoable()).toBe("");
  });

  it("leaves a cell alone where a cell that the fix would add up changed", async () => {
    const finding = { ...(await onlyFinding()), related: [] };
    const sum: Finding = {
      ...finding,
      fix: { sheet: "Tabel 1", cell: "F3", formula: "=AVERAGE(F2,F4)", text: "80,83%" },
    };
    await host.apply({
      sheets: [],
      cells: [{ sheet: "Tabel 1", cell: "F4", content: { kind: "text", text: "94,00%" } }],
    });
    expect(await app.mend(sum)).toMatchObject({ done: false, message: expect.stringContaining("F4") });
  });

  it.each([
    ["an empty text", { text: " " }],
    ["what stands there", { text: "73%" }],
  ])("never writes %s", async (_what, fix) => {
    const finding = await onlyFinding();
    const mended = await app.mend({ ...finding, fix: { sheet: "Tabel 1", cell: "F3", ...fix } });
    expect(mended.done).toBe(false);
    expect(await textAt("F3")).toBe("73%");
    expect(await app.undoable()).toBe("");
  });

  it.each([
    ["cut off", '[{"label":"perb'],
    ["of another shape", '{"label":"x"}'],
    ["with a step that is none", '[{"label":"x","cells":[{}],"sheets":[]}]'],
    ["a number", "7"],
  ])("takes what is kept in the document for nothing where it is %s", async (_what, kept) => {
    for (const key of ["batalkan", "diabaikan", "bawaan"]) await host.writeMemory(key, kept);
    const finding = await onlyFinding();
    expect(await app.undoable()).toBe("");
    expect(await app.undo()).toEqual({ message: "Tidak ada yang dapat dibatalkan." });
    expect((await app.convert("lakin")).cells).toBe(0);
    expect(await app.mend(finding)).toMatchObject({ done: true });
    await app.undo();
    expect(await textAt("F3")).toBe("73%");
  });

  it("does not undo over a later edit of the user's", async () => {
    await app.mend(await onlyFinding());
    await host.apply({
      sheets: [],
      cells: [{ sheet: "Tabel 1", cell: "F3", content: { kind: "text", text: "82%" } }],
    });
    await expect(app.undo()).rejects.toThrow("sudah diubah");
    expect(await textAt("F3")).toBe("82%");
  });

  it("keeps a dismissed finding away until its figure changes", async () => {
    await app.dismiss(await onlyFinding(), "Disepakati dengan pimpinan");
    expect((await app.check()).findings).toEqual([]);
    expect((await createApp(host).check()).dismissed).toMatchObject([{ reason: "Disepakati dengan pimpinan" }]);

    await host.apply({
      sheets: [],
      cells: [{ sheet: "Tabel 1", cell: "F3", content: { kind: "text", text: "74%" } }],
    });
    expect((await app.check()).findings).toHaveLength(1);
  });

  it("takes a dismissal back", async () => {
    const finding = await onlyFinding();
    await app.dismiss(finding, "keliru");
    await app.reopen(finding);
    expect((await app.check()).findings).toHaveLength(1);
  });

  it("builds a summary that it does not check itself, and takes it away again", async () => {
    const { sheets, missing } = await app.summarise(["ringkasan-capaian"], { native: false });
    expect(sheets).toHaveLength(1);
    expect(missing).toEqual([]);
    expect((await app.check()).tables).toHaveLength(1);

    await app.undo();
    expect((await host.readWorkbook()).sheets.map(({ name }) => name)).toEqual(["Tabel 1"]);
  });

  it("says what cannot be summarised and writes nothing", async () => {
    host = new MemoryHost({ name: "kosong.xlsx", sheets: [{ name: "Lembar1", merges: [], rows: [] }] });
    const { sheets, missing } = await createApp(host).summarise(["ringkasan-capaian"], { native: false });
    expect(sheets).toEqual([]);
    expect(missing).toHaveLength(1);
    expect((await host.readWorkbook()).sheets).toHaveLength(1);
  });

  it("never replaces a template that may have been filled in", async () => {
    const [template] = app.templates();
    const first = await app.insertTemplate(template?.id ?? "");
    const second = await app.insertTemplate(template?.id ?? "");
    expect(second.sheets[0]).not.toBe(first.sheets[0]);
    expect((await host.readWorkbook()).sheets).toHaveLength(3);
  });

  it("inserts an example only into an empty cell", async () => {
    await host.select({ sheet: "Tabel 1", cell: "F3" });
    await expect(app.insertExample("=KEK.CAPAIAN(60,90)")).rejects.toThrow("sel yang kosong");
    await host.select({ sheet: "Tabel 1", cell: "H3" });
    await app.insertExample("=KEK.CAPAIAN(60,90)");
    expect((await host.readCells([{ sheet: "Tabel 1", cell: "H3" }]))[0]?.formula).toBe("=KEK.CAPAIAN(60,90)");
  });
});

describe("mending all of a kind", () => {
  const report = () =>
    indicatorReport([
      texts("4", "Persentase arsip tertata", "%", "50%", "30%", "30%"),
      texts("5", "Persentase aset tercatat", "%", "40%", "30%", "75,00%"),
    ]);
  let host: MemoryHost;
  let app: App;
  const textAt = async (cell: string) => (await host.readCells([{ sheet: "Tabel 1", cell }]))[0]?.text;
  const type = (cell: string, text: string) =>
    host.apply({ sheets: [], cells: [{ sheet: "Tabel 1", cell, content: { kind: "text", text } }] });
  const capaian = async () => (await app.check()).findings.filter(({ rule }) => rule === "capaian");

  beforeEach(() => {
    host = new MemoryHost(report());
    app = createApp(host);
  });

  it("shows what would be written, writes it, and takes it back as one step", async () => {
    const findings = await capaian();
    expect(findings.map(({ cell }) => cell)).toEqual(["F3", "F5"]);
    expect(
      (await app.previewAll(findings)).map(({ at, before, after, left }) => [at.cell, before, after, left]),
    ).toEqual([
      ["F3", "73%", findings[0]?.fix?.formula ?? findings[0]?.fix?.text, undefined],
      ["F5", "30%", findings[1]?.fix?.formula ?? findings[1]?.fix?.text, undefined],
    ]);

    expect(await app.mendAll(findings)).toMatchObject({ mended: findings.map(({ id }) => id), left: [] });
    expect(await textAt("F3")).not.toBe("73%");
    expect(await textAt("F5")).not.toBe("30%");

    await app.undo();
    expect([await textAt("F3"), await textAt("F5")]).toEqual(["73%", "30%"]);
    expect(await app.undoable()).toBe("");
  });

  it("leaves a cell alone that changed since the check, and mends the others", async () => {
    const findings = await capaian();
    await type("F3", "81%");
    expect((await app.previewAll(findings))[0]?.left).toBe("Sel Tabel 1!F3 sudah berubah sejak diperiksa.");
    const { mended, left, message } = await app.mendAll(findings);
    expect(mended).toEqual([findings[1]?.id]);
    expect(left).toEqual([{ finding: findings[0]?.id, reason: "Sel Tabel 1!F3 sudah berubah sejak diperiksa." }]);
    expect(message).toBe("1 sel ditulis. 1 temuan dibiarkan: Sel Tabel 1!F3 sudah berubah sejak diperiksa.");
    expect(await textAt("F3")).toBe("81%");
  });

  it("writes no figure that was reckoned from a cell which changes with it, but writes a formula", async () => {
    const [one, two] = (await capaian()) as [Finding, Finding];
    const value = (finding: Finding, related: string[]): Finding => ({
      ...finding,
      related: related.map((cell) => ({ sheet: "Tabel 1", cell })),
      fix: { sheet: "Tabel 1", cell: finding.cell, text: "80%" },
    });
    const { mended, left } = await app.mendAll([value(one, []), value(two, ["F3"])]);
    expect(mended).toEqual([one.id]);
    expect(left[0]?.reason).toContain("bergantung pada sel Tabel 1!F3");

    const formula = { ...value(two, ["F3"]), fix: { sheet: "Tabel 1", cell: "F5", formula: "=F3", text: "80%" } };
    await app.undo();
    expect((await app.mendAll([value(one, []), formula])).mended).toEqual([one.id, two.id]);
  });

  it("notes findings in their cells, and takes the notes away by undo or on request", async () => {
    const findings = await capaian();
    expect(await app.annotate(findings, { colour: true })).toEqual({ cells: 2, message: "2 sel diberi catatan." });
    expect(host.notes.get("Tabel 1!F3")).toContain(findings[0]?.message);
    expect([...host.colours]).toEqual([
      ["Tabel 1!F3", "red"],
      ["Tabel 1!F5", "red"],
    ]);
    expect(await createApp(host).undoable()).toBe("catatan di 2 sel");
    await createApp(host).undo();
    expect(host.notes.size + host.colours.size).toBe(0);

    await app.annotate(findings, { colour: false });
    expect(host.colours.size).toBe(0);
    expect(await app.clearAnnotations()).toEqual({ cells: 2, message: "2 catatan dihapus." });
    expect(await app.clearAnnotations()).toEqual({ cells: 0, message: "Tidak ada catatan Lakin di sel." });
  });

  it("notes several findings of a cell as one, and passes over cells with a note of the user's", async () => {
    const [one, two] = (await capaian()) as [Finding, Finding];
    host.notes.set("Tabel 1!F5", "Sudah dicek");
    const beside: Finding = { ...one, id: "lain", severity: "saran", message: "Tulis dua desimal." };
    const { cells, message } = await app.annotate([beside, one, two], { colour: true });
    expect(cells).toBe(1);
    expect(message).toContain(
      "1 sel dilewati karena sudah bercatatan sendiri atau lembarnya terproteksi, misalnya Tabel 1!F5.",
    );
    expect(host.notes.get("Tabel 1!F3")).toMatch(/^SALAH: [\s\S]*SARAN: Tulis dua desimal\./);
    expect(host.notes.get("Tabel 1!F5")).toBe("Sudah dicek");
  });

  it("writes a cell once though two findings want to mend it", async () => {
    const [one] = (await capaian()) as [Finding];
    const other = { ...one, id: "lain", fix: { sheet: "Tabel 1", cell: "F3", text: "99%" } };
    const { mended, left } = await app.mendAll([one, other]);
    expect(mended).toEqual([one.id]);
    expect(left).toEqual([{ finding: "lain", reason: "Sel Tabel 1!F3 sudah diperbaiki oleh temuan lain." }]);
  });

  it("says so where nothing was checked yet", async () => {
    await expect(createApp(host).mendAll([])).rejects.toThrow("Tekan Periksa lebih dulu");
  });
});

describe("converting formulas", () => {
  const formulaCell = (formula: string, number: number): SheetCell => ({ text: String(number), number, formula });
  const open = (...cells: SheetCell[]) =>
    new MemoryHost({ name: "rumus.xlsx", sheets: [{ name: "Data", merges: [], rows: [cells] }] });
  const formulaOf = async (host: MemoryHost, cell: string) =>
    (await host.readCells([{ sheet: "Data", cell }]))[0]?.formula;

  it("turns our formulas into built-in ones and back, leaving others alone", async () => {
    const host = open(
      { text: "60", number: 60 },
      { text: "90", number: 90 },
      formulaCell("=KEK.CAPAIAN(A1,B1)", 0.67),
      formulaCell("=A1+B1", 150),
    );
    const app = createApp(host);
    expect(await app.convert("bawaan")).toMatchObject({ cells: 1 });
    expect(await formulaOf(host, "C1")).not.toContain("KEK");
    expect(await formulaOf(host, "D1")).toBe("=A1+B1");

    expect(await app.convert("lakin")).toMatchObject({ cells: 1 });
    expect(await formulaOf(host, "C1")).toBe("=KEK.CAPAIAN(A1,B1)");
  });

  it("freezes our formulas into their values, and undoes it", async () => {
    const host = open({ text: "60", number: 60 }, { text: "90", number: 90 }, formulaCell("=KEK.CAPAIAN(A1,B1)", 0.5));
    const app = createApp(host);
    await app.convert("beku");
    expect((await host.readCells([{ sheet: "Data", cell: "C1" }]))[0]).toMatchObject({ number: 0.5 });
    expect(await formulaOf(host, "C1")).toBeUndefined();

    await app.undo();
    expect(await formulaOf(host, "C1")).toBe("=KEK.CAPAIAN(A1,B1)");
  });

  it("enters formulas anew that came from elsewhere", async () => {
    const host = open(
      { text: "#NAME?", formula: "=_xldudf_KEK_CAPAIAN(60,90)" },
      { text: "#NAME?", formula: "=KEK_CAPAIAN(60,90)" },
      { text: "#NAME?", formula: "=LAIN(1)" },
    );
    expect(await createApp(host).convert("perbaiki")).toMatchObject({ cells: 2 });
    expect(await formulaOf(host, "A1")).toBe("=KEK.CAPAIAN(60,90)");
    expect(await formulaOf(host, "B1")).toBe("=KEK.CAPAIAN(60,90)");
    expect(await formulaOf(host, "C1")).toBe("=LAIN(1)");
  });

  describe("in thousands", () => {
    /** Column A realisasi, B target, C a formula of ours, filled down. */
    const filledDown = (rows: number, formulaOf = (row: number) => `=KEK.CAPAIAN(A${row},B${row})`) =>
      new MemoryHost({
        name: "besar.xlsx",
        sheets: [
          {
            name: "Data",
            merges: [],
            rows: Array.from({ length: rows }, (_, row) => [
              { text: String(row), number: row },
              { text: "90", number: 90 },
              formulaCell(formulaOf(row + 1), row / 90),
            ]),
          },
        ],
      });
    const formulas = async (host: MemoryHost) =>
      (await host.readWorkbook()).sheets[0]?.rows.map((row) => row[2]?.formula);

    it("are remembered by what they have in common, and put back after the pane was closed", async () => {
      const host = filledDown(3_000);
      const before = await formulas(host);
      expect(await createApp(host).convert("bawaan")).toMatchObject({ cells: 3_000 });
      expect((await host.readMemory("bawaan")).length).toBeLessThan(500);
      expect((await host.readMemory("batalkan")).length).toBeLessThan(1_000);
      await createApp(host).undo();
      expect(await formulas(host)).toEqual(before);

      await createApp(host).convert("bawaan");
      expect(await createApp(host).convert("lakin")).toMatchObject({ cells: 3_000 });
      expect(await formulas(host)).toEqual(before);
    });

    it("are frozen, and put back after the pane was closed", async () => {
      const host = filledDown(3_000);
      const before = await formulas(host);
      await createApp(host).convert("beku");
      expect((await formulas(host))?.every((formula) => formula === undefined)).toBe(true);
      await createApp(host).undo();
      expect(await formulas(host)).toEqual(before);
    });

    it("are changed only after a question where they could not be put back for good", async () => {
      const host = filledDown(8_000, (row) => `=KEK.CAPAIAN(${row},B${row + (row % 7)},"maksimum",${row})`);
      const app = createApp(host);
      const before = await formulas(host);
      const { cells, question } = await app.convert("bawaan");
      expect(cells).toBe(0);
      expect(question).toContain("8000 sel akan diubah");
      expect(await formulas(host)).toEqual(before);
      expect(await host.readMemory("bawaan")).toBe("");

      expect(await app.convert("bawaan", { anyway: true })).toMatchObject({ cells: 8_000 });
      await app.undo();
      expect(await formulas(host)).toEqual(before);
    }, 30_000);
  });

  it("enters formulas anew whose result never came", async () => {
    const host = open(
      { text: "#BUSY!", formula: "=KEK.CAPAIAN(60,90)" },
      { text: "0,5", number: 0.5, formula: "=KEK.CAPAIAN(45,90)" },
      { text: "#BUSY!", formula: "=LAIN(1)" },
      { text: "#NAME?", formula: "=@KEK.CAPAIAN(60,90)" },
    );
    expect(await createApp(host).convert("perbaiki")).toMatchObject({ cells: 2 });
    expect(await formulaOf(host, "D1")).toBe("=KEK.CAPAIAN(60,90)");
  });
});
