import { readdirSync } from "node:fs";

/** `npm run bench` runs every measurement; `npm run bench -- functions` those whose file begins so. */
const wanted = process.argv.slice(2);
for (const file of readdirSync(import.meta.dirname).sort()) {
  if (!file.endsWith(".bench.ts")) continue;
  if (wanted.length > 0 && !wanted.some((name) => file.startsWith(name))) continue;
  await import(`./${file}`);
}
