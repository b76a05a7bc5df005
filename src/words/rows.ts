import { normaliseStart } from "./normalise";
import { half, monthNames, quarter } from "./periods";
import { balance, mean, meanOf, note, subtotal, summaryRow, total, totalled } from "./totals";
import { joined } from "./word-list";

/** A number or letter of a part: "Jumlah II", "Jumlah A". */
const partNumber = /^(i{1,3}|iv|vi{0,3}|ix|x|[a-h]|\d{1,2})$/;

/** "Jumlah", "TOTAL BELANJA", "Jumlah Keseluruhan"; "Jumlah Desa yang aman" is an indicator. */
export function isTotalLabel(label: string): boolean {
  const rest = afterTotal(label);
  if (rest === undefined) return false;
  const others = totalled
    .without(rest)
    .split(/[ +&/-]+/)
    .filter((word) => word !== "" && word !== "=");
  return others.every((word) => partNumber.test(word));
}

/** The label opens with "Jumlah" or "Total", whatever follows. */
export function opensTotal(label: string): boolean {
  return afterTotal(label) !== undefined;
}

/** Told at a glance: most labels begin otherwise. */
const mayOpenTotal = /^[^\p{L}]*(grand|sub|jumlah|total|jml|jlh|[σς∑])/iu;

/** What follows "Jumlah"; undefined for another label. "∑" and "Σ" are read as it. */
export function afterTotal(label: string): string | undefined {
  if (!mayOpenTotal.test(label)) return undefined;
  const words = normaliseStart(label)
    .replace(/[()]/g, " ")
    .replace(/^[σ∑]\s*/, "jumlah ")
    .replace(/\s+/g, " ")
    .trim();
  const opening = /^(grand |sub[ -]?|jumlah |total )?(jumlah|total|jml|jlh)(?![\p{L}\d])/u.exec(words)?.[0];
  return opening === undefined || !(total.opens(words) || subtotal.opens(words))
    ? undefined
    : words.slice(opening.length).trim();
}

export function isSubtotalLabel(label: string): boolean {
  const rest = afterTotal(label);
  return rest !== undefined && (subtotal.opens(normaliseStart(label)) || partNumber.test(rest));
}

const monthAlone = /^(\p{L}+)( \d{4})?$/u;

/** "Triwulan I" under January to March. */
export function endsMonths(label: string, before: string): boolean {
  const words = normaliseStart(label);
  const month = monthAlone.exec(normaliseStart(before))?.[1] ?? "";
  return (quarter.opens(words) || half.opens(words) || words.startsWith("caturwulan")) && monthNames.is(month);
}

/** A row of another kind under the figures: the mean, the predicate, the index. */
export function isSummaryLabel(label: string): boolean {
  return summing.opens(label) && (summaryRow.opens(label) || balance.opens(label) || isMeanLabel(label));
}

/** Any of them: one look at labels that are none, as most are. */
const summing = joined("Rows that sum up.", summaryRow, balance, mean);

/** "Rata-rata capaian" sums up the table; "Rata-rata waktu tunggu" is measured. */
export function isMeanLabel(label: string): boolean {
  const words = normaliseStart(label);
  if (mean.is(words)) return true;
  if (!mean.opens(words)) return false;
  const rest = words.replace(/^(rata ?-? ?(rata|2)|rerata|rataan|mean|average)[^\p{L}]*/u, "");
  return rest === "" || meanOf.opens(rest);
}

export function isNote(text: string): boolean {
  return note.opens(text) || /^\*/.test(text.trim()) || /^\d\) /.test(text.trim());
}
