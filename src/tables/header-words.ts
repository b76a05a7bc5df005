import { remembered } from "../numbers/remembered";
import type { Role } from "./table";

/** Lower case, no punctuation but the marks that carry meaning, one space between words. */
export const normalise = remembered((text) =>
  text
    .toLowerCase()
    .replace(/[‘’'"“”`.,:;*_?!\u00a0]/g, " ")
    .replace(/\bs\s*\/?\s*d\b/g, "sd")
    .replace(/\s+/g, " ")
    .trim(),
);

/** First match wins: what qualifies a figure (share of, growth of) comes before what it is of. */
const patterns: readonly (readonly [Role, RegExp])[] = [
  [
    "nomor",
    /^(no|nomor|nmr|no urut|nomor urut|(no|nomor) (res|resp|responden)|kode|code|kode rekening|kode rek|kd rek|#)$/,
  ],
  ["satuan", /^(satuan|sat|unit satuan|satuan ukuran|satuan indikator|unit of measure|uom)\b/],
  ["uraian", /^rencana (aksi|tindak)/],
  ["status", /^(status|menunjang|tercapai|pelaksanaan$)|\btidak menunjang|\btidak tercapai/],
  [
    "keterangan",
    /^(ket|keterangan|catatan|remarks?|sumber|penjelasan|analisis|bukti|penanggung jawab|pic|faktor|solusi|hambatan|kendala|upaya|tindak lanjut|rekomendasi|alasan|permasalahan|strategi|kebijakan|formula|rumus|cara perhitungan|definisi)\b/,
  ],
  ["nilai", /^(interval|rentang|range|skala)\b/],
  ["kemajuan", /\bkemajuan\b/],
  ["efisiensi", /\befisien/],
  ["peringkat", /\b(peringkat|ranking|rank)\b/],
  ["predikat", /\bpredikat\b/],
  ["mutu", /\bmutu\b/],
  ["kategori", /\b(kategori|kriteria|kualifikasi|interpretasi|klasifikasi)\b/],
  ["pertumbuhan", /\b(pertumbuhan|growth|laju|kenaikan|penurunan|perubahan|peningkatan|naik|turun|tren|trend|delta)\b/],
  ["bobot", /^(bobot|weight|timbangan)\b/],
  [
    "porsi",
    /\b(proporsi|porsi|kontribusi|share|komposisi)\b|(%|persen(tase)?|prosentase) (terhadap|dari) (total|jumlah)/,
  ],
  ["serapan", /\b(daya serap|(pen)?yerapan|serapan)\b(?!.*\b(tk|tenaga|naker)\b)/],
  [
    "serapan",
    /^(%|persen|persentase|prosentase|tingkat) (realisasi )?(anggaran|keuangan|dana|belanja|realisasi anggaran)/,
  ],
  [
    "capaian",
    /^(%|persen|persentase|prosentase|tingkat|rasio) ?(realisasi|capaian|pencapaian|kinerja|ketercapaian|target)/,
  ],
  ["capaian", /\b(capaian|pencapaian|ketercapaian|achievement)\b/],
  ["realisasi", /\b(realisasi|realization|realisation|terealisasi|actual|aktual)\b/],
  [
    "pagu",
    /\b(pagu|alokasi|dipa|dpa|dppa|plafon|budget)\b|^(target )?anggaran\b|\banggaran (awal|revisi|perubahan|murni|setelah|sebelum)/,
  ],
  ["target", /\b(target|rencana|planned|plan)\b/],
  ["indikator", /^(indikator|iku|ikk|iki|ikp|iksk|indicator|uraian indikator|nama indikator|kinerja utama)\b/],
  ["sasaran", /^(sasaran|tujuan|misi|visi|outcome|objective)\b/],
  [
    "jumlah",
    /^(jumlah|jml|total|grand total|jumlah total|total jumlah|jumlah seluruh(nya)?|jumlah keseluruhan)$|^l ?[+&/] ?p$|^laki laki ?(\+|dan|&) ?perempuan$/,
  ],
  ["nilai", /^(nilai|skor|score|nrr|rata|mean|hasil)\b/],
  ["indeks", /^(indeks|index|ikm)\b/],
  [
    "uraian",
    /^(uraian|urusan|program|kegiatan|sub ?kegiatan|nama|jenis|variabel|komponen|sub ?komponen|unsur|aspek|kecamatan|kelurahan|desa|kabupaten|kota|provinsi|kawasan|pelaku|perusahaan|bidang|bagian|seksi|opd|skpd|perangkat|unit|instansi|satuan kerja|pekerjaan|rincian|belanja|rekening|lokasi|parameter|elemen|pernyataan|wilayah|zona|golongan|pangkat|pendidikan|jabatan|sektor|kelompok|tahapan|responden|item|deskripsi|output|keluaran|layanan|produk|sarana|penyelesaian|bulan|tahun|tanggal)\b/,
  ],
  [
    "besaran",
    /^(l|p|lk|pr|laki|perempuan|pria|wanita|luas|volume|vol|harga|jumlah|jml|total|banyaknya|investasi|dusun|kk|orang|rp|rupiah|ha|sisa|selisih|saldo|penduduk|tenaga|tk|asn|pns|pppk|honorer|frekuensi)\b/,
  ],
];

/** What a header text says its column holds. */
export const roleOf = remembered((header): Role | undefined => {
  const text =
    normalise(header)
      .replace(/\s*\(.*?\)\s*/g, " ")
      .trim() || normalise(header);
  if (/^\(?(%|persen|persentase|prosentase)\)?$/.test(text)) return "capaian";
  return patterns.find(([, pattern]) => pattern.test(text))?.[0];
});

/** Short enough and of a header's vocabulary; a sentence that mentions a target is no header. */
export function isHeaderWord(text: string): boolean {
  if (text.length > 70) return false;
  return roleOf(text) !== undefined;
}

const units: readonly (readonly [string, RegExp])[] = [
  ["Triliun Rupiah", /\btri(l|ly)iun( rupiah| rp)?\b|\b(rp|rupiah) tri(l|ly)iun/],
  ["Miliar Rupiah", /\bmil(i|y)ar( rupiah| rp)?\b|\b(rp|rupiah) mil(i|y)ar/],
  ["Juta Rupiah", /\bjuta( rupiah| rp)?\b|\b(rp|rupiah) juta/],
  ["Ribu Rupiah", /\bribu(an)? ?(rupiah|rp)\b|\b(rp|rupiah) ribu/],
  ["Rp", /\b(rp|rupiah|idr)\b/],
  ["%", /%|\b(persen|persentase|prosentase|percent)\b/],
  ["Ha", /\b(ha|hektar|hektare)\b/],
  ["Orang", /\b(orang|jiwa|pegawai)\b/],
];

/** The unit named in a header: what stands in brackets first, then anywhere in it. */
export const unitOf = remembered((header): string | undefined => {
  // "Tahap I (40%)" names a part, not a unit.
  const text = normalise(header).replace(/\d+([.,]\d+)? ?%/g, "");
  const bracketed = /[([]([^)\]]+)[)\]]/.exec(text)?.[1];
  for (const part of bracketed ? [bracketed, text] : [text]) {
    const unit = units.find(([, pattern]) => pattern.test(part))?.[0];
    if (unit) return unit;
  }
  return undefined;
});
