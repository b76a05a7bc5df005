import { generateAppsScript } from "./generate/appsscript";
import { generateCatalogue } from "./generate/catalogue";
import { generateExcel } from "./generate/excel";
import { generateReadme } from "./generate/readme";
import { generateRegulations } from "./generate/regulations";
import { generateRules } from "./generate/rules";
import { generateSummaries } from "./generate/summaries";

const changed = [
  await generateRegulations(),
  await generateCatalogue(),
  await generateRules(),
  await generateSummaries(),
  await generateExcel(),
  await generateAppsScript(),
  await generateReadme(),
].flat();

if (changed.length > 0 && process.argv.includes("--check")) {
  console.error(`Not up to date, run "npm run generate" and commit: ${changed.join(", ")}`);
  process.exit(1);
}
