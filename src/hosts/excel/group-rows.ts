import type { SheetPlan } from "../../contract/plan";

interface Grouped {
  readonly name: string;
  readonly plan: SheetPlan;
  readonly standing: unknown;
}

const keyOf = (id: string) => `lakin.kelompok.${id}`;

/** Groups rows by the plan's outline, in place of the groups a sheet has from the last time. */
export async function groupRows(context: Excel.RequestContext, targets: readonly Grouped[]): Promise<void> {
  await ungroup(context, targets);
  const { worksheets, settings } = context.workbook;
  for (const { name, plan } of targets) {
    const groups = outlineGroups(plan);
    for (const group of groups) worksheets.getItem(name).getRange(group).group("ByRows");
    settings.add(keyOf(plan.id), JSON.stringify(groups));
  }
  await context.sync();
}

/** Excel does not tell how rows are grouped, so what we grouped is remembered with the document. */
async function ungroup(context: Excel.RequestContext, targets: readonly Grouped[]): Promise<void> {
  const asked = targets
    .filter(({ standing }) => standing)
    .map(({ name, plan }) => ({
      name,
      kept: context.workbook.settings.getItemOrNullObject(keyOf(plan.id)).load("value"),
    }));
  if (asked.length === 0) return;

  await context.sync();
  for (const { name, kept } of asked.filter(({ kept }) => !kept.isNullObject)) {
    const groups: string[] = JSON.parse(String(kept.value));
    if (groups.length === 0) continue;
    for (const group of groups) context.workbook.worksheets.getItem(name).getRange(group).ungroup("ByRows");
    try {
      await context.sync();
    } catch {
      // The user ungrouped the rows already; there is nothing left to take away.
    }
  }
}

/** Row groups such as "5:8", outer ones before those within: level 2 is a group within a group of level 1. */
export function outlineGroups({ outline = [] }: SheetPlan): string[] {
  const levels = new Map(outline.map(({ row, level }) => [row, level]));
  const rows = [...levels.keys()].sort((one, other) => one - other);
  const groups: string[] = [];
  for (let level = 1; level <= Math.max(0, ...levels.values()); level += 1) {
    let first: number | undefined;
    for (const row of rows) {
      if ((levels.get(row) ?? 0) < level) continue;
      first ??= row;
      if ((levels.get(row + 1) ?? 0) >= level) continue;
      groups.push(`${first + 1}:${row + 1}`);
      first = undefined;
    }
  }
  return groups;
}
