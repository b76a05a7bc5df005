export async function buildAppsScript(): Promise<void> {}
