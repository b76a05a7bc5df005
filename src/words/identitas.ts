/** What an office tells of itself once, for every template, title, paragraph and document. */
export type IdentityField =
  | "jenis"
  | "kantor"
  | "daerah"
  | "tahun"
  | "triwulan"
  | "jabatan"
  | "pimpinan"
  | "pangkat"
  | "nip"
  | "tempat"
  | "tanggal"
  | "alamat"
  | "kontak"
  | "awalRenstra"
  | "akhirRenstra"
  | "awalSurvei"
  | "akhirSurvei"
  | "dasarHukum";

interface FieldWords {
  /** As the sheet asks for it. */
  readonly label: string;
  /** What belongs there, one sentence. */
  readonly hint: string;
  /** Other labels that mean the same, in small letters. */
  readonly also: readonly string[];
}

/** In the order in which the sheet asks. */
export const identityFields: Readonly<Record<IdentityField, FieldWords>> = {
  jenis: { label: "Jenis kantor", hint: "Pilih dari daftar.", also: ["jenis instansi", "bentuk kantor"] },
  kantor: {
    label: "Nama kantor",
    hint: "Misalnya: Kecamatan Melati, atau Dinas Pendidikan.",
    also: [
      "nama opd",
      "nama perangkat daerah",
      "nama instansi",
      "nama kecamatan",
      "nama unit kerja",
      "perangkat daerah",
    ],
  },
  daerah: {
    label: "Daerah atau kementerian",
    hint: "Misalnya: Kabupaten Bunga Raya.",
    also: ["kabupaten/kota", "kabupaten", "kota", "provinsi", "pemerintah daerah", "kementerian/lembaga"],
  },
  tahun: { label: "Tahun laporan", hint: "Empat angka.", also: ["tahun", "tahun anggaran", "periode tahun"] },
  triwulan: {
    label: "Triwulan",
    hint: "I, II, III atau IV; kosongkan untuk laporan tahunan.",
    also: ["triwulan laporan", "tw"],
  },
  jabatan: { label: "Jabatan pimpinan", hint: "Misalnya: Camat Melati.", also: ["jabatan", "jabatan kepala"] },
  pimpinan: {
    label: "Nama pimpinan",
    hint: "Lengkap dengan gelar, seperti pada tanda tangan.",
    also: ["nama kepala", "nama camat", "nama administrator", "nama pejabat"],
  },
  pangkat: { label: "Pangkat dan golongan", hint: "Misalnya: Pembina (IV/a).", also: ["pangkat", "pangkat/golongan"] },
  nip: { label: "NIP", hint: "18 angka.", also: ["nip pimpinan", "nip kepala"] },
  tempat: {
    label: "Tempat tanda tangan",
    hint: "Kota tempat laporan ditandatangani.",
    also: ["tempat", "kota penandatanganan"],
  },
  tanggal: { label: "Tanggal laporan", hint: "Misalnya: 15 Januari 2026.", also: ["tanggal tanda tangan", "tanggal"] },
  alamat: { label: "Alamat", hint: "Jalan, kota, kode pos.", also: ["alamat kantor"] },
  kontak: {
    label: "Telepon dan surel",
    hint: "Yang dapat dihubungi tentang laporan ini.",
    also: ["kontak", "telepon", "email", "surel"],
  },
  awalRenstra: {
    label: "Tahun awal Renstra",
    hint: "Empat angka.",
    also: ["awal renstra", "tahun awal rencana strategis"],
  },
  akhirRenstra: {
    label: "Tahun akhir Renstra",
    hint: "Empat angka.",
    also: ["akhir renstra", "tahun akhir rencana strategis"],
  },
  awalSurvei: {
    label: "Survei mulai",
    hint: "Hari pertama survei kepuasan, bila ada.",
    also: ["awal survei", "mulai survei"],
  },
  akhirSurvei: { label: "Survei selesai", hint: "Hari terakhir survei kepuasan, bila ada.", also: ["akhir survei"] },
  dasarHukum: {
    label: "Dasar hukum pembentukan",
    hint: "Peraturan yang membentuk kantor ini dan mengatur tugasnya.",
    also: ["dasar hukum", "dasar pembentukan"],
  },
};

/** The kinds of offices whose reports differ in order and words. */
export const officeKinds = [
  "Kecamatan",
  "Perangkat daerah (OPD)",
  "Administrator KEK",
  "Biro Pengendalian KEK",
] as const;

export type OfficeKind = (typeof officeKinds)[number];
