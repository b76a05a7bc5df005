import type { Dated } from "./dated";

/** What a weakness of a performance report can be. */
export type Kelemahan =
  | "angka"
  | "target"
  | "tren"
  | "pembanding"
  | "unsur"
  | "komponen"
  | "efisiensi"
  | "anggaran"
  | "rencana-aksi";

const lkj = "PermenPANRB 53/2014";
const sakip = "PermenPANRB 88/2021";

/** For each weakness one recommendation that a regulation asks for: no more is recommended than can be sourced. */
export const rekomendasi: Readonly<Record<Kelemahan, Dated<string>>> = {
  angka: {
    value:
      "Perbaiki atau jelaskan angkanya dengan dokumen sumber sebelum laporan disahkan; catat dalam kertas kerja reviu.",
    since: 2014,
    reference: `${lkj}, reviu laporan kinerja`,
  },
  target: {
    value:
      "Analisis penyebab kegagalan, tetapkan alternatif solusi dengan penanggung jawab dan tenggat, pantau tiap triwulan.",
    since: 2014,
    reference: `${lkj}, analisis penyebab`,
  },
  tren: {
    value: "Bandingkan dengan tahun-tahun sebelumnya, jelaskan penurunannya, dan susun langkah pemulihan.",
    since: 2014,
    reference: `${lkj}, perbandingan antartahun`,
  },
  pembanding: {
    value: "Pelajari cara unit pembanding mencapai angkanya dan tiru yang sesuai.",
    since: 2014,
    reference: `${lkj}, perbandingan`,
  },
  unsur: {
    value:
      "Susun rencana tindak lanjut survei dengan prioritas unsur ini, umumkan, dan ukur lagi pada survei berikutnya.",
    since: 2017,
    reference: "PermenPANRB 14/2017, tindak lanjut SKM",
  },
  komponen: {
    value: "Tindak lanjuti rekomendasi laporan hasil evaluasi pada komponen ini, mulai dari pemanfaatan (bobot 50%).",
    since: 2021,
    reference: sakip,
  },
  efisiensi: {
    value: "Telaah kegiatan yang menyerap anggaran tanpa mendukung capaian, dan alihkan pada perencanaan berikutnya.",
    since: 2014,
    reference: `${lkj}, efisiensi`,
  },
  anggaran: {
    value: "Percepat pelaksanaan sesuai anggaran kas, atau usulkan pergeseran bila kegiatan tidak dapat dilaksanakan.",
    since: 2019,
    reference: "PP 12/2019, pergeseran anggaran",
  },
  "rencana-aksi": {
    value: "Selesaikan rencana aksi yang tertinggal, atau tetapkan tenggat baru dengan alasannya.",
    since: 2021,
    reference: `${sakip}, pemantauan rencana aksi`,
  },
};
