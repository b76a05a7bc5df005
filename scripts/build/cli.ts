import { build } from "esbuild";

/** One file that runs with `node dist/cli.js`, without node_modules beside it. */
export async function buildCli(outfile = "dist/cli.js"): Promise<void> {
  await build({
    entryPoints: ["src/hosts/cli/main.ts"],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
    banner: { js: "#!/usr/bin/env node" },
  });
}
