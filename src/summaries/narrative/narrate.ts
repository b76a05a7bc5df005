import type { SheetPlan } from "../../contract/plan";
import type { Summary, SummaryInput } from "../define";
import { dateInWords } from "../parts/layout/date-in-words";
import akip from "../sheets/akip";
import anggaran from "../sheets/anggaran";
import capaianIku from "../sheets/capaian-iku";
import efisiensi from "../sheets/efisiensi";
import ikm from "../sheets/ikm";
import kekDayaSaing from "../sheets/kek-daya-saing";
import kekIndikator from "../sheets/kek-indikator";
import kekInvestasi from "../sheets/kek-investasi";
import kekTenagaKerja from "../sheets/kek-tenaga-kerja";
import kemajuan from "../sheets/kemajuan";
import pembanding from "../sheets/pembanding";
import programKegiatan from "../sheets/program-kegiatan";
import tren from "../sheets/tren";
import { peerParagraphs, progressParagraphs, trendParagraphs } from "./comparison-paragraphs";
import type { NarrativeBlock, NarrativeDocument } from "./document";
import { budgetParagraphs, efficiencyParagraphs, investmentParagraphs } from "./finance-paragraphs";
import { indicatorParagraphs } from "./indicator-paragraphs";
import { competitivenessParagraphs, kekIndicatorParagraphs, workforceParagraphs } from "./kek-paragraphs";
import { akipParagraphs, surveyParagraphs } from "./score-paragraphs";
import { tableFromPlan } from "./table-from-plan";
import { withWriting } from "./writing";

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
  { summary: ikm, paragraphs: surveyParagraphs },
  { summary: akip, paragraphs: akipParagraphs },
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
  const composed = compose(input);
  return typeof composed === "string" ? composed : withWriting(composed, input.workbook);
}

/** The same as the tables alone give it, without what the office typed on the sheet of the narrative. */
export function compose(input: SummaryInput): NarrativeDocument | string {
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
