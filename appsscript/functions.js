// Generated from the catalogue by `npm run generate`.

/**
 * Capaian realisasi anggaran: serapan (realisasi/pagu) dibagi target serapan.
 * Contoh: =KEK_ANGGARAN(94405123;403788000;0,4) hasilnya 58,4497%.
 * Dasar: Definisi indikator realisasi anggaran pada laporan kinerja triwulanan KEK. Hasilnya sudah capaian: jangan dibagi target sekali lagi.
 *
 * @param {any} realisasi_sp2d Realisasi SP2D, rupiah.
 * @param {any} pagu_netto Pagu netto (tanpa blokir), rupiah.
 * @param {any} target_iku Target serapan, misalnya 40%.
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function KEK_ANGGARAN(realisasi_sp2d, pagu_netto, target_iku) {
  return Lakin.calculate("KEK_ANGGARAN", arguments);
}

/**
 * Capaian kinerja: realisasi dibanding target, paling tinggi 120%.
 * Contoh: =KEK_CAPAIAN(45;90) hasilnya 50%.
 * Dasar: Laporan kinerja triwulanan KEK: capaian paling tinggi 120%; PermenPANRB 8/2021: realisasi/target, atau (2×target − realisasi)/target bila makin rendah makin baik. Target berupa rentang ("7-8") tercapai di dalamnya; di luarnya dibagi batas yang terdekat. Arah "terbalik" (target/realisasi) dan "stabil" adalah kebiasaan, bukan peraturan.
 *
 * @param {any} realisasi Realisasi, dalam satuan yang sama dengan target.
 * @param {any} target Target; tidak boleh nol. Boleh rentang, misalnya "7-8".
 * @param {any} [arah] maksimum: makin tinggi makin baik; minimum: makin rendah makin baik, (2×target − realisasi)/target; terbalik: target/realisasi; stabil: makin dekat target makin baik. Bila dikosongkan: maksimum.
 * @param {any} [batas] Batas atas capaian. Bila dikosongkan: 120%.
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function KEK_CAPAIAN(realisasi, target, arah, batas) {
  return Lakin.calculate("KEK_CAPAIAN", arguments);
}

/**
 * Pertumbuhan gabungan investasi, tenaga kerja dan penggunaan lahan, menurut bobotnya.
 * Contoh: =KEK_DAYASAING(24194;15517;7343;2780;562,68;223,14) hasilnya 86,5887%.
 * Dasar: Definisi indikator Indeks KEK yang Berdaya Saing: investasi 70%, tenaga kerja 15%, lahan 15%; Tabel perhitungan laporan kinerja triwulanan KEK: 50%, 40%, 10%
 *
 * @param {any} investasi_t1 Investasi tahun ini.
 * @param {any} investasi_t0 Investasi tahun pembanding.
 * @param {any} tk_t1 Tenaga kerja tahun ini.
 * @param {any} tk_t0 Tenaga kerja tahun pembanding.
 * @param {any} lahan_t1 Penggunaan lahan tahun ini.
 * @param {any} lahan_t0 Penggunaan lahan tahun pembanding.
 * @param {any} [bobot] Bobot investasi, tenaga kerja, lahan: rentang tiga sel, atau teks seperti "50/40/10" (tabel laporan). Harus berjumlah 100%. Bila dikosongkan: 70%/15%/15%.
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function KEK_DAYASAING(investasi_t1, investasi_t0, tk_t1, tk_t0, lahan_t1, lahan_t0, bobot) {
  return Lakin.calculate("KEK_DAYASAING", arguments);
}

/**
 * Fasilitasi permasalahan strategis: tindak lanjut 70% dan penyelesaian menurut tahapan 30%.
 * Contoh: =KEK_FASILITASI(8;10;{2;3};{0,5;1};5) hasilnya 80%.
 * Dasar: Definisi indikator fasilitasi permasalahan strategis: tindak lanjut 70%, penyelesaian 30%
 *
 * @param {any} ditindaklanjuti Permasalahan yang ditindaklanjuti.
 * @param {any} masuk Permasalahan yang masuk.
 * @param {any} penyelesaian Banyaknya permasalahan pada tiap tahapan penyelesaian.
 * @param {any} skor_tahapan Skor tiap tahapan, misalnya 25%, 50%, 100%; seukuran dengan penyelesaian, atau satu untuk semua.
 * @param {any} rekomendasi Banyaknya rekomendasi.
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function KEK_FASILITASI(ditindaklanjuti, masuk, penyelesaian, skor_tahapan, rekomendasi) {
  return Lakin.calculate("KEK_FASILITASI", arguments);
}

/**
 * Indeks daya saing KEK 1–4 dari pertumbuhannya.
 * Contoh: =KEK_INDEKS(1,0883) hasilnya 4.
 * Dasar: Definisi indikator Indeks KEK yang Berdaya Saing: >20%, >15–20%, >10–15%, ≤10%. Pertumbuhan dibulatkan dulu ke dua desimal persen, seperti tercetak; batas atas milik indeks di bawahnya.
 *
 * @param {any} pertumbuhan Pertumbuhan gabungan, misalnya 108,83%.
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function KEK_INDEKS(pertumbuhan) {
  return Lakin.calculate("KEK_INDEKS", arguments);
}

/**
 * Capaian investasi: jumlah realisasi dibagi jumlah target, tanpa batas atas.
 * Contoh: =KEK_INVESTASI({30;20};{60;40}) hasilnya 50%.
 * Dasar: Definisi indikator capaian investasi KEK: Σ realisasi / Σ target. Bukan rata-rata persentase tiap kawasan. Kawasan yang kosong tidak menambah jumlah.
 *
 * @param {any} realisasi Realisasi investasi tiap kawasan, atau jumlahnya.
 * @param {any} target Target investasi tiap kawasan, atau jumlahnya.
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function KEK_INVESTASI(realisasi, target) {
  return Lakin.calculate("KEK_INVESTASI", arguments);
}

/**
 * Kategori daya saing KEK dari indeks 1–4.
 * Contoh: =KEK_KATEGORI(4) hasilnya Sangat Berdaya Saing.
 * Dasar: Definisi indikator Indeks KEK yang Berdaya Saing: kategori indeks 1–4
 *
 * @param {any} indeks Indeks daya saing: 1, 2, 3 atau 4.
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function KEK_KATEGORI(indeks) {
  return Lakin.calculate("KEK_KATEGORI", arguments);
}

/**
 * Indeks kepuasan layanan pada skala 1–4: Σ nilai unsur × bobot.
 * Contoh: =KEK_KEPUASAN({3,5;4};{0,5;0,5}) hasilnya 3,75.
 * Dasar: Definisi indikator Indeks Kepuasan Layanan (skala 1–4). Bobot berjumlah 100%; 0,111 sembilan kali (99,9%) masih diterima.
 *
 * @param {any} nilai_unsur Nilai tiap unsur, 1–4.
 * @param {any} bobot Bobot tiap unsur; seukuran dengan nilai unsur, berjumlah 100%.
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function KEK_KEPUASAN(nilai_unsur, bobot) {
  return Lakin.calculate("KEK_KEPUASAN", arguments);
}

/**
 * Kualitas pelaksanaan anggaran: capaian realisasi 50% dan capaian output 50%.
 * Contoh: =KEK_KUALITASANGGARAN(1,346;1) hasilnya 117,3%.
 * Dasar: Definisi indikator kualitas pelaksanaan anggaran: capaian realisasi 50%, capaian output 50%
 *
 * @param {any} capaian_realisasi Capaian realisasi anggaran, misalnya 53,84%/40% = 134,6%.
 * @param {any} capaian_output Capaian output, misalnya 100%.
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function KEK_KUALITASANGGARAN(capaian_realisasi, capaian_output) {
  return Lakin.calculate("KEK_KUALITASANGGARAN", arguments);
}

/**
 * NSPK yang ditindaklanjuti dibagi yang direncanakan.
 * Contoh: =KEK_NSPK(3;5) hasilnya 60%.
 * Dasar: Definisi indikator penyelesaian NSPK pada laporan kinerja triwulanan KEK
 *
 * @param {any} ditindaklanjuti NSPK yang ditindaklanjuti.
 * @param {any} direncanakan NSPK yang direncanakan.
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function KEK_NSPK(ditindaklanjuti, direncanakan) {
  return Lakin.calculate("KEK_NSPK", arguments);
}

/**
 * Efektivitas pengawasan: pelaksanaan 70% dan tindak lanjut 30%.
 * Contoh: =KEK_PENGAWASAN(16;12;3) hasilnya 98,9583%.
 * Dasar: Definisi indikator efektivitas pengawasan: pelaksanaan 70%, tindak lanjut 30%
 *
 * @param {any} realisasi Pengawasan yang dilaksanakan.
 * @param {any} rencana Pengawasan yang direncanakan.
 * @param {any} ditindaklanjuti Hasil pengawasan yang ditindaklanjuti.
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function KEK_PENGAWASAN(realisasi, rencana, ditindaklanjuti) {
  return Lakin.calculate("KEK_PENGAWASAN", arguments);
}

/**
 * Pertumbuhan dari t0 ke t1: (t1 − t0)/t0.
 * Contoh: =KEK_PERTUMBUHAN(24194;15517) hasilnya 55,9193%.
 * Dasar: Definisi indikator Indeks KEK yang Berdaya Saing
 *
 * @param {any} t1 Nilai tahun atau triwulan ini.
 * @param {any} t0 Nilai tahun atau triwulan pembanding; tidak boleh nol.
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function KEK_PERTUMBUHAN(t1, t0) {
  return Lakin.calculate("KEK_PERTUMBUHAN", arguments);
}

/**
 * Pertumbuhan tenaga kerja dan pelaku usaha, masing-masing berbobot 50%.
 * Contoh: =KEK_PERTUMBUHANTKPU(187376;160989;442;403) hasilnya 13,034%.
 * Dasar: Definisi indikator pertumbuhan tenaga kerja dan pelaku usaha: masing-masing 50%. Rentang dijumlahkan lebih dulu: pertumbuhan seluruh kawasan, bukan rata-rata pertumbuhan tiap kawasan.
 *
 * @param {any} tk_t1 Tenaga kerja sekarang, tiap kawasan atau jumlahnya.
 * @param {any} tk_t0 Tenaga kerja pembanding, tiap kawasan atau jumlahnya.
 * @param {any} pu_t1 Pelaku usaha sekarang, tiap kawasan atau jumlahnya.
 * @param {any} pu_t0 Pelaku usaha pembanding, tiap kawasan atau jumlahnya.
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function KEK_PERTUMBUHANTKPU(tk_t1, tk_t0, pu_t1, pu_t0) {
  return Lakin.calculate("KEK_PERTUMBUHANTKPU", arguments);
}

/**
 * Perizinan tepat waktu: dokumen menurut waktu terbitnya, dibagi dokumen masuk.
 * Contoh: =KEK_TEPATWAKTU(0;178;52) hasilnya 104,5217%.
 * Dasar: Definisi indikator perizinan tepat waktu: melewati 50%, sesuai 100%, lebih cepat 120%
 *
 * @param {any} melewati Dokumen yang melewati batas waktu (50%).
 * @param {any} sesuai Dokumen yang sesuai batas waktu (100%).
 * @param {any} lebih_cepat Dokumen yang lebih cepat (120%).
 * @param {any} [masuk] Dokumen masuk. Bila dikosongkan: jumlah ketiganya.
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function KEK_TEPATWAKTU(melewati, sesuai, lebih_cepat, masuk) {
  return Lakin.calculate("KEK_TEPATWAKTU", arguments);
}

/**
 * Kinerja unit pelayanan dari nilai IKM: Sangat Baik, Baik, Kurang Baik atau Tidak Baik.
 * Contoh: =IKM_KINERJA(75,35) hasilnya Kurang Baik.
 * Dasar: PermenPANRB 14/2017, nilai interval konversi, mutu pelayanan dan kinerja unit pelayanan. Nilai dibulatkan dulu ke dua desimal, seperti tercetak.
 *
 * @param {any} nilai Nilai IKM, 25–100.
 * @param {any} [peraturan] Nomor peraturan dalam tanda kutip ("14/2017", "25/2004"), atau tahun nilainya (2015); bila dikosongkan: yang berlaku kini. Bila dikosongkan: 14/2017.
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function IKM_KINERJA(nilai, peraturan) {
  return Lakin.calculate("IKM_KINERJA", arguments);
}

/**
 * Nilai 25–100 dari NRR 1–4: NRR × 25.
 * Contoh: =IKM_KONVERSI(3,24) hasilnya 81.
 * Dasar: PermenPANRB 14/2017, nilai persepsi 1–4 dikonversi dengan 25
 *
 * @param {any} nrr NRR, 1–4.
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function IKM_KONVERSI(nrr) {
  return Lakin.calculate("IKM_KONVERSI", arguments);
}

/**
 * Mutu pelayanan A, B, C atau D dari nilai IKM 25–100.
 * Contoh: =IKM_MUTU(85,35) hasilnya B.
 * Dasar: PermenPANRB 14/2017, nilai interval konversi, mutu pelayanan dan kinerja unit pelayanan. Nilai dibulatkan dulu ke dua desimal, seperti tercetak: 76,605 menjadi 76,61, mutu B.
 *
 * @param {any} nilai Nilai IKM, 25–100.
 * @param {any} [peraturan] Nomor peraturan dalam tanda kutip ("14/2017", "25/2004"), atau tahun nilainya (2015); bila dikosongkan: yang berlaku kini. Bila dikosongkan: 14/2017.
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function IKM_MUTU(nilai, peraturan) {
  return Lakin.calculate("IKM_MUTU", arguments);
}

/**
 * Indeks Kepuasan Masyarakat 25–100: Σ NRR × bobot × 25.
 * Contoh: =IKM_NILAI({3,24\3,2\3,2\3,92\3,36\3,32\3,32\3,2\4}) hasilnya 85,4444.
 * Dasar: PermenPANRB 14/2017, bobot NRR tertimbang = 1/jumlah unsur; aplikasi SUKMA memakai 0,111. Bobot "0,11" membatasi nilai tertinggi pada 99. Satu baris atau kolom dibaca sebagai NRR tiap unsur, tabel sebagai jawaban responden (satu responden tiap baris).
 *
 * @param {any} nrr_atau_responden NRR tiap unsur, atau tabel jawaban responden × unsur.
 * @param {any} [bobot] "1/n" (tepat), "0,11" atau "0,111" (1/n dibulatkan), "sukma" (0,111 dan NRR tertimbang tiga desimal), "0,071" (empat belas unsur), atau rentang bobot yang berjumlah 100%. Bila dikosongkan: 1/n.
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function IKM_NILAI(nrr_atau_responden, bobot) {
  return Lakin.calculate("IKM_NILAI", arguments);
}

/**
 * Nilai rata-rata (NRR) jawaban satu unsur, atau satu nilai tiap kolom untuk responden × unsur.
 * Contoh: =IKM_NRR({3;4;3;2}) hasilnya 3.
 * Dasar: PermenPANRB 14/2017, nilai persepsi 1–4 dikonversi dengan 25. Satu baris atau satu kolom dibaca sebagai jawaban satu unsur. Jawaban kosong tidak ikut dihitung.
 *
 * @param {any} nilai Jawaban 1–4: satu unsur, atau tabel dengan satu responden tiap baris.
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function IKM_NRR(nilai) {
  return Lakin.calculate("IKM_NRR", arguments);
}

/**
 * Unsur dengan NRR terendah, yang diprioritaskan untuk diperbaiki: nama dan NRR, terendah lebih dulu.
 * Contoh: =IKM_PRIORITAS({"Persyaratan";"Waktu";"Pengaduan"};{3;3,01;2,03};1) hasilnya Pengaduan · 2,03.
 * Dasar: PermenPANRB 14/2017, nilai interval konversi, mutu pelayanan dan kinerja unit pelayanan. Nilai yang sama tetap menurut urutan lembar.
 *
 * @param {any} unsur Nama unsur.
 * @param {any} nrr NRR tiap unsur, sebanyak namanya.
 * @param {any} [n] Banyaknya unsur yang ditampilkan. Bila dikosongkan: 3.
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function IKM_PRIORITAS(unsur, nrr, n) {
  return Lakin.calculate("IKM_PRIORITAS", arguments);
}

/**
 * Tabel rekap survei: tiap unsur dengan responden, jumlah, NRR, NRR tertimbang dan mutu; baris terakhir IKM.
 * Contoh: =IKM_REKAP({3\4;4\4};{"Persyaratan"\"Prosedur"}) hasilnya Unsur · Responden · Jumlah · NRR · NRR Tertimbang · Mutu | Persyaratan · 2 · 7 · 3,5 · 1,75 · B | Prosedur · 2 · 8 · 4 · 2 · A | IKM · 2 · · · 93,75 · A.
 * Dasar: PermenPANRB 14/2017, nilai interval konversi, mutu pelayanan dan kinerja unit pelayanan. Bobot 1/n tepat. Tanpa nama, sembilan atau empat belas unsur memakai nama pada peraturannya, jumlah lain U1, U2 dan seterusnya.
 *
 * @param {any} responden Tabel jawaban 1–4: satu responden tiap baris, satu unsur tiap kolom.
 * @param {any} [unsur] Nama unsur, sebanyak kolom.
 * @param {any} [peraturan] Nomor peraturan dalam tanda kutip ("14/2017", "25/2004"), atau tahun nilainya (2015); bila dikosongkan: yang berlaku kini. Bila dikosongkan: 14/2017.
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function IKM_REKAP(responden, unsur, peraturan) {
  return Lakin.calculate("IKM_REKAP", arguments);
}

/**
 * Jumlah responden survei menurut Krejcie dan Morgan.
 * Contoh: =IKM_SAMPEL(10) hasilnya 10.
 * Dasar: PermenPANRB 14/2017, tabel sampel Krejcie dan Morgan. Dibulatkan ke responden terdekat; untuk populasi 100.000 tabel aslinya mencetak 384, rumusnya 383.
 *
 * @param {any} populasi Banyaknya penerima layanan.
 * @param {any} [galat] Galat yang diterima. Bila dikosongkan: 5%.
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function IKM_SAMPEL(populasi, galat) {
  return Lakin.calculate("IKM_SAMPEL", arguments);
}

/**
 * Nilai dari huruf gradasi: AA 100, A 90, BB 80, B 70, CC 60, C 50, D 30, E 0.
 * Contoh: =AKIP_GRADASI("BB") hasilnya 80.
 * Dasar: PermenPANRB 88/2021, gradasi nilai AA sampai E
 *
 * @param {any} huruf Huruf gradasi AA, A, BB, B, CC, C, D atau E.
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function AKIP_GRADASI(huruf) {
  return Lakin.calculate("AKIP_GRADASI", arguments);
}

/**
 * Kategori AKIP dari nilai 0–100: Sangat Memuaskan sampai Sangat Kurang.
 * Contoh: =AKIP_KATEGORI(72,62) hasilnya Sangat Baik.
 * Dasar: PermenPANRB 88/2021 tentang Evaluasi AKIP. Batas atas milik kategori di bawahnya; nilai dibulatkan dulu ke dua desimal.
 *
 * @param {any} nilai Nilai AKIP, 0–100.
 * @param {any} [peraturan] Nomor peraturan dalam tanda kutip ("88/2021", "12/2015"), atau tahun nilainya (2019); bila dikosongkan: yang berlaku kini. Bila dikosongkan: 88/2021.
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function AKIP_KATEGORI(nilai, peraturan) {
  return Lakin.calculate("AKIP_KATEGORI", arguments);
}

/**
 * Nilai satu komponen AKIP: (20% keberadaan + 30% kualitas + 50% pemanfaatan) × bobot / 100.
 * Contoh: =AKIP_KOMPONEN("A";"BB";"B";30) hasilnya 23,1.
 * Dasar: PermenPANRB 88/2021, sub-komponen keberadaan 20%, kualitas 30%, pemanfaatan 50%; PermenPANRB 88/2021, gradasi nilai AA sampai E
 *
 * @param {any} keberadaan Huruf gradasi AA–E, atau nilai 0–100.
 * @param {any} kualitas Huruf gradasi AA–E, atau nilai 0–100.
 * @param {any} pemanfaatan Huruf gradasi AA–E, atau nilai 0–100.
 * @param {any} bobot Bobot komponen dalam poin, misalnya 30.
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function AKIP_KOMPONEN(keberadaan, kualitas, pemanfaatan, bobot) {
  return Lakin.calculate("AKIP_KOMPONEN", arguments);
}

/**
 * Poin yang masih diperlukan untuk predikat AKIP berikutnya; AA menghasilkan 0.
 * Contoh: =AKIP_MENUJU(66,66) hasilnya 3,35.
 * Dasar: PermenPANRB 88/2021 tentang Evaluasi AKIP. Sampai dua desimal, tepat di atas batas: dari 66,66 ke 70,01.
 *
 * @param {any} nilai Nilai AKIP, 0–100.
 * @param {any} [peraturan] Nomor peraturan dalam tanda kutip ("88/2021", "12/2015"), atau tahun nilainya (2019); bila dikosongkan: yang berlaku kini. Bila dikosongkan: 88/2021.
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function AKIP_MENUJU(nilai, peraturan) {
  return Lakin.calculate("AKIP_MENUJU", arguments);
}

/**
 * Nilai AKIP: jumlah nilai komponen, masing-masing paling tinggi bobotnya.
 * Contoh: =AKIP_NILAI({24,39;20,96;11,4;15,87}) hasilnya 72,62.
 * Dasar: PermenPANRB 88/2021 tentang Evaluasi AKIP; PermenPANRB 12/2015 tentang Pedoman Evaluasi atas Implementasi SAKIP. 88/2021: Perencanaan Kinerja 30, Pengukuran Kinerja 30, Pelaporan Kinerja 15, Evaluasi Akuntabilitas Kinerja Internal 25. 12/2015: Perencanaan Kinerja 30, Pengukuran Kinerja 25, Pelaporan Kinerja 15, Evaluasi Internal 10, Pencapaian Sasaran/Kinerja 20.
 *
 * @param {any} komponen Nilai tiap komponen menurut urutan peraturan.
 * @param {any} [peraturan] Nomor peraturan dalam tanda kutip ("88/2021", "12/2015"), atau tahun nilainya (2019); bila dikosongkan: yang berlaku kini. Bila dikosongkan: 88/2021.
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function AKIP_NILAI(komponen, peraturan) {
  return Lakin.calculate("AKIP_NILAI", arguments);
}

/**
 * Predikat AKIP dari nilai 0–100: AA, A, BB, B, CC, C atau D.
 * Contoh: =AKIP_PREDIKAT(72,62) hasilnya BB.
 * Dasar: PermenPANRB 88/2021 tentang Evaluasi AKIP. Batas atas milik predikat di bawahnya: 70,00 masih B. Nilai dibulatkan dulu ke dua desimal, seperti tercetak. Nilai nol berarti belum dinilai.
 *
 * @param {any} nilai Nilai AKIP, 0–100.
 * @param {any} [peraturan] Nomor peraturan dalam tanda kutip ("88/2021", "12/2015"), atau tahun nilainya (2019); bila dikosongkan: yang berlaku kini. Bila dikosongkan: 88/2021.
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function AKIP_PREDIKAT(nilai, peraturan) {
  return Lakin.calculate("AKIP_PREDIKAT", arguments);
}

/**
 * Capaian kinerja: realisasi dibanding target, tanpa batas atas kecuali diminta.
 * Contoh: =LKJ_CAPAIAN(75,35;85) hasilnya 88,6471%.
 * Dasar: PermenPANRB 8/2021: realisasi/target, atau (2×target − realisasi)/target bila makin rendah makin baik. Target berupa rentang ("7-8") tercapai di dalamnya; di luarnya dibagi batas yang terdekat. Tidak ada peraturan yang membatasi capaian laporan kinerja daerah.
 *
 * @param {any} realisasi Realisasi, dalam satuan yang sama dengan target.
 * @param {any} target Target; tidak boleh nol. Boleh rentang, misalnya "7-8".
 * @param {any} [arah] maksimum: makin tinggi makin baik; minimum: makin rendah makin baik, (2×target − realisasi)/target; terbalik: target/realisasi; stabil: makin dekat target makin baik. Bila dikosongkan: maksimum.
 * @param {any} [batas] Batas atas capaian, misalnya 120%. Bila dikosongkan: tanpa batas.
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function LKJ_CAPAIAN(realisasi, target, arah, batas) {
  return Lakin.calculate("LKJ_CAPAIAN", arguments);
}

/**
 * Efisiensi anggaran: capaian kinerja dikurangi serapan anggaran.
 * Contoh: =LKJ_EFISIENSI(0,8865;0,9894) hasilnya -10,29%.
 * Dasar: Kebiasaan laporan kinerja perangkat daerah; tidak ada peraturan yang merumuskannya. Sebutkan caranya di laporan: "selisih" capaian − serapan, "sisa" 100% − serapan.
 *
 * @param {any} capaian Capaian kinerja, misalnya 88,65%.
 * @param {any} serapan Serapan anggaran, misalnya 98,94%.
 * @param {any} [cara] selisih: capaian − serapan; sisa: 100% − serapan. Bila dikosongkan: selisih.
 * @param {any} [satuan] "poin" bila capaiannya ditulis sebagai angka 88,65; bila dikosongkan: 88,65% atau 0,8865. Bila dikosongkan: persen.
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function LKJ_EFISIENSI(capaian, serapan, cara, satuan) {
  return Lakin.calculate("LKJ_EFISIENSI", arguments);
}

/**
 * Kemajuan terhadap target akhir rencana strategis: realisasi/target akhir.
 * Contoh: =LKJ_KEMAJUAN(85,35;88,31) hasilnya 96,6482%.
 * Dasar: PermenPANRB 53/2014: perbandingan realisasi dengan target jangka menengah
 *
 * @param {any} realisasi Realisasi sampai tahun ini.
 * @param {any} target_akhir Target akhir periode rencana; tidak boleh nol.
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function LKJ_KEMAJUAN(realisasi, target_akhir) {
  return Lakin.calculate("LKJ_KEMAJUAN", arguments);
}

/**
 * Paragraf di bawah tabel: target, realisasi, capaian, peringkat, selisih dan perubahan dari tahun lalu.
 * Contoh: =LKJ_NARASI("Nilai IKM";;85;75,35;2024;80,5) hasilnya Target Nilai IKM tahun 2024 sebesar 85,00 dan terealisasi 75,35, sehingga capaiannya 88,65% (Tinggi). Selisih antara target dan realisasi 9,65, realisasi di bawah target. Dibandingkan realisasi tahun sebelumnya sebesar 80,50, realisasi turun 5,15..
 * Dasar: PermenPANRB 53/2014: analisis capaian kinerja. Peringkat menurut batas bawah skala. Untuk satuan % angka dibaca sebagai persen, dan selisihnya dalam poin persen.
 *
 * @param {any} indikator Nama indikator.
 * @param {any} satuan Satuan, misalnya Indeks, orang, %; selnya boleh kosong.
 * @param {any} target Target.
 * @param {any} realisasi Realisasi.
 * @param {any} [tahun] Tahun laporan.
 * @param {any} [realisasi_lalu] Realisasi tahun sebelumnya.
 * @param {any} [arah] maksimum: makin tinggi makin baik; minimum atau terbalik: makin rendah; stabil: makin dekat target. Bila dikosongkan: maksimum.
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function LKJ_NARASI(indikator, satuan, target, realisasi, tahun, realisasi_lalu, arah) {
  return Lakin.calculate("LKJ_NARASI", arguments);
}

/**
 * Peringkat kinerja dari capaian: Sangat Tinggi, Tinggi, Sedang, Rendah atau Sangat Rendah.
 * Contoh: =LKJ_PERINGKAT(0,8865) hasilnya Tinggi.
 * Dasar: Permendagri 86/2017, skala nilai peringkat kinerja. Skala tercetak dalam persen bulat (76–90, 91–100) dan menyisakan celah. Cara "batas": peringkat dicapai pada batas bawahnya; "bulat": capaian dibulatkan dulu ke persen; "kontinu": di atas 90, 75, 65, 50. Di atas 100% tetap Sangat Tinggi.
 *
 * @param {any} capaian Capaian, misalnya 88,65%.
 * @param {any} [cara] Cara membaca celah skala. Bila dikosongkan: batas.
 * @param {any} [skala] Skala sendiri: rentang batas bawah dan sebutannya, misalnya 91% dan "Sangat Baik"; atau teks "baik" untuk Sangat Baik, Baik, Cukup, Kurang, Sangat Kurang. Bila dikosongkan: Sangat Tinggi sampai Sangat Rendah.
 * @param {any} [satuan] "poin" bila capaiannya ditulis sebagai angka 88,65; bila dikosongkan: 88,65% atau 0,8865. Bila dikosongkan: persen.
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function LKJ_PERINGKAT(capaian, cara, skala, satuan) {
  return Lakin.calculate("LKJ_PERINGKAT", arguments);
}

/**
 * Rata-rata capaian yang terisi: capaian sasaran dari indikatornya.
 * Contoh: =LKJ_RATA({0,9;1,1}) hasilnya 100%.
 * Dasar: PermenPANRB 53/2014: capaian sasaran dari rata-rata capaian indikatornya
 *
 * @param {any} capaian Capaian tiap indikator, misalnya 88,65%.
 * @param {any} [satuan] "poin" bila capaiannya ditulis sebagai angka 88,65; bila dikosongkan: 88,65% atau 0,8865. Bila dikosongkan: persen.
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function LKJ_RATA(capaian, satuan) {
  return Lakin.calculate("LKJ_RATA", arguments);
}

/**
 * Selisih realisasi dengan target, tahun lalu atau pembanding lain.
 * Contoh: =LKJ_SELISIH(75,35;85) hasilnya -9,65.
 * Dasar: PermenPANRB 53/2014: perbandingan realisasi dengan target dan tahun sebelumnya
 *
 * @param {any} realisasi Realisasi.
 * @param {any} pembanding Target, realisasi tahun lalu, atau pembanding lain.
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function LKJ_SELISIH(realisasi, pembanding) {
  return Lakin.calculate("LKJ_SELISIH", arguments);
}

/**
 * Tercapai, Melampaui atau Tidak tercapai.
 * Contoh: =LKJ_STATUS(75,35;85) hasilnya Tidak tercapai.
 * Dasar: PermenPANRB 8/2021: realisasi/target, atau (2×target − realisasi)/target bila makin rendah makin baik. Arah "stabil": selain tepat di target berarti Tidak tercapai.
 *
 * @param {any} realisasi Realisasi, dalam satuan yang sama dengan target.
 * @param {any} target Target; tidak boleh nol. Boleh rentang, misalnya "7-8".
 * @param {any} [arah] maksimum: makin tinggi makin baik; minimum: makin rendah makin baik, (2×target − realisasi)/target; terbalik: target/realisasi; stabil: makin dekat target makin baik. Bila dikosongkan: maksimum.
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function LKJ_STATUS(realisasi, target, arah) {
  return Lakin.calculate("LKJ_STATUS", arguments);
}

/**
 * Tren tahun terakhir terhadap tahun terisi sebelumnya: Naik/Turun/Tetap, perubahan, perubahan persen.
 * Contoh: =LKJ_TREN({80,5\75,35}) hasilnya Turun · -5,15 · -0,064.
 * Dasar: PermenPANRB 53/2014: perbandingan realisasi beberapa tahun. Tahun yang kosong dilewati. Hasilnya tiga sel ke kanan.
 *
 * @param {any} nilai Nilai tiap tahun, satu baris atau satu kolom, tahun terakhir paling akhir.
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function LKJ_TREN(nilai) {
  return Lakin.calculate("LKJ_TREN", arguments);
}

/**
 * Serapan anggaran: realisasi/pagu.
 * Contoh: =ANGGARAN_SERAPAN(2823094761;2960780030) hasilnya 95,3497%.
 * Dasar: Laporan realisasi anggaran: realisasi dibagi pagu
 *
 * @param {any} realisasi Realisasi, rupiah.
 * @param {any} pagu Pagu, rupiah; tidak boleh nol.
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function ANGGARAN_SERAPAN(realisasi, pagu) {
  return Lakin.calculate("ANGGARAN_SERAPAN", arguments);
}

/**
 * Sisa anggaran: pagu − realisasi.
 * Contoh: =ANGGARAN_SISA(2960780030;2823094761) hasilnya 137685269.
 * Dasar: Laporan realisasi anggaran: pagu dikurangi realisasi
 *
 * @param {any} pagu Pagu, rupiah.
 * @param {any} realisasi Realisasi, rupiah.
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function ANGGARAN_SISA(pagu, realisasi) {
  return Lakin.calculate("ANGGARAN_SISA", arguments);
}

/**
 * Angka di dalam teks, dibaca menurut kebiasaan Indonesia.
 * Contoh: =ANGKA_BACA("BB (72,62)") hasilnya 72,62.
 * Dasar: Penulisan angka Indonesia: titik ribuan, koma desimal. 1.234 dibaca seribu dua ratus tiga puluh empat, 30,163 tiga puluh koma satu enam tiga. Tulisan yang rusak tidak ditebak.
 *
 * @param {any} teks Teks atau sel, misalnya BB (72,62) atau Rp. 403.788.000,-
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function ANGKA_BACA(teks) {
  return Lakin.calculate("ANGKA_BACA", arguments);
}

/**
 * Pembulatan setengah ke atas (menjauhi nol) pada nilai desimalnya.
 * Contoh: =ANGKA_BULAT(2,675;2) hasilnya 2,68.
 * Dasar: Pembulatan aritmetika, seperti ROUND. 2,675 menjadi 2,68 walau komputer menyimpannya sedikit di bawah itu. Desimal negatif membulatkan ke puluhan, ratusan dan seterusnya.
 *
 * @param {any} nilai Angka yang dibulatkan.
 * @param {any} desimal Banyaknya desimal, −15 sampai 15.
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function ANGKA_BULAT(nilai, desimal) {
  return Lakin.calculate("ANGKA_BULAT", arguments);
}

/**
 * Jumlah angka, juga yang tertulis sebagai teks: Rp403.788.000,- yang dilewati SUM.
 * Contoh: =ANGKA_JUMLAH({100;250,5}) hasilnya 350,5.
 * Dasar: Penulisan angka Indonesia: titik ribuan, koma desimal. Tulisan yang rusak tidak dilewati dan tidak ditebak: hasilnya kesalahan yang menyebut selnya.
 *
 * @param {any} angka Sel-sel yang dijumlahkan; yang kosong dilewati.
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function ANGKA_JUMLAH(angka) {
  return Lakin.calculate("ANGKA_JUMLAH", arguments);
}

/**
 * Teks rupiah: Rp94.405.123, negatif -Rp1.000.
 * Contoh: =ANGKA_RUPIAH(94405123) hasilnya Rp94.405.123.
 * Dasar: Penulisan rupiah menurut Ejaan yang Disempurnakan
 *
 * @param {any} nilai Nilai rupiah.
 * @param {any} [desimal] Banyaknya desimal, 0–10. Bila dikosongkan: 0.
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function ANGKA_RUPIAH(nilai, desimal) {
  return Lakin.calculate("ANGKA_RUPIAH", arguments);
}

/**
 * Angka dalam kata-kata: 1.945 menjadi seribu sembilan ratus empat puluh lima.
 * Contoh: =ANGKA_TERBILANG(1945) hasilnya seribu sembilan ratus empat puluh lima.
 * Dasar: Kamus Besar Bahasa Indonesia, kata bilangan. Desimal dibaca angka demi angka. Sampai 999 kuadriliun.
 *
 * @param {any} nilai Angka yang dibaca.
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function ANGKA_TERBILANG(nilai) {
  return Lakin.calculate("ANGKA_TERBILANG", arguments);
}

function onOpen(event) {
  Lakin.onOpen(event);
}

function onInstall(event) {
  Lakin.onInstall(event);
}

function lakinPeriksa() {
  return Lakin.handlers.lakinPeriksa.apply(null, arguments);
}

function lakinRingkasan() {
  return Lakin.handlers.lakinRingkasan.apply(null, arguments);
}

function lakinTemplat() {
  return Lakin.handlers.lakinTemplat.apply(null, arguments);
}

function lakinFungsi() {
  return Lakin.handlers.lakinFungsi.apply(null, arguments);
}

function lakinBawaan() {
  return Lakin.handlers.lakinBawaan.apply(null, arguments);
}

function lakinKembalikan() {
  return Lakin.handlers.lakinKembalikan.apply(null, arguments);
}

function lakinBekukan() {
  return Lakin.handlers.lakinBekukan.apply(null, arguments);
}

function lakinPerbaiki() {
  return Lakin.handlers.lakinPerbaiki.apply(null, arguments);
}

function lakinKeExcel() {
  return Lakin.handlers.lakinKeExcel.apply(null, arguments);
}

function lakinBantuan() {
  return Lakin.handlers.lakinBantuan.apply(null, arguments);
}

function lakinReadWorkbook() {
  return Lakin.handlers.lakinReadWorkbook.apply(null, arguments);
}

function lakinReadCells() {
  return Lakin.handlers.lakinReadCells.apply(null, arguments);
}

function lakinStage() {
  return Lakin.handlers.lakinStage.apply(null, arguments);
}

function lakinDraw() {
  return Lakin.handlers.lakinDraw.apply(null, arguments);
}

function lakinCommit() {
  return Lakin.handlers.lakinCommit.apply(null, arguments);
}

function lakinDiscard() {
  return Lakin.handlers.lakinDiscard.apply(null, arguments);
}

function lakinMark() {
  return Lakin.handlers.lakinMark.apply(null, arguments);
}

function lakinRemoveSheets() {
  return Lakin.handlers.lakinRemoveSheets.apply(null, arguments);
}

function lakinSelect() {
  return Lakin.handlers.lakinSelect.apply(null, arguments);
}

function lakinSelection() {
  return Lakin.handlers.lakinSelection.apply(null, arguments);
}

function lakinReadMemory() {
  return Lakin.handlers.lakinReadMemory.apply(null, arguments);
}

function lakinWriteMemory() {
  return Lakin.handlers.lakinWriteMemory.apply(null, arguments);
}
