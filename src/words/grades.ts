/** Letters and words of the scales in use, as they stand beside a figure: "BB (72,62)", "75,35 (Kurang Baik)". */
const grade =
  /^(AA|A|BB|B|CC|C|DD|D|E|((sangat|kurang|tidak|cukup|amat|agak) )?(baik|tinggi|rendah|sedang|cukup|kurang|memuaskan|memadai|efektif|efisien))$/i;

/** Letters count in capitals alone: "b)" enumerates. */
export function isGrade(text: string): boolean {
  return grade.test(text) && !/^[a-e]{1,2}$/.test(text);
}
