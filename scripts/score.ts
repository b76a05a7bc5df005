import { performance } from "node:perf_hooks";
import { type Baseline, drift, readBaseline, writeBaseline } from "../tests/laporan/baseline";
import { check, isAlarm, line } from "../tests/laporan/check";
import { readVariant, slugs, variants } from "../tests/laporan/fixture";
import { judge, type Verdict } from "../tests/laporan/judge";
import { falseAlarmsIn, type Known, missedIn, readKasus, readKorpus } from "../tests/laporan/korpus";
import { readTruth } from "../tests/laporan/truth";

/**
 * How the checker does on the three audited reports, each as pasted text, as typed numbers and on one sheet.
 * `npm run score -- --terima` takes today's findings as the new baseline, `-- --rinci` prints every finding.
 */
const accept = process.argv.includes("--terima");
const verbose = process.argv.includes("--rinci");
const before = readBaseline();
const now: Baseline = {};
let failed = false;

for (const slug of slugs) {
  for (const variant of variants) {
    const key = `${slug}.${variant}`;
    const workbook = await readVariant(slug, variant);
    const start = performance.now();
    const findings = check(workbook);
    const ms = performance.now() - start;
    const verdict = judge(findings, readTruth(slug, variant));
    failed ||= verdict.lost.length > 0 || verdict.falseAlarms.length > 0;
    report(key, verdict, ms);
    if (verbose) for (const finding of findings) console.log(`    ${line(finding)}  ${finding.message}`);

    const lines = findings.filter(isAlarm).map(line).sort();
    now[key] = lines;
    const { appeared, wentAway } = drift(before[key] ?? [], lines);
    for (const entry of appeared) console.log(`    muncul: ${entry}`);
    for (const entry of wentAway) console.log(`    hilang: ${entry}`);
  }
}
measure("kasus", await readKasus(), 0);
measure("tabel nyata", await readKorpus(), 0.1);
if (accept) writeBaseline(now);
process.exitCode = failed ? 1 : 0;

/** Tables of other offices and small cases: every alarm on a right cell, every certain error that goes unseen. */
function measure(name: string, books: readonly Known[], mostMissed: number): void {
  let [certain, missed, alarms] = [0, 0, 0];
  for (const book of books) {
    const loud = check(book.workbook).filter(isAlarm);
    const unseen = missedIn(book, loud);
    const wrong = falseAlarmsIn(book, loud);
    certain += book.errors.filter((error) => error.certain).length;
    missed += unseen.length;
    alarms += wrong.length;
    for (const { cells, why } of unseen) console.log(`    LUPUT ${book.file} ${cells.join(", ")}: ${why}`);
    for (const finding of wrong) console.log(`    KELIRU ${book.file} ${line(finding)}: ${finding.message}`);
  }
  failed ||= alarms > 0 || missed > certain * mostMissed;
  console.log(
    `${name.padEnd(32)}  ${books.length} buku  pasti ${certain - missed}/${certain}  temuan keliru ${alarms}`,
  );
}

function report(key: string, verdict: Verdict, ms: number): void {
  const { certain, found, diagnosed, falseAlarms, doubtful, unlisted, lost, byAnotherRule } = verdict;
  console.log(
    [
      key.padEnd(32),
      `pasti ${found.length}/${certain.length}`,
      `salah keliru ${falseAlarms.length}`,
      `didiagnosis ${diagnosed.length}`,
      `meragukan ${doubtful.found}/${doubtful.all}`,
      `periksa di luar daftar ${unlisted.length}`,
      `${ms.toFixed(0)} ms`,
    ].join("  "),
  );
  for (const { id, rules, cells } of lost) console.log(`    LUPUT ${id} (${rules[0]}) ${cells.join(", ")}`);
  for (const finding of falseAlarms) console.log(`    KELIRU ${line(finding)}: ${finding.message}`);
  for (const finding of unlisted) console.log(`    di luar daftar ${line(finding)}: ${finding.message}`);
  for (const { id, cells } of byAnotherRule) console.log(`    ${id} dengan aturan lain (${cells.join(", ")})`);
  if (verbose) console.log(`    didiagnosis: ${diagnosed.map(({ id, cells }) => `${id} ${cells[0]}`).join("; ")}`);
}
