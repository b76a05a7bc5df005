export async function generateAppsScript(): Promise<string[]> {
  return [];
}
