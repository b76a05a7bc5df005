import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { formatted } from "./generate/write";
import { kinds } from "./new/kinds";

const [kind = "", ...names] = process.argv.slice(2);
const chosen = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
if (!chosen || names.length === 0) {
  for (const [each, { names: named }] of Object.entries(kinds)) console.error(`npm run new ${each} ${named}`);
  process.exit(2);
}
const files = chosen.files(...names);
if (typeof files === "string") {
  console.error(files);
  process.exit(2);
}
const taken = Object.keys(files).filter((path) => existsSync(path));
if (taken.length > 0) {
  console.error(`Already there, nothing written: ${taken.join(", ")}`);
  process.exit(1);
}
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, formatted(path, text));
  console.log(path);
}
console.log('Fill it in, then run "npm run generate" and "npm run check".');
