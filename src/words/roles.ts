/** What a column holds. */
export type Role =
  | "nomor"
  | "sasaran"
  | "indikator"
  | "uraian"
  | "satuan"
  | "target"
  | "realisasi"
  | "capaian"
  | "pagu"
  | "serapan"
  | "efisiensi"
  | "peringkat"
  | "predikat"
  | "kategori"
  | "mutu"
  | "bobot"
  | "nilai"
  | "pertumbuhan"
  | "indeks"
  | "kemajuan"
  | "jumlah"
  | "porsi"
  | "status"
  | "keterangan"
  /** A number of something: persons, hectares, rupiah of a quarter. */
  | "besaran"
  | "lain";

/** What stands in a column of each role: a row's name, other words, the class of a figure, a key, or figures. */
export const contentOfRole: Readonly<Record<Role, "label" | "words" | "class" | "key" | "figures">> = {
  nomor: "key",
  sasaran: "label",
  indikator: "label",
  uraian: "label",
  satuan: "words",
  keterangan: "words",
  status: "class",
  peringkat: "class",
  predikat: "class",
  kategori: "class",
  mutu: "class",
  lain: "words",
  target: "figures",
  realisasi: "figures",
  capaian: "figures",
  pagu: "figures",
  serapan: "figures",
  efisiensi: "figures",
  bobot: "figures",
  nilai: "figures",
  pertumbuhan: "figures",
  indeks: "figures",
  kemajuan: "figures",
  jumlah: "figures",
  porsi: "figures",
  besaran: "figures",
};
