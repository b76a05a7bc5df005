import { powersOfTen } from "./round";

interface CommonFormat {
  readonly places: number;
  readonly isPercent: boolean;
  readonly isGrouped: boolean;
}

const known = new Map<string, CommonFormat | undefined>();

/**
 * What a cell shows under the plain formats that nearly all figures have (General, 0, #,##0.00, 0.00%),
 * without a decimal; undefined hands the case to the exact way. A sheet of 100,000 rows has half a million such cells.
 */
export function showCommon(value: number, format: string | undefined): string | undefined {
  if (format === undefined || format === "General") return showGeneral(value);
  const common = known.has(format) ? known.get(format) : learn(format);
  if (!common) return undefined;
  const unit = powersOfTen[common.places + (common.isPercent ? 2 : 0)];
  const scaled = Math.abs(value) * (unit ?? Number.NaN);
  const whole = Math.floor(scaled);
  const overHalf = scaled - whole - 0.5;
  // Near a half the double no longer tells on which side its fifteen digits lie.
  if (!(scaled < 1e13) || Math.abs(overHalf) < 1e-14 * scaled + 1e-14) return undefined;
  return print(overHalf > 0 ? whole + 1 : whole, value < 0, common);
}

/** As far as eleven characters go, which is all that most figures need. */
function showGeneral(value: number): string | undefined {
  if (!(Math.abs(value) < 1e15) || Object.is(value, -0)) return undefined;
  const [whole = "", decimals = ""] = String(value).split(".");
  if (decimals.includes("e") || whole.includes("e")) return undefined;
  if (decimals === "") return whole;
  const room = 10 - whole.replace("-", "").length;
  return decimals.length <= room ? `${whole},${decimals}` : undefined;
}

function learn(format: string): CommonFormat | undefined {
  const match = /^(#,##)?0(?:\.(0+))?(%)?$/.exec(format);
  const common = match
    ? { isGrouped: match[1] !== undefined, places: match[2]?.length ?? 0, isPercent: match[3] !== undefined }
    : undefined;
  known.set(format, common);
  return common;
}

function print(units: number, isNegative: boolean, { places, isPercent, isGrouped }: CommonFormat): string {
  const digits = String(units).padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  const grouped = isGrouped && whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, ".") : whole;
  const sign = isNegative && units > 0 ? "-" : "";
  return `${sign}${grouped}${places > 0 ? `,${digits.slice(-places)}` : ""}${isPercent ? "%" : ""}`;
}
