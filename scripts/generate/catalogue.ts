export async function generateCatalogue(): Promise<string[]> {
  return [];
}
