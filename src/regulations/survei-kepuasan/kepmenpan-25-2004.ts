import { defineSurveiKepuasan } from "./define";

/** Of fourteen unsur, each with the weight 1/14 = 0,071. */
export default defineSurveiKepuasan({
  id: "25/2004",
  since: 2004,
  reference: "KepMenPAN 25/2004, nilai interval konversi IKM, mutu pelayanan dan kinerja unit pelayanan",
  value: {
    mutu: {
      decimals: 2,
      reached: "at",
      classes: [
        { bound: 81.26, label: "A" },
        { bound: 62.51, label: "B" },
        { bound: 43.76, label: "C" },
        { bound: 25, label: "D" },
      ],
    },
    most: 100,
    kinerja: { A: "Sangat Baik", B: "Baik", C: "Kurang Baik", D: "Tidak Baik" },
    unsur: [
      "Prosedur Pelayanan",
      "Persyaratan Pelayanan",
      "Kejelasan Petugas Pelayanan",
      "Kedisiplinan Petugas Pelayanan",
      "Tanggung Jawab Petugas Pelayanan",
      "Kemampuan Petugas Pelayanan",
      "Kecepatan Pelayanan",
      "Keadilan Mendapatkan Pelayanan",
      "Kesopanan dan Keramahan Petugas",
      "Kewajaran Biaya Pelayanan",
      "Kepastian Biaya Pelayanan",
      "Kepastian Jadwal Pelayanan",
      "Kenyamanan Lingkungan",
      "Keamanan Pelayanan",
    ],
  },
});
