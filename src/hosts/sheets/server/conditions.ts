import type { ConditionPlan } from "../../../contract/plan";
import { parseRange, toA1 } from "../../../tables/address";
import { lightColours } from "../../look";
import { toSheets } from "../formula-text";
import type { GasSheet, Locale } from "./spreadsheet";

/** Traffic lights as formulas: Sheets' own "between" takes both ends in, and counts an empty cell as a small number. */
export function conditionRules(
  sheet: GasSheet,
  conditions: readonly ConditionPlan[],
  locale: Locale,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  return conditions.flatMap(({ range, bands }) =>
    bands.map(({ atLeast, below, colour }) => {
      const { top, left } = parseRange(range);
      const cell = toA1(top, left);
      const tests = [`ISNUMBER(${cell})`];
      if (atLeast !== undefined) tests.push(`${cell}>=${atLeast}`);
      if (below !== undefined) tests.push(`${cell}<${below}`);
      return SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(toSheets(`=AND(${tests.join(",")})`, locale))
        .setBackground(`#${lightColours[colour].fill}`)
        .setFontColor(`#${lightColours[colour].colour}`)
        .setRanges([sheet.getRange(range)])
        .build();
    }),
  );
}
