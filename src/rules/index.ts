// Written by "npm run generate".
import akip from "./akip";
import bedaAntarTabel from "./beda-antar-tabel";
import bobot from "./bobot";
import capaian from "./capaian";
import type { Rule } from "./define";
import efisiensi from "./efisiensi";
import formatAngka from "./format-angka";
import geserBaris from "./geser-baris";
import ikm from "./ikm";
import indeks from "./indeks";
import jumlahBaris from "./jumlah-baris";
import jumlahBertingkat from "./jumlah-bertingkat";
import jumlahKolom from "./jumlah-kolom";
import kemajuan from "./kemajuan";
import kosong from "./kosong";
import persen from "./persen";
import pertumbuhan from "./pertumbuhan";
import predikat from "./predikat";
import rataRata from "./rata-rata";
import rentang from "./rentang";
import salinLama from "./salin-lama";
import satuan from "./satuan";
import uraian from "./uraian";

/** Every rule of the checker. */
export const rules: readonly Rule[] = [
  akip,
  bedaAntarTabel,
  bobot,
  capaian,
  efisiensi,
  formatAngka,
  geserBaris,
  ikm,
  indeks,
  jumlahBaris,
  jumlahBertingkat,
  jumlahKolom,
  kemajuan,
  kosong,
  persen,
  pertumbuhan,
  predikat,
  rataRata,
  rentang,
  salinLama,
  satuan,
  uraian,
];
