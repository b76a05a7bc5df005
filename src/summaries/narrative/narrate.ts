import type { SheetPlan } from "../../app/plan";
import akip from "../akip";
import anggaran from "../anggaran";
import capaianIku from "../capaian-iku";
import type { Summary, SummaryInput } from "../define";
import efisiensi from "../efisiensi";
import ikm from "../ikm";
import kekDayaSaing from "../kek-daya-saing";
import kekIndikator from "../kek-indikator";
import kekInvestasi from "../kek-investasi";
import kekTenagaKerja from "../kek-tenaga-kerja";
import kemajuan from "../kemajuan";
import { dateInWords } from "../layout/date-in-words";
import pembanding from "../pembanding";
import programKegiatan from "../program-kegiatan";
import tren from "../tren";
import { peerParagraphs, progressParagraphs, trendParagraphs } from "./comparison-paragraphs";
import type { NarrativeBlock, NarrativeDocument } from "./document";
import { budgetParagraphs, efficiencyParagraphs, investmentParagraphs } from "./finance-paragraphs";
import { indicatorParagraphs } from "./indicator-paragraphs";
import { competitivenessParagraphs, kekIndicatorParagraphs, workforceParagraphs } from "./kek-paragraphs";
import { akipParagraphs, surveyParagraphs } from "./score-paragraphs";
import { tableFromPlan } from "./table-from-plan";

interface Section {
  readonly summary: Summary;
  readonly paragraphs: (input: SummaryInput, plan: SheetPlan) => readonly NarrativeBlock[];
}

/** In the order in which a report tells them. */
const sections: readonly Section[] = [
  { summary: capaianIku, paragraphs: indicatorParagraphs },
  { summary: tren, paragraphs: trendParagraphs },
  { summary: kemajuan, paragraphs: progressParagraphs },
  { summary: pembanding, paragraphs: peerParagraphs },
  { summary: ikm, paragraphs: (_, plan) => surveyParagraphs(plan) },
  { summary: akip, paragraphs: (_, plan) => akipParagraphs(plan) },
  { summary: kekInvestasi, paragraphs: investmentParagraphs },
  { summary: kekTenagaKerja, paragraphs: workforceParagraphs },
  { summary: kekDayaSaing, paragraphs: (_, plan) => competitivenessParagraphs(plan) },
  { summary: kekIndikator, paragraphs: kekIndicatorParagraphs },
  { summary: anggaran, paragraphs: budgetParagraphs },
  { summary: efisiensi, paragraphs: efficiencyParagraphs },
  { summary: programKegiatan, paragraphs: () => [] },
];

/** The text of a report's chapter on what was achieved, or one Indonesian sentence that says why there is none. */
export function narrate(input: SummaryInput): NarrativeDocument | string {
  const blocks = sections.flatMap(({ summary, paragraphs }): NarrativeBlock[] => {
    const plan = summary.build(input);
    if (typeof plan === "string") return [];
    return [{ kind: "heading", text: summary.name }, tableFromPlan(plan), ...paragraphs(input, plan)];
  });
  if (blocks.length === 0) {
    return "Narasi tidak dibuat: tidak ada tabel capaian, survei, AKIP atau anggaran yang dikenali.";
  }
  return {
    title: "Narasi Capaian Kinerja",
    subtitle: `${input.workbook.name} · disusun ${dateInWords(input.today)}`,
    blocks,
  };
}
