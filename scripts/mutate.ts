import { parseArgs } from "node:util";
import { check, isAlarm, line } from "../tests/laporan/check";
import { readFixtureTables, slugs } from "../tests/laporan/fixture";
import {
  corrected,
  mutated,
  mutations,
  type Outcome,
  outcome,
  readCorrections,
  sample,
  seeded,
} from "../tests/laporan/mutation";

/**
 * How many slips of hand and keyboard the checker notices in reports without errors, and how many it explains.
 * `npm run mutate -- 7` takes another seed, `-- --luput` lists what went unnoticed or was explained wrongly,
 * `-- --sampel=200` takes so many of each report, `-- --laporan=sei-balai` one report only.
 */
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    luput: { type: "boolean", default: false },
    sampel: { type: "string", default: "1000000" },
    laporan: { type: "string", default: "" },
  },
});
const seed = Number(positionals[0] ?? 1);
const verbose = options.luput;
const aims = { noticed: 0.97, diagnosed: 0.85 };
const all: Outcome[] = [];
let untouched = 0;

for (const slug of slugs.filter((each) => each.includes(options.laporan))) {
  const corrections = readCorrections(slug);
  const workbook = corrected(readFixtureTables(slug), corrections);
  const alarms = check(workbook).filter(isAlarm);
  untouched += alarms.length;
  for (const alarm of alarms) console.log(`  ${slug} tanpa salah, tetapi: ${line(alarm)}: ${alarm.message}`);

  const random = seeded(seed);
  const made = mutations(workbook, corrections.relations, random);
  const taken = sample(made, Number(options.sampel), random);
  const outcomes = taken.map((mutation) => outcome(mutation, check(mutated(workbook, mutation))));
  all.push(...outcomes);
  console.log(summary(slug, outcomes));
  if (verbose) for (const one of outcomes) if (!one.noticed || !one.right) console.log(detail(one));
}

for (const change of new Set(all.map(({ mutation }) => mutation.change)))
  console.log(
    summary(
      change,
      all.filter(({ mutation }) => mutation.change === change),
    ),
  );
console.log(summary("SEMUA", all));
console.log(`temuan pada laporan tanpa salah: ${untouched} (sasaran 0)`);
const reached = share(all, "noticed") >= aims.noticed && share(all, "right") >= aims.diagnosed && untouched === 0;
console.log(
  `sasaran: terlihat ${aims.noticed * 100}%, diagnosis tepat ${aims.diagnosed * 100}%: ${reached ? "tercapai" : "belum"}`,
);

function summary(name: string, outcomes: readonly Outcome[]): string {
  const noticed = outcomes.filter((one) => one.noticed);
  const explained = noticed.filter((one) => one.cause);
  return [
    name.padEnd(28),
    `${String(outcomes.length).padStart(5)} ubahan`,
    `terlihat ${percent(noticed.length, outcomes.length)}`,
    `diagnosis tepat ${percent(noticed.filter((one) => one.right).length, noticed.length)} dari yang terlihat,`,
    `${percent(explained.filter((one) => one.right).length, explained.length)} dari yang didiagnosis`,
  ].join("  ");
}

function detail({ mutation, noticed, cause }: Outcome): string {
  const what = noticed ? `diagnosis ${cause ?? "tidak ada"}` : "TIDAK TERLIHAT";
  return `    ${mutation.place} menjadi "${mutation.cell.text}" (${mutation.change}): ${what}`;
}

function share(outcomes: readonly Outcome[], key: "noticed" | "right"): number {
  const base = key === "right" ? outcomes.filter((one) => one.noticed) : outcomes;
  return base.length === 0 ? 0 : base.filter((one) => one[key]).length / base.length;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)}%`;
}
