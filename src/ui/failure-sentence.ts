const ours = [TypeError, RangeError, ReferenceError, SyntaxError, EvalError];

/** What the user reads when an action failed: the host's own sentence, or that the fault is ours. */
export function failureSentence(error: unknown): string {
  const message = error instanceof Error ? error.message : typeof error === "string" ? error : "";
  if (message === "" || ours.some((kind) => error instanceof kind)) {
    return `Lakin gagal menjalankan ini karena kesalahan di Lakin sendiri, bukan di berkas Anda. Tidak ada yang diubah.${message && ` (${message})`}`;
  }
  return message;
}
