// Generated from the catalogue by `npm run generate`.

/**
 * Predikat AKIP dari nilai 0–100: AA, A, BB, B, CC, C atau D.
 * Contoh: =AKIP_PREDIKAT(72,62) hasilnya BB.
 * Dasar: PermenPANRB 88/2021 tentang Evaluasi AKIP. Batas atas milik predikat di bawahnya: 70,00 masih B. Nilai dibulatkan dulu ke dua desimal, seperti tercetak. Nilai nol berarti belum dinilai.
 *
 * @param {any} nilai Nilai AKIP, 0–100.
 * @param {any} [peraturan] "88/2021", atau "12/2015" untuk nilai tahun 2020–2021; dalam tanda kutip. Bila dikosongkan: 88/2021.
 * @return {any} Nilainya, atau larik bila masukannya rentang.
 * @customfunction
 */
function AKIP_PREDIKAT(nilai, peraturan) {
  return Lakin.calculate("AKIP_PREDIKAT", arguments);
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

function lakinTerjemahkan() {
  return Lakin.handlers.lakinTerjemahkan.apply(null, arguments);
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
