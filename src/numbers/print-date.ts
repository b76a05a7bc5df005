import { months } from "../words/months";

const days = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"] as const;

const secondsADay = 86_400;
/** Serial number of 1 January 1970; the calendar begins at 1900 with a day too many, 29 February 1900. */
const unixEpoch = 25_569;

/** A serial number by the date words of a format: "dd/mm/yyyy", "d mmmm yyyy", "hh:mm". */
export function printDate(
  serial: number,
  words: readonly { readonly text: string; readonly isDate: boolean }[],
): string {
  const seconds = Math.round((serial < 60 ? serial + 1 : serial) * secondsADay);
  const date = new Date((seconds - unixEpoch * secondsADay) * 1000);
  const twelveHours = words.some(({ text, isDate }) => isDate && /^a/i.test(text));
  return words
    .map(({ text, isDate }, index) => {
      if (!isDate) return text;
      const isMinute = /^m{1,2}$/i.test(text) && isBesideTime(words, index);
      return isMinute ? pad(date.getUTCMinutes(), text.length) : printWord(text.toLowerCase(), date, twelveHours);
    })
    .join("");
}

/** "m" is the minute after hours or before seconds, else the month. */
function isBesideTime(words: readonly { readonly text: string; readonly isDate: boolean }[], index: number): boolean {
  const dateWords = words.map((word, at) => ({ ...word, at })).filter(({ isDate }) => isDate);
  const position = dateWords.findIndex(({ at }) => at === index);
  return /^h/i.test(dateWords[position - 1]?.text ?? "") || /^s/i.test(dateWords[position + 1]?.text ?? "");
}

function printWord(word: string, date: Date, twelveHours: boolean): string {
  const size = word.length;
  if (word[0] === "y") return size > 2 ? String(date.getUTCFullYear()) : pad(date.getUTCFullYear() % 100, 2);
  if (word[0] === "m") return named(months[date.getUTCMonth()] as string, date.getUTCMonth() + 1, size);
  if (word[0] === "d") return named(days[date.getUTCDay()] as string, date.getUTCDate(), size);
  if (word[0] === "h") return pad(twelveHours ? date.getUTCHours() % 12 || 12 : date.getUTCHours(), size);
  if (word[0] === "s") return pad(date.getUTCSeconds(), size);
  return date.getUTCHours() < 12 ? "AM" : "PM";
}

function named(name: string, number: number, size: number): string {
  if (size > 4) return name.slice(0, 1);
  if (size === 4) return name;
  return size === 3 ? name.slice(0, 3) : pad(number, size);
}

function pad(number: number, size: number): string {
  return String(number).padStart(Math.min(size, 2), "0");
}
