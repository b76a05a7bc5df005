import { type Identity, identityOf, officeKindOf } from "../../report/identity";
import type { OfficeKind } from "../../words/identitas";
import type { SummaryInput } from "../define";
import { dateInWords } from "../parts/layout/date-in-words";

/** Who reports, of when: what the office told of itself, completed by what its tables say; the rest in brackets to fill in. */
export interface OfficeFacts {
  readonly kind: OfficeKind;
  readonly name: string;
  readonly region: string;
  readonly year: string;
  /** "I" to "IV"; none for a report of the whole year. */
  readonly quarter: string | undefined;
  /** "Tahun 2025", "Triwulan II Tahun 2025". */
  readonly when: string;
  readonly post: string;
  readonly head: string;
  readonly nip: string;
  readonly placeAndDate: string;
  readonly identity: Identity;
}

const quarters = ["I", "II", "III", "IV"] as const;

export function officeFactsOf({ workbook, report, today }: SummaryInput): OfficeFacts {
  const identity = identityOf(workbook);
  const kind = officeKindOf(identity) ?? kindByTables(report);
  const year = identity.tahun ?? (report.period.year ? String(report.period.year) : "[tahun]");
  const quarter = quarterOf(identity, report.period.quarter, kind);
  const rank = identity.pangkat ? `\n${identity.pangkat}` : "";
  return {
    kind,
    name: identity.kantor ?? "[nama kantor]",
    region: identity.daerah ?? "[daerah atau kementerian]",
    year,
    quarter,
    when: quarter ? `Triwulan ${quarter} Tahun ${year}` : `Tahun ${year}`,
    post: identity.jabatan ?? "[jabatan pimpinan]",
    head: identity.pimpinan ?? "[nama pimpinan]",
    nip: `NIP ${identity.nip ?? "[NIP]"}${rank}`,
    placeAndDate: `${identity.tempat ?? "[tempat]"}, ${identity.tanggal ?? dateInWords(today)}`,
    identity,
  };
}

/** Zones report their figures one by one; the bureau over them sets zones side by side. */
function kindByTables({ office, zones }: SummaryInput["report"]): OfficeKind {
  if (office === "kek") return zones ? "Biro Pengendalian KEK" : "Administrator KEK";
  return "Perangkat daerah (OPD)";
}

/** A regional office reports a year; a quarter is told or, for a KEK, read from the tables. */
function quarterOf({ triwulan }: Identity, known: number | undefined, kind: OfficeKind): string | undefined {
  const told = quarters.find(
    (quarter) =>
      quarter ===
      triwulan
        ?.trim()
        .toUpperCase()
        .replace(/^(TRIWULAN|TW)\s*/, ""),
  );
  if (told) return told;
  return known !== undefined && isKek(kind) ? quarters[known - 1] : undefined;
}

export function isKek(kind: OfficeKind): boolean {
  return kind === "Administrator KEK" || kind === "Biro Pengendalian KEK";
}
