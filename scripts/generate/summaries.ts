export async function generateSummaries(): Promise<string[]> {
  return [];
}
