import type { PlanCell } from "../../../contract/plan";
import { printNumber } from "../../../numbers/print";
import { isFilled } from "../../../report/columns";
import type { Indicator } from "../../../report/indicators";
import type { Measure } from "../../../report/measure";
import { type SettledCapaian, settle } from "../../../report/settled-capaian";
import { contestWords } from "../../../report/verdicts";
import type { SummaryInput } from "../../define";
import type { Expression } from "../formulas/expression";
import type { SheetBuilder } from "./sheet-builder";

/** A settled capaian as a percentage, marked where it rests on a contested figure. */
export function capaianCell(sheet: SheetBuilder, capaian: Expression, { contests }: SettledCapaian): PlanCell {
  const shown = sheet.formula(capaian, "percent", "0.00%");
  return sheet.contested(
    shown,
    contests.map(({ finding }) => finding),
  );
}

/** What the reader has to know of a contested capaian: the words of what contests it. */
export function contestRemark({ contests }: Pick<SettledCapaian, "contests">): string {
  return contests.map(({ of, finding }) => `Diragukan (${of}): ${contestWords(finding)}`).join(" ");
}

/** What the reader has to know of how the figures were read, and of the indicator's other targets. */
export function remarkOn(
  indicator: Indicator,
  { report, verdicts }: Pick<SummaryInput, "report" | "verdicts">,
): string {
  const others = indicator.others.flatMap((other) => {
    const { value } = settle(report, indicator.table.sheet, other, verdicts);
    if (!value || other.span === "tak tertulis") return [];
    return [`Terhadap target ${other.span}: ${printNumber(value.times(100), 2)}%.`];
  });
  return [measureRemark(indicator.measure), ...others].filter(Boolean).join(" ");
}

/** How a comparison was read, where that is not plain to see. */
export function measureRemark(measure: Measure): string {
  const { realisasi, target, inPoints } = measure;
  const missing = [!isFilled(realisasi) && "Realisasi", !isFilled(target) && "Target"].filter(Boolean);
  if (missing.length > 0) return `${missing.join(" dan ")} belum diisi.`;
  const plain = inPoints === "target" ? target : inPoints === "realisasi" ? realisasi : undefined;
  const name = inPoints === "target" ? "Target" : "Realisasi";
  const read = plain ? `${name} ${plain.text.trim()} dibaca ${plain.text.trim()}%, menurut satuannya.` : "";
  return [read, arahRemark(measure)].filter(Boolean).join(" ");
}

function arahRemark({ arah, arahTold }: Measure): string {
  if (arah === "maksimum") return "";
  switch (arahTold) {
    case "baris":
      return `Arah ${arah}, yang menghasilkan capaian tertulis.`;
    case "rumus":
      return `Arah ${arah}, menurut rumus tabelnya.`;
    case "batas":
      return `Arah ${arah}, karena targetnya batas atas.`;
    case "kata":
      return `Arah ${arah}, menurut nama indikatornya.`;
    default:
      return "";
  }
}
