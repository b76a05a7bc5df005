export async function buildCli(): Promise<void> {}
