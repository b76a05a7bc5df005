const day = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/**
 * Sheets hands dates and durations out as points in time; a cell means the clock on the wall of the spreadsheet's time
 * zone. Utilities knows that clock as Sheets does, also for 1899, when zones were minutes and seconds off.
 */
export function serialDates(timeZone: string): (date: Date) => number {
  const known = new Map<number, number>();
  return (date) => {
    const point = date.getTime();
    const serial = known.get(point) ?? serialOf(Utilities.formatDate(date, timeZone, "yyyy-MM-dd HH:mm:ss.SSS"));
    known.set(point, serial);
    return serial;
  };
}

function serialOf(clock: string): number {
  const [year = 0, month = 1, date = 1, hours = 0, minutes = 0, seconds = 0, ms = 0] = clock.split(/\D/).map(Number);
  return (Date.UTC(year, month - 1, date, hours, minutes, seconds, ms) - epoch) / day;
}
