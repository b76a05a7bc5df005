import { inForce } from "../../regulations/in-force";
import { surveiKepuasan } from "../../regulations/survei-kepuasan";
import { columnLetters } from "../../tables/address";
import { defineForm } from "../parts/layout/form";
import { words } from "../parts/layout/form-columns";

const { id, value } = inForce(surveiKepuasan);
const { unsur } = value;
const count = unsur.length;

export default defineForm({
  id: "opd-skm-responden",
  name: "Kecamatan/OPD: jawaban responden survei kepuasan",
  sheetName: "Responden SKM",
  description: "Jawaban 1 sampai 4 tiap responden untuk sembilan unsur, dengan nilai rata-rata berumus.",
  order: 170,
  title: ({ tahun }) => `Jawaban Responden Survei Kepuasan Masyarakat Tahun ${tahun}`,
  columns: [
    words("Responden", 26),
    ...unsur.map((_, index) => {
      const letter = columnLetters(index + 1);
      const answers = `${letter}{first}:${letter}{last}`;
      return {
        title: `U${index + 1}`,
        width: 9,
        list: ["1", "2", "3", "4"],
        format: "0",
        totalFormat: "0.000",
        total: `IF(COUNTA(${answers})=0,"",IKM.NRR(${answers}))`,
      };
    }),
  ],
  rows: 100,
  totalLabel: "Rata-rata nilai",
  notes: [
    unsur.map((name, index) => `U${index + 1} ${name}`).join("; "),
    `Jumlah sampel yang cukup dapat dihitung dengan IKM.SAMPEL(populasi). Ada ${count} unsur menurut PermenPANRB ${id}.`,
  ],
});
