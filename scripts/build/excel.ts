export async function buildExcel(): Promise<void> {}
