import { arahCapaian } from "../regulations/capaian";
import { choice, number, target } from "./parameters";

/** What a capaian is reckoned from, in every function that reckons one. */
export const capaianParameters = {
  realisasi: number("Realisasi, dalam satuan yang sama dengan target."),
  target: target('Target; tidak boleh nol. Boleh rentang, misalnya "7-8".'),
  arah: choice(
    arahCapaian.value,
    "maksimum: makin tinggi makin baik; minimum: makin rendah makin baik, (2×target − realisasi)/target; terbalik: target/realisasi; stabil: makin dekat target makin baik.",
    "maksimum",
  ),
};
