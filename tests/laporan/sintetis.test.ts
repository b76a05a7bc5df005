import { describe, expect, test } from "vitest";
import { check, isAlarm, line, place } from "./check";
import { retold } from "./retold";
import { readSynthetics, withPlanted } from "./sintetis";

describe.each(readSynthetics())("$slug", ({ workbook, planted }) => {
  test("as it is: nothing to find", () => {
    expect(check(workbook).filter(isAlarm).map(line)).toEqual([]);
  });

  test.each(Object.entries(retold))("%s: nothing to find", (_, retell) => {
    expect(check(retell(workbook)).filter(isAlarm).map(line)).toEqual([]);
  });

  test.each(planted)("$cell as $value ($rule) is found", (error) => {
    const alarms = check(withPlanted(workbook, error)).filter(isAlarm);
    const seen = alarms.filter((alarm) => error.at.includes(place(alarm)) || alarm.related.some(isPlanted));
    expect(seen.map(line), alarms.map(line).join(", ")).not.toEqual([]);

    function isPlanted({ sheet, cell }: { sheet: string; cell: string }): boolean {
      return `${sheet}!${cell}` === error.cell;
    }
  });
});
