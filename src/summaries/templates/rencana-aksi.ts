import { statusChoices } from "../../words/actions";
import { defineForm } from "../parts/layout/form";
import { nomor, satuan, words } from "../parts/layout/form-columns";

const target = (quarter: string) => ({ title: `Target TW ${quarter}`, width: 11 });

export default defineForm({
  id: "rencana-aksi",
  name: "Semua kantor: rencana aksi",
  sheetName: "Rencana Aksi",
  description: "Rencana aksi per indikator dengan target triwulan, status, tenggat, penanggung jawab dan tautan bukti.",
  order: 15,
  title: ({ tahun }) => `Rencana Aksi Tahun ${tahun}`,
  columns: [
    nomor,
    words("Indikator Kinerja", 34),
    words("Rencana Aksi", 44),
    satuan,
    target("I"),
    target("II"),
    target("III"),
    target("IV"),
    { title: "Status", width: 18, list: statusChoices },
    { title: "Tenggat", width: 14 },
    words("Penanggung jawab", 24),
    words("Bukti dukung", 30),
  ],
  rows: 12,
  notes: [
    "Tenggat ditulis sebagai tanggal (30 Juni 2025), bulan (B06) atau triwulan (TW II); bukti ditulis sebagai tautan atau nama dokumen.",
  ],
});
