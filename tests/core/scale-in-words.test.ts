import { expect, test } from "vitest";
import { percentInWords, scaleInWords } from "../../src/core/scale-in-words";
import { evaluasiAkip } from "../../src/regulations/evaluasi-akip";
import { named } from "../../src/regulations/in-force";
import { surveiKepuasan } from "../../src/regulations/survei-kepuasan";

test("a scale is told class by class, best first", () => {
  const skm = named(surveiKepuasan, "14/2017").value;
  expect(scaleInWords(skm.mutu, skm.most)).toBe("88,31–100 A, 76,61–88,30 B, 65,00–76,60 C, 25,00–64,99 D");
  const ikm = named(surveiKepuasan, "25/2004").value;
  expect(scaleInWords(ikm.mutu, ikm.most)).toBe("81,26–100 A, 62,51–81,25 B, 43,76–62,50 C, 25,00–43,75 D");
  const akip = named(evaluasiAkip, "12/2015").value;
  expect(scaleInWords(akip.predikat, akip.most)).toBe(">90 AA, >80 A, >70 BB, >60 B, >50 CC, >30 C, selebihnya D");
});

test("a fraction is told as a percentage", () => {
  expect(percentInWords(1.2)).toBe("120%");
  expect(percentInWords(0.155)).toBe("15,5%");
});
