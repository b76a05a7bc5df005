import { normaliseStart } from "./normalise";
import { wordList } from "./word-list";

export const lowerIsBetter = wordList(
  "Heads of indicators of which less is better. They count at the head of a label only: 'Jumlah kegiatan bagi masyarakat miskin' has another head.",
  `kematian, kesakitan, kematian ibu, kematian bayi, kematian balita, mortalitas, morbiditas, aki, akb,
  kemiskinan, penduduk miskin, orang miskin, keluarga miskin, rumah tangga miskin, masyarakat miskin, garis kemiskinan,
  kedalaman kemiskinan, keparahan kemiskinan, pengangguran, pengangguran terbuka, tpt, penganggur, setengah pengangguran,
  stunting, wasting, gizi buruk, gizi kurang, kurang gizi, balita stunting, underweight, bblr, prevalensi,
  inflasi, laju inflasi, gini, gini rasio, rasio gini, ketimpangan, kesenjangan, disparitas, indeks williamson, icor,
  temuan, kerugian, kebocoran, kehilangan, kehilangan air, tingkat kehilangan air, tunggakan, piutang, npl, kredit macet,
  emisi, emisi gas rumah kaca, emisi grk, intensitas emisi, limbah, pencemaran, polusi, timbulan sampah, beban pencemaran, bod, cod,
  kasus, penderita, kasus baru, insiden, insidensi, kejadian, kejadian kebakaran, kejadian bencana, kebakaran, kriminalitas, kriminal, kejahatan, pelanggaran,
  kekerasan, tindak pidana, konflik, gangguan, gangguan keamanan, gangguan kamtibmas, sengketa, perkelahian,
  keluhan, pengaduan, komplain, kecelakaan, kecelakaan kerja, kecelakaan lalu lintas, kemacetan, fatalitas, korban, korban meninggal,
  waktu tunggu, lama tunggu, lama proses, waktu tanggap, respon time, response time, waktu respon, waktu penyelesaian,
  lama waktu, lama perizinan, waktu tempuh, lama layanan, lama pelayanan, lama penyelesaian, antrian,
  backlog, kumuh, kawasan kumuh, permukiman kumuh, luas kawasan kumuh, luasan kawasan kumuh, rumah tidak layak huni, rtlh,
  jalan rusak, jembatan rusak, rusak berat, banjir, genangan, luas genangan, rawan pangan, kerawanan pangan, lahan kritis,
  putus sekolah, buta huruf, buta aksara, drop out, anak tidak sekolah, perkawinan anak, pernikahan dini, perkawinan usia anak, perceraian,
  kelahiran, tfr, total fertility rate, asfr, unmet need, kehamilan remaja, laju pertumbuhan penduduk,
  ketergantungan, rasio ketergantungan, dependency ratio, beban ketergantungan, ketergantungan fiskal, rasio utang, defisit,
  indeks risiko bencana, risiko bencana, irbi, pmks, ppks, penyandang masalah*, desa tertinggal, daerah tertinggal, desa sangat tertinggal,
  narkoba, penyalahgunaan narkoba, tindak pidana korupsi, indeks kerawanan, angka kerawanan, deforestasi, kebakaran hutan*,
  hotspot, titik api, konsumsi bahan bakar, intensitas energi, kesalahan, kekosongan, ketidakhadiran, perkara, sisa perkara, residu`,
);

const beforeHead = wordList(
  "Words before the head that leave what is better to it: 'Persentase', 'Jumlah', 'Angka' …",
  `angka, jumlah, jml, persentase, prosentase, presentase, persen, %, tingkat, rasio, rasio jumlah, indeks, nilai, rata rata, rerata,
  proporsi, prevalensi, banyaknya, laju, total, frekuensi, kejadian, kasus, rate, luas, luasan, lama, lamanya,
  kondisi, terjadinya, timbulnya, panjang, volume, target, capaian`,
);

export const lessening = wordList(
  "Heads that lessen, prevent or handle something bad, or reach people with it: more is better, whatever follows.",
  `penurunan, pengurangan, menurunnya, menurun, turunnya, berkurangnya, penanganan, pencegahan, penanggulangan, penyelesaian,
  pengentasan, terselesaikannya, pelayanan, layanan, pengelolaan, pengendalian, pembinaan, pemberdayaan, fasilitasi, bantuan, pengobatan,
  penemuan, deteksi, cakupan, perlindungan, penyuluhan, keberhasilan, kesembuhan, kepatuhan, ketepatan, ketangguhan, kegiatan, tindak lanjut`,
);

export const handled = wordList(
  "Words that say the bad thing was dealt with, wherever they stand.",
  `terselesaikan, diselesaikan, ditangani, tertangani, ditindaklanjuti, ditindak lanjuti, terlayani, dilayani, teratasi, mendapat*, memperoleh,
  dipulihkan, direhabilitasi, terehabilitasi, tertanggulangi, sembuh, bebas, tanpa, tidak ada, tepat waktu, diproses, diputus, dimediasi, dikelola,
  ditekan, terkendali, berkurang, menurun, ditemukan dan diobati, terpenuhi, terdaftar, dibina, dibantu, diberdayakan, difasilitasi, menerima, tangguh, responsif`,
);

export const higherIsBetter = wordList(
  "Indicators of which more is better, also where the words around them tell nothing.",
  `indeks kepuasan*, ikm, kepuasan, indeks inovasi, indeks reformasi*, indeks pembangunan*, indeks profesionalitas*, indeks spbe, indeks kualitas*,
  ipm, akip, sakip, nilai investasi, realisasi investasi, realisasi anggaran, penyerapan anggaran, serapan anggaran, cakupan, opini bpk,
  lama sekolah, lama kunjungan, lama tinggal, lama menginap, length of stay, harapan hidup, umur harapan hidup, usia harapan hidup, pertumbuhan ekonomi, pendapatan per kapita, pendapatan asli daerah, pad, apk, apm, aps, angka melek huruf,
  partisipasi, angka partisipasi*, kunjungan wisatawan, wisatawan, produksi, produktivitas, nilai tukar petani, ntp, indeks keluarga sehat, indeks kemandirian*,
  indeks desa membangun, idm, pola pangan harapan, pph, indeks ketahanan*, indeks pelayanan publik, tingkat kepuasan, kepatuhan, ketepatan, penyelesaian, persentase penyelesaian, tindak lanjut`,
);

/** Words before the head that are looked past: "Persentase jumlah kasus". */
const mostBefore = 4;

/** Which way an indicator is better, by its name alone; undefined where the name does not say. */
export function directionOf(label: string): "higher" | "lower" | undefined {
  const bare = label.replace(/^\s*(?:iku|ikk|indikator|sasaran)?[\s\d.\-)]*(?:\(?[a-z][.)]\s)?/i, "");
  let rest = normaliseStart(bare);
  for (let words = 0; words <= mostBefore; words++) {
    if (lessening.opens(rest)) return "higher";
    if (lowerIsBetter.opens(rest)) return handled.isIn(rest) ? "higher" : "lower";
    const before = beforeHead.words.find(
      (word) => rest.startsWith(`${word} `) || rest.startsWith(word.replace(" ", "-")),
    );
    if (before === undefined) break;
    rest = rest.slice(before.length).trim();
  }
  return higherIsBetter.isIn(bare) || handled.isIn(bare) ? "higher" : undefined;
}
