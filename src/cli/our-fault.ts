/** What went wrong is nothing the user did, and nothing the user can mend. */
export function ourFault(error: unknown): string {
  return `Kesalahan di pihak Lakin: ${error instanceof Error ? error.message : String(error)}`;
}
