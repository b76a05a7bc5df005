import { wordList } from "./word-list";

export const office = wordList(
  "Offices and places that a table sets beside each other. Before them may stand 'Nama'.",
  `kecamatan, kelurahan, desa, nagari, distrik, kampung, gampong, kabupaten, kota, kab, kabupaten/kota, kab/kota, provinsi,
  daerah, pemda, pemerintah daerah, opd, skpd, pd, perangkat daerah, organisasi perangkat daerah, instansi, lembaga,
  kementerian, k/l, satuan kerja, satker, unit kerja, unit organisasi, kantor, dinas, badan, bagian, bidang, uptd, upt,
  puskesmas, sekolah, rumah sakit, kawasan, kek, zona, wilayah, unit, unit pelayanan, unit layanan, unit eselon i,
  unit eselon ii, perguruan tinggi, universitas, banjar, dusun, negara, pengadilan, satuan pendidikan`,
);

export const place = wordList(
  "Words that open the name of a place or office: 'Kota Contoh' under its kecamatan is their total.",
  "kota, kab, kabupaten, provinsi, prov, kecamatan, kec, kelurahan, desa, daerah, wilayah, dinas, badan, kawasan, indonesia",
);

export const wholePlace = wordList(
  "Places that are made up of the rows of their tables.",
  "kota, kab, kabupaten, provinsi, prov, propinsi, kecamatan, kec, nasional, indonesia, se",
);

export const zone = wordList("Special economic zones.", "kawasan, kawasan ekonomi khusus, kek, zona");

export const business = wordList(
  "Businesses in a zone.",
  "pelaku usaha, perusahaan, investor, badan usaha, pu, badan usaha/pelaku usaha",
);

export const workforce = wordList("Workers.", "tenaga kerja, naker, tk, pekerja, karyawan");

export const peers = wordList(
  "Titles of tables that compare with other offices.",
  `instansi sejenis, instansi lain, kecamatan lain, kabupaten lain, kabupaten/kota lain, kota lain, daerah lain, opd lain,
  perangkat daerah lain, provinsi lain, organisasi sejenis, satuan kerja sejenis, instansi setara, opd sejenis`,
);

export const responsible = wordList(
  "Who answers for a row: no name of the row.",
  `penanggung jawab, penanggungjawab, pengampu, pelaksana, pic, pj, instansi pelaksana, unit penanggung jawab, koordinator`,
);
