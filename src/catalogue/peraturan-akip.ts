import { evaluasiAkip, type PeraturanAkip } from "../regulations/akip";
import { choice } from "./parameters";

export const peraturanAkip = choice(
  Object.keys(evaluasiAkip) as PeraturanAkip[],
  '"88/2021", atau "12/2015" untuk nilai tahun 2020–2021; dalam tanda kutip.',
  "88/2021",
);
