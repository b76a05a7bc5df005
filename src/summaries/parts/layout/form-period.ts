import { identityOf } from "../../../report/identity";
import type { SummaryInput } from "../../define";

/** What an empty table is for: asked of the user, else of the sheet of identity, else told by the day. */
export interface FormPeriod {
  readonly tahun: number;
  readonly triwulan: Triwulan;
  /** "" where nobody told. */
  readonly kantor: string;
}

export const triwulanChoices = ["I", "II", "III", "IV"] as const;
export type Triwulan = (typeof triwulanChoices)[number];

/**
 * A yearly report is of the year that runs, in January of the one that ended; a quarterly one of the last quarter that
 * ended, in January to March the fourth of last year.
 */
export function formPeriod(
  { workbook, today, asked = {} }: Pick<SummaryInput, "workbook" | "today" | "asked">,
  span: "tahun" | "triwulan",
): FormPeriod {
  const identity = identityOf(workbook);
  const [year = 0, month = 1] = today.split("-").map(Number);
  const ended = Math.floor((month - 1) / triwulanMonths);
  const usual =
    span === "triwulan"
      ? { tahun: ended === 0 ? year - 1 : year, triwulan: triwulanChoices[ended === 0 ? 3 : ended - 1] ?? "IV" }
      : { tahun: month === 1 ? year - 1 : year, triwulan: "IV" as const };
  return {
    tahun: yearIn(asked.tahun) ?? yearIn(identity.tahun) ?? usual.tahun,
    triwulan: triwulanIn(asked.triwulan) ?? triwulanIn(identity.triwulan) ?? usual.triwulan,
    kantor: (asked.kantor ?? identity.kantor ?? "").trim(),
  };
}

const triwulanMonths = 3;

function yearIn(text: string | undefined): number | undefined {
  const found = /\b(?:19|20)\d\d\b/.exec(text ?? "")?.[0];
  return found === undefined ? undefined : Number(found);
}

function triwulanIn(text: string | undefined): Triwulan | undefined {
  const word =
    text
      ?.trim()
      .toUpperCase()
      .replace(/^(TRIWULAN|TW)\s*/, "") ?? "";
  return triwulanChoices.find((each, index) => each === word || String(index + 1) === word);
}
