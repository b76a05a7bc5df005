export async function generateReadme(): Promise<string[]> {
  return [];
}
