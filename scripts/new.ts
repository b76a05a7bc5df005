import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { functionFiles, ruleFiles } from "./new/skeletons";

/** `npm run new function KEK.NAMA` and `npm run new rule nama-aturan` write the skeleton, test included. */
const [kind, name = ""] = process.argv.slice(2);
const files = kind === "function" ? functionFiles(name) : kind === "rule" ? ruleFiles(name) : undefined;

if (!files) {
  console.error("npm run new function KEK.NAMA    or    npm run new rule nama-aturan");
  process.exit(2);
}
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
  writeFileSync(path, text);
  console.log(path);
}
console.log('Fill it in, then run "npm run generate" and "npm run check".');
