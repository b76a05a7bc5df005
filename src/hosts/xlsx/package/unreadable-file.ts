export type UnreadableKind = "bukan-xlsx" | "terkunci" | "rusak" | "terlalu-besar" | "kosong";

/** A file that can't be read as a workbook. `message` is one Indonesian sentence that says what to do. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";

  constructor(
    readonly kind: UnreadableKind,
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}

export function damaged(cause?: unknown): UnreadableFile {
  return new UnreadableFile(
    "rusak",
    "Berkas rusak atau belum lengkap tersalin: unduh atau salin ulang, atau buka di Excel dan simpan lagi sebagai .xlsx.",
    cause,
  );
}

export function tooLarge(): UnreadableFile {
  return new UnreadableFile(
    "terlalu-besar",
    "Isi berkas terlalu besar untuk dibaca (lebih dari 150 MB setelah dibuka): hapus lembar atau baris kosong yang tidak terpakai, lalu simpan lagi.",
  );
}

export function tooManyCells(): UnreadableFile {
  return new UnreadableFile(
    "terlalu-besar",
    "Isi berkas terlalu besar untuk dibaca (lebih dari 1.000.000 sel berisi atau rumus yang terlalu panjang): pisahkan lembarnya ke beberapa berkas, lalu ulangi.",
  );
}

export function impossibleAddress(sheet: string, address: string): UnreadableFile {
  const shown = address.length > 20 ? `${address.slice(0, 20)}…` : address;
  return new UnreadableFile(
    "rusak",
    `Berkas rusak: alamat "${shown}" di lembar "${sheet}" tidak mungkin ada; buka di Excel agar diperbaiki, lalu simpan lagi sebagai .xlsx.`,
  );
}
