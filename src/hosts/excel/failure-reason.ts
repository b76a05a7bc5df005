/** Turns what Office.js throws into a sentence for the user; the cause is kept for us. */
export function failureReason(error: unknown): Error {
  if (error instanceof HostRefusal) return error;
  const code = codeOf(error);
  const reason = reasons[code] ?? `Excel menolak permintaan ini (${code || messageOf(error)}); tidak ada yang diubah.`;
  return new Error(reason, { cause: error });
}

/** A reason that is already a sentence for the user. */
export class HostRefusal extends Error {}

export function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

export function isTooLarge(error: unknown): boolean {
  return /PayloadSizeLimitExceeded$/.test(codeOf(error));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const reasons: Readonly<Record<string, string>> = {
  AccessDenied:
    "Excel menolak menulis karena lembar atau buku kerja diproteksi: buka proteksinya di menu Tinjau, lalu ulangi.",
  InvalidOperationInCellEditMode: "Sebuah sel sedang diketik: tekan Enter atau Esc, lalu ulangi.",
  RequestPayloadSizeLimitExceeded:
    "Yang ditulis terlalu besar untuk sekali kirim ke Excel: ringkas lembar satu per satu.",
  ResponsePayloadSizeLimitExceeded: "Isi sel terlalu besar untuk dibaca sekaligus; pecah buku kerja ini.",
  ActivityLimitReached: "Excel sedang sibuk: tunggu sebentar, lalu ulangi.",
  HostRestartNeeded: "Excel perlu dibuka ulang sebelum perintah ini dapat dijalankan.",
};
