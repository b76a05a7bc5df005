import { wordList } from "./word-list";

export const money = wordList(
  "The currency, as a unit in a header or beside a figure.",
  "rp, rupiah, idr, rp jt, rp m, rp juta, rp ribu, rp miliar, rp milyar",
);

export const moneyMatters = wordList(
  "What a header calls money by another name than the currency: the K | Rp pairs of evaluation forms.",
  "anggaran, keuangan, dana, belanja, biaya, pendanaan, pembiayaan, penerimaan, retribusi, pajak",
);

export const budget = wordList(
  "The budget that spending is measured against. 'Sisa pagu' is what is left of it.",
  `pagu, alokasi, dipa, dpa, dppa, dpa skpd, dppa skpd, plafon, plafond, budget, pagu indikatif, pagu definitif,
  apbd, apbd p, apbd murni, apbd perubahan, papbd, p apbd, apbn, apbdes, rkas, rba`,
);

export const budgetOpens = wordList(
  "Words that open the header of a budget column; inside a header they may mean spending ('realisasi anggaran').",
  `anggaran, target anggaran, target keuangan, target pagu, target belanja, jumlah anggaran, jumlah pagu,
  total anggaran, total pagu, nilai anggaran, besaran anggaran, besar anggaran, kebutuhan dana, kebutuhan anggaran,
  rencana anggaran, anggaran kas, ketersediaan anggaran, pendanaan indikatif`,
);

export const budgetLine = wordList("Rows and headers of a table of money.", "pagu, anggaran, belanja");

export const revised = wordList(
  "A budget after its revision.",
  `perubahan, setelah perubahan, sesudah perubahan, revisi, menjadi, p apbd, papbd, apbd p, apbdp, dppa, pergeseran,
  setelah refocusing, refocusing, penyesuaian, setelah pergeseran`,
);

export const original = wordList(
  "A budget before its revision.",
  "awal, semula, murni, induk, sebelum perubahan, apbd murni, dpa murni, penetapan, sebelum pergeseran",
);

/** Before or after the revision: figures of the two are of different budgets. */
export function budgetStageOf(text: string): "murni" | "perubahan" | undefined {
  if (original.isIn(text)) return "murni";
  return revised.isIn(text) ? "perubahan" : undefined;
}

export const rest = wordList(
  "What is left over or missing of an amount: a difference, never an amount of its own.",
  `sisa, selisih, saldo, deviasi, lebih, kurang, kekurangan, kelebihan, bertambah, berkurang, belum, gap, sisa pagu,
  sisa anggaran, sisa lebih, lebih kurang, lebih/kurang, lebih/(kurang), bertambah/berkurang, bertambah/(berkurang),
  bertambah/ (berkurang), silpa, tambahan, penambahan, pertambahan, penghematan, pengurangan, tunggakan`,
);
