import { nearestWord } from "../app/nearest-word";
import { hitung } from "./hitung";
import { lanjutkan } from "./lanjutkan";
import { periksa } from "./periksa";
import { rekap } from "./rekap";
import { CommandError, type ExitCode, type Terminal } from "./terminal";

const commands: Readonly<Record<string, (args: readonly string[], terminal: Terminal) => Promise<ExitCode>>> = {
  periksa,
  rekap,
  lanjutkan,
  hitung,
};

const help = `Lakin memeriksa Laporan Kinerja di buku kerja Excel (.xlsx, .xlsm).

  lakin periksa BERKAS… [pilihan]   memeriksa satu berkas atau lebih
    --json                          satu objek JSON per berkas, satu baris
    --ringkasan KELUARAN.xlsx       salinan berkas dengan lembar ringkasan
    --rumus bawaan|lakin            rumus di ringkasan: bawaan Excel (biasa)
                                    atau fungsi Lakin
    --word LAPORAN.docx             laporan lengkap untuk Word, dari sampul
                                    sampai lampiran
    --bandingkan                    juga mencari angka yang berbeda antara
                                    berkas-berkas itu

  lakin periksa FOLDER|- [pilihan]  semua buku kerja di dalam folder, atau
                                    yang namanya dibaca dari masukan (-),
                                    satu baris per berkas, di semua inti
    --ke HASIL.ndjson               hasil lengkap ke berkas ini
    --lanjut                        teruskan hasil yang terhenti
    --bagian 3/10                   hanya bagian ketiga dari sepuluh
    --inti JUMLAH                   inti prosesor yang dipakai

  lakin rekap FOLDER|- --ke REKAP.xlsx
                                    banyak buku kerja menjadi satu: peringkat
                                    kantor, kawasan, temuan per pemeriksaan

  lakin lanjutkan LAPORAN.xlsx --ke BARU.xlsx
                                    salinan untuk triwulan atau tahun
                                    berikutnya, angka lama di lembar Periode
                                    Lalu

  lakin hitung 'KEK.CAPAIAN(3,72;3,1)'
                                    menghitung satu rumus; koma desimal dan
                                    titik koma, seperti di Excel Indonesia

  lakin --help                      bantuan ini

Kode keluar: 0 tidak ada yang salah, 1 ada yang salah, 2 berkas tidak dapat
dibaca atau perintah keliru. Warna mati bila NO_COLOR diisi.
`;

/** One command line; mistakes in it are told in one sentence. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (args.some((argument) => argument === "--help" || argument === "-h") || name === "bantuan") {
    terminal.out(help);
    return 0;
  }
  try {
    if (name === undefined)
      throw new CommandError("Perintah belum ditulis: periksa, rekap, lanjutkan atau hitung. Lihat lakin --help.");
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new CommandError(unknownCommand(name));
    return await command(rest, terminal);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    terminal.err(`${error.message}\n`);
    return 2;
  }
}

function unknownCommand(name: string): string {
  const words = name.startsWith("-") ? ["--help"] : Object.keys(commands);
  const nearest = nearestWord(name, words);
  if (nearest) return `"${name}" tidak dikenal: maksud Anda ${nearest}? Lihat lakin --help.`;
  if (/\.xls[a-z]?$/i.test(name)) return `Tulis perintahnya lebih dulu: lakin periksa ${name}.`;
  return `"${name}" tidak dikenal: pakai periksa, rekap, lanjutkan atau hitung. Lihat lakin --help.`;
}
