import { evaluasiAkip } from "../regulations/evaluasi-akip";
import { peraturan } from "./parameters";

export const peraturanAkip = peraturan(evaluasiAkip, 2019);
