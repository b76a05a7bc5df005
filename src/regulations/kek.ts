import type { Dated, Scale } from "./dated";

/** Weights of the growth of investment, workforce and land use. */
export const bobotDayaSaing: Dated<readonly [number, number, number]> = {
  value: [0.7, 0.15, 0.15],
  since: 2025,
  reference: "Definisi indikator Indeks KEK yang Berdaya Saing: investasi 70%, tenaga kerja 15%, lahan 15%",
};

/** The weights that a report's own table uses in place of the definition's. */
export const bobotDayaSaingTabel: Dated<readonly [number, number, number]> = {
  value: [0.5, 0.4, 0.1],
  since: 2025,
  reference: "Tabel perhitungan laporan kinerja triwulanan KEK: 50%, 40%, 10%",
};

/** Index by growth, as a fraction. */
export const indeksDayaSaing: Dated<Scale<4 | 3 | 2 | 1>> = {
  value: {
    decimals: 4,
    reached: "above",
    classes: [
      { bound: 0.2, label: 4 },
      { bound: 0.15, label: 3 },
      { bound: 0.1, label: 2 },
      { bound: Number.NEGATIVE_INFINITY, label: 1 },
    ],
  },
  since: 2025,
  reference: "Definisi indikator Indeks KEK yang Berdaya Saing: >20%, >15–20%, >10–15%, ≤10%",
};

export const kategoriDayaSaing: Dated<Readonly<Record<1 | 2 | 3 | 4, string>>> = {
  value: { 4: "Sangat Berdaya Saing", 3: "Berdaya Saing", 2: "Kurang Berdaya Saing", 1: "Belum Berdaya Saing" },
  since: 2025,
  reference: "Definisi indikator Indeks KEK yang Berdaya Saing: kategori indeks 1–4",
};

/** What a licence counts for, by when it was issued. */
export const bobotTepatWaktu: Dated<{
  readonly melewati: number;
  readonly sesuai: number;
  readonly lebihCepat: number;
}> = {
  value: { melewati: 0.5, sesuai: 1, lebihCepat: 1.2 },
  since: 2025,
  reference: "Definisi indikator perizinan tepat waktu: melewati 50%, sesuai 100%, lebih cepat 120%",
};

export const bobotPengawasan: Dated<{ readonly pelaksanaan: number; readonly tindakLanjut: number }> = {
  value: { pelaksanaan: 0.7, tindakLanjut: 0.3 },
  since: 2025,
  reference: "Definisi indikator efektivitas pengawasan: pelaksanaan 70%, tindak lanjut 30%",
};

export const bobotPertumbuhanTkPu: Dated<{ readonly tenagaKerja: number; readonly pelakuUsaha: number }> = {
  value: { tenagaKerja: 0.5, pelakuUsaha: 0.5 },
  since: 2025,
  reference: "Definisi indikator pertumbuhan tenaga kerja dan pelaku usaha: masing-masing 50%",
};

export const bobotFasilitasi: Dated<{ readonly tindakLanjut: number; readonly penyelesaian: number }> = {
  value: { tindakLanjut: 0.7, penyelesaian: 0.3 },
  since: 2025,
  reference: "Definisi indikator fasilitasi permasalahan strategis: tindak lanjut 70%, penyelesaian 30%",
};

export const bobotKualitasAnggaran: Dated<{ readonly realisasi: number; readonly output: number }> = {
  value: { realisasi: 0.5, output: 0.5 },
  since: 2025,
  reference: "Definisi indikator kualitas pelaksanaan anggaran: capaian realisasi 50%, capaian output 50%",
};

/** The satisfaction survey of a KEK's licensing service is scored on 1 to 4. */
export const skalaKepuasan: Dated<{ readonly least: number; readonly most: number }> = {
  value: { least: 1, most: 4 },
  since: 2025,
  reference: "Definisi indikator Indeks Kepuasan Layanan (skala 1–4)",
};
