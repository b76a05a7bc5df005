import type { Scale } from "../dated";
import { defineSkalaPeringkat } from "./define";

const labels = ["Sangat Tinggi", "Tinggi", "Sedang", "Rendah", "Sangat Rendah"] as const;

export default defineSkalaPeringkat({
  id: "86/2017",
  since: 2017,
  reference: "Permendagri 86/2017, skala nilai peringkat kinerja",
  value: {
    cara: {
      batas: { decimals: 4, reached: "at", classes: classes([0.91, 0.76, 0.66, 0.51]) },
      bulat: { decimals: 2, reached: "at", classes: classes([0.91, 0.76, 0.66, 0.51]) },
      kontinu: { decimals: 4, reached: "above", classes: classes([0.9, 0.75, 0.65, 0.5]) },
    },
    sebutanLain: ["Sangat Baik", "Baik", "Cukup", "Kurang", "Sangat Kurang"],
  },
});

function classes(bounds: readonly number[]): Scale["classes"] {
  return labels.map((label, index) => ({ bound: bounds[index] ?? Number.NEGATIVE_INFINITY, label }));
}
