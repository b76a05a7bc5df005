import { evaluasiAkip } from "../regulations/evaluasi-akip";
import { peraturan } from "./parameters";

export const peraturanAkip = peraturan(
  evaluasiAkip,
  'Nomor peraturan dalam tanda kutip ("88/2021", "12/2015"), atau tahun nilainya (2019); bila dikosongkan: yang berlaku kini.',
);
