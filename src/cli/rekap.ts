import { dirname, relative, resolve } from "node:path";
import { openXlsx } from "../hosts/xlsx/open-xlsx";
import { newWorkbook } from "../hosts/xlsx/write/new-workbook";
import type { Recap } from "../report/recap";
import { recapPlans } from "../summaries/recap/recap";
import { fileNames, partOf } from "./many/file-names";
import { overFiles } from "./many/over-files";
import { parseOptions } from "./options";
import { CommandError, type ExitCode, type Terminal } from "./terminal";

const options = {
  "--ke": { takes: "REKAP.xlsx" },
  "--bagian": { takes: "3/10" },
  "--inti": { takes: "JUMLAH" },
};

/** Gathers what many workbooks say in one: offices ranked, zones side by side, findings by rule. */
export async function rekap(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { words, value } = parseOptions(args, options);
  const target = value("--ke") ?? "rekap.xlsx";
  if (words.length === 0)
    throw new CommandError("Sebutkan folder atau berkas yang direkap: lakin rekap laporan/ --ke rekap.xlsx.");
  if (!/\.xlsx$/i.test(target)) throw new CommandError("Nama berkas rekap harus berakhiran .xlsx.");
  const named = (await fileNames(words)).filter((name) => resolve(name) !== resolve(target));
  const names = partOf(named, value("--bagian"));
  if (names.length === 0) throw new CommandError("Tidak ada buku kerja yang dapat direkap.");

  const recaps: Recap[] = [];
  const unreadable: { file: string; reason: string }[] = [];
  const beside = (file: string) => relative(dirname(resolve(target)), resolve(file));
  for await (const { name, result, error } of overFiles<Recap>("rekap", names, value("--inti"), terminal)) {
    if (result) recaps.push({ ...result, file: beside(name) });
    else unreadable.push({ file: beside(name), reason: error });
  }
  if (recaps.length === 0) throw new CommandError("Tidak ada berkas yang dapat dibaca, jadi rekap tidak ditulis.");
  await terminal.writeFile(target, await recapBytes(recaps, unreadable, new Date().toISOString().slice(0, 10)));
  terminal.err(`${target} ditulis: ${recaps.length} buku kerja direkap, ${unreadable.length} tidak dapat dibaca.\n`);
  return unreadable.length > 0 ? 2 : 0;
}

async function recapBytes(
  recaps: readonly Recap[],
  unreadable: readonly { file: string; reason: string }[],
  today: string,
): Promise<Uint8Array> {
  const lines = [
    "Rekap buku kerja Laporan Kinerja",
    `${recaps.length} buku kerja, dibaca ${today}. Klik nama berkas atau sel untuk membukanya.`,
    "Angka miring berlatar jingga diragukan pemeriksaan di berkasnya.",
  ];
  const host = await openXlsx(await newWorkbook("Tentang", lines), "rekap.xlsx");
  await host.apply({ sheets: recapPlans({ recaps, unreadable, today }), cells: [] });
  return host.bytes();
}
