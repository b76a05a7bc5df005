import { describe, expect, test } from "vitest";
import { check, isAlarm, line } from "./check";
import { falseAlarmsIn, missedIn, readKasus, readKorpus } from "./korpus";

const kasus = await readKasus();
const korpus = await readKorpus();
const loud = new Map([...kasus, ...korpus].map((known) => [known.file, check(known.workbook).filter(isAlarm)]));
const loudIn = (file: string) => loud.get(file) ?? [];

describe("cases", () => {
  test.each(kasus.filter(({ errors }) => errors.length === 0))("$file is right", ({ file }) => {
    expect(loudIn(file).map(line)).toEqual([]);
  });

  test.each(kasus.filter(({ errors }) => errors.length > 0))("$file: its error and no other cell", (known) => {
    expect(missedIn(known, loudIn(known.file))).toEqual([]);
    expect(falseAlarmsIn(known, loudIn(known.file)).map(line)).toEqual([]);
  });
});

describe("real tables", () => {
  test.each(korpus)("$file: no alarm on what is right", (known) => {
    expect(falseAlarmsIn(known, loudIn(known.file)).map(line)).toEqual([]);
  });

  test("nine in ten of their certain errors are found", () => {
    const certain = korpus.flatMap(({ errors }) => errors.filter((error) => error.certain)).length;
    const missed = korpus.flatMap((known) => missedIn(known, loudIn(known.file)));
    expect(missed.length, JSON.stringify(missed)).toBeLessThanOrEqual(certain / 10);
  });
});
