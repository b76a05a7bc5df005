import type { Plugin } from "esbuild";
import { functionHelp } from "../../src/app/function-help";
import type { PaneTexts } from "../../src/hosts/excel/lazy-app";
import { summaries } from "../../src/summaries/sheets";
import { templates } from "../../src/summaries/templates";

/** What the pane shows at once, so that it need not wait for the code behind it, nor compute every example anew. */
export const paneTexts: Plugin = {
  name: "pane-texts",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^lakin:pane-texts$/ }, ({ path }) => ({ path, namespace: "pane-texts" }));
    onLoad({ filter: /.*/, namespace: "pane-texts" }, () => ({ contents: JSON.stringify(texts()), loader: "json" }));
  },
};

function texts(): PaneTexts {
  const choice = ({ id, name, description }: PaneTexts["summaries"][number]) => ({ id, name, description });
  return { summaries: summaries.map(choice), templates: templates.map(choice), functions: functionHelp };
}
