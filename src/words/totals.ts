import { wordList } from "./word-list";

export const total = wordList(
  "Words that open the label of a total row or the header of a total column.",
  "jumlah, total, jml, jlh, grand total, jumlah total, total jumlah, jumlah seluruh, jumlah seluruhnya, jumlah keseluruhan, total keseluruhan",
);

export const subtotal = wordList(
  "A total of a part of the rows.",
  "sub jumlah, sub total, jumlah sub, total sub, jumlah per halaman, jumlah halaman",
);

export const totalled = wordList(
  "What may follow 'Jumlah' in the label of a total row; 'Jumlah desa yang aman' is an indicator.",
  `total, seluruh, seluruhnya, keseluruhan, semua, akhir, besar, umum, kecamatan, kabupaten, kota, provinsi, anggaran,
  belanja, pagu, realisasi, bobot, nilai, skor, komponen, penduduk, responden, indeks, unsur, per, dan, rata rata,
  pendapatan, pembiayaan, penerimaan, pengeluaran, target, capaian, kelurahan, desa, kab, pad, transfer, operasi, modal,
  daerah, langsung, tidak langsung, program, kegiatan`,
);

export const mean = wordList(
  "A mean, as a row's label or a header.",
  "rata rata, rata2, rerata, rataan, mean, average, rata rata capaian, rata rata nilai",
);

export const meanOf = wordList(
  "What follows 'Rata-rata' where it sums up the table; 'Rata-rata waktu tunggu' is measured.",
  `capaian, pencapaian, nilai, kinerja, skor, persentase, efisiensi, serapan, penyerapan, realisasi, total, keseluruhan,
  sasaran, program, kegiatan, tertimbang, per, ikm, skm, nrr, indeks, tahun, semua, seluruh, jumlah, tingkat`,
);

export const summaryRow = wordList(
  "A row under the figures that says something else of them: the class, the index, a balance.",
  `kategori, predikat, mutu, kinerja unit, kriteria, peringkat, interpretasi, ikm, nilai ikm, nilai akhir, nilai skm,
  nilai rata*, indeks kepuasan*, nrr, jumlah nrr, nrr tertimbang, jumlah nilai, nilai per unsur, nilai interval,
  nilai konversi, indeks unit, nilai indeks, nilai unsur, nilai indeks unit*, konversi, capaian rata*, rata rata capaian, selisih, sisa, surplus, defisit, silpa,
  sisa lebih pembiayaan*, pembiayaan neto, pembiayaan netto, nilai akip, nilai sakip, nilai hasil evaluasi,
  nilai evaluasi, nilai total, nilai akuntabilitas kinerja, tingkat akuntabilitas*, hasil evaluasi`,
);

export const restRow = wordList(
  "Labels of rows that are a difference of others, wherever they stand in a table.",
  "surplus, defisit, selisih, sisa, silpa, lebih, kurang, saldo",
);

export const netto = wordList("Words inside a label that make a difference of it.", "neto, netto, surplus, defisit");

export const balance = wordList(
  "A balance struck between totals.",
  `surplus, defisit, surplus/defisit, surplus/(defisit), surplus / (defisit), surplus / defisit, silpa, sikpa,
  pembiayaan neto, pembiayaan netto, pembiayaan bersih`,
);

export const note = wordList(
  "A note under a table.",
  "sumber, sumber data, ket, keterangan, catatan, note, dicetak, data per, nb, penjelasan",
);

export const part = wordList(
  "A share of a whole.",
  "proporsi, porsi, kontribusi, share, komposisi, distribusi, andil, sumbangan",
);

export const notAdded = wordList(
  "Figures that never add up down a column: rates, means, densities, ages, indices.",
  `harga satuan, rata rata, rerata, kepadatan, rasio, per kapita, perkapita, laju, tingkat, umur, usia, suhu, persen,
  persentase, prosentase, presentase, ipm, gini, indeks, nilai, skor, angka harapan, angka kematian, ranking, peringkat,
  saldo, kumulatif, akumulatif, bobot per`,
);

export const rates = wordList(
  "Headers of figures that are so much per something, whatever their role.",
  `harga satuan, rata rata, rerata, kepadatan, rasio, per kapita, per km2, per 1000, per 100000, per 100 000, laju, tingkat,
  produktivitas, provitas, apk, apm, aps, umur, usia, suhu, persen, persentase, prosentase, presentase, %, ipm, gini, indeks,
  kemiringan, koefisien, nrr, tarif`,
);

export const running = wordList("Headers of a figure that runs down the rows.", "saldo, balance");

export const accumulated = wordList(
  "Headers of a figure that holds those before it; 'Akumulatif s.d.' a date is a stock, and adds up.",
  "kumulatif",
);

export const counted = wordList("Headers of counts, also where years stand below.", "jumlah, luas, total");

export const signature = wordList(
  "Who signs under a table: no rows of it.",
  `mengetahui, menyetujui, mengesahkan, disetujui oleh, disahkan oleh, dibuat oleh, diperiksa oleh, yang membuat, kepala dinas, kepala badan,
  kepala kantor, kepala bagian, kepala bidang, plt kepala, plt, camat, lurah, kepala desa, bupati, walikota, wali kota, gubernur, sekretaris daerah, inspektur,
  direktur, ketua, pengguna anggaran, kuasa pengguna anggaran, pejabat pembuat komitmen, pejabat pelaksana teknis kegiatan, bendahara, nip, a n, an, ditetapkan di, tertanda, ttd, pembina utama muda, pembina tingkat i`,
);
