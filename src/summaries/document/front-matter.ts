import type { DocumentBlock, DocumentSection } from "../../contract/document";
import { settle } from "../../report/settled-capaian";
import type { SummaryInput } from "../define";
import { amount, listed, percent } from "../narrative/words";
import { gap, heading, plain } from "./blocks";
import type { OfficeFacts } from "./office-facts";

export function coverOf(title: string, facts: OfficeFacts): DocumentSection {
  const lines = [title, facts.name, facts.when].map((line) => line.toUpperCase());
  const foot = [facts.region.toUpperCase(), ...(facts.identity.alamat ? [facts.identity.alamat] : [])];
  return { landscape: false, numbering: "none", blocks: [{ kind: "cover", lines, foot }] };
}

export interface FrontMatter {
  /** "Laporan Kinerja Instansi Pemerintah (LKjIP)" */
  readonly kind: string;
  readonly basis: readonly string[];
}

/** Preface, executive summary and the lists of contents, tables and charts, on pages numbered i, ii, … */
export function frontMatterOf({ kind, basis }: FrontMatter, facts: OfficeFacts, input: SummaryInput): DocumentSection {
  const unlisted = (text: string) => ({ ...heading(1, text), isUnlisted: true });
  return {
    landscape: false,
    numbering: "roman",
    blocks: [
      heading(1, "KATA PENGANTAR"),
      plain(
        `${kind} ${facts.name} ${facts.when} disusun sebagai pertanggungjawaban atas pelaksanaan tugas dan penggunaan anggaran, berdasarkan ${listed([...basis])}.`,
      ),
      gap("Kata pengantar", "Tuliskan ucapan terima kasih dan harapan pimpinan; dua atau tiga kalimat cukup."),
      { kind: "signature", placeAndDate: facts.placeAndDate, post: facts.post, name: facts.head, nip: facts.nip },
      heading(1, "IKHTISAR EKSEKUTIF"),
      ...overview(facts, input),
      unlisted("DAFTAR ISI"),
      { kind: "contents", of: "headings" },
      unlisted("DAFTAR TABEL"),
      { kind: "contents", of: "tables" },
      unlisted("DAFTAR GAMBAR"),
      { kind: "contents", of: "charts" },
    ],
  };
}

/** What the tables say in a few sentences; a contested figure is not counted as reached. */
function overview(facts: OfficeFacts, input: SummaryInput): readonly DocumentBlock[] {
  const { report, verdicts } = input;
  const told = report.main.map((indicator) => ({
    indicator,
    settled: settle(report, indicator.table.sheet, indicator.measure, verdicts),
  }));
  const sure = told.flatMap(({ indicator, settled: { value, contests } }) =>
    value && contests.length === 0 ? [{ indicator, value }] : [],
  );
  const met = sure.filter(({ value }) => value.toDecimalPlaces(4).gte(1));
  const missed = sure.filter(({ value }) => value.toDecimalPlaces(4).lt(1));
  const doubted = told.filter(({ settled }) => settled.contests.length > 0);
  const blocks: DocumentBlock[] = [];
  if (told.length > 0) {
    blocks.push(
      plain(
        `Kinerja ${facts.name} ${facts.when} diukur dengan ${told.length} indikator. Sebanyak ${met.length} indikator mencapai targetnya${missed.length > 0 ? `, dan ${missed.length} indikator belum` : ""}.`,
      ),
    );
  }
  if (sure.length > 0) {
    const items = sure.map(({ indicator, value }) => `${indicator.bareName}: capaian ${percent(value.toNumber())}`);
    blocks.push({ kind: "list", isNumbered: true, items });
  }
  if (doubted.length > 0) {
    const names = listed(doubted.map(({ indicator }) => indicator.bareName));
    blocks.push(
      plain(`[Periksa: angka ${names} masih diragukan pemeriksaan; perbaiki tabelnya sebelum laporan ditandatangani.]`),
    );
  }
  const spent = spending(input);
  if (spent) blocks.push(plain(spent));
  blocks.push(gap("Kesimpulan ikhtisar", "Tuliskan keberhasilan terpenting, kendala utama, dan langkah perbaikannya."));
  return blocks;
}

/** The largest budget that a table has the total of. */
function spending({ report, verdicts }: SummaryInput): string | undefined {
  const totals = report.budgets.flatMap(({ table, total }) =>
    total?.pagu?.number && total.realisasi?.number && !total.pagu.number.isZero()
      ? [{ table, pagu: total.pagu, realisasi: total.realisasi, size: total.pagu.number }]
      : [],
  );
  const [largest] = [...totals].sort((one, other) => other.size.comparedTo(one.size));
  if (!largest?.pagu.number || !largest.realisasi.number) return undefined;
  if (verdicts.onAny(largest.table.sheet, [largest.pagu, largest.realisasi]).length > 0) return undefined;
  const share = largest.realisasi.number.div(largest.pagu.number).toNumber();
  const [pagu, realisasi] = [largest.pagu.number, largest.realisasi.number].map((value) => amount(value.toNumber(), 0));
  return `Dari anggaran Rp${pagu} telah direalisasikan Rp${realisasi} atau ${percent(share)}.`;
}
