import { generateCatalogue } from "./generate/catalogue";
import { generateLaws } from "./generate/laws";
import { generateRegulations } from "./generate/regulations";
import { generateRules } from "./generate/rules";
import { generateSummaries } from "./generate/summaries";

/** The indexes first: they read file names alone. */
const indexes = [
  await generateRegulations(),
  await generateCatalogue(),
  await generateLaws(),
  await generateRules(),
  await generateSummaries(),
];

// Loaded only now, for these read the declarations through the indexes that have just been written.
const { generateExcel } = await import("./generate/excel");
const { generateAppsScript } = await import("./generate/appsscript");
const { generatePages } = await import("./generate/pages");
const { generateRegulationsPage } = await import("./generate/regulations-page");
const changed = [
  ...indexes,
  await generateExcel(),
  await generateAppsScript(),
  await generatePages(),
  await generateRegulationsPage(),
].flat();

if (changed.length > 0 && process.argv.includes("--check")) {
  console.error(`Not up to date, run "npm run generate" and commit: ${changed.join(", ")}`);
  process.exit(1);
}
