/** Words about a long calculation that the grid has in no language. */
export const progressWords = {
  "sheets-formula": {
    progress: {
      analyzing: "Menyiapkan",
      calculating: "Menghitung",
      "array-analysis": "Menyiapkan larik",
      "array-calculation": "Menghitung larik",
      done: "Selesai",
    },
  },
};
