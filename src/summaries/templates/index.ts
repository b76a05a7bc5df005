// Made by "npm run generate" from the files of this folder.
import type { Summary } from "../define";
import biroFasilitasi from "./biro-fasilitasi";
import biroInvestasi from "./biro-investasi";
import biroKualitasAnggaran from "./biro-kualitas-anggaran";
import biroNspk from "./biro-nspk";
import biroTenagaKerja from "./biro-tenaga-kerja";
import contohFungsi from "./contoh-fungsi";
import identitas from "./identitas";
import kekAnggaran from "./kek-anggaran";
import kekDayaSaing from "./kek-daya-saing";
import kekIku from "./kek-iku";
import kekInvestasiPelaku from "./kek-investasi-pelaku";
import kekPengawasan from "./kek-pengawasan";
import kekPerizinan from "./kek-perizinan";
import lkeAkip from "./lke-akip";
import opdAkip from "./opd-akip";
import opdAnggaran from "./opd-anggaran";
import opdBelanja from "./opd-belanja";
import opdEfisiensi from "./opd-efisiensi";
import opdFaktorSolusi from "./opd-faktor-solusi";
import opdIkm from "./opd-ikm";
import opdIku from "./opd-iku";
import opdPembanding from "./opd-pembanding";
import opdPenduduk from "./opd-penduduk";
import opdPerjanjianKinerja from "./opd-perjanjian-kinerja";
import opdProgramKegiatan from "./opd-program-kegiatan";
import opdProgramLengkap from "./opd-program-lengkap";
import opdRenstra from "./opd-renstra";
import opdSarana from "./opd-sarana";
import opdSdm from "./opd-sdm";
import opdSkmResponden from "./opd-skm-responden";
import opdTren from "./opd-tren";
import rencanaAksi from "./rencana-aksi";

const declared: readonly Summary[] = [
  biroFasilitasi,
  biroInvestasi,
  biroKualitasAnggaran,
  biroNspk,
  biroTenagaKerja,
  contohFungsi,
  identitas,
  kekAnggaran,
  kekDayaSaing,
  kekIku,
  kekInvestasiPelaku,
  kekPengawasan,
  kekPerizinan,
  lkeAkip,
  opdAkip,
  opdAnggaran,
  opdBelanja,
  opdEfisiensi,
  opdFaktorSolusi,
  opdIkm,
  opdIku,
  opdPembanding,
  opdPenduduk,
  opdPerjanjianKinerja,
  opdProgramKegiatan,
  opdProgramLengkap,
  opdRenstra,
  opdSarana,
  opdSdm,
  opdSkmResponden,
  opdTren,
  rencanaAksi,
];

export const templates: readonly Summary[] = [...declared].sort((one, other) => one.order - other.order);
