import { narasi } from "../core/narasi";
import { arahCapaian } from "../regulations/capaian";
import { defineFunction, describeFunction } from "./define";
import { choice, number, optionalNumber, optionalText, text } from "./parameters";

const declared = defineFunction({
  name: "LKJ.NARASI",
  parameters: {
    indikator: text("Nama indikator."),
    satuan: { ...optionalText("Satuan, misalnya Indeks, orang, %; selnya boleh kosong."), optional: false },
    target: number("Target."),
    realisasi: number("Realisasi."),
    tahun: optionalText("Tahun laporan."),
    realisasi_lalu: optionalNumber("Realisasi tahun sebelumnya."),
    arah: choice(
      arahCapaian.value,
      "maksimum: makin tinggi makin baik; minimum atau terbalik: makin rendah; stabil: makin dekat target.",
      "maksimum",
    ),
  },
  alike: ["target", "realisasi", "realisasi_lalu"],
  returns: "text",
  run: ({ realisasi_lalu, ...rest }) => narasi({ ...rest, realisasiLalu: realisasi_lalu }),
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary: "Paragraf di bawah tabel: target, realisasi, capaian, peringkat, selisih dan perubahan dari tahun lalu.",
    reference: "PermenPANRB 53/2014: analisis capaian kinerja",
    note: "Peringkat menurut batas bawah skala. Untuk satuan % angka dibaca sebagai persen, dan selisihnya dalam poin persen.",
    examples: [
      {
        args: ["Nilai IKM", null, 85, 75.35, 2024, 80.5],
        result:
          "Target Nilai IKM tahun 2024 sebesar 85,00 dan terealisasi 75,35, sehingga capaiannya 88,65% (Tinggi). Selisih antara target dan realisasi 9,65, realisasi di bawah target. Dibandingkan realisasi tahun sebelumnya sebesar 80,50, realisasi turun 5,15.",
      },
      {
        args: ["Pelatihan", "orang", 50, 50],
        result:
          "Target Pelatihan sebesar 50 orang dan terealisasi 50 orang, sehingga capaiannya 100,00% (Sangat Tinggi). Realisasi sama dengan target.",
      },
      {
        args: ["Perizinan tepat waktu", "%", 0.9, "95%"],
        result:
          "Target Perizinan tepat waktu sebesar 90% dan terealisasi 95%, sehingga capaiannya 105,56% (Sangat Tinggi). Selisih antara target dan realisasi 5 poin persen, realisasi di atas target.",
      },
      {
        args: ["Indeks risiko bencana", "Indeks", 100, 110, null, null, "minimum"],
        result:
          "Target Indeks risiko bencana sebesar 100 Indeks dan terealisasi 110 Indeks, sehingga capaiannya 90,00% (Tinggi); makin rendah makin baik, dihitung (2×target − realisasi)/target. Selisih antara target dan realisasi 10 poin, realisasi di atas target.",
        why: "makin rendah makin baik",
      },
      { args: ["Perizinan tepat waktu", "%", 90, 0.95], error: "value", why: "target dan realisasi tidak sesatuan" },
      { args: ["Nilai IKM", null, 0, 75.35], error: "division-by-zero" },
      { args: ["Nilai IKM", null, 85, null], error: "not-available" },
    ],
    noNative: "Menyusun teks.",
  });
