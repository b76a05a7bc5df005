import { build } from "esbuild";

/** One file that runs with `node cli.js` anywhere, whether node takes it for a module or for a script. */
export async function buildCli(outfile = "dist/cli.js"): Promise<void> {
  await build({
    entryPoints: ["src/cli/main.ts"],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
    // `require` is there in a script only, `import` of a module in both.
    banner: {
      js: '#!/usr/bin/env node\nimport("node:module").then(({ createRequire }) => {\nconst require = createRequire(process.execPath);\nconst module = { exports: {} };',
    },
    footer: { js: "});" },
  });
}
