import type { DocumentBlock } from "../../contract/document";
import { rekomendasi } from "../../regulations/rekomendasi";
import { type Butir, strengthsOf, weaknessesOf } from "../../report/mutu";
import type { SummaryInput } from "../define";
import { gap, heading, plain } from "./blocks";
import type { OfficeFacts } from "./office-facts";

/** What was reached, what was not, and what is to be done: from the same figures as quality assurance, none of them doubted. */
export function closingBlocks(facts: OfficeFacts, { report, verdicts }: SummaryInput): readonly DocumentBlock[] {
  const strengths = strengthsOf(report, verdicts);
  const weaknesses = weaknessesOf(report, verdicts).filter(({ finding }) => !finding);
  return [
    heading(2, "A. Kesimpulan"),
    plain(`Dari pelaksanaan kinerja ${facts.name} ${facts.when} dapat disimpulkan hal-hal berikut.`),
    ...listed("Yang sudah baik:", strengths),
    ...listed("Yang masih perlu diperbaiki:", weaknesses),
    heading(2, "B. Langkah Perbaikan"),
    ...steps(weaknesses),
    gap("Langkah perbaikan", "Sebutkan langkah yang sudah diputuskan, penanggung jawab dan tenggatnya."),
    { kind: "signature", placeAndDate: facts.placeAndDate, post: facts.post, name: facts.head, nip: facts.nip },
  ];
}

function listed(title: string, items: readonly Butir[]): readonly DocumentBlock[] {
  if (items.length === 0) return [];
  const lines = items.map(({ about, words }) => (about === words ? words : `${about}: ${lowerFirst(words)}.`));
  return [plain(title), { kind: "list", isNumbered: true, items: lines }];
}

/** One recommendation for each kind of weakness, with what it is for. */
function steps(weaknesses: readonly Butir[]): readonly DocumentBlock[] {
  const byKind = new Map<NonNullable<Butir["kelemahan"]>, string[]>();
  for (const { kelemahan, about } of weaknesses) {
    if (kelemahan) byKind.set(kelemahan, [...(byKind.get(kelemahan) ?? []), about]);
  }
  if (byKind.size === 0) return [];
  const items = [...byKind].map(([kind, about]) => `${rekomendasi[kind].value} (${[...new Set(about)].join("; ")})`);
  return [{ kind: "list", isNumbered: true, items }];
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
