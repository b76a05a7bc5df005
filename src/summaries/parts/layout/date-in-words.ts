import { months } from "../../../words/months";

/** "2025-07-31" as "31 Juli 2025". */
export function dateInWords(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${Number(day)} ${months[Number(month) - 1]} ${year}`;
}
