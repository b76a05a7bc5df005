export async function generateRules(): Promise<string[]> {
  return [];
}
