// Written by "npm run generate".

import formatAngka from "./cell/format-angka";
import galat from "./cell/galat";
import kosong from "./cell/kosong";
import naikTurun from "./cell/naik-turun";
import predikat from "./cell/predikat";
import satuan from "./cell/satuan";
import type { Rule } from "./define";
import bedaAntarTabel from "./report/beda-antar-tabel";
import periodeLalu from "./report/periode-lalu";
import rencanaAksi from "./report/rencana-aksi";
import salinLama from "./report/salin-lama";
import uraian from "./report/uraian";
import akip from "./table/akip";
import bobot from "./table/bobot";
import capaian from "./table/capaian";
import efisiensi from "./table/efisiensi";
import geserBaris from "./table/geser-baris";
import ikm from "./table/ikm";
import indeks from "./table/indeks";
import jumlahBaris from "./table/jumlah-baris";
import jumlahBertingkat from "./table/jumlah-bertingkat";
import jumlahKolom from "./table/jumlah-kolom";
import kemajuan from "./table/kemajuan";
import persen from "./table/persen";
import pertumbuhan from "./table/pertumbuhan";
import rasio from "./table/rasio";
import rataRata from "./table/rata-rata";
import rentang from "./table/rentang";

/** Every rule of the checker. */
export const rules: readonly Rule[] = [
  akip,
  bedaAntarTabel,
  bobot,
  capaian,
  efisiensi,
  formatAngka,
  galat,
  geserBaris,
  ikm,
  indeks,
  jumlahBaris,
  jumlahBertingkat,
  jumlahKolom,
  kemajuan,
  kosong,
  naikTurun,
  periodeLalu,
  persen,
  pertumbuhan,
  predikat,
  rasio,
  rataRata,
  rencanaAksi,
  rentang,
  salinLama,
  satuan,
  uraian,
];
