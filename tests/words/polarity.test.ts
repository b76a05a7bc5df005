import { expect, test } from "vitest";
import { directionOf } from "../../src/words/polarity";

test.each([
  ["Angka Kematian Ibu per 100.000 KH", "lower"],
  ["Persentase Penduduk Miskin", "lower"],
  ["Tingkat Pengangguran Terbuka (TPT)", "lower"],
  ["2. Prevalensi Stunting", "lower"],
  ["Laju inflasi (%)", "lower"],
  ["Indeks Gini", "lower"],
  ["Jumlah kasus kekerasan terhadap anak", "lower"],
  ["Rata-rata waktu tunggu pelayanan", "lower"],
  ["IKU-3.1 Jumlah temuan BPK", "lower"],
  ["Luas kawasan kumuh", "lower"],
  ["Persentase penurunan stunting", "higher"],
  ["Penurunan angka kemiskinan", "higher"],
  ["Jumlah kegiatan bagi masyarakat miskin yang mendapat layanan", "higher"],
  ["Persentase penyelesaian kasus", "higher"],
  ["Persentase pengaduan yang ditindaklanjuti", "higher"],
  ["Rata-rata lama sekolah", "higher"],
  ["Rata-rata lama kunjungan wisatawan", "higher"],
  ["Indeks Kepuasan Masyarakat", "higher"],
  ["Nilai AKIP", "higher"],
  ["Jumlah Dokumen Perencanaan", undefined],
  ["Persentase desa dengan penduduk miskin yang mandiri", undefined],
])("%s", (label, direction) => {
  expect(directionOf(label)).toBe(direction);
});
