export async function buildWorkbench(): Promise<void> {}
