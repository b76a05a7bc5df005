import { surveiKepuasan } from "../regulations/survei-kepuasan";
import { peraturan } from "./parameters";

export const peraturanSurvei = peraturan(
  surveiKepuasan,
  'Nomor peraturan dalam tanda kutip ("14/2017", "25/2004"), atau tahun nilainya (2015); bila dikosongkan: yang berlaku kini.',
);
