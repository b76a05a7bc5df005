/** Words that the grid has in no language, or has wrong in ours. */
export const gridWords = {
  "sheets-formula": {
    progress: {
      analyzing: "Menyiapkan",
      calculating: "Menghitung",
      "array-analysis": "Menyiapkan larik",
      "array-calculation": "Menghitung larik",
      done: "Selesai",
    },
  },
  // The grid's own words call the sum and the count by one name.
  "sheets-ui": {
    statusbar: {
      sum: "Jumlah",
      average: "Rata-rata",
      min: "Terkecil",
      max: "Terbesar",
      count: "Banyak angka",
      countA: "Banyak sel terisi",
    },
  },
};
