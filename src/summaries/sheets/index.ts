// Made by "npm run generate" from the files of this folder.
import type { Summary } from "../define";
import akip from "./akip";
import anggaran from "./anggaran";
import capaianIku from "./capaian-iku";
import efisiensi from "./efisiensi";
import ikm from "./ikm";
import kekDayaSaing from "./kek-daya-saing";
import kekIndikator from "./kek-indikator";
import kekInvestasi from "./kek-investasi";
import kekTenagaKerja from "./kek-tenaga-kerja";
import kemajuan from "./kemajuan";
import klaimLuar from "./klaim-luar";
import narasi from "./narasi";
import pembanding from "./pembanding";
import penjaminanMutu from "./penjaminan-mutu";
import programKegiatan from "./program-kegiatan";
import rencanaAksi from "./rencana-aksi";
import ringkasanCapaian from "./ringkasan-capaian";
import temuan from "./temuan";
import tren from "./tren";

const declared: readonly Summary[] = [
  akip,
  anggaran,
  capaianIku,
  efisiensi,
  ikm,
  kekDayaSaing,
  kekIndikator,
  kekInvestasi,
  kekTenagaKerja,
  kemajuan,
  klaimLuar,
  narasi,
  pembanding,
  penjaminanMutu,
  programKegiatan,
  rencanaAksi,
  ringkasanCapaian,
  temuan,
  tren,
];

export const summaries: readonly Summary[] = [...declared].sort((one, other) => one.order - other.order);
