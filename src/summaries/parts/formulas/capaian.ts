import { percentInWords } from "../../../core/scale-in-words";
import { batasCapaian } from "../../../regulations/capaian";
import { isFilled } from "../../../report/columns";
import type { Measure } from "../../../report/measure";
import type { SettledCapaian } from "../../../report/settled-capaian";
import type { Office } from "../../../tables/office";
import type { Table, TableCell } from "../../../tables/table";
import { call, type Expression, literal, onceFilled } from "./expression";
import { asFraction, figure, hundredth, source } from "./source";

/** The settled capaian of a comparison, live on the cells of the table; none where one of them is not there. */
export function capaianExpression(
  { sheet }: Table,
  measure: Measure,
  settled: SettledCapaian,
  arahCell?: TableCell,
): Expression | undefined {
  const { target, realisasi, inPoints, printed, takaran } = measure;
  if (!target || !realisasi) return undefined;
  if (settled.from === "tabel" && printed) return asFraction(sheet, printed, takaran);
  if (settled.from === "temuan") return settled.value && literal(Number(settled.value.toPrecision(15)));
  if (settled.from === "tabel") return undefined;
  const { arah, batas } = settled.from;
  const operand = (cell: TableCell, isInPoints: boolean) =>
    isInPoints ? hundredth(figure(sheet, cell)) : source(sheet, cell);
  const operands = [operand(realisasi, inPoints === "realisasi"), operand(target, inPoints === "target")];
  const direction = isFilled(arahCell) ? source(sheet, arahCell) : arah !== "maksimum" && literal(arah);
  const isUsualCap = batas?.eq(batasCapaian.value) ?? false;
  const capaian =
    batas === undefined || isUsualCap
      ? call(isUsualCap ? "KEK.CAPAIAN" : "LKJ.CAPAIAN", ...operands, ...(direction ? [direction] : []))
      : call("LKJ.CAPAIAN", ...operands, direction || literal("maksimum"), literal(batas.toNumber()));
  const isWhole = isFilled(target) && isFilled(realisasi);
  return isWhole ? capaian : onceFilled([source(sheet, realisasi), source(sheet, target)], capaian);
}

export function capaianNote(office: Office): string {
  return office === "kek"
    ? `Capaian = realisasi dibagi target, paling tinggi ${percentInWords(batasCapaian.value)} (KEK.CAPAIAN), atau menurut cara tabelnya sendiri.`
    : "Capaian = realisasi dibagi target, tanpa batas atas (LKJ.CAPAIAN), atau menurut cara tabelnya sendiri.";
}
