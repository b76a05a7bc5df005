import { entry as akipGradasi } from "./akip-gradasi";
import { entry as akipKategori } from "./akip-kategori";
import { entry as akipKomponen } from "./akip-komponen";
import { entry as akipMenuju } from "./akip-menuju";
import { entry as akipNilai } from "./akip-nilai";
import { entry as akipPredikat } from "./akip-predikat";
import { entry as anggaranSerapan } from "./anggaran-serapan";
import { entry as anggaranSisa } from "./anggaran-sisa";
import { entry as angkaBaca } from "./angka-baca";
import { entry as angkaBulat } from "./angka-bulat";
import { entry as angkaJumlah } from "./angka-jumlah";
import { entry as angkaRupiah } from "./angka-rupiah";
import { entry as angkaTerbilang } from "./angka-terbilang";
import type { CatalogueEntry } from "./define";
import { entry as ikmKinerja } from "./ikm-kinerja";
import { entry as ikmKonversi } from "./ikm-konversi";
import { entry as ikmMutu } from "./ikm-mutu";
import { entry as ikmNilai } from "./ikm-nilai";
import { entry as ikmNrr } from "./ikm-nrr";
import { entry as ikmPrioritas } from "./ikm-prioritas";
import { entry as ikmRekap } from "./ikm-rekap";
import { entry as ikmSampel } from "./ikm-sampel";
import { entry as kekAnggaran } from "./kek-anggaran";
import { entry as kekCapaian } from "./kek-capaian";
import { entry as kekDayasaing } from "./kek-dayasaing";
import { entry as kekFasilitasi } from "./kek-fasilitasi";
import { entry as kekIndeks } from "./kek-indeks";
import { entry as kekInvestasi } from "./kek-investasi";
import { entry as kekKategori } from "./kek-kategori";
import { entry as kekKepuasan } from "./kek-kepuasan";
import { entry as kekKualitasanggaran } from "./kek-kualitasanggaran";
import { entry as kekNspk } from "./kek-nspk";
import { entry as kekPengawasan } from "./kek-pengawasan";
import { entry as kekPertumbuhan } from "./kek-pertumbuhan";
import { entry as kekPertumbuhantkpu } from "./kek-pertumbuhantkpu";
import { entry as kekTepatwaktu } from "./kek-tepatwaktu";
import { entry as lkjCapaian } from "./lkj-capaian";
import { entry as lkjEfisiensi } from "./lkj-efisiensi";
import { entry as lkjKemajuan } from "./lkj-kemajuan";
import { entry as lkjNarasi } from "./lkj-narasi";
import { entry as lkjPeringkat } from "./lkj-peringkat";
import { entry as lkjRata } from "./lkj-rata";
import { entry as lkjSelisih } from "./lkj-selisih";
import { entry as lkjStatus } from "./lkj-status";
import { entry as lkjTren } from "./lkj-tren";

/** Made by "npm run generate" from the declarations beside it. */
export const catalogue: readonly CatalogueEntry[] = [
  kekAnggaran(),
  kekCapaian(),
  kekDayasaing(),
  kekFasilitasi(),
  kekIndeks(),
  kekInvestasi(),
  kekKategori(),
  kekKepuasan(),
  kekKualitasanggaran(),
  kekNspk(),
  kekPengawasan(),
  kekPertumbuhan(),
  kekPertumbuhantkpu(),
  kekTepatwaktu(),
  ikmKinerja(),
  ikmKonversi(),
  ikmMutu(),
  ikmNilai(),
  ikmNrr(),
  ikmPrioritas(),
  ikmRekap(),
  ikmSampel(),
  akipGradasi(),
  akipKategori(),
  akipKomponen(),
  akipMenuju(),
  akipNilai(),
  akipPredikat(),
  lkjCapaian(),
  lkjEfisiensi(),
  lkjKemajuan(),
  lkjNarasi(),
  lkjPeringkat(),
  lkjRata(),
  lkjSelisih(),
  lkjStatus(),
  lkjTren(),
  anggaranSerapan(),
  anggaranSisa(),
  angkaBaca(),
  angkaBulat(),
  angkaJumlah(),
  angkaRupiah(),
  angkaTerbilang(),
];
