import akipGradasi from "./akip-gradasi";
import akipKategori from "./akip-kategori";
import akipKomponen from "./akip-komponen";
import akipMenuju from "./akip-menuju";
import akipNilai from "./akip-nilai";
import akipPredikat from "./akip-predikat";
import anggaranSerapan from "./anggaran-serapan";
import anggaranSisa from "./anggaran-sisa";
import angkaBaca from "./angka-baca";
import angkaBulat from "./angka-bulat";
import angkaJumlah from "./angka-jumlah";
import angkaRupiah from "./angka-rupiah";
import angkaTerbilang from "./angka-terbilang";
import type { FunctionDeclaration } from "./define";
import ikmKinerja from "./ikm-kinerja";
import ikmKonversi from "./ikm-konversi";
import ikmMutu from "./ikm-mutu";
import ikmNilai from "./ikm-nilai";
import ikmNrr from "./ikm-nrr";
import ikmPrioritas from "./ikm-prioritas";
import ikmRekap from "./ikm-rekap";
import ikmSampel from "./ikm-sampel";
import kekAnggaran from "./kek-anggaran";
import kekCapaian from "./kek-capaian";
import kekDayasaing from "./kek-dayasaing";
import kekFasilitasi from "./kek-fasilitasi";
import kekIndeks from "./kek-indeks";
import kekInvestasi from "./kek-investasi";
import kekKategori from "./kek-kategori";
import kekKepuasan from "./kek-kepuasan";
import kekKualitasanggaran from "./kek-kualitasanggaran";
import kekNspk from "./kek-nspk";
import kekPengawasan from "./kek-pengawasan";
import kekPertumbuhan from "./kek-pertumbuhan";
import kekPertumbuhantkpu from "./kek-pertumbuhantkpu";
import kekTepatwaktu from "./kek-tepatwaktu";
import lkjCapaian from "./lkj-capaian";
import lkjEfisiensi from "./lkj-efisiensi";
import lkjKemajuan from "./lkj-kemajuan";
import lkjNarasi from "./lkj-narasi";
import lkjPeringkat from "./lkj-peringkat";
import lkjRata from "./lkj-rata";
import lkjSelisih from "./lkj-selisih";
import lkjStatus from "./lkj-status";
import lkjTren from "./lkj-tren";

/** Made by "npm run generate" from the declarations beside it. */
export const declarations: readonly FunctionDeclaration[] = [
  kekAnggaran,
  kekCapaian,
  kekDayasaing,
  kekFasilitasi,
  kekIndeks,
  kekInvestasi,
  kekKategori,
  kekKepuasan,
  kekKualitasanggaran,
  kekNspk,
  kekPengawasan,
  kekPertumbuhan,
  kekPertumbuhantkpu,
  kekTepatwaktu,
  ikmKinerja,
  ikmKonversi,
  ikmMutu,
  ikmNilai,
  ikmNrr,
  ikmPrioritas,
  ikmRekap,
  ikmSampel,
  akipGradasi,
  akipKategori,
  akipKomponen,
  akipMenuju,
  akipNilai,
  akipPredikat,
  lkjCapaian,
  lkjEfisiensi,
  lkjKemajuan,
  lkjNarasi,
  lkjPeringkat,
  lkjRata,
  lkjSelisih,
  lkjStatus,
  lkjTren,
  anggaranSerapan,
  anggaranSisa,
  angkaBaca,
  angkaBulat,
  angkaJumlah,
  angkaRupiah,
  angkaTerbilang,
];
