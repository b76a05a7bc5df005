export async function generateExcel(): Promise<string[]> {
  return [];
}
