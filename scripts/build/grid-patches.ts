import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";

interface Patch {
  /** What it cures, for whoever takes a newer grid. */
  readonly why: string;
  readonly module: string;
  readonly from: string;
  readonly to: string;
}

/** Faults of the grid that no setting of it cures. Each must still be there: a newer grid stops the build. */
const patches: readonly Patch[] = [
  {
    why: "the help of a function parts its arguments with a comma in every language",
    module: "sheets-formula-ui",
    from: 'i === value.length - 1 ? "" : ","',
    to: 'i === value.length - 1 ? "" : "; "',
  },
  {
    why: "and so does its example",
    module: "sheets-formula-ui",
    from: 'functionParameter.map((item) => item.example).join(",")',
    to: 'functionParameter.map((item) => item.example).join("; ")',
  },
  {
    why: "a click after a semicolon leaves the formula instead of putting the cell into it",
    module: "sheets-formula-ui",
    from: "const adding = char && matchRefDrawToken(char) && (!nextChar || isFormulaLexerToken(nextChar)",
    to: 'const adding = char && (char === ";" || matchRefDrawToken(char)) && (!nextChar || nextChar === ";" || isFormulaLexerToken(nextChar)',
  },
  {
    why: "Enter throws where the list of functions has just emptied",
    module: "sheets-formula-ui",
    from: "const item = searchList[active];",
    to: "const item = searchList[active]; if (!item) break;",
  },
  {
    why: "the status bar shows sums in scientific notation",
    module: "sheets-ui",
    from: "if (num >= 1e8) return num.toExponential(2);",
    to: "",
  },
  {
    why: "the status bar shows formatted sums in American notation",
    module: "sheets-ui",
    from: "return numfmt.format(pattern, num, { throws: false });",
    to: 'return numfmt.format(pattern, num, { locale: "id", throws: false });',
  },
  {
    why: "the status bar shows sums in the notation of the machine",
    module: "sheets-ui",
    from: "return num.toLocaleString();",
    to: 'return num.toLocaleString("id-ID");',
  },
];

export const gridPatches: Plugin = {
  name: "grid-patches",
  setup({ onLoad }) {
    onLoad({ filter: /@univerjs[\\/](?:sheets-ui|sheets-formula-ui)[\\/]lib[\\/]es[\\/]index\.js$/ }, ({ path }) => {
      const module = /@univerjs[\\/]([\w-]+)/.exec(path)?.[1];
      let contents = readFileSync(path, "utf8");
      for (const { why, from, to } of patches.filter((patch) => patch.module === module)) {
        if (!contents.includes(from)) throw new Error(`The grid is written otherwise now: ${why}.`);
        contents = contents.replaceAll(from, to);
      }
      return { contents, loader: "js" };
    });
  },
};
