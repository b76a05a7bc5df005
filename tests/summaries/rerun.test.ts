import { describe, expect, it } from "vitest";
import { openXlsx } from "../../src/hosts/xlsx/open-xlsx";
import type { Summary } from "../../src/summaries/define";
import capaianIku from "../../src/summaries/sheets/capaian-iku";
import narasi from "../../src/summaries/sheets/narasi";
import temuan from "../../src/summaries/sheets/temuan";
import { toA1 } from "../../src/tables/address";
import { inputOf } from "../support/summary-input";
import { reportBytes } from "./fixtures";

async function openReport() {
  return openXlsx(reportBytes("biro-pengendalian-tw2-2025", "teks"), "laporan.xlsx");
}

type Opened = Awaited<ReturnType<typeof openReport>>;

/** Checks anew, and writes one summary. */
async function summarise(host: Opened, summary: Summary, dismiss: readonly string[] = []) {
  const workbook = await host.readWorkbook();
  const { findings } = inputOf(workbook);
  const open = findings.filter(({ cell, sheet }) => !dismiss.includes(`${sheet}!${cell}`));
  const dismissed = findings
    .filter((finding) => !open.includes(finding))
    .map((finding) => ({ finding, reason: "Sudah dijelaskan dalam laporan." }));
  const plan = summary.build(inputOf(workbook, { findings: open, dismissed }));
  if (typeof plan === "string") throw new Error(plan);
  const { sheets } = await host.apply({ sheets: [plan], cells: [] });
  const name = sheets[0] ?? "";
  return {
    plan,
    name,
    rows: async () => (await host.readWorkbook()).sheets.find((sheet) => sheet.name === name)?.rows ?? [],
  };
}

describe("making a summary again", () => {
  it("keeps a note with its indicator, though it got another number and another figure", async () => {
    const host = await openReport();
    const first = await summarise(host, capaianIku);
    const before = await first.rows();
    const row = before.findIndex((cells) => cells[1]?.text.startsWith("Persentase Rekomendasi NSPK"));
    const at = { sheet: first.name, cell: toA1(row, first.plan.notes?.columns[0] ?? 0) };
    await host.apply({ sheets: [], cells: [{ ...at, content: { kind: "text", text: "Menunggu Permenko." } }] });

    const edits = [
      { sheet: "Tabel 1", cell: "A10", content: { kind: "text", text: "3.9" } },
      { sheet: "Tabel 1", cell: "E10", content: { kind: "text", text: "80%" } },
    ] as const;
    await host.apply({ sheets: [], cells: edits });
    const again = await summarise(host, capaianIku);
    const after = await again.rows();
    const moved = after[row];
    expect(moved?.[0]?.text).toBe("3.9");
    expect(moved?.[first.plan.notes?.columns[0] ?? 0]?.text).toBe("Menunggu Permenko.");
    expect(after.flat().filter((cell) => cell?.text === "Menunggu Permenko.")).toHaveLength(1);
  });

  it("keeps a note on the row of a sasaran", async () => {
    const host = await openReport();
    const first = await summarise(host, capaianIku);
    const row = (await first.rows()).findIndex((cells) => cells[1]?.text.startsWith("Sasaran Program 3"));
    const cell = toA1(row, first.plan.notes?.columns[0] ?? 0);
    const note = { kind: "text", text: "Dibahas dalam rapat." } as const;
    await host.apply({ sheets: [], cells: [{ sheet: first.name, cell, content: note }] });
    const after = await (await summarise(host, capaianIku)).rows();
    expect(after[row]?.[first.plan.notes?.columns[0] ?? 0]?.text).toBe("Dibahas dalam rapat.");
  });

  it("keeps what the office wrote under a paragraph", async () => {
    const host = await openReport();
    const first = await summarise(host, narasi);
    const before = await first.rows();
    const row = before.findIndex((cells) => cells[0]?.text.startsWith("Penyebab"));
    const cell = toA1(row, first.plan.notes?.columns[0] ?? 0);
    await host.apply({
      sheets: [],
      cells: [{ sheet: first.name, cell, content: { kind: "text", text: "Investor menunda." } }],
    });
    const after = await (await summarise(host, narasi)).rows();
    expect(after[row]?.[first.plan.notes?.columns[0] ?? 0]?.text).toBe("Investor menunda.");
  });
});

describe("the list of findings", () => {
  it("gives the reason of a dismissed finding, and marks as mended what is found no more", async () => {
    const host = await openReport();
    const first = await summarise(host, temuan, ["Tabel 1!F6"]);
    const rowOf = (rows: Awaited<ReturnType<typeof first.rows>>, cell: string) =>
      rows.find((cells) => cells[2]?.text === cell);
    const dismissed = rowOf(await first.rows(), "Tabel 1!F6");
    expect(dismissed?.[8]?.text).toBe("diabaikan");
    expect(dismissed?.[9]?.text).toBe("Sudah dijelaskan dalam laporan.");
    expect(rowOf(await first.rows(), "Tabel 1!F11")?.[8]?.text).toBe("terbuka");

    await host.apply({
      sheets: [],
      cells: [{ sheet: "Tabel 1", cell: "F11", content: { kind: "text", text: "81,11%" } }],
    });
    const again = await summarise(host, temuan, ["Tabel 1!F6"]);
    const mended = rowOf(await again.rows(), "Tabel 1!F11");
    expect(mended?.[3]?.text).toBe("73%");
    expect(mended?.[4]?.text).toBe("81,11%");
    expect(mended?.[8]?.text).toBe("diperbaiki");
    expect(rowOf(await again.rows(), "Tabel 1!F6")?.[8]?.text).toBe("diabaikan");

    const third = await summarise(host, temuan);
    expect(rowOf(await third.rows(), "Tabel 1!F11")?.[8]?.text).toBe("diperbaiki");
  });

  it("tells by itself when a cell was changed", async () => {
    const host = await openReport();
    const { plan } = await summarise(host, temuan);
    const row = plan.rows.find((cells) => cells[2]?.link?.cell === "F11");
    const content = row?.[8]?.content;
    expect(content?.kind === "formula" && content.formula).toBe(
      `=IF(TRIM('Tabel 1'!F11)="73%","terbuka",IF(TRIM('Tabel 1'!F11)="81,11%","diperbaiki","diubah"))`,
    );
  });
});
