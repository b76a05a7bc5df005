import { Decimal } from "./decimal";

/**
 * Words that stand after a figure and name what is counted. Any other word makes the cell a text:
 * "1.1 Indeks Kepuasan" is a row's label, "225 Ha" a figure.
 */
const unitWords = new Set(
  `ha hektar hektare are m m2 m² m3 m³ km km2 km² meter kilometer ton kg kilogram kuintal kwintal liter mw kw kwh
  orang jiwa kk keluarga penduduk pekerja karyawan pegawai asn pns siswa peserta responden petugas pelaku
  desa kelurahan kecamatan kabupaten kota dusun rt rw provinsi lokasi titik kawasan kek zona
  unit buah paket dokumen laporan kegiatan program layanan berkas surat izin permohonan rekomendasi kasus
  perusahaan usaha badan lembaga kelompok instansi opd skpd sekolah puskesmas posyandu
  kali hari kerja minggu pekan bulan tahun triwulan semester jam menit detik
  poin point angka nilai skor skala indeks level predikat persen rupiah rp idr usd dolar
  ribu juta miliar milyar triliun trilyun jt mly rb lembar eksemplar bidang ruas sertifikat rumah nib per`.split(/\s+/),
);

const scales: Readonly<Record<string, Decimal>> = {
  rb: new Decimal("1e3"),
  ribu: new Decimal("1e3"),
  jt: new Decimal("1e6"),
  juta: new Decimal("1e6"),
  mly: new Decimal("1e9"),
  miliar: new Decimal("1e9"),
  milyar: new Decimal("1e9"),
  triliun: new Decimal("1e12"),
  trilyun: new Decimal("1e12"),
};

/** "Ha", "hari kerja", "juta rupiah", "orang/hari", "skala 4", "skala4". */
export function isUnit(words: string): boolean {
  const lower = words.toLowerCase();
  if (/^skala ?\d+$/.test(lower)) return true;
  const parts = lower.split(/[ /]/);
  return parts.length <= 3 && parts.every((part) => unitWords.has(part.replace(/\.$/, "")));
}

/** What a figure of this unit must be multiplied by: 1e9 for "miliar rupiah", 1 for "Ha" or none. */
export function scaleOf(unit: string | undefined): Decimal {
  const word = unit
    ?.toLowerCase()
    .split(/[ /.]+/)
    .find((part) => part in scales);
  return word === undefined ? one : (scales[word] as Decimal);
}

const one = new Decimal(1);
