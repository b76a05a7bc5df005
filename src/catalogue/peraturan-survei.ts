import { surveiKepuasan } from "../regulations/survei-kepuasan";
import { peraturan } from "./parameters";

export const peraturanSurvei = peraturan(surveiKepuasan, 2015);
