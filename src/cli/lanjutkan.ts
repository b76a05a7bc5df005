import { createApp } from "../app/create-app";
import { openFile } from "./check-file";
import { parseOptions } from "./options";
import { CommandError, type ExitCode, type Terminal } from "./terminal";

const options = { "--ke": { takes: "BARU.xlsx" } };

/** A copy of a report's workbook for the next quarter or year; the file itself stays as it is. */
export async function lanjutkan(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { words, value } = parseOptions(args, options);
  const [file, ...more] = words;
  const target = value("--ke");
  if (!file || more.length > 0 || !target) {
    throw new CommandError("Sebutkan satu laporan dan nama salinannya: lakin lanjutkan tw2.xlsx --ke tw3.xlsx.");
  }
  const ending = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() === "xlsm" ? ".xlsm" : ".xlsx";
  if (!target.toLowerCase().endsWith(ending)) throw new CommandError(`Nama salinannya harus berakhiran ${ending}.`);
  if (target === file || (await terminal.isSameFile(file, target))) {
    throw new CommandError(`${target} laporan itu sendiri: pilih nama lain untuk salinannya.`);
  }
  const host = await openFile(file, terminal);
  const next = await createApp(host)
    .nextPeriod()
    .catch((error: Error) => {
      throw new CommandError(error.message);
    });
  await host.removeSheets(next.outdated);
  await host.apply(next.plan);
  await terminal.writeFile(target, await host.bytes());
  terminal.err(`${target} ditulis untuk ${next.name}; angka lama ada di lembar Periode Lalu.\n`);
  for (const sentence of next.left) terminal.err(`${sentence}\n`);
  return 0;
}
