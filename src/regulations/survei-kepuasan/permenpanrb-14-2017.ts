import { defineSurveiKepuasan } from "./define";

export default defineSurveiKepuasan({
  id: "14/2017",
  since: 2017,
  reference: "PermenPANRB 14/2017, nilai interval konversi, mutu pelayanan dan kinerja unit pelayanan",
  value: {
    mutu: {
      decimals: 2,
      reached: "at",
      classes: [
        { bound: 88.31, label: "A" },
        { bound: 76.61, label: "B" },
        { bound: 65, label: "C" },
        { bound: 25, label: "D" },
      ],
    },
    most: 100,
    kinerja: { A: "Sangat Baik", B: "Baik", C: "Kurang Baik", D: "Tidak Baik" },
    // The order of the last two differs between copies: match them by name.
    unsur: [
      "Persyaratan",
      "Sistem, Mekanisme, dan Prosedur",
      "Waktu Penyelesaian",
      "Biaya/Tarif",
      "Produk Spesifikasi Jenis Pelayanan",
      "Kompetensi Pelaksana",
      "Perilaku Pelaksana",
      "Penanganan Pengaduan, Saran dan Masukan",
      "Sarana dan Prasarana",
    ],
  },
});
