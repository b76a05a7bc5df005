import type { Arah } from "../core/capaian";
import { arahCapaian } from "../regulations/capaian";
import type { TableCell } from "../tables/table";

/** What a table's own formula says of which way is better, whether or not its result is stored. */
export function liveDirection(
  { formula }: TableCell,
  realisasi: TableCell,
  target: TableCell,
): { readonly arah: Arah; readonly batas: boolean } | undefined {
  if (!formula) return undefined;
  const written = formula.toUpperCase().replace(/[\s$]/g, "");
  const batas = /\bMIN\(/.test(written);
  const called = /\b(?:KEK|LKJ)[._]CAPAIAN\(/.test(written);
  const word = /"(MAKSIMUM|MINIMUM|TERBALIK|STABIL)"\)/.exec(written)?.[1]?.toLowerCase();
  if (called) return { arah: arahCapaian.value.find((arah) => arah === word) ?? "maksimum", batas };
  const plain = written.replace(/^=|[()]/g, "").replace(/^(IFERROR|ROUND|MIN|MAX)+/, "");
  const found = spellings(realisasi.ref, target.ref).find(([, spelled]) => startsWith(plain, spelled));
  return found && { arah: found[0], batas };
}

/** Each way as sheets write it, brackets left out. */
function spellings(r: string, t: string): readonly (readonly [Arah, string])[] {
  return [
    ["minimum", `2*${t}-${r}/${t}`],
    ["minimum", `${t}*2-${r}/${t}`],
    ["minimum", `${t}-${r}-${t}/${t}`],
    ["minimum", `${t}+${t}-${r}/${t}`],
    ["minimum", `2-${r}/${t}`],
    ["minimum", `1+1-${r}/${t}`],
    ["maksimum", `${r}/${t}`],
    ["terbalik", `${t}/${r}`],
  ];
}

/** Followed by nothing that goes on with the address: C4 is not the beginning of C41. */
function startsWith(formula: string, spelled: string): boolean {
  return formula.startsWith(spelled) && !/^\d/.test(formula.slice(spelled.length));
}
