import { compareWorkbooks } from "../app/compare";
import { createApp } from "../app/create-app";
import type { Finding } from "../contract/finding";
import type { Workbook } from "../contract/snapshot";
import type { XlsxHost } from "../hosts/xlsx/open-xlsx";
import { checkAsJson, checkFile, failureAsJson, openFile, reasonOf } from "./check-file";
import { checkMany } from "./many/check-many";
import { fileNames, namesMany, partOf } from "./many/file-names";
import { type Parsed, parseOptions } from "./options";
import { printCheck } from "./report";
import { CommandError, type ExitCode, type Terminal } from "./terminal";

const options = {
  "--json": {},
  "--ringkasan": { takes: "KELUARAN.xlsx" },
  "--rumus": { takes: "bawaan|lakin" },
  "--word": { takes: "LAPORAN.docx" },
  "--bandingkan": {},
  "--bagian": { takes: "3/10" },
  "--inti": { takes: "JUMLAH" },
  "--ke": { takes: "HASIL.ndjson" },
  "--lanjut": {},
};

/** Checks each file; a file that can't be read is reported, and the rest go on. */
export async function periksa(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const parsed = parseOptions(args, options);
  const { words, has, value } = parsed;
  if (words.length === 0) throw new CommandError("Sebutkan berkas yang diperiksa: lakin periksa laporan.xlsx.");
  const isJson = has("--json");
  const isMany = value("--ke") !== undefined || value("--bagian") !== undefined || (await namesMany(words));
  if (isMany) return periksaBanyak(words, parsed, terminal);

  if (has("--lanjut")) throw new CommandError("Pilihan --lanjut dipakai bersama --ke HASIL.ndjson.");
  const files = words;
  const native = wantsNative(value("--rumus"));
  const summaryPath = value("--ringkasan");
  const wordPath = value("--word");
  if (summaryPath) await refuseTarget(files, summaryPath, terminal);
  else if (has("--rumus")) throw new CommandError("Pilihan --rumus hanya dipakai bersama --ringkasan.");

  if (wordPath) refuseWordTarget(files, wordPath);

  const between = has("--bandingkan") ? await compare(files, terminal) : [];
  let worst: ExitCode = 0;
  for (const [index, file] of files.entries()) {
    const started = Date.now();
    try {
      const { host, check: own } = await checkFile(file, terminal);
      const across = between.filter((each) => each.file === file).map(({ finding }) => finding);
      const check = { ...own, findings: [...own.findings, ...across] };
      if (check.findings.some(({ severity }) => severity === "salah") && worst < 1) worst = 1;
      if (isJson) terminal.out(`${JSON.stringify(checkAsJson(file, check))}\n`);
      else terminal.out((index > 0 ? "\n" : "") + printCheck(file, check, await host.readWorkbook(), terminal));
      for (const failure of isJson ? check.failures : [])
        terminal.err(`${file}: kesalahan di pihak Lakin: ${failure}\n`);
      if (summaryPath) await summarise(host, summaryPath, native, terminal);
      if (wordPath) await writeReport(host, wordPath, terminal);
    } catch (error) {
      worst = 2;
      const reason = reasonOf(error);
      if (isJson) terminal.out(`${JSON.stringify(failureAsJson(file, reason, Date.now() - started))}\n`);
      terminal.err(`${file}: ${reason}\n`);
    }
  }
  return worst;
}

/** Folders, names on standard input and long lists: on all cores, a line a file. */
async function periksaBanyak(words: readonly string[], { has, value }: Parsed, terminal: Terminal): Promise<ExitCode> {
  for (const name of ["--ringkasan", "--word", "--bandingkan", "--rumus"]) {
    if (has(name)) throw new CommandError(`Pilihan ${name} dipakai untuk berkas yang disebut satu per satu.`);
  }
  const to = value("--ke");
  if (has("--lanjut") && to === undefined)
    throw new CommandError("Pilihan --lanjut dipakai bersama --ke HASIL.ndjson.");
  const names = partOf(await fileNames(words), value("--bagian"));
  return checkMany(names, { isJson: has("--json"), to, goOn: has("--lanjut"), cores: value("--inti") }, terminal);
}

/** What the files say differently of the same thing; one that can't be read is told of when its turn comes. */
async function compare(files: readonly string[], terminal: Terminal): Promise<{ file: string; finding: Finding }[]> {
  if (files.length < 2) throw new CommandError("Perbandingan memerlukan sedikitnya dua berkas: sebutkan keduanya.");
  const readable: Workbook[] = [];
  for (const name of files) {
    try {
      readable.push({ ...(await (await openFile(name, terminal)).readWorkbook()), name });
    } catch {
      // Said of the file itself below.
    }
  }
  return compareWorkbooks(readable);
}

function wantsNative(formulas = "bawaan"): boolean {
  if (formulas !== "bawaan" && formulas !== "lakin") {
    throw new CommandError(`Nilai --rumus "${formulas}" tidak dikenal: pakai bawaan atau lakin.`);
  }
  return formulas === "bawaan";
}

async function refuseTarget(files: readonly string[], target: string, terminal: Terminal): Promise<void> {
  const [file = "", ...more] = files;
  if (more.length > 0)
    throw new CommandError("Ringkasan dibuat dari satu berkas: sebutkan satu saja bersama --ringkasan.");
  if (target === file || (await terminal.isSameFile(file, target))) {
    throw new CommandError(`${target} berkas yang diperiksa sendiri: pilih nama lain untuk ringkasan.`);
  }
  const ending = extension(file) === "xlsm" ? "xlsm" : "xlsx";
  if (extension(target) !== ending) throw new CommandError(`Nama berkas ringkasan harus berakhiran .${ending}.`);
}

function refuseWordTarget(files: readonly string[], target: string): void {
  if (files.length > 1)
    throw new CommandError("Laporan Word dibuat dari satu berkas: sebutkan satu saja bersama --word.");
  if (extension(target) !== "docx") throw new CommandError("Nama berkas laporan Word harus berakhiran .docx.");
}

function extension(path: string): string {
  return /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
}

async function summarise(host: XlsxHost, path: string, native: boolean, terminal: Terminal): Promise<void> {
  const app = createApp(host);
  const { sheets, missing } = await app.summarise(
    app.summaries().map(({ id }) => id),
    { native },
  );
  if (sheets.length === 0) {
    for (const reason of missing) terminal.err(`${reason}\n`);
    throw new CommandError("Tidak ada ringkasan yang dapat dibuat, jadi tidak ada yang ditulis.");
  }
  await terminal.writeFile(path, await host.bytes());
  const rest =
    missing.length > 0 ? ` ${missing.length} ringkasan lain tidak dibuat: tabelnya tidak ada di berkas ini.` : "";
  terminal.err(`${path} ditulis: lembar ${sheets.join(", ")}.${rest}\n`);
}

async function writeReport(host: XlsxHost, path: string, terminal: Terminal): Promise<void> {
  const document = await createApp(host)
    .composeReport()
    .catch((error: Error) => {
      throw new CommandError(error.message);
    });
  const { writeDocument } = await import("../word/write-document");
  await terminal.writeFile(path, await writeDocument(document));
  terminal.err(`${path} ditulis: laporan lengkap; bagian yang masih harus diisi ditandai kuning.\n`);
}
