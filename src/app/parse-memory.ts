/**
 * What we kept in the document earlier. The document travels: it may have been damaged, cut off or written by hand, so
 * that what is no longer of its shape counts as never kept. It never keeps a file from being checked.
 */
export function parseMemory<Kept>(text: string, isKept: (value: unknown) => value is Kept): Kept | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isKept(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isText(...values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === "string");
}
