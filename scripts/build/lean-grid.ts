import type { Plugin } from "esbuild";

/**
 * Parts of the grid's renderer that no sheet of ours uses: hyphenation patterns of 76 languages (5 MB), guessing the
 * language of a text for them, reading font files, and a table of Unicode where the browser's own will do.
 */
const stubs: Readonly<Record<string, string>> = {
  "franc-min": 'export const franc = () => "ind";',
  "opentype.js": 'export const parse = () => { throw new Error("No font file is read here."); };',
  "cjk-regex": String.raw`
    const set = (pattern) => () => ({ toRegExp: () => pattern });
    export const letters = set(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u);
    export const punctuations = set(/[\u3000-\u303f\uff00-\uffef]/u);
    export const all = set(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u);
  `,
};

export const leanGrid: Plugin = {
  name: "lean-grid",
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /engine-render[\\/]lib[\\/]es[\\/][\w-]+\.js$/ }, ({ path }) =>
      /[\\/](index|facade)\.js$/.test(path) ? undefined : { contents: "export default {}", loader: "js" },
    );
    onResolve({ filter: /^(?:franc-min|opentype\.js|cjk-regex)$/ }, ({ path }) => ({ path, namespace: "stub" }));
    onLoad({ filter: /.*/, namespace: "stub" }, ({ path }) => ({ contents: stubs[path] ?? "", loader: "js" }));
  },
};
