import { spawnSync } from "node:child_process";

/** `npm run fuzz` draws a seed and prints it; `npm run fuzz -- 12345 packages` runs those of that name again. */
const [given, ...names] = process.argv.slice(2);
const isSeed = /^\d+$/.test(given ?? "");
const seed = isSeed ? Number(given) : 1 + Math.floor(Math.random() * 2 ** 30);
console.log(`Seed ${seed}: npm run fuzz -- ${seed} repeats this run.`);

const files = isSeed || given === undefined ? names : [given, ...names];
const { status } = spawnSync("npx", ["vitest", "run", "--config", "vitest.fuzz.config.ts", ...files], {
  stdio: "inherit",
  env: { ...process.env, LAKIN_FUZZ: String(seed) },
  shell: process.platform === "win32",
});
process.exitCode = status ?? 1;
