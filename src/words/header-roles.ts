import { budget, budgetOpens, rest } from "./money";
import { normalise } from "./normalise";
import { office, responsible } from "./offices";
import { percent } from "./percent";
import { baseline } from "./periods";
import { goal, indicator } from "./plan";
import { remembered } from "./remembered";
import type { Role } from "./roles";
import { mean, part, total } from "./totals";
import { type WordList, wordList } from "./word-list";

/** What a header must say for a role; the first entry that fits decides. */
interface HeaderWords {
  readonly role: Role;
  /** The whole header is one of these. */
  readonly is?: WordList;
  /** It begins with one of these. */
  readonly opens?: WordList;
  /** One of these stands in it. */
  readonly has?: WordList;
  /** None of these stands in it. */
  readonly lacks?: WordList;
}

const percentOf = wordList(
  "Words before 'capaian' that make a ratio of it.",
  "%, persen, persentase, prosentase, presentase, persen (%), tingkat, rasio, hasil",
);

const reached = wordList(
  "What is reached, as a ratio; 'Efektivitas' is realisasi over target in revenue tables.",
  "capaian, pencapaian, ketercapaian, achievement, capai, efektivitas, efektifitas, keberhasilan",
);

const realised = wordList(
  "What was done or received.",
  "realisasi, realization, realisation, terealisasi, actual, aktual, riil, realisasi/capaian",
);

const spentShare = wordList(
  "The share of a budget that was spent.",
  "daya serap, serapan, penyerapan, *serapan, tingkat serapan, % serapan",
);

const money = "anggaran, keuangan, dana, belanja, biaya, pagu";

/** What qualifies a figure (share of, growth of) comes before what it is of. */
const entries: readonly HeaderWords[] = [
  {
    role: "nomor",
    is: wordList(
      "Numbers and codes of rows: keys, never figures.",
      `no, nomor, nmr, no urut, nomor urut, nourut, no responden, nomor responden, no res, no resp, kode, code, #,
      kode rekening, kode rek, kd rek, kode akun, kode program, kode kegiatan, kode sub kegiatan, kode unit, kode skpd, kode opd,
      kode wilayah, kode satker, no rek, no rekening, nomor rekening, no kode, kode iku, kode indikator, kode sasaran, kode ss, id, mak, nip, nik,
      npsn, kode barang, kode desa, kode kecamatan, no iku, no ss, nomor iku`,
    ),
  },
  {
    role: "nomor",
    opens: wordList("Keys of exported data.", "id, kode, kd, uuid"),
    lacks: wordList("Names behind a code.", "uraian, nama, /"),
  },
  {
    role: "satuan",
    opens: wordList(
      "The unit of an indicator.",
      "satuan, sat, unit satuan, unit / satuan, unit/satuan, satuan ukuran, satuan ukur, satuan indikator, satuan target, unit of measure, uom, ukuran",
    ),
    lacks: wordList("Units of an organisation.", "kerja, satuan kerja, organisasi, pendidikan, polisi, tugas, harga"),
  },
  {
    role: "uraian",
    opens: wordList(
      "Offices that are called a unit.",
      "satuan kerja, satuan organisasi, satuan pendidikan, satuan polisi, satuan tugas",
    ),
    lacks: responsible,
  },
  { role: "besaran", is: wordList("A price.", "harga satuan, harga") },
  {
    role: "keterangan",
    has: responsible,
    lacks: wordList("Ratios of what they do.", "persentase, %, kompetensi, perilaku, prilaku"),
  },
  {
    role: "uraian",
    opens: wordList("Actions planned.", "rencana aksi, rencana kegiatan, rencana program, rencana kerja"),
    lacks: wordList("Figures of them.", "target, anggaran, jumlah, realisasi"),
  },
  {
    role: "status",
    opens: wordList("Reached or not.", "status, menunjang, tercapai, tercapai/tidak*, tidak tercapai"),
  },
  { role: "status", has: wordList("Reached or not, inside a header.", "tidak menunjang, tidak tercapai") },
  { role: "status", is: wordList("Carried out or not.", "pelaksanaan") },
  {
    role: "keterangan",
    opens: wordList(
      "Words about a row that are not its name.",
      `ket, keterangan, catatan, remark, remarks, sumber, penjelasan, analisis, analisa, bukti, penanggung jawab, pic, faktor, solusi, hambatan, dasar hukum, dasar, lampiran, penyebab keberhasilan, akar masalah,
      kendala, upaya, tindak lanjut, rencana tindak lanjut, rencana tindak, rekomendasi, alasan, permasalahan, strategi, kebijakan, formula, formulasi, rumus,
      cara perhitungan, cara pengukuran, cara menghitung, formulasi pengukuran, metode, metodologi, definisi, definisi operasional, polarisasi, polaritas, arah,
      sifat, tipe, periode pelaporan, frekuensi pelaporan, data dukung, evidence, eviden, link, tautan, saran, tanggapan, penyebab, pendorong`,
    ),
  },
  { role: "nilai", opens: wordList("The intervals of a scale.", "interval, rentang, range, skala") },
  { role: "indikator", opens: indicator, lacks: wordList("Figures of it.", "target, realisasi, %") },
  { role: "kemajuan", has: wordList("Progress against the end of the plan.", "kemajuan, tingkat kemajuan") },
  { role: "efisiensi", has: wordList("Efficiency.", "efisien*") },
  { role: "peringkat", has: wordList("A rank.", "peringkat, ranking, rank, rangking") },
  { role: "predikat", has: wordList("The letter of a scale.", "predikat") },
  {
    role: "mutu",
    has: wordList("The class of a survey.", "mutu"),
    lacks: wordList("Quality that is measured.", "air, udara, baku"),
  },
  {
    role: "kategori",
    has: wordList("The class of a figure.", "kategori, kriteria, kualifikasi, interpretasi, klasifikasi"),
    lacks: wordList("What is classified, as a row's name.", "kelompok umur, umur, usia, komponen, sub komponen"),
  },
  { role: "besaran", opens: rest },
  { role: "besaran", opens: baseline },
  {
    role: "target",
    opens: wordList(
      "The state at the end of the plan.",
      "kondisi akhir, kondisi kinerja akhir, kondisi kinerja pada akhir, kondisi pada akhir, kondisi akhir periode",
    ),
  },
  { role: "realisasi", is: wordList("What was reached of a target.", "target tercapai, tercapai (angka)") },
  {
    role: "pagu",
    opens: wordList(
      "A budget by its stage alone: 'Sebelum perubahan | Setelah perubahan'.",
      "sebelum perubahan, setelah perubahan, sesudah perubahan, semula, menjadi, murni, sebelum pergeseran, setelah pergeseran",
    ),
  },
  {
    role: "pagu",
    opens: budgetOpens,
    lacks: wordList("Ratios and spending of it.", "realisasi, serapan, penyerapan, %, persen, persentase, terserap"),
  },
  {
    role: "pagu",
    opens: budget,
    lacks: wordList(
      "Ratios and spending of it, and counts.",
      "realisasi, serapan, penyerapan, %, persen, persentase, terserap",
    ),
  },
  {
    role: "pertumbuhan",
    has: wordList(
      "A change over time.",
      "pertumbuhan, growth, laju, kenaikan, penurunan, perubahan, peningkatan, naik, turun, naik/turun, naik/(turun), tren, trend, delta",
    ),
    lacks: wordList("Names of rows.", "area perubahan"),
  },
  { role: "bobot", opens: wordList("A weight.", "bobot, weight, timbangan") },
  { role: "porsi", has: part },
  {
    role: "porsi",
    has: wordList(
      "A share of a total.",
      `% terhadap total, % terhadap jumlah, % dari total, % dari jumlah, persentase terhadap total, persentase terhadap jumlah, persentase dari total,
      persentase dari jumlah, persen terhadap total, persen dari total, persen terhadap jumlah, persen dari jumlah, prosentase terhadap total, prosentase dari total`,
    ),
  },
  { role: "serapan", has: spentShare, lacks: wordList("Workers taken on.", "tk, tenaga, naker, tenaga kerja") },
  {
    role: "serapan",
    opens: wordList(
      "A percentage of money.",
      ["%", "persen", "persentase", "prosentase", "presentase", "tingkat"]
        .flatMap((word) =>
          money.split(", ").flatMap((of) => [`${word} ${of}`, `${word} realisasi ${of}`, `${word} capaian ${of}`]),
        )
        .join(","),
    ),
  },
  {
    role: "target",
    opens: wordList(
      "What is to be reached, also 'Target capaian'.",
      "target, targets, rencana, rencana tingkat capaian, planned, plan, ketetapan, proyeksi",
    ),
    lacks: wordList("What compares with it.", "dan realisasi, vs realisasi, tercapai"),
  },
  { role: "realisasi", opens: realised },
  {
    role: "capaian",
    opens: wordList(
      "A ratio of what was done.",
      percentOf.words
        .flatMap((word) =>
          ["realisasi", "capaian", "pencapaian", "kinerja", "ketercapaian", "target", "fisik"].map(
            (of) => `${word} ${of}`,
          ),
        )
        .join(","),
    ),
  },
  { role: "capaian", has: reached },
  { role: "capaian", is: wordList("Bare words for it.", "kinerja, % kinerja, kinerja %, fisik, fisik %") },
  { role: "realisasi", has: realised },
  {
    role: "pagu",
    has: wordList(
      "Budget inside a header.",
      `${budget.words.join(",")}, anggaran awal, anggaran revisi, anggaran perubahan, anggaran murni, anggaran setelah*, anggaran sebelum*, anggaran semula, anggaran menjadi`,
    ),
  },
  { role: "target", has: wordList("What is to be reached.", "target, rencana, planned, plan") },
  {
    role: "indikator",
    has: wordList("Sasaran and indicator in one column.", "/indikator, / indikator, dan indikator, indikator kinerja"),
  },
  { role: "sasaran", opens: goal },
  { role: "jumlah", is: total },
  {
    role: "jumlah",
    is: wordList(
      "Men and women.",
      "l+p, l + p, l&p, l & p, l/p, lk+pr, lk + pr, laki laki + perempuan, laki laki+perempuan, laki laki dan perempuan, laki laki & perempuan, l +p, l+ p",
    ),
  },
  {
    role: "nilai",
    opens: wordList("A score.", "nilai, skor, score, nrr, hasil, nilai/skor, point, poin"),
  },
  { role: "nilai", opens: mean },
  { role: "indeks", opens: wordList("An index.", "indeks, index, ikm, skm") },
  {
    role: "uraian",
    opens: wordList(
      "What a row is called after.",
      `uraian, urusan, program, kegiatan, sub kegiatan, nama, jenis, variabel, komponen, sub komponen, unsur, aspek, pelaku, perusahaan,
      seksi, perangkat, pekerjaan, rincian, belanja, rekening, lokasi, parameter, elemen, pernyataan, golongan, pangkat, pendidikan, jabatan, sektor,
      kelompok, klasifikasi kelompok, tahapan, responden, item, deskripsi, output, keluaran, layanan, produk, sarana, penyelesaian, bulan, tahun, tanggal,
      usia, umur, rentang usia, jenis kelamin, agama, status perkawinan, karakteristik, akun, pos, mata anggaran, objek, sumber pendapatan, sumber dana,
      kampung, statistik, kondisi jalan, status jalan, ruas, komoditas, produk unggulan, cabang olahraga, mata pelajaran, prodi, program studi, fakultas, eselon,
      tingkat pendidikan, pertanyaan, area perubahan, area, pilar, dimensi, tema, prioritas, isu strategis, nomenklatur, periode, triwulan, semester, minggu, hari`,
    ),
  },
  { role: "uraian", opens: office },
  {
    role: "besaran",
    opens: wordList(
      "A number of something.",
      `l, p, lk, pr, laki, laki laki, perempuan, pria, wanita, luas, volume, vol, jumlah, jml, jlh, total, banyaknya, banyak, investasi, kk, orang,
      rp, rupiah, ha, penduduk, tenaga, tk, asn, pns, pppk, honorer, frekuensi, populasi, produksi, panjang, kondisi awal, baseline, kondisi kinerja*,
      penerimaan, pendapatan, piutang, kontrak, nilai kontrak`,
    ),
  },
];

/** What a header text says its column holds; what stands in brackets is left out. */
export const roleOf = remembered((header): Role | undefined => {
  const whole = normalise(header);
  const text =
    whole
      .replace(/\s*\([^()]*\)\s*/g, " ")
      .replace(/\s+/g, " ")
      .trim() || whole;
  if (percent.is(text.replace(/[()]/g, "").trim())) return "capaian";
  return entries.find((entry) => fits(entry, text))?.role;
});

function fits({ is, opens, has, lacks }: HeaderWords, text: string): boolean {
  const found = (is?.is(text) ?? false) || (opens?.opens(text) ?? false) || (has?.isIn(text) ?? false);
  return found && !(lacks?.isIn(text) ?? false);
}

/** Longer texts are sentences, however they begin. */
const longestHeader = 160;
/** Up to here a role may stand anywhere in a text; a longer header begins with what it is of. */
const longestPhrase = 70;

/** Of a header's vocabulary; a sentence that mentions a target is no header. */
export function isHeaderWord(text: string): boolean {
  if (text.length > longestHeader) return false;
  if (text.length <= longestPhrase) return roleOf(text) !== undefined;
  const plain = normalise(text);
  return entries.some(({ role, opens }) => role !== "keterangan" && (opens?.opens(plain) ?? false));
}
