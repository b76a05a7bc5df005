/**
 * Words that stand after a figure and name what is counted. Any other word makes the cell a text where nothing else
 * tells that it counts: "1.1 Indeks Kepuasan" is a row's label, "225 Ha" a figure.
 */
const unitWords: ReadonlySet<string> = new Set(
  `ha hektar hektare are m m2 m² m3 m³ km km2 km² meter kilometer ton kg kilogram kuintal kwintal kw/ha liter mw kw kwh
  orang jiwa kk keluarga penduduk pekerja karyawan pegawai asn pns siswa peserta responden petugas pelaku
  desa kelurahan kecamatan kabupaten kota dusun rt rw provinsi lokasi titik kawasan kek zona
  unit buah paket dokumen dok laporan lap kegiatan program layanan berkas surat izin permohonan rekomendasi kasus
  perusahaan usaha badan lembaga kelompok instansi opd skpd sekolah puskesmas posyandu
  kali hari kerja minggu pekan bulan tahun triwulan semester jam menit detik
  poin point angka nilai skor skala indeks level predikat persen rupiah rp idr usd dolar
  ribu juta miliar milyar triliun trilyun jt mly rb lembar eksemplar bidang ruas sertifikat rumah nib per
  ekor batang pohon perda perbup perkara sampel kendaraan aplikasi inovasi jenis set rtm anak bayi balita ibu guru murid
  org ds kel kec koperasi umkm ukm pasar event even peristiwa kegiatan/bulan hari/tahun ton/ha`.split(/\s+/),
);

/** "Ha", "hari kerja", "juta rupiah", "orang/hari", "skala 4", "skala4". */
export function isUnit(words: string): boolean {
  const lower = words.toLowerCase();
  if (/^skala ?\d+$/.test(lower)) return true;
  const parts = lower.split(/[ /]/);
  return parts.length <= 3 && parts.every((part) => unitWords.has(part.replace(/\.$/, "")));
}

/** Words that multiply what stands before or under them, with their power of ten; "dalam ribuan" as "ribu". */
const powers: Readonly<Record<string, number>> = {
  rb: 3,
  ribu: 3,
  ribuan: 3,
  jt: 6,
  juta: 6,
  jutaan: 6,
  mly: 9,
  mlyr: 9,
  miliar: 9,
  milyar: 9,
  miliaran: 9,
  milyaran: 9,
  triliun: 12,
  trilyun: 12,
  triliunan: 12,
};

/** What a figure of this unit must be multiplied by: 1e9 for "miliar rupiah", 1 for "Ha" or none. */
export function multiplierOf(unit: string | undefined): number {
  const word = unit
    ?.toLowerCase()
    .split(/[^a-z]+/)
    .find((part) => Object.hasOwn(powers, part));
  return word === undefined ? 1 : 10 ** (powers[word] as number);
}

/** Units as headers name them, the narrowest first. */
const headerUnits: readonly (readonly [string, RegExp])[] = [
  ["Triliun Rupiah", /\btri(l|ly)iun(an)?( rupiah| rp)?\b|\b(rp|rupiah) tri(l|ly)iun/],
  ["Miliar Rupiah", /\bmil(i|y)ar(an)?( rupiah| rp)?\b|\b(rp|rupiah) mil(i|y)ar|\brp m\b/],
  ["Juta Rupiah", /\bjuta(an)?( rupiah| rp)?\b|\b(rp|rupiah) juta|\brp jt\b/],
  ["Ribu Rupiah", /\bribu(an)? ?(rupiah|rp)\b|\b(rp|rupiah) ribu|^dalam ribuan$|\bdalam ribu(an)?\b/],
  ["Rp", /\b(rp|rupiah|idr)\b/],
  ["%", /%|\b(persen|persentase|prosentase|presentase|percent)\b/],
  ["Ha", /\b(ha|hektar|hektare)\b/],
  ["Orang", /\b(orang|jiwa|pegawai)\b/],
];

/** The unit that the words of a header name, as `normalise` leaves them. */
export function headerUnitIn(words: string): string | undefined {
  return headerUnits.find(([, pattern]) => pattern.test(words))?.[0];
}
