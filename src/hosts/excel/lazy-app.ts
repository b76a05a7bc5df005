import type { App, Choice, FunctionHelp } from "../../contract/app";

/** What the pane shows before anything is computed. */
export interface PaneTexts {
  readonly summaries: readonly Choice[];
  readonly templates: readonly Choice[];
  readonly functions: readonly FunctionHelp[];
}

/** The app for a pane that is on screen before the checks, summaries and functions behind it have arrived. */
export function lazyApp(load: () => Promise<App>, texts: PaneTexts): App {
  const app = () => load().catch(notLoaded);
  return {
    summaries: () => texts.summaries,
    templates: () => texts.templates,
    functions: () => texts.functions,
    check: async () => (await app()).check(),
    compare: async (files) => (await app()).compare(files),
    show: async (at) => (await app()).show(at),
    preview: async (finding) => (await app()).preview(finding),
    mend: async (finding) => (await app()).mend(finding),
    previewAll: async (findings) => (await app()).previewAll(findings),
    mendAll: async (findings) => (await app()).mendAll(findings),
    annotate: async (findings, options) => (await app()).annotate(findings, options),
    clearAnnotations: async () => (await app()).clearAnnotations(),
    undo: async () => (await app()).undo(),
    undoable: async () => (await app()).undoable(),
    dismiss: async (finding, reason) => (await app()).dismiss(finding, reason),
    reopen: async (finding) => (await app()).reopen(finding),
    summaryOffers: async () => (await app()).summaryOffers(),
    summarise: async (ids, options) => (await app()).summarise(ids, options),
    composeReport: async () => (await app()).composeReport(),
    nextPeriod: async () => (await app()).nextPeriod(),
    insertTemplate: async (id, answers) => (await app()).insertTemplate(id, answers),
    insertExample: async (formula) => (await app()).insertExample(formula),
    convert: async (conversion, options) => (await app()).convert(conversion, options),
  };
}

function notLoaded(cause: unknown): never {
  throw new Error(
    "Sebagian Lakin gagal dimuat: periksa sambungan ke alamat add-in, lalu tutup dan buka lagi panelnya.",
    {
      cause,
    },
  );
}
