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

const lkj = "PermenPANRB 53/2014, petunjuk teknis pelaporan kinerja dan tata cara reviu atas laporan kinerja";
const sakip = "PermenPANRB 88/2021 tentang Evaluasi AKIP";

/** For each weakness one recommendation that a regulation asks for: no more is recommended than can be sourced. */
export const rekomendasi: Readonly<Record<Kelemahan, Dated<string>>> = {
  angka: {
    value:
      "Perbaiki atau jelaskan angkanya dengan dokumen sumber sebelum laporan disahkan; catat dalam kertas kerja reviu.",
    since: 2014,
    reference: `${lkj}: angka laporan direviu terhadap data dukungnya`,
  },
  target: {
    value:
      "Analisis penyebab kegagalan, tetapkan alternatif solusi dengan penanggung jawab dan tenggat, pantau tiap triwulan.",
    since: 2014,
    reference: `${lkj}: analisis penyebab keberhasilan/kegagalan dan alternatif solusi`,
  },
  tren: {
    value: "Bandingkan dengan tahun-tahun sebelumnya, jelaskan penurunannya, dan susun langkah pemulihan.",
    since: 2014,
    reference: `${lkj}: perbandingan dengan tahun lalu dan beberapa tahun terakhir`,
  },
  pembanding: {
    value: "Pelajari cara unit pembanding mencapai angkanya dan tiru yang sesuai.",
    since: 2014,
    reference: `${lkj}: perbandingan dengan standar atau unit sejenis`,
  },
  unsur: {
    value:
      "Susun rencana tindak lanjut survei dengan prioritas unsur ini, umumkan, dan ukur lagi pada survei berikutnya.",
    since: 2017,
    reference: "PermenPANRB 14/2017 tentang Pedoman Penyusunan SKM: tindak lanjut hasil survei",
  },
  komponen: {
    value: "Tindak lanjuti rekomendasi laporan hasil evaluasi pada komponen ini, mulai dari pemanfaatan (bobot 50%).",
    since: 2021,
    reference: sakip,
  },
  efisiensi: {
    value: "Telaah kegiatan yang menyerap anggaran tanpa mendukung capaian, dan alihkan pada perencanaan berikutnya.",
    since: 2014,
    reference: `${lkj}: analisis efisiensi penggunaan sumber daya`,
  },
  anggaran: {
    value: "Percepat pelaksanaan sesuai anggaran kas, atau usulkan pergeseran bila kegiatan tidak dapat dilaksanakan.",
    since: 2019,
    reference: "PP 12/2019 tentang Pengelolaan Keuangan Daerah: anggaran kas dan pergeseran anggaran",
  },
  "rencana-aksi": {
    value: "Selesaikan rencana aksi yang tertinggal, atau tetapkan tenggat baru dengan alasannya.",
    since: 2021,
    reference: `${sakip}: rencana aksi dipantau dan dimanfaatkan`,
  },
};
