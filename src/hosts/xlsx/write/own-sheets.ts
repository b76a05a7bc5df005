import type { SheetPlan } from "../../../contract/plan";
import { markName } from "../../sheet-mark";
import { type Package, relationsOf, type SheetEntry, sheetEntries } from "../package/package";
import { addPart, addRelation, freePart, removePart, removeRelation } from "../package/package-edit";
import { quoteSheet } from "../read/marks";
import { chartXml, drawingXml } from "./chart-xml";
import { absoluteRange, sheetXml } from "./sheet-xml";
import type { StyleAppender } from "./style-appender";
import { addName, addSheet, removeNames, removeSheet, withWindow } from "./workbook-xml";

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const drawing = "application/vnd.openxmlformats-officedocument.drawing+xml";
const chart = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** Writes a sheet of ours into the package: a new one, or in place of the one that stands under its name. */
export async function writeOwnSheet(
  parts: Package,
  workbookPart: string,
  plan: SheetPlan,
  name: string,
  styles: StyleAppender,
): Promise<void> {
  const folder = workbookPart.replace(/[^/]*$/, "");
  const entries = await sheetEntries(parts, workbookPart, await parts.needed(workbookPart));
  const standing = entries.find((entry) => entry.name === name);
  const part = standing?.part ?? freePart(parts, `${folder}worksheets/sheet`, ".xml");
  if (standing) await removeDependents(parts, part);
  else await addPart(parts, part, `${spreadsheet}.worksheet+xml`, "");
  const relation = await drawCharts(parts, folder, part, plan, name);
  parts.setOwn(part, sheetXml(plan, styles, relation));

  let xml = await parts.needed(workbookPart);
  if (!standing) xml = addSheet(xml, name, await addRelation(parts, workbookPart, "worksheet", part));
  const position = standing ? entries.indexOf(standing) : entries.length;
  parts.set(workbookPart, withWindow(nameSheet(xml, plan, name, position)));
}

/** The mark, and what is printed. */
function nameSheet(xml: string, plan: SheetPlan, name: string, position: number): string {
  const mark = markName(plan.id);
  const isStale = (standing: { name: string; localSheet?: number }) =>
    standing.localSheet === undefined
      ? standing.name.toLowerCase() === mark.toLowerCase()
      : standing.localSheet === position && /^_xlnm\.Print_/.test(standing.name);
  const sheet = quoteSheet(name);
  let named = addName(removeNames(xml, isStale), { name: mark, reference: `${sheet}!$A$1`, hidden: true });
  if (plan.printArea) {
    const reference = `${sheet}!${absoluteRange(plan.printArea)}`;
    named = addName(named, { name: "_xlnm.Print_Area", reference, localSheet: position });
  }
  if (plan.printTitleRows) {
    const [first, last] = plan.printTitleRows;
    const reference = `${sheet}!$${first}:$${last}`;
    named = addName(named, { name: "_xlnm.Print_Titles", reference, localSheet: position });
  }
  return named;
}

async function drawCharts(
  parts: Package,
  folder: string,
  sheetPart: string,
  plan: SheetPlan,
  name: string,
): Promise<string | undefined> {
  if (plan.charts.length === 0) return undefined;
  const drawingPart = freePart(parts, `${folder}drawings/drawing`, ".xml");
  await addPart(parts, drawingPart, drawing, "");
  const anchored: { plan: SheetPlan["charts"][number]; relation: string }[] = [];
  for (const wanted of plan.charts) {
    const chartPart = freePart(parts, `${folder}charts/chart`, ".xml");
    await addPart(parts, chartPart, chart, chartXml(wanted, plan, name));
    anchored.push({ plan: wanted, relation: await addRelation(parts, drawingPart, "chart", chartPart) });
  }
  parts.setOwn(drawingPart, drawingXml(anchored));
  return addRelation(parts, sheetPart, "drawing", drawingPart);
}

/** Takes sheets of ours out with all that hangs on them. */
export async function removeOwnSheet(parts: Package, workbookPart: string, name: string, id: string): Promise<void> {
  const xml = await parts.needed(workbookPart);
  const entries = await sheetEntries(parts, workbookPart, xml);
  const position = entries.findIndex((entry) => entry.name === name);
  const entry: SheetEntry | undefined = entries[position];
  if (!entry) return;
  await removeDependents(parts, entry.part);
  await removePart(parts, entry.part);
  await removeRelation(parts, workbookPart, entry.part);
  const mark = markName(id).toLowerCase();
  const isMark = (standing: { name: string; localSheet?: number }) =>
    standing.localSheet === undefined && standing.name.toLowerCase() === mark;
  parts.set(workbookPart, removeNames(removeSheet(xml, position), isMark));
}

/** Parts that only this part leads to. What a user put on a sheet of ours goes with it, as in the spreadsheet itself. */
async function removeDependents(parts: Package, part: string): Promise<void> {
  for (const { target, isExternal } of await parts.relations(part)) {
    if (isExternal || !parts.has(target)) continue;
    const isShared = await leadsElsewhere(parts, target, part);
    if (isShared) continue;
    await removeDependents(parts, target);
    await removePart(parts, target);
  }
  if (parts.has(relationsOf(part))) parts.remove(relationsOf(part));
}

async function leadsElsewhere(parts: Package, target: string, from: string): Promise<boolean> {
  for (const name of parts.partNames) {
    const match = /^(.*\/)?_rels\/([^/]*)\.rels$/.exec(name);
    if (!match) continue;
    const owner = `${match[1] ?? ""}${match[2]}`;
    if (owner.toLowerCase() === from.toLowerCase()) continue;
    if ((await parts.relations(owner)).some((relation) => relation.target.toLowerCase() === target.toLowerCase()))
      return true;
  }
  return false;
}
