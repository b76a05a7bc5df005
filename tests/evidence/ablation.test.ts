import { expect, test } from "vitest";
import { type Thresholds, thresholds } from "../../src/evidence/thresholds";
import { weighTables } from "../../src/laws/weigh-tables";
import { runRules } from "../../src/rules/run";
import { findTables } from "../../src/tables/find-tables";
import { isAlarm, place } from "../laporan/check";
import { readKasus, readKorpus } from "../laporan/korpus";

const books = [...(await readKasus()), ...(await readKorpus()).filter(({ file }) => file.includes(".teks."))].map(
  ({ file, workbook }) => ({ file, workbook, tables: findTables(workbook) }),
);

/** The cells that are contested under these thresholds. */
function contested(at: Thresholds): string[] {
  return books.flatMap(({ file, workbook, tables }) =>
    runRules(workbook, tables, undefined, weighTables(tables, at))
      .findings.filter(isAlarm)
      .map((finding) => `${file} ${place(finding)}`),
  );
}

const usual = contested(thresholds);

/** Where a constant decides, a rival is missing that should. */
test.each(
  (Object.keys(thresholds) as (keyof Thresholds)[]).flatMap((name) => [0.7, 1.3].map((factor) => ({ name, factor }))),
)("$name times $factor changes nothing", ({ name, factor }) => {
  const moved = contested({ ...thresholds, [name]: thresholds[name] * factor });
  expect(moved.filter((each) => !usual.includes(each))).toEqual([]);
  expect(usual.filter((each) => !moved.includes(each))).toEqual([]);
});
