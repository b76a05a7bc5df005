import { remembered } from "../numbers/remembered";
import { normalise } from "./header-words";

const totalWords =
  /^(grand |sub ?)?(jumlah|total|jml)( ?(total|seluruh(nya)?|keseluruhan|semua|akhir|besar|umum|kecamatan|kabupaten|kota|anggaran|belanja|pagu|realisasi|bobot|nilai|skor|komponen|penduduk|responden|indeks|unsur|per|i+v?|iv|v|[a-h]|\d+|[+&/ ]|dan|rata-rata))*$/;
const subtotalWords = /^(sub ?(jumlah|total)|(jumlah|total) (i{1,3}|iv|v|vi{0,3}|[a-h]|\d{1,2})$)/;
const summaryWords =
  /^(kategori|predikat|mutu|kinerja unit|kriteria|peringkat|interpretasi|ikm|nilai (ikm|akhir|skm|rata)|indeks kepuasan|nrr|jumlah nrr|nrr tertimbang|jumlah nilai|nilai per unsur|nilai (indeks|unsur)$|nilai (interval|konversi)|indeks unit|konversi|capaian rata|rata-rata capaian|selisih|sisa|surplus|defisit|silpa|pembiayaan net+o)\b/;
/** "Rata-rata capaian" sums up the table; "Rata-rata waktu tunggu" is measured. */
const meanWords =
  /^(rata ?-?rata|rerata|mean)( (capaian|nilai|kinerja|skor|persentase|efisiensi|serapan|penyerapan|realisasi|total|keseluruhan|sasaran|program|kegiatan|tertimbang|per|ikm|skm|nrr|indeks|tahun|semua|seluruh)\b.*)?$/;
const noteWords = /^(\*+\)?|sumber|ket(erangan)?|catatan|note|dicetak|data per|nb|\d\) )\b/;

/** "Jumlah", "TOTAL BELANJA", "Jumlah Keseluruhan"; "Jumlah Desa yang aman" is an indicator. */
export const isTotalLabel = remembered((label): boolean => {
  const words = normalise(label)
    .replace(/^[σ∑]\s*/, "jumlah ")
    .replace(/[()]/g, "")
    .trim();
  return totalWords.test(words);
});

export function isSubtotalLabel(label: string): boolean {
  return subtotalWords.test(normalise(label).replace(/[()]/g, "").trim());
}

const months = /^(jan|feb|mar|apr|mei|jun|jul|agu|ags|sep|okt|nov|des)[a-z]*( \d{4})?$/;
const partOfYear = /^(tw|triwulan|trw|kuartal|semester|smt|caturwulan) ?[ivx\d]+$/;

/** "Triwulan I" under January to March. */
export function endsMonths(label: string, before: string): boolean {
  return partOfYear.test(normalise(label)) && months.test(normalise(before));
}

/** A row of another kind under the figures: the mean, the predicate, the index. */
export function isSummaryLabel(label: string): boolean {
  return summaryWords.test(normalise(label)) || isMeanLabel(label);
}

export function isMeanLabel(label: string): boolean {
  return meanWords.test(normalise(label));
}

export function isNote(text: string): boolean {
  return noteWords.test(normalise(text)) || /^\*/.test(text.trim());
}
