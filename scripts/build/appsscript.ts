import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { type BuildOptions, build } from "esbuild";

const out = "dist/appsscript";

/** The project that clasp pushes: manifest, one script, one page. */
export async function buildAppsScript(): Promise<void> {
  mkdirSync(out, { recursive: true });
  writeFileSync(`${out}/appsscript.json`, readFileSync("appsscript/appsscript.json", "utf8"));
  writeFileSync(`${out}/Code.js`, await appsScriptCode());
  writeFileSync(`${out}/Panel.html`, await appsScriptPanel());
}

/**
 * Apps Script finds functions by reading the file for declarations at its top, and their help in the comment above, so
 * the bundle is one variable and the generated declarations stand below it.
 */
export async function appsScriptCode(): Promise<string> {
  const script = await bundle({
    entryPoints: ["src/hosts/sheets/code.ts"],
    globalName: "Lakin",
    target: "es2019",
    platform: "neutral",
    mainFields: ["module", "main"],
    minify: false,
  });
  return `${script}\n${readFileSync("appsscript/functions.js", "utf8")}`;
}

export async function appsScriptPanel(): Promise<string> {
  const script = await bundle({
    entryPoints: ["src/hosts/sheets/panel.ts"],
    target: "es2020",
    platform: "browser",
    minify: true,
    // Google's page rewriting has taken "//" within a template literal for a comment.
    supported: { "template-literal": false },
  });
  const page = readFileSync("src/hosts/sheets/panel.html", "utf8");
  return page.replace("/* panel */", () => inScriptElement(script));
}

async function bundle(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    bundle: true,
    write: false,
    format: "iife",
    charset: "ascii",
    legalComments: "none",
    logLevel: "warning",
  });
  return outputFiles?.[0]?.text ?? "";
}

/** What would end the element, or begin a comment that swallows its end. */
function inScriptElement(script: string): string {
  return script.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--");
}
